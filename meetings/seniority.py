"""What a title says about where somebody stands. Pure: a guess, with the words it comes from."""

import re
from typing import NamedTuple

from meetings.models import Seniority

# The first that a title has decides. Words of a title, in any case; "$" is its end.
SIGNS = [
    (Seniority.RETIRED, ["retired", "emeritus", "emerita", "former", "formerly"]),
    # Titles that sound like leading and are a craft of their own.
    (
        Seniority.DOES,
        [
            "(account|case|community|content|program|product|project|property) manager",
            "social media manager",
            "product owner",
            "business partner",
            "assistant to",
            "(administrative|executive|personal) assistant",
            "chief of staff",
        ],
    ),
    (Seniority.NEW, ["intern", "trainee", "apprentice", "junior", "jr", "graduate", "entry.level"]),
    (
        Seniority.RUNS,
        [
            "chief",
            "c[efiot]o",
            "(vice )?president",
            "s?vp",
            "(managing |executive )?director",
            "co.?founder",
            "founder",
            "(co.?)?owner",
            "(managing )?partner",
            "dean",
            "superintendent",
            "principal$",
        ],
    ),
    (
        Seniority.LEADS,
        [
            "head( of)?",
            "(team )?(lead|leader)",
            "manager",
            "supervisor",
            "fore(man|woman|person)",
            "chair(man|woman|person)?",
            "captain",
        ],
    ),
]


class Guess(NamedTuple):
    """Where somebody probably stands, and the words of the title that say so, if any do."""

    seniority: Seniority
    words: str


def guess(title):
    """The Guess from a title; whoever shows no sign of anything else does the work."""
    for seniority, signs in SIGNS:
        if found := re.search(rf"\b({'|'.join(signs)})(?!\w)", title, re.IGNORECASE):
            return Guess(seniority, found[0])
    return Guess(Seniority.DOES, "")
