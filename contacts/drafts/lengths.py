"""How long a conversation is asked for: lengths of time in figures and in words.

"15-20 mins", "half an hour", "three quarters of an hour", "an hour or so". A time of day, an age, a
drive, somebody's 45-minute talk, or what is refused ("not an hour") is not meant.
"""

import re
from dataclasses import dataclass

from contacts.drafts.words import fold

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "couple of": 2, "couple": 2, "several": 3, "few": 3, "full": 1, "whole": 1,
    "good": 1, "solid": 1, "dozen": 12, "half dozen": 6,
}  # fmt: skip
# In minutes with a few, and with a couple of them, no length is said.
VAGUE = {"few", "couple of", "couple", "several"}
MINUTES, HOURS, DAYS = 1, 60, 480
_tens = "twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety"
_word = "|".join(sorted(NUMBERS, key=len, reverse=True))
_number = rf"\d{{1,3}}(?:[.,]\d{{1,2}})?|(?:{_tens})[\s-](?:one|two|three|five|eight)|{_word}"
_dash = r"\s?(?:-|\u2010|\u2011|\u2012|\u2013|\u2014|to|or|till|until|and|/)\s?"
_unit = (
    r"(?P<minutes>min(?:ute)?s?|minuts?|(?<=\d)m(?!['\u2019]))"
    r"|(?P<hours>hours?|(?-i:hrs?|Hrs?|HRS)|(?:(?<=\d)|(?<=\d\s))h)|(?P<days>days?|afternoons?|mornings?"
    r"|evenings?)"
)
LENGTH = re.compile(
    rf"(?<![\w:.$#])(?:"
    rf"(?P<three_quarters>(?:three|3)[\s-]quarters?(?:\sof)?(?:\san)?[\s-]hour"
    rf"|\u00be[\s-]?(?:of\san\s)?hour)"
    rf"|(?P<quarter>(?:a\s)?quarter(?:\sof)?(?:\san)?[\s-]?hour|\u00bc[\s-]?hour)"
    rf"|(?P<third>(?:a|one)\sthird\sof\san?\shour)"
    rf"|(?P<half>(?:(?:a|one)\s)?(?:half|1/2|\u00bd)(?:\sof)?(?:\san?)?[\s-]?(?:hour|hr|h)\b)"
    rf"|(?P<half_day>(?:a\s)?half(?:\sa)?[\s-]day)"
    rf"|(?P<coffee>(?:the\s(?:length|time|duration)\s(?:of|it\stakes\sto)"
    rf"|as\slong\sas\sit\stakes\sto"
    rf"|(?:no|not)\s(?:longer|more)\sthan\s(?:it\stakes\sto|one|an?))\s[^.?!\n]{{0,20}}?"
    rf"(?:coffee|tea|cup|beer|break|recess|lunch|pause|cigarette|sandwich|walk|song))"
    rf"|(?:(?:an?|one)\s)?(?P<low>{_number})(?:\s?[-\u2010-\u2014]?\s?(?:minutes?\s|mins?\s)?"
    rf"{_dash}(?:an?\s)?(?P<high>{_number}))?"
    rf"(?P<and_half>\s(?:and\sa\shalf|1/2)|\u00bd)?[\s-]{{0,2}}(?:{_unit})"
    rf"(?P<more>\sand\sa\shalf|\sand\s(?:ten|fifteen|twenty|thirty|\d{{2}})\smin\w{{0,5}})?"
    rf")(?![\w@])",
    re.IGNORECASE,
)
# "A six-hour drive", but not "a 15-minute call".
ADJECTIVE = re.compile(r"-(?:minute|min|hour|hr|day)$", re.IGNORECASE)
NOUN = re.compile(
    r"\s(?!(?:of|by|on|at|in|with|some|any|when|if|before|after|next|to|for|or|and)\b)\w"
)
OF_TALKING = re.compile(
    r"\s(?:or\s(?:so|less)\s)?(?:\w+\s){0,2}?(?:call|chat|conversation|talk|meeting|visit|phone"
    r"|zoom|video|coffee|interview|slot"
    r"|block|window|walk|tea|session|sit|catch|exchange|discussion|appointment|break|virtual|teams"
    r"|skype|facetime|whatsapp|get|meet|ring|natter|buzz|word|tour|peek|listen|favor|favour|question|q)",
    re.IGNORECASE,
)
# "Say ten or twelve", after minutes were spoken of.
BARE = re.compile(
    rf"\b(?:say|perhaps|maybe|make it|make that|have|spare|even|or only|just|only)\s"
    rf"(?P<bare>(?:(?:{_number})(?:\s(?:or|to)\s|\u2013"
    rf"|-(?=\d)))?(?P<top>{_number}))(?=\s?[.,?!;:)])",
    re.IGNORECASE,
)
# "Could I come for a day?"
GIVEN = re.compile(
    r"\b(?:give (?:me|us)|spare (?:me|us)|spend|shadow you|for|stay)\s$", re.IGNORECASE
)
# "In 48 hours", "I drive the two hours".
PASSED = re.compile(r"\b(?:in|the|those|these)\s$", re.IGNORECASE)
# Straight after a length these make it something else than the time asked for.
SOMETHING_ELSE_AFTER = re.compile(
    r"['\u2019]?s?[\s-]{1,2}(?:ago|away|ahead|behind|drive|climb|hike|delay|wait\b|layover|exam"
    r"|movie|concert|rehearsal|late[r]?\b|early|earlier"
    r"|from (?:you|your|my|here|home|the)|after your \w+ (?:in|at|on|closed|ended|was)|outside"
    r"|north|south|east|west|walk|ride|flight"
    r"|commute|trip|bus|train|by "
    r"(?:car|bus|train|bike)|a (?:week|day|month)|per |each (?:way|week|day)|every (?:week|day)|"
    r"(?:time )?differen|time zone|of (?!your?\b|conversation|talk|chat|phone|time|question"
    r"|advice|wisdom|me\b|this|us\b|Zoom|video c|company|good)\w+ing\b|"
    r"of (?:sleep|video|footage|training|class|community|credit|service|driving|research|your "
    r"(?:talk|podcast|book|lecture|series))|(?:talk|presentation|podcast|episode|lecture"
    r"|video(?! c)"
    r"|keynote|lesson|lessons|class|classes|webinar|session you|shift|shifts|workshop|workweek|week"
    r"|film"
    r"|documentary|interview you|speech|panel|course|sermon|show|segment|notice|old\b|into\b"
    r"|would be too|is (?:too|a lot)|was\b|were\b|flew|passed))",
    re.IGNORECASE,
)
SOMETHING_ELSE_BEFORE = re.compile(
    r"(?:\b(?:not|than|rather than|instead of|no need for|last|past|within(?: the next)?|every"
    r"|took(?: me)?|spent"
    r"|another|the other|first|your|each|per|after|in (?:under|the last)|lasted"
    r"|isn['\u2019]t"
    r"|worked|working|slept|for the"
    r"|(?:drive|drove|driven|travel|travell?ed|flew|ride|rode|walk|walked)"
    r"|(?:train|bus|drive|trip|flight|commute|ride) takes"
    r"|I (?:write|read|walk|run|practi[sc]e|work|sleep|swim|cook|sing|train|commute|drive) for"
    r"|(?:spoke|talked|met|chatted|listened|waited) for"
    r"|(?:more|longer) than|drive of|until|since)|['\u2019]t (?:need|be|want|take|mean))\s(?:"
    r"a full |an? "
    r"|about |almost |nearly |over )?$",
    re.IGNORECASE,
)
SHORTEST = 5  # A smaller number without a unit is something else.
AROUND = 40  # Characters looked at before a length.


