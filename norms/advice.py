"""What to do where a request is taken so, and people decide so: the sentences, nothing else."""

from django.utils.translation import gettext_lazy as _

from norms.models import Acceptance, Approach

PEOPLE_DIFFER = _("People differ: one person may well see it otherwise.")

# One sentence for each way a request is taken and each thing people decide by.
ADVICE = {
    Acceptance.WELCOME: {
        Approach.RELATIONSHIP: _(
            "You can write to people directly; begin with what connects you to this person."
        ),
        Approach.BALANCED: _(
            "You can write to people directly; say what connects you and what you would like to "
            "ask."
        ),
        Approach.TASK: _(
            "You can write to people directly; put one clear question up front and offer a call."
        ),
        Approach.UNKNOWN: _(
            "You can write to people directly; say why you ask this person, and how little time "
            "it takes."
        ),
    },
    Acceptance.INTRODUCTION: {
        Approach.RELATIONSHIP: _(
            "Find somebody who can introduce you; when you write, begin with their name and what "
            "connects you."
        ),
        Approach.BALANCED: _(
            "Find somebody who can introduce you; when you write, say who that is and what you "
            "would like to ask."
        ),
        Approach.TASK: _(
            "Find somebody who can introduce you; when you write, put one clear question up front "
            "and offer a call."
        ),
        Approach.UNKNOWN: _(
            "Find somebody who can introduce you, and name them in your first sentence."
        ),
    },
    Acceptance.UNUSUAL: {
        Approach.RELATIONSHIP: _(
            "First meet people through a group; when you write, begin with where you have met."
        ),
        Approach.BALANCED: _(
            "First meet people through a group; when you write, say where you have met and what "
            "you would like to ask."
        ),
        Approach.TASK: _(
            "First meet people through a group; when you write, put one clear question up front "
            "and offer a call."
        ),
        Approach.UNKNOWN: _(
            "First meet people through a group, and ask for a talk once they know you."
        ),
    },
    Acceptance.UNKNOWN: {
        Approach.RELATIONSHIP: _(
            "Ask locally first how such a request is taken; when you write, begin with what "
            "connects you to this person."
        ),
        Approach.BALANCED: _(
            "Ask locally first how such a request is taken; when you write, say what connects you "
            "and what you would like to ask."
        ),
        Approach.TASK: _(
            "Ask locally first how such a request is taken; when you write, put one clear question "
            "up front and offer a call."
        ),
        Approach.UNKNOWN: _("Nobody has said yet: ask locally first how such a request is taken."),
    },
}
