"""What is asked for: an answer, some minutes, a call."""

import re
from itertools import pairwise

from contacts.drafts.lengths import lengths
from contacts.drafts.vocabulary import ABOUT_WORK, MEETING_WORDS, PLAIN_WORDS
from contacts.drafts.words import row, spoken

LONGEST = 30  # Minutes.
_wh = "how|what|which|why|where|when|who|whom|whose|whether|if"
_aux = "could|can|would|may|might|will|do|does|did|is|are|was|were|have|has|shall|should|must|am"
# A question that needs no answer.
RHETORIC = spoken(
    r"""
    (?<!\w\s)who (?:does|do|would|could|is|can) not | how (?:are|have) you(?: doing| been)?(?= $)
    | how is it going | how goes it | how do you do | guess what | remember me | can you believe
    | is not it(?= $) | (?<!all )(?<!be )right(?= $) | what can i say
    | you know(?= $) | who knew | why not(?= $)
    | is not it (?:\w+ )?(?:funny|odd|strange|amazing|wonderful|lovely|great|curious|nice)
    """
)
IS_THIS = re.compile(
    r"^ (?:hello |hi )?(?:is|am|may|can|could) (?:this|that|i speak|i speaking)\b"
    r"(?! (?:a (?:good|bad)|still|all right|possible|okay|something|the right|too|true|how|what) )"
)
INVERTED = re.compile(
    rf"^ (?:(?:and|so|but|also|or|then|please|perhaps|maybe|simply|just|only|this) )*(?:{_aux}) "
    r"(?:you|i|we|there|it|they|someone|somebody|that|this|he|she|one|any) "
    r"|^ if .* (?:call|ring|phone|text|email|tell|write) me $"
)
INDIRECT = spoken(
    rf"""
    (?:check|checking|confirm|wonder|wondering|wondered|curious|ask|asking|asked|know|hear|hearing
    |learn|learning
    |understand|understanding|tell|telling|question|questions|see|find|explain|share|idea|advise
    |advice
    |decide|thoughts|view|opinion|settle|say|said|interested|clear) (?:\w+ ){{0,7}}?(?:{_wh})
    """
)
PLEASE = re.compile(
    r"(?:^|(?<= )(?:please|and|or|simply|just|then)) (?:let me know"
    r"(?! (?:by|before|soon|asap|today|tomorrow|tonight|as|right|at|please|thanks|now|within) | $)"
    r"|(?:call|ring|tell|send|drop"
    r"|write|email|text|give) me(?! back $)(?! back (?:please|now|today|at|on|soon|as|right))"
    r"|write to me|point me|reply|answer|call(?= $)|call (?:at|any|whenever|if|when|on)"
    r"|(?:please|kindly) (?!find|see|accept|excuse|forgive|note|disregard|ignore|consider|keep"
    r"|pardon"
    r"|be |feel|know|do |give my|say hello|pass|contact|respond|revert|get|allow|take|bear|hire"
    r"|refer"
    r"|send me a|let|call|email|text|and |help me find|remember|think|find|look|oblige)\w+"
    r"|feel free to (?:call|write|reply)|choose"
    r"|pick (?:a|any|one|the|whichever)|name a|say (?:yes|so|when)|advise|(?:kindly )?reserve) "
)
_want = (
    "glad|grateful|thankful|appreciated?|love|like|welcome|value|obliged|honou?red|happy|hope"
    "|hoping"
    "|hoped|delighted|wish|want|wanted|pleased|keen|eager|please me|ask for|invite"
    "|be (?:great|lovely|wonderful)"
)
REQUEST = spoken(
    rf"""
    (?:{_want}) (?:\w+ ){{0,6}}?(?:(?:ask|call|ring|phone|meet|visit|interview|invite|treat|buy)
    (?:with )?you|(?:talk|speak|chat|meet|sit down|sit|converse) (?:briefly |shortly |for \w+ )?
    (?:with|to) you|(?:your|a|an|any|some|one) (?:\w+ ){{0,2}}(?:call|chat|talk|conversation|opinion
    |view|thoughts|take|answer|reply|advice|suggestions?|tips?|pointers?|recommendations?|help
    |meeting)|hear your)
    | you (?:could|might|would) (?:\w+ )?(?:ring|call|phone|tell|write to|email|text|meet|show
    |spare|let) (?:me|us)
    | (?:call|chat|talk|conversation|visit|word|pointer|hint|answer) (?:\w+ ){{0,4}}?would (?:help
    |suit|do me)
    | (?:appreciate|love|like|welcome|grateful for|glad of|glad to have|thankful for|enjoy|value)
    (?:\w+ ){{0,2}}(?:chance|opportunity|possibility) to (?:\w+ )?(?:pick|ask|talk|discuss|speak
    |chat|hear
    |meet
    |visit|sit) | let me (?:visit|see|watch
    |come|ask|call|sit|shadow|join|tag|spend)
    """
)
NO_REQUEST = spoken(
    """
    connect | connected | connecting | network | (?:like|love|want|hoping|hope|wanted) to pick your
    brain | follow your | look forward
    | looking forward | thank | thanks for
    """
)
# To learn what they do, with no more said of it, asks for nothing.
DENIED = spoken(
    "(?:interested|interest) (?:\\w+ ){1,6}?in what (?:you|@org) (?:do|does|are doing) | "
    "(?:learn|hear|know|find out|understand|interested|interest) (?:more )?(?:about |in )?"
    "what (?:you|@org) (?:all |guys )?(?:do|does|are doing|is doing)"
    "(?= $|\\s(?:and|at|with|over)\\b|\\s@)"
    " | "
    "not (?:understand|know|see|ask|wonder) (?:why|how|what|who)"
    " | how (?:much(?! (?:it costs?|time|money|of|you|does|do|should|would) )|glad|grateful"
    "|happy|moved|sorry"
    "|impressed|busy|nice|deeply|very|honou?red|excited|pleased|touched)"
    " | let you know (?:who|that|how|what) | (?:see|know) (?:what|how) \\S+ has (?:become|grown"
    "|changed)"
    " | you know why i"
    " | (?:totally |fully )?understand if | (?:good|nice|glad|happy|comforting) to (?:know|hear"
    "|see)"
    " | (?:want|wanted|like) you to (?:know|hear|see) | (?<!like to )(?<!love to )(?<!want to )i"
    " know | you (?:once |also |then |even |kindly )?(?:said|told|explained|mentioned)"
    " (?!(?:me |that )?(?:i|we) )(?!you (?:could|would|might|may))\\w+"
)
# "Pls reply asap" only presses.
PRESSED = spoken(
    "(?:reply|answer|respond|call|write|email|text) (?:me |back )*(?:asap|now|soon|quickly)"
)
# The sender's own time, and no request for the other's.
HAVE_TIME = spoken(
    r"i (?:have|have got|can spare|could spare|got) (?:\w+ ){1,3}?(?:minutes|mins|min|hour|hours"
    r"|half)"
)
CALLS = row(
    """
    call phone ring zoom skype facetime telephone video webex whatsapp videocall teams discord
    """
)
NUMBER = re.compile(r"\d{3}[\s.-]\d{3,4}[\s.-]?\d{2,4}|\d{3}-\d{4}")
# In a sentence with none of these a length is no request: "I practised for two hours."
ASKING = row(
    """
    could would may might can spare meet talk chat speak call visit interview sit reserve lunch time
    stay conversation discuss coffee need want like love grateful appreciate free
    available come give
    please ask takes interviews conversations keep last lasts hope hoping meeting zoom phone
    """
)
NO_CALL = row("your no not this last other")
WH_CLAUSE = re.compile(rf" (?:{_wh}) ")


