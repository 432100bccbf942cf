"""The greeting of a message: where it ends, and whom it names."""

import re
from dataclasses import dataclass

from contacts.drafts.words import row, words_of

HELLO = re.compile(
    r"\s*(?:(?:well|yeah|yes|oh|um|uh|ok|okay),?\s)?"
    r"(?:hi|hello|hey|hiya|heya|howdy|dear|dearest|greetings|hallo|hola|bonjour|salut|ciao|moin|yo"
    r"|good (?:morning|afternoon|evening|day)|g'day|morning|afternoon|evening|respected|esteemed"
    r"|guten (?:tag|morgen|abend)|sehr geehrter?|lieber?|estimad[oa]|querid[oa]|cher|ch\u00e8re"
    r"|kia ora|namaste|aloha|salaam|shalom|sawubona|buenos d\u00edas|buenas tardes|buongiorno"
    r"|buona sera|ol\u00e1|bom dia|god dag|ahoj|mornin['\u2019]?|evenin['\u2019]?|salve|servus"
    r"|gr\u00fc\u00df gott"
    r"|caro|cara|gentile|egregi[oa]|szanowny|szanowna|kj\u00e6re|hej|to)\b(?:\s(?:there|again)\b)?",
    re.IGNORECASE,
)
# In a call one asks for the person.
IS_THIS = re.compile(
    r"[\s,.!\u2013-]*(?:is this|is that|am i speaking (?:to|with)|may i speak (?:to|with)"
    r"|could i speak (?:to|with)|can i speak (?:to|with)|i'?m calling for"
    r"|may i please speak (?:to|with)|i'?d like to speak (?:to|with))\s",
    re.IGNORECASE,
)
# "Tom Becker, who …" speaks of Tom, and does not greet him.
NO_GREETING = re.compile(
    r"\s*(?:who|whom|whose|my|our|your|the|a|an|from|at|of|and|she|he|they|one|with|in|also|as"
    r"|then)\b",
    re.IGNORECASE,
)
# "Hi, Mr. Royce, …".
_TITLED = re.compile(
    r"['\u2019]?,\s((?:(?i:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\b)|[A-Z][\w'\u2019-]+(?=[?!,.]|\s*$))"
)
STOP = re.compile(r"[,:;!?()\u2013\u2014\n\"\u201c\[\]{}<>]|\s-\s|\.(?=\s|$)|\.{2}")
# "Dear [Mr./Ms. Last name],": whom it names is still to be filled in.
GAP = re.compile(r"\s(?:\[[^\]\n]{1,40}\]|\{{1,2}[^}\n]{1,40}\}{1,2}|<[^>\n]{1,40}>)\s?[,:!]?\s*$")
TITLES = row(
    """
    mr mrs ms miss mx dr doctor prof professor sir madam maam rev reverend father sister brother
    pastor rabbi imam herr frau monsieur madame mme m senor senora sra sr don dona dean judge
    captain capt major colonel col sergeant sgt lieutenant lt general officer coach chef chief
    senator councilmember nurse director president engineer attorney engr eng ing arq lic ma ms
    mlle dottoressa tante onkel ustad ustaz sheikh alhaji alhaja hajia oga chief barr
    barrister arch architect pharm surv gov minister councillor councilor mayor ambassador
    foreman commander admiral sgt cpl pvt ofc ptr bro sis ate kuya bhai ji didi sahib saheb saab
    seonsaeng nim dipl phd md jr ii iii esq
    rn uncle aunt auntie grandpa grandma granny nana tio tia bey hanim efendi san sensei sama droga
    drogi pani pan kedves uram commissioner deacon bishop principal lord lady san signor signora
    sig dott ir hon honorable
    """
)
# What may stand after a greeting and is nobody's name.
NOBODY = row(
    """
    editor admissions staff crew family gang champ boss auntie cousin comrade sis doc reader
    readers
    members board panel organizers neighbors neighbours classmates year new wonderful sunshine
    there all everyone everybody folks team friend friends again sirs hiring manager recruiter
    colleague colleagues whom it may concern my the esteemed respected fellow alum alumna alumnus
    alumni neighbor neighbour stranger to you from and or y und et hello hi hey dear morning
    afternoon evening good o oh at in lovely name first last firstname lastname fullname contact
    recipient happy professional committee human resources department office s 's old ladies
    gentlemen ma'am both guys y'all person member monday tuesday wednesday thursday friday
    saturday sunday buddy pal mate man de
    """
)
# What may begin a message, and is not a name either.
NO_NAME = row(
    """
    thanks thank thx just quick sorry yes no well okay ok so as please yesterday today tomorrow
    recently great wow congratulations congrats i we it this that what how when while after before
    since because if my our your you he she they following further update news good hope listen
    look first second finally again a an the in on at for from with last once now then here there
    p re fwd subject voicemail script note greetings pardon excuse forgive bumping checking
    circling touching reaching merci gracias danke happy warm warmest best hmm oh hopefully
    luckily honestly frankly guess remember long still not never maybe perhaps quickly briefly to
    of by one two three third me can could would will are is do does did have has let may might
    true done success guilty confession question speaking writing sadly unfortunately fortunately
    late early nice lovely big huge small tiny short everything everyone nothing something someone
    people
    """
)
MOST = 5  # Words after a title; more is no greeting.


