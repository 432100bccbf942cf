"""What a curious person may ask for: advice and next people. In each group the best come first."""

from django.utils.translation import gettext_lazy as _

from meetings.bank.entry import questions
from meetings.models import Purpose, Seniority, Situation, Way

ADVICE = questions(
    Purpose.ADVICE,
    {
        (): {
            "advice-people": _("Who else should I talk to?"),
            "advice-my-path": _("Given what I have done so far, where would you look first?"),
            "advice-missing": _("What would you learn next in my place?"),
            "advice-question": _("What should I have asked you that I did not?"),
            "advice-mistake": _("Which mistake do you see people make when they try to get in?"),
            "advice-name": _("May I use your name when I write to them?"),
            "advice-report": _("May I write to you in a few weeks about what came of this?"),
            "advice-three-months": _("What would be a good use of the next three months?"),
            "advice-other-view": _(
                "Who sees this field differently from you, and is worth hearing?"
            ),
            "advice-read": _("Which one book, talk or newsletter would you give me?"),
            "advice-think-over": _("Which question should I carry with me for a while?"),
            "advice-listen": _("When you meet somebody in my place, what do you hope they ask?"),
        },
        (Situation.EXPLORING, Situation.CHANGING): {
            "advice-test": _("How could I find out, at small cost, whether this suits me?"),
        },
        (Seniority.NEW,): {
            "advice-new-again": _("What would you tell yourself of two years ago?"),
            "advice-new-course": _(
                "Which course or practice was worth its time, and which was not?"
            ),
            "advice-new-peers": _(
                "Do you know others who began when you did and chose differently?"
            ),
        },
        (Seniority.DOES,): {
            "advice-does-practice": _(
                "What could I practice at home to understand the work better?"
            ),
            "advice-does-show": _("What could I make, small as it is, to learn how this is done?"),
        },
        (Seniority.LEADS,): {
            "advice-leads-notice": _(
                "What makes you notice that somebody will do well in this work?"
            ),
            "advice-leads-grow": _("What do you advise people on your team who want to grow?"),
        },
        (Seniority.RUNS,): {
            "advice-runs-where": _(
                "Where would you want to learn if you began in this field today?"
            ),
            "advice-runs-closer": _(
                "Who is closer to the daily work and might have twenty minutes?"
            ),
        },
        (Seniority.RETIRED,): {
            "advice-retired-pass-on": _("What would you pass on to somebody who is beginning now?"),
            "advice-retired-still": _("With whom from the field do you still like to talk?"),
        },
        (Situation.EXPLORING,): {
            "advice-exploring-signs": _("How would I notice early that this is not for me?"),
            "advice-exploring-compare": _("With which neighboring field should I compare it?"),
        },
        (Situation.CHANGING,): {
            "advice-changing-first": _("If you came from my field, what would you do first?"),
            "advice-changing-keep": _("Which part of what I know should I hold on to?"),
            "advice-changing-met": _("Do you know somebody who made a similar change?"),
        },
        (Situation.NEW_IN_TOWN,): {
            "advice-groups": _("Which groups or events here are worth an evening?"),
            "advice-town-habits": _("How do people here get to know each other for work?"),
            "advice-town-avoid": _("What do newcomers do that does not go over well here?"),
        },
        (Way.IN_PERSON,): {
            "advice-in-person-nearby": _(
                "Is there somebody here I could say hello to on my way out?"
            ),
        },
        (Way.VIDEO,): {
            "advice-video-link": _("Is there something you would put in the chat for me to read?"),
        },
        (Way.PHONE,): {
            "advice-phone-look": _("What should I look up once we have hung up?"),
        },
    },
)
