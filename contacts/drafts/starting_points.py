"""Texts to start a message from, by purpose, way and local custom. Data, and how one is chosen.

What the product knows fills itself in; what only the seeker knows stays a visible gap, which the
draft check insists on: "[where you met]". Filled in sensibly, each passes the check.
"""

import re
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from contacts.models import OutreachKind
from norms.models import Acceptance, Approach, Channel

WRITTEN_WAYS = (Channel.EMAIL, Channel.INTRODUCTION)
NOTE_WAYS = (Channel.LINKEDIN,)
CALLED = (Channel.PHONE,)
FACE_TO_FACE = (Channel.IN_PERSON, Channel.GROUP)

OFFERED = 4  # More would be a menu to read.


@dataclass(frozen=True)
class StartingPoint:
    """A text with gaps. Where it `suits` it is offered before the others."""

    key: str
    kind: OutreachKind
    ways: tuple[Channel, ...]
    title: str
    text: str
    suits: frozenset = frozenset()  # Of Acceptance and Approach.
    is_introduced: bool = False  # Only for somebody to whom another contact has led.


def _paragraphs(*paragraphs):
    return "\n\n".join(paragraphs)


ASK, FOLLOW_UP = OutreachKind.ASK, OutreachKind.FOLLOW_UP
THANK_YOU, UPDATE = OutreachKind.THANK_YOU, OutreachKind.UPDATE
CONNECTED = frozenset({Approach.RELATIONSHIP, Approach.BALANCED})
TO_THE_POINT = frozenset({Approach.TASK})
MET_FIRST = frozenset({Acceptance.UNUSUAL})
LED_THERE = frozenset({Acceptance.INTRODUCTION, Approach.RELATIONSHIP})

