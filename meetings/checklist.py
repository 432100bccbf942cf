"""What to have ready the day before, by way of meeting and by what is customary there. Pure.

Each line has a key, by which a meeting remembers that it is ticked; it never comes to mean
another line.
"""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from meetings.models import Way
from norms.choices import Formality
from norms.models import Acceptance, Approach, ThankYou


class Line(NamedTuple):
    key: str
    text: str


_ALWAYS = [
    Line("read", _("You have read what they and their organization say about themselves.")),
    Line("why-them", _("You can say in one sentence why you ask them and nobody else.")),
]

_BY_WAY = {
    Way.IN_PERSON: [
        Line("way", _("You know the way, how long it takes, and what to do if you are late.")),
        Line("numbers", _("You have their phone number with you, and they have yours.")),
        Line("paper", _("You have paper and a pen; your phone is silent.")),
        Line("coffee", _("You pay for your own coffee, and offer to pay for theirs.")),
        Line(
            "dress", _("You dress as people there do on a usual working day, or a little better.")
        ),
    ],
    Way.VIDEO: [
        Line("link", _("You have opened the link once, and camera and microphone work.")),
        Line("light", _("There is light on your face and a quiet room around you.")),
        Line("fallback", _("You have their phone number in case the connection fails.")),
        Line("name", _("Your name shows in the call as they know it; other windows are closed.")),
        Line("notes", _("Notes are on paper, so that you look at them and not at another window.")),
    ],
    Way.PHONE: [
        Line("who-calls", _("You know who calls whom, and at which number.")),
        Line("battery", _("The battery is full, the place is quiet, the connection is good.")),
        Line("sheet", _("The sheet with your questions lies in front of you, with a pen.")),
        Line(
            "breath",
            _("You can say your name and why you call in one breath: they do not see you."),
        ),
    ],
}

_BY_APPROACH = {
    Approach.RELATIONSHIP: Line(
        "both-know", _("You know whom you both know, and say so first: it counts there.")
    ),
    Approach.TASK: Line(
        "question", _("You can ask your main question in one sentence, and ask it early.")
    ),
}
_BY_ACCEPTANCE = {
    Acceptance.UNUSUAL: Line(
        "what-it-is",
        _(
            "You can say what an informational interview is: “I would like to learn from you; I am "
            "not asking for a job.” Few people there have been asked before."
        ),
    ),
    Acceptance.INTRODUCTION: Line(
        "introducer", _("You can name the person who brought you together, and thank them.")
    ),
}
_BY_FORMALITY = {
    Formality.POLITE: Line(
        "last-name", _("You know their last name and how to say it: there, first names wait.")
    ),
    Formality.FORMAL: Line("title", _("You know their title and last name, and how to say both.")),
}
_BY_THANKS = {
    ThankYou.CARD: Line(
        "card", _("You have a card and a stamp: there, thanks are written by hand.")
    ),
    ThankYou.EITHER: Line(
        "address", _("You have their address, in case you want to thank them by card.")
    ),
}


def checklist(way, minutes, guidance):
    """What to have ready for a meeting of `minutes` by that Way under that Guidance: Lines."""
    return [*_ALWAYS, *_BY_WAY[way], *local_custom(minutes, guidance)]


def local_custom(minutes, guidance):
    """What is to be ready because of the Guidance: for where nobody has said anything, nothing."""
    lines = [
        _BY_ACCEPTANCE.get(guidance.acceptance),
        _BY_APPROACH.get(guidance.approach),
        _BY_FORMALITY.get(guidance.formality),
        _shorter(guidance.usual_minutes) if minutes > (guidance.usual_minutes or minutes) else None,
        _BY_THANKS.get(guidance.thank_you),
    ]
    return [line for line in lines if line]


def _shorter(usual):
    text = ngettext(
        "You can end after %(usual)d minute if they look at the clock: longer is not usual there.",
        "You can end after %(usual)d minutes if they look at the clock: longer is not usual there.",
        usual,
    )
    return Line("end-early", text % {"usual": usual})
