"""What to have ready, by way of meeting."""

from django.utils.translation import gettext_lazy as _

from meetings.models import Way

_ALWAYS = [
    _("You have read what they and their organization say about themselves."),
    _("You can say in one sentence why you ask them and nobody else."),
]

_BY_WAY = {
    Way.IN_PERSON: [
        _("You know the way, and what to do if you are late."),
        _("You have their phone number with you."),
        _("You have paper and a pen; your phone is silent."),
        _("You pay for your own coffee, and offer to pay for theirs."),
    ],
    Way.VIDEO: [
        _("You have opened the link once, and camera and microphone work."),
        _("There is light on your face and a quiet room around you."),
        _("You have their phone number in case the connection fails."),
        _("Notes are on paper, so that you look at them and not at another window."),
    ],
    Way.PHONE: [
        _("You know who calls whom, and at which number."),
        _("The battery is full, the place is quiet, the connection is good."),
        _("The sheet with your questions lies in front of you."),
    ],
}


def checklist(way):
    """What to have ready for a meeting by that Way, as sentences."""
    return [*_ALWAYS, *_BY_WAY[way]]
