"""What a curious person may ask about an organization. In each group the best come first."""

from django.utils.translation import gettext_lazy as _

from meetings.bank.entry import WORKING, questions
from meetings.models import Purpose, Seniority, Situation, Way

ORGANIZATION = questions(
    Purpose.ORGANIZATION,
    {
        WORKING: {
            "organization-team": _("How is your team put together, and who works with whom?"),
            "organization-newcomers": _("What do newcomers need to understand quickly?"),
            "organization-change": _("What is your organization working to get better at?"),
            "organization-good-day": _("When does somebody do really well at your place?"),
        },
        (): {
            "organization-known": _(
                "What is your organization known for among people who work there?"
            ),
            "organization-decide": _("How are decisions made when opinions differ?"),
            "organization-stay": _("What makes people stay?"),
            "organization-paths": _("From which paths did your colleagues come?"),
            "organization-outside": _("What do people outside get wrong about the place?"),
            "organization-words": _("Which sentence does one hear there again and again?"),
            "organization-serve": _("Who depends on your work, and how do you hear from them?"),
            "organization-idea": _("What happens when somebody has a new idea?"),
            "organization-busy": _("When in the year is it busiest, and what is that like?"),
            "organization-like": _("Which other organizations do you look at with respect?"),
        },
        (Seniority.NEW,): {
            "organization-new-first-weeks": _("How did people there help you in the first weeks?"),
            "organization-new-ask": _("Whom do you turn to when you are stuck?"),
        },
        (Seniority.DOES,): {
            "organization-does-week": _("With which other teams do you work in a usual week?"),
            "organization-does-time": _(
                "How much of your time is the work, and how much around it?"
            ),
        },
        (Seniority.LEADS,): {
            "organization-leads-learn": _("How do people on your team learn new things?"),
            "organization-leads-mix": _("Which mix of people makes a team like yours work?"),
            "organization-leads-meeting": _("Which meeting or habit of your team would you keep?"),
        },
        (Seniority.RUNS,): {
            "organization-runs-culture": _(
                "How do you keep the culture alive while things change?"
            ),
            "organization-runs-hard": _("Which choice was hard for the organization, and why?"),
            "organization-runs-next": _(
                "What should the organization be able to do in three years?"
            ),
        },
        (Seniority.RETIRED,): {
            "organization-retired-then": _(
                "What was the place like when you came, and when you left?"
            ),
            "organization-retired-good": _("What made it a good place to work, in its best years?"),
            "organization-retired-others": _("Which organizations did you respect from outside?"),
        },
        (Situation.EXPLORING,): {
            "organization-exploring-kinds": _(
                "Which kinds of work are there that few people know of?"
            ),
            "organization-exploring-alike": _(
                "How would your work differ at a smaller or larger place?"
            ),
        },
        (Situation.CHANGING,): {
            "organization-changing-came": _(
                "Do some of your colleagues come from another field? How did they settle in?"
            ),
            "organization-changing-fresh": _(
                "Where does a fresh eye from outside help, and where not?"
            ),
        },
        (Situation.NEW_IN_TOWN,): {
            "organization-town-role": _("Which part does your organization play in this town?"),
            "organization-town-others": _("Which other places here do similar work?"),
        },
        (Way.IN_PERSON,): {
            "organization-in-person-tour": _("What should I look at while I am here?"),
        },
        (Way.VIDEO,): {
            "organization-video-room": _("Who works in one room with you, and who far away?"),
        },
        (Way.PHONE,): {
            "organization-phone-walk": _(
                "If you walked me through your place, where would we stop?"
            ),
        },
    },
)
