"""What to have ready the day before, by way of meeting and by what is customary there. Pure."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from meetings.models import Way
from norms.choices import Formality
from norms.models import Acceptance, Approach, ThankYou

_ALWAYS = [
    _("You have read what they and their organization say about themselves."),
    _("You can say in one sentence why you ask them and nobody else."),
]

_BY_WAY = {
    Way.IN_PERSON: [
        _("You know the way, how long it takes, and what to do if you are late."),
        _("You have their phone number with you, and they have yours."),
        _("You have paper and a pen; your phone is silent."),
        _("You pay for your own coffee, and offer to pay for theirs."),
        _("You dress as people there do on a usual working day, or a little better."),
    ],
    Way.VIDEO: [
        _("You have opened the link once, and camera and microphone work."),
        _("There is light on your face and a quiet room around you."),
        _("You have their phone number in case the connection fails."),
        _("Your name shows in the call as they know it; other windows are closed."),
        _("Notes are on paper, so that you look at them and not at another window."),
    ],
    Way.PHONE: [
        _("You know who calls whom, and at which number."),
        _("The battery is full, the place is quiet, the connection is good."),
        _("The sheet with your questions lies in front of you, with a pen."),
        _("You can say your name and why you call in one breath: they do not see you."),
    ],
}

_BY_APPROACH = {
    Approach.RELATIONSHIP: _("You know whom you both know, and say so first: it counts there."),
    Approach.TASK: _("You can ask your main question in one sentence, and ask it early."),
}
_BY_ACCEPTANCE = {
    Acceptance.UNUSUAL: _(
        "You can say what an informational interview is: “I would like to learn from you; I am "
        "not asking for a job.” Few people there have been asked before."
    ),
    Acceptance.INTRODUCTION: _("You can name the person who brought you together, and thank them."),
}
_BY_FORMALITY = {
    Formality.POLITE: _("You know their last name and how to say it: there, first names wait."),
    Formality.FORMAL: _("You know their title and last name, and how to say both."),
}
_BY_THANKS = {
    ThankYou.CARD: _("You have a card and a stamp: there, thanks are written by hand."),
    ThankYou.EITHER: _("You have their address, in case you want to thank them by card."),
}


def checklist(way, minutes, guidance):
    """What to have ready for a meeting of `minutes` by that Way under that Guidance: sentences."""
    return [*_ALWAYS, *_BY_WAY[way], *local_custom(minutes, guidance)]


def local_custom(minutes, guidance):
    """What is to be ready because of the Guidance: for where nobody has said anything, nothing."""
    lines = [
        _BY_ACCEPTANCE.get(guidance.acceptance),
        _BY_APPROACH.get(guidance.approach),
        _BY_FORMALITY.get(guidance.formality),
        _shorter(guidance.usual_minutes) if minutes > (guidance.usual_minutes or minutes) else "",
        _BY_THANKS.get(guidance.thank_you),
    ]
    return [line for line in lines if line]


def _shorter(usual):
    return ngettext(
        "You can end after %(usual)d minute if they look at the clock: longer is not usual there.",
        "You can end after %(usual)d minutes if they look at the clock: longer is not usual there.",
        usual,
    ) % {"usual": usual}