STARTING_POINTS = (
    StartingPoint(
        "ask-introduced",
        ASK,
        WRITTEN_WAYS,
        _("By the one who introduced you"),
        _paragraphs(
            "Dear [first name],",
            "[who introduced you] suggested that I write to you, because you know [their field] "
            "from the inside.",
            "I am curious how [what you would like to understand] works in practice. Could I ask "
            "you about it in a call of 15 minutes, whenever it suits you? I am not asking for a "
            "job, and I will understand if you have no time.",
            "Thank you,\n[your name]",
        ),
        LED_THERE,
        is_introduced=True,
    ),
    StartingPoint(
        "ask-connected",
        ASK,
        WRITTEN_WAYS,
        _("What connects you first"),
        _paragraphs(
            "Dear [first name],",
            "We both know [who or what you share], and so I came to read about your work at "
            "[organization].",
            "I would like to understand what a week in [their field] is really like. Which part "
            "of it do newcomers get wrong? Would you tell me in a call of 15 minutes, when it "
            "suits you? I am only asking for what you know, and a no is fine.",
            "Thank you,\n[your name]",
        ),
        CONNECTED,
    ),
    StartingPoint(
        "ask-question",
        ASK,
        WRITTEN_WAYS,
        _("The question first"),
        _paragraphs(
            "Dear [first name],",
            "I read [what of theirs you have read or seen] and have one question about it: "
            "[your question]?",
            "Could we have a short call of 15 minutes about it, on a day that suits you? I am not "
            "asking for a job; your view would help me to see the field more clearly.",
            "Thank you,\n[your name]",
        ),
        TO_THE_POINT,
    ),
    StartingPoint(
        "ask-met",
        ASK,
        WRITTEN_WAYS,
        _("Where you have met"),
        _paragraphs(
            "Dear [first name],",
            "We met at [where you met], where you spoke about [what they spoke about].",
            "One thing has stayed with me: [your question]? I would be glad to hear more in a "
            "call of 15 minutes, on a day that suits you. It is your experience that I am "
            "after, not a job.",
            "Thank you,\n[your name]",
        ),
        MET_FIRST,
    ),
    StartingPoint(
        "ask-linkedin-introduced",
        ASK,
        NOTE_WAYS,
        _("By the one who introduced you"),
        "Dear [first name], [who introduced you] suggested that I ask you how "
        "[what you would like to understand] works at [organization]. Could I call you for 15 "
        "minutes, when it suits you? Thank you, [your name]",
        LED_THERE,
        is_introduced=True,
    ),
    StartingPoint(
        "ask-linkedin-seen",
        ASK,
        NOTE_WAYS,
        _("What of theirs you have seen"),
        "Dear [first name], I read [what of theirs you have read or seen] and would like to ask "
        "you: [your question]? A call of 15 minutes would do, when it suits you. "
        "Thank you, [your name]",
        TO_THE_POINT,
    ),
    StartingPoint(
        "ask-linkedin-met",
        ASK,
        NOTE_WAYS,
        _("Where you have met"),
        "Dear [first name], we met at [where you met]. Could I ask you in a call of 15 minutes, "
        "when it suits you: [your question]? Thank you, [your name]",
        MET_FIRST | CONNECTED,
    ),
    StartingPoint(
        "ask-phone",
        ASK,
        CALLED,
        _("A call"),
        _paragraphs(
            "Hello [first name], this is [your name]. [who introduced you] suggested that I call "
            "you. Is this a good moment?",
            "I have one question about how [what you would like to understand] works in practice: "
            "[your question]? I am not calling about a job. Could we talk about it for 15 "
            "minutes, on a day that suits you?",
            "Thank you for your time.",
        ),
    ),
    StartingPoint(
        "ask-face-to-face",
        ASK,
        FACE_TO_FACE,
        _("At a group, before you part"),
        _paragraphs(
            "I am [your name]. I liked what you said about [what they spoke about].",
            "May I ask you about it another day, for 15 minutes over coffee or by phone? "
            "I would like to know [your question].",
            "Thank you. How do I best reach you?",
        ),
    ),
    StartingPoint(
        "follow-up-written",
        FOLLOW_UP,
        WRITTEN_WAYS + NOTE_WAYS,
        _("One friendly line"),
        _paragraphs(
            "Dear [first name],",
            "I wrote to you on [day of your message] about [what you would like to understand]. "
            "Such messages are easily buried, so here is the question once more: [your question]?",
            "Two lines by mail would help me as much as a call of 15 minutes. If it does not "
            "suit you, that is fine.",
            "Thank you,\n[your name]",
        ),
    ),
    StartingPoint(
        "follow-up-said",
        FOLLOW_UP,
        CALLED + FACE_TO_FACE,
        _("One friendly line"),
        _paragraphs(
            "Hello [first name], this is [your name]. I wrote to you on [day of your message] "
            "about [what you would like to understand].",
            "Would you have 15 minutes for it on another day? If not, that is fine.",
            "Thank you for your time.",
        ),
    ),
    StartingPoint(
        "thank-you-written",
        THANK_YOU,
        WRITTEN_WAYS + NOTE_WAYS,
        _("What you learned, by name"),
        _paragraphs(
            "Dear [first name],",
            "thank you for taking the time on [day you met]. I learned from you that "
            "[one thing you learned].",
            "Next I will [what you will do with it], and I will tell you what comes of it.",
            "With thanks,\n[your name]",
        ),
    ),
    StartingPoint(
        "thank-you-said",
        THANK_YOU,
        CALLED + FACE_TO_FACE,
        _("What you learned, by name"),
        _paragraphs(
            "Hello [first name], this is [your name]. I only want to say thank you for "
            "[day you met].",
            "I learned from you that [one thing you learned], and I will "
            "[what you will do with it].",
        ),
    ),
    StartingPoint(
        "update-written",
        UPDATE,
        WRITTEN_WAYS + NOTE_WAYS,
        _("What came of the advice"),
        _paragraphs(
            "Dear [first name],",
            "when we talked, you advised me to [their advice]. I did, and [what came of it].",
            "I wanted you to know that your advice has helped. Thank you once more.",
            "Kind regards,\n[your name]",
        ),
    ),
    StartingPoint(
        "update-said",
        UPDATE,
        CALLED + FACE_TO_FACE,
        _("What came of the advice"),
        _paragraphs(
            "Hello [first name], this is [your name]. When we talked, you advised me to "
            "[their advice]. I did, and [what came of it].",
            "I wanted you to know. Thank you once more.",
        ),
    ),
)


def starting_points(kind, channel, acceptance, approach, *, is_introduced):
    """The StartingPoints of this kind for this way, those that suit the place best first."""
    custom = {acceptance, approach}
    fitting = [
        point
        for point in STARTING_POINTS
        if point.kind == kind
        and channel in point.ways
        and (is_introduced or not point.is_introduced)
    ]
    return sorted(fitting, key=lambda p: (not p.is_introduced, -len(p.suits & custom)))[:OFFERED]


def fill(text, facts):
    """The text with the gaps filled that `facts` (name of the gap: words) has words for."""
    return re.sub(r"\[([^\[\]]+)\]", lambda gap: facts.get(gap[1]) or gap[0], text)


def with_gaps(text, facts):
    """The text with gaps where the words of `facts` are: what `fill` would fill again."""
    for gap, words in sorted(facts.items(), key=lambda fact: -len(fact[1])):
        if words:
            text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", lambda _m, g=gap: f"[{g}]", text)
    return text