@dataclass(frozen=True)
class Greeting:
    """From where to where it stands, and the Words in it that are names, person by person."""

    start: int
    end: int
    people: tuple = ()
    has_title: bool = False
    is_sure: bool = True  # Whether it is a greeting at all, whatever name there is in it.


def greeting_of(text, line):
    """The Greeting at the beginning of a line, or None; the line is the first of a message."""
    hello = HELLO.match(line.text)
    if hello and (more := _TITLED.match(line.text, hello.end())):
        return _naming(text, line, more.start(1), is_sure=True)
    if hello and (gap := GAP.match(line.text, hello.end())):
        return Greeting(line.start, line.start + gap.end())
    asked = IS_THIS.match(line.text, hello.end() if hello else 0)
    if asked or hello:
        found = _naming(text, line, (asked or hello).end(), is_sure=True)
        return found if asked or not _asks_after(line, found) else _asking(text, line, found)
    return _bare(text, line)


def _asks_after(line, greeting):
    return IS_THIS.match(line.text, greeting.end - line.start)


def _asking(text, line, greeting):
    if any(greeting.people):
        return greeting
    asked = IS_THIS.match(line.text, greeting.end - line.start)
    return _naming(text, line, asked.end(), is_sure=True)


def _naming(text, line, offset, *, is_sure):
    words, end = _until_stop(text, line.start + offset, line.end)
    if len(words) > MOST or not _closes(text, end, line.end):
        words = _named_first(text, words)
        end = words[-1].end if words else line.start + offset
    words, end = _before_more(words, end)
    names = [word for word in words if word.word not in TITLES | NOBODY or _is_initial(word)]
    if not text[line.start].islower():  # Who writes "Hi" large writes a name large.
        names = [word for word in names if not text[word.start].islower()]
    has_title = any(word.word in TITLES for word in words)
    return Greeting(line.start, end, tuple(_people(text, words, names)), has_title, is_sure)


def _before_more(words, end):
    """Without what comes after a name, as in "hi neil that was great"."""
    for number, word in enumerate(words):
        if number and word.word in NO_NAME - NOBODY:
            return words[:number], words[number - 1].end
    return words, end


def _until_stop(text, start, end):
    """The words up to a comma or the like, and where that is."""
    words = []
    for word in words_of(text, start, end)[: 2 * MOST]:
        gap = STOP.search(text, words[-1].end if words else start, word.start)
        if gap and not (gap[0][0] == "." and words and _may_be_short(words[-1])):
            return words, gap.end()
        words.append(word)
    last = words[-1].end if words else start
    stop = STOP.search(text, last, end)
    return words, stop.end() if stop else end


def _may_be_short(word):
    return word.word in TITLES or len(word.word) == 1


def _closes(text, at, line_end):
    return at >= line_end or bool(STOP.match(text[at - 1 : at])) or text[at - 1].isspace()


def _named_first(text, words):
    """The words up to the first that is written small or no name."""
    found = []
    for word in words:
        if not text[word.start].isupper() or word.word in NO_NAME:
            break
        found.append(word)
    return found


def _is_initial(word):
    return len(word.word) == 1 and word.word not in {"m", "s", "o", "y"}


def _people(text, words, names):
    """The names, parted where "and" stands between two people."""
    person = []
    for before, word in zip([None, *words], words, strict=False):
        if before and (
            before.word in {"and", "or", "y", "und", "et"} or "&" in _gap(text, before, word)
        ):
            yield tuple(person)
            person = []
        if word in names:
            person.append(word)
    yield tuple(person)


def _gap(text, before, word):
    return text[before.end : word.start]


def _bare(text, line):
    """A name alone, as in "Dana," or "Ms. Whitfield: …"."""
    words, end = _until_stop(text, line.start, line.end)
    if not 0 < len(words) <= MOST or words[0].word in NO_NAME:
        return None
    has_title = words[0].word in TITLES
    names = [word for word in words if word.word not in TITLES | NOBODY]
    if not names or any(word.word in NO_NAME for word in names):
        return None
    if not has_title and not all(text[word.start].isupper() for word in names):
        return _small(text, line, words, end)
    if NO_GREETING.match(text, end, line.end):
        return None
    is_alone = end >= line.end or not text[end : line.end].strip()
    return Greeting(line.start, end, (tuple(names),), has_title, is_sure=is_alone or has_title)


def _small(text, line, words, end):
    """ "dana, hi": a name written small, and greeted afterwards."""
    hello = HELLO.match(text, end, line.end)
    if len(words) > 2 or not hello:
        return None
    return Greeting(line.start, hello.end(), (tuple(words),))
