"""Whether a message asks for a job, sells its sender, or comes with a résumé."""

import re
from itertools import pairwise

from contacts.drafts.reading import span_of
from contacts.drafts.words import row, spoken, words_of
from contacts.models import OutreachKind

# Before "looking for work" these say that somebody else does.
OTHERS = row(
    """
    you they he she people clients others who graduates women men veterans immigrants refugees
    students everyone anyone someone candidates parents mothers newcomers families teenagers kids
    seekers those nurses your when was were had before friends
    """
)
OWN = {"i", "me", "my", "am", "myself", "we"}
BEFORE = 4  # Words before the phrase, in which somebody is named.
QUOTE = re.compile(
    r"[\"\u201c\u201e\u00ab][^\"\u201c\u201d\u201e\u00ab\u00bb]{3,300}[\"\u201d\u201c\u00bb]"
)
CALLED = {"me", "my", "voted", "named", "am", "was", "as"}
# "My résumé, now with a picture, is attached."
IS_ATTACHED = re.compile(
    r" my (?:\w+ ){0,3}?(?:resume|cv|curriculum vitae)"
    r" (?:(?!not |if |whether |when |your )\w+ ){0,12}?"
    r"(?:is|are) (?:(?!not )\w+ )?(?:attached|enclosed"
    r"|below|included|appended|linked) "
)
# What one counts up on oneself.
FACTS = tuple(
    spoken(text)
    for text in (
        "(?:two|three|several) degrees | years of | decades of | \\w+ years in | certifications",
        "languages | fluent\\w* | bilingual | trilingual",
        "awards? | prizes? | medals? | honou?rs | distinction | scholarships? | published",
        "(?:teams?|crews?|staff) of | budgets? (?:of|up to|over)",
        "percent | % | million | targets? | quotas? | revenue",
        "python | sql | excel | tableau | solidworks | salesforce | java | photoshop | autocad",
    )
)
SEVERAL = 2
# What came of advice is thanks, however well it went.
CREDITS = spoken(
    r"""
    (?:thanks to|because of|due to) (?:you|your)
    | (?:as|like|way|what|exactly what) you (?:\w+ )?(?:do|did|said|told|suggested|advised|showed
    |taught|predicted|described|foretold|hold)
    | your (?:\w+ )?(?:advice|tip|trick|method|idea|suggestion|question|warning|script|list|rule)
    | you (?:suggested|taught|told|advised|recommended|predicted|showed|named|lent|gave)
    """
)
ABOUT_OTHERS = spoken("you | your | his | her | she | he | they | whether")
TO_COME = {"considering", "keeping", "thinking", "bearing", "remembering", "hiring"}
ASKING = {OutreachKind.ASK, OutreachKind.FOLLOW_UP}


def asks_for_job(reading):
    spans = [
        span_of(sentence, first, last)
        for sentence, first, last in reading.meant("asks_for_job", unless="no_job")
        if reading.draft.kind in ASKING or not _is_thanked_for(sentence.words, first)
    ]
    if resume_attached(reading):
        spans += reading.spans("passes_on", unless="no_job")
    spans += _of_oneself(reading, "seeks_job")
    if reading.draft.kind in ASKING:
        spans += _of_oneself(reading, "job_search")
    return spans or None


def sells_qualifications(reading):
    phrases = reading.meant("sells_qualifications", unless="no_selling")
    if reading.draft.kind not in ASKING:
        phrases = [one for one in phrases if not CREDITS.search(one[0].plain)]
    spans = [span_of(*one) for one in phrases if not _is_cited(*one)]
    if reading.draft.kind in ASKING:
        spans += [(one.start, one.end) for one in reading.sentences if _lists_facts(one)]
    return spans or None


def _lists_facts(sentence):
    """ "Three degrees, two languages, one award": one fact explains who writes, a row of them
    sells."""
    plain = sentence.plain
    if sentence.is_question or ABOUT_OTHERS.search(plain):
        return False
    return sum(bool(fact.search(plain)) for fact in FACTS) >= SEVERAL


def resume_attached(reading):
    spans = reading.spans("resume_attached", unless="no_resume")
    spans += [(one.start, one.end) for one in reading.sentences if IS_ATTACHED.search(one.plain)]
    return spans or None


def _is_cited(sentence, first, last):
    """Whether it stands in quotes, and is not what somebody calls the sender."""
    start, end = (place - sentence.start for place in span_of(sentence, first, last))
    quotes = (quote.span() for quote in QUOTE.finditer(sentence.text))
    around = next((opens for opens, closes in quotes if opens <= start and end <= closes), None)
    if around is None:
        return False
    return CALLED.isdisjoint(word.word for word in words_of(sentence.text[:around]))


def _is_thanked_for(words, first):
    """Whether it was done, and is thanked for: "for introducing me to your recruiter"."""
    before = [word.word for word in words[max(0, first - BEFORE) : first + 1]]
    return any(
        one == "for" and other.endswith("ing") and other not in TO_COME
        for one, other in pairwise(before)
    )


def _of_oneself(reading, key):
    """The spans of what is meant, and said by the sender of the sender."""
    return [
        span_of(sentence, first, last)
        for sentence, first, last in reading.meant(key, unless="no_job")
        if not _is_of_others(sentence.words, first)
    ]


def _is_of_others(words, first):
    for word in reversed(words[max(0, first - BEFORE) : first]):
        if word.word in OWN:
            return False
        if word.word in OTHERS:
            return True
    return False
