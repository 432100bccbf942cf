"""What a curious person may ask about a field. In each group the best come first."""

from django.utils.translation import gettext_lazy as _

from meetings.bank.entry import WORKING, questions
from meetings.models import Purpose, Seniority, Situation, Way

FIELD = questions(
    Purpose.FIELD,
    {
        WORKING: {
            "field-week": _("What does an ordinary week look like in your work?"),
            "field-problems": _("Which problems keep people in this field busy right now?"),
        },
        (): {
            "field-surprise": _("What surprises people when they come to this field from outside?"),
            "field-change": _("What has changed most in this field in the last few years?"),
            "field-hard": _("Which part of the work is harder than it looks?"),
            "field-skills": _("Which skills turn out to matter more than the job ads suggest?"),
            "field-next": _("Where do you see this field in five years?"),
            "field-learn": _("What do you read, or whom do you listen to, to keep up?"),
            "field-good": _("How does one tell good work from average work in this field?"),
            "field-words": _("Which words would I need to know to follow two of you talking?"),
            "field-people": _("What kind of person tends to be happy in this work?"),
            "field-unseen": _("Which part of the work does nobody see from outside?"),
            "field-disagree": _("About what do good people in this field disagree?"),
            "field-neighbors": _("Which other fields do you work with most, and on what?"),
        },
        (Seniority.NEW,): {
            "field-new-expected": _(
                "What did you expect of this work, and what is it really like?"
            ),
            "field-new-steep": _("What took you longest to learn when you were new?"),
            "field-new-school": _(
                "What did your training leave out that the work asked for at once?"
            ),
        },
        (Seniority.DOES,): {
            "field-does-craft": _("Which part of the craft are you still getting better at?"),
            "field-does-tools": _("Which tools do you use every day, and which gather dust?"),
            "field-does-mistake": _("Which mistake teaches people in this work the most?"),
        },
        (Seniority.LEADS,): {
            "field-leads-worry": _(
                "What do people who lead a team in this field think about most?"
            ),
            "field-leads-good": _("What do the best people on a team like yours do differently?"),
        },
        (Seniority.RUNS,): {
            "field-runs-forces": _("Which forces from outside shape this field most right now?"),
            "field-runs-bet": _("Which change do you prepare for that others do not see yet?"),
        },
        (Seniority.RETIRED,): {
            "field-retired-lasting": _("What about this field stayed the same all those years?"),
            "field-retired-miss": _("What do you miss about the work, and what not at all?"),
            "field-retired-turn": _("Which change in the field did you see coming, and which not?"),
        },
        (Situation.EXPLORING,): {
            "field-exploring-sides": _(
                "What different kinds of work does this field have inside it?"
            ),
            "field-exploring-taste": _(
                "What could I read or watch to get an honest picture of it?"
            ),
        },
        (Situation.CHANGING,): {
            "field-changing-bridge": _("Which experience from other fields turns out useful here?"),
            "field-changing-unlearn": _("What do people who come from elsewhere have to unlearn?"),
        },
        (Situation.NEW_IN_TOWN,): {
            "field-local": _("How is this field different here from other cities you know?"),
            "field-town-where": _("In which corners of this town does this field really live?"),
        },
        (Way.IN_PERSON,): {
            "field-in-person-desk": _("Is there something here that shows what the work is about?"),
        },
        (Way.VIDEO,): {
            "field-video-show": _(
                "Is there something you could show on the screen that you work on?"
            ),
        },
        (Way.PHONE,): {
            "field-phone-picture": _("If I stood beside you on a usual day, what would I see?"),
        },
    },
)