def asked_lengths(reading):
    """The lengths of time that are asked for."""
    text = reading.draft.text
    return [
        length
        for sentence in reading.sentences
        for length in lengths(text, sentence.start, sentence.end)
    ]


def no_time_limit(reading):
    return None if asked_lengths(reading) else ()


def over_time(reading):
    text = reading.draft.text
    sentences = reading.sentences
    asking = (s for s in sentences if s.is_question or ASKING & set(s.plain.split()))
    found = (one for s in asking for one in lengths(text, s.start, s.end))
    return [(one.start, one.end) for one in found if one.minutes > LONGEST] or None


def no_question(reading):
    return None if any(asks(sentence, reading) for sentence in reading.sentences) else ()


def asks(sentence, reading):
    """Whether a sentence asks for something that the other person can answer or give."""
    plain = sentence.plain
    if sentence.is_question:
        return not (RHETORIC.search(plain) or IS_THIS.match(plain))
    if DENIED.search(plain) or PRESSED.search(plain):
        return False
    if INVERTED.match(plain) or INDIRECT.search(plain) or PLEASE.search(plain):
        return True
    times = not HAVE_TIME.search(plain) and lengths(
        reading.draft.text, sentence.start, sentence.end
    )
    if NO_REQUEST.search(plain):
        return bool(times) and " would " in plain
    return bool(REQUEST.search(plain) or times)


def asks_concretely(reading):
    """Whether there is a question about the matter, and not only about a meeting or a career."""
    return any(_is_concrete(sentence, reading) for sentence in reading.sentences)


def _is_concrete(sentence, reading):
    if not asks(sentence, reading):
        return False
    clause = WH_CLAUSE.search(sentence.plain)
    if clause:
        return bool(_matter(sentence.plain[clause.end() :], reading))
    return (
        sentence.is_question and len(_matter(sentence.plain, reading)) > 1 and not _meets(sentence)
    )


def _meets(sentence):
    return any(word.word in MEETING_WORDS for word in sentence.words)


def _matter(plain, reading):
    """The words that say what a question is about."""
    return set(plain.split()) - ABOUT_WORK - PLAIN_WORDS - MEETING_WORDS - reading.name_words


def offers_call(reading):
    if reading.draft.channel == "phone":
        return True
    return any(_names_call(s) or NUMBER.search(s.text) for s in reading.sentences)


def _names_call(sentence):
    words = ["", *(word.word for word in sentence.words)]
    return any(word in CALLS and before not in NO_CALL for before, word in pairwise(words))
