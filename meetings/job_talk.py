"""What to say when the other person brings up a job: short sentences that can be spoken."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _


class Answer(NamedTuple):
    """What they may do, and what one can say then."""

    when: str
    say: str


JOB_TALK = [
    Answer(
        _("They ask if you are looking for a job"),
        _("“Yes, in time. First I want to understand the work, and you are helping me with that.”"),
    ),
    Answer(
        _("They tell you about an opening"),
        _(
            "“Thank you, that sounds good. I will read about it tonight. How does one usually "
            "apply?”"
        ),
    ),
    Answer(
        _("They ask for your résumé"),
        _("“I do not have it with me today, but I can send it tomorrow. Shall I?”"),
    ),
    Answer(
        _("They begin to interview you"),
        _("“I am glad to tell you more. I have two questions left, and I am curious about both.”"),
    ),
    Answer(
        _("They say that there are no jobs"),
        _("“That is all right, I did not come for one. What you told me is what I hoped for.”"),
    ),
]