@dataclass(frozen=True)
class Length:
    """A length that is asked for: the upper end in minutes, and where it stands."""

    minutes: float
    start: int
    end: int


def lengths(text, start, end):
    """The lengths of time asked for in a part of a text."""
    found = []
    for match in LENGTH.finditer(text, start, end):
        minutes = _minutes(text, match)
        if minutes and not _is_something_else(text, match):
            found.append(Length(minutes, *match.span()))
    return found + _bare_lengths(text, start, end)


def _bare_lengths(text, start, end):
    """ "Say ten or twelve", where minutes were spoken of before."""
    bare = [(match, _value(fold(match["top"]))) for match in BARE.finditer(text, start, end)]
    return [
        Length(minutes, *match.span("bare"))
        for match, minutes in bare
        if minutes >= SHORTEST and "min" in text[: match.start()]
    ]


def _is_something_else(text, match):
    before = text[max(0, match.start() - AROUND) : match.start()].replace("\u00a0", " ")
    no_more = re.search(
        r"(?:\bno|not|n['\u2019]t (?:be|take|need))\s(?:more|longer) than\s$"
        r"|\b(?:go|leave|stop|gone|off|out|done|hang up|ring off|quiet) after\s$",
        before,
        re.I,
    )
    if SOMETHING_ELSE_AFTER.match(text, match.end()) or _is_time_of_day(before, match[0]):
        return True
    is_long = (match["hours"] or "").endswith("s")
    if _describes(text, match) or (is_long and PASSED.search(before)):
        return True
    return bool(SOMETHING_ELSE_BEFORE.search(before)) and not no_more


def _is_time_of_day(before, said):
    """ "At an hour that suits you", "the time difference is only an hour"."""
    return (before.endswith("at ") and said.startswith("an ")) or "difference" in before


def _describes(text, match):
    """ "A six-hour drive": how long something else than the conversation is."""
    is_adjective = match["low"] and ADJECTIVE.search(match[0]) and NOUN.match(text, match.end())
    return bool(is_adjective) and not OF_TALKING.match(text, match.end())


NAMED = {
    "three_quarters": 45,
    "quarter": 15,
    "third": 20,
    "half": 30,
    "half_day": 240,
    "coffee": 20,
}


def _minutes(text, match):
    """How long at most, in minutes; 0 where only "a few minutes" or a moment is said."""
    for name, minutes in NAMED.items():
        if match[name]:
            return minutes
    unit = MINUTES if match["minutes"] else HOURS if match["hours"] else DAYS
    number = fold(match["high"] or match["low"])
    if unit == MINUTES and (number in VAGUE or NUMBERS.get(number) == 1):
        return 0
    if unit == DAYS and number not in {"full", "whole"} and not _is_given(text, match):
        return 0
    half = 0.5 if match["and_half"] or match["more"] else 0
    return (_value(number) + half) * unit


def _is_given(text, match):
    """ "Could I come for a day?", but not "for an afternoon call"."""
    before = text[max(0, match.start() - AROUND) : match.start()]
    if before.endswith(("give me ", "give us ")) and "day" in match[0]:
        return False  # Just a date.
    return bool(GIVEN.search(before)) and not OF_TALKING.match(text, match.end())


def _value(number):
    if number[0].isdigit():
        return float(number.replace(",", "."))
    parts = re.split(r"[\s-]", number)
    return NUMBERS.get(number) or sum(NUMBERS.get(part, 0) for part in parts)
