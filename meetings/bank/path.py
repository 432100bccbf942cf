"""What a curious person may ask about somebody's path. In each group the best come first."""

from django.utils.translation import gettext_lazy as _

from meetings.bank.entry import WORKING, questions
from meetings.models import Purpose, Seniority, Situation, Way

PATH = questions(
    Purpose.PATH,
    {
        WORKING: {
            "path-start": _("How did you come to do what you do today?"),
            "path-first-year": _("What was your first year in this role like?"),
            "path-enjoy": _("What do you look forward to when a week begins?"),
            "path-drain": _("What costs you the most energy?"),
            "path-before": _("What from your earlier work do you still use every day?"),
        },
        (): {
            "path-decision": _("Which decision on your way made the biggest difference?"),
            "path-help": _("Who or what helped you most along the way?"),
            "path-again": _("What would you do differently if you started again?"),
            "path-chance": _("Which part did chance play, and which part did you plan?"),
            "path-proud": _("Which piece of work do you like to think back to?"),
            "path-no": _("What did you once turn down, and how do you see it today?"),
            "path-doubt": _("Was there a point where you nearly went another way?"),
            "path-advice-got": _("Which advice did you get early that turned out to be true?"),
            "path-advice-wrong": _("Which advice did you get that turned out to be wrong?"),
        },
        (Seniority.NEW,): {
            "path-new-in": _("How did you find your way in, step by step?"),
            "path-new-choice": _("What else were you thinking about when you chose this?"),
            "path-new-helpful": _("What did you do before you began that helped you most?"),
        },
        (Seniority.DOES,): {
            "path-does-deeper": _("What made you stay with this work and go deeper?"),
            "path-does-turn": _("When did you first feel that you were good at this?"),
        },
        (Seniority.LEADS,): {
            "path-leads-step": _("What changed for you when you began to lead people?"),
            "path-leads-miss": _("What from the work before do you miss now that you lead?"),
            "path-leads-learned": _("From whom did you learn to lead, and what was it?"),
        },
        (Seniority.RUNS,): {
            "path-runs-view": _("How did your view of the work change on the way up?"),
            "path-runs-early": _("What did you do early on that only paid off years later?"),
            "path-runs-day": _("Which part of your day would surprise people who start out?"),
        },
        (Seniority.RETIRED,): {
            "path-retired-story": _("How did your working life begin, and where did it lead you?"),
            "path-retired-weight": _("What seemed important at the time and no longer does?"),
            "path-retired-best": _("Which years were the best ones, and why those?"),
        },
        (Situation.EXPLORING,): {
            "path-exploring-knew": _("How did you find out that this was the right thing for you?"),
            "path-exploring-tried": _("What did you try first that was not for you?"),
        },
        (Situation.CHANGING,): {
            "path-changing-switch": _(
                "Have you changed direction, or seen others do it well? How?"
            ),
            "path-changing-explain": _(
                "How did you explain your earlier work to people in the field?"
            ),
        },
        (Situation.NEW_IN_TOWN,): {
            "path-town-like": _("What do you like about working in this town?"),
            "path-town-network": _("How did you come to know people in your field here?"),
        },
        (Way.IN_PERSON,): {
            "path-in-person-place": _("What do you like about the place where you work?"),
        },
        (Way.VIDEO,): {
            "path-video-from": _("How much of your work happens on calls like this one?"),
        },
        (Way.PHONE,): {
            "path-phone-moment": _(
                "Is there one moment on your way that you still tell people of?"
            ),
        },
    },
)
