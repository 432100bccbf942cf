"""Why this person: what the first two sentences after the greeting say about it.

A *bond* is a person between the two, or something shared: a school, an employer, a group, an
event, a place, an earlier meeting. A *reason* is a bond, or something particular about the other:
what they wrote or said, a turn in their path. Their profile, career, field or organization are
reasons to write to anybody. A pleasantry, or the sender's bare name, counts as no sentence.
"""

import re
from itertools import groupby
from operator import attrgetter

from contacts.drafts.kinship import (
    ANYBODYS,
    KIN,
    OUR_ANYBODY,
    SAID,
    THEIR_WORK,
    YOU_DID,
    YOUR_ANYBODY,
)
from contacts.drafts.nicknames import KNOWN
from contacts.drafts.vocabulary import ABOUT_WORK, PLAIN_WORDS, PRAISE
from contacts.drafts.words import fold, row, spoken

FIRST = 2  # Sentences in which there should be a reason.
PLEASANTRY = re.compile(
    spoken(
        r"""
        (?:i |we |and |so |well |first |do |really |sincerely |truly )*(?:hope|trust|hoping)
        (?:that )?(?:you|this|your|all|the|everything|these|life|spring|summer|autumn|winter)
        | how (?:are|have|is) | happy | greetings | good (?:morning|afternoon|evening|day) | merry
        | (?:i am )?sorry (?:to|for) | apologies | excuse | forgive | pardon | hello | hi
        | please (?:excuse|forgive|allow|pardon) | i wish you | nice to | i promise | okay | ok
        | (?:thank you|thanks) for (?:taking|reading|accepting|connecting|your time)
        | i know you (?:are|must be) | you must be | (?:just )?(?:a )?quick | allow me
        | let me (?:begin|start|introduce) | is this | am i speaking | may i speak
        | do you have a (?:minute|second|moment) | we have not met | you do not know me
        | i know this is | this (?:may|might|will) (?:seem|be|come) | i do not (?:think|believe) we
        """
    ).pattern
)
NAMING = row(
    "my name name's is i am this it here calling speaking hi hello and from the yeah yes called"
)
LONGEST_NAME = 8  # Words of "Hi, my name is …".

_kin = "|".join(sorted(KIN))
_work = "|".join(sorted(THEIR_WORK))
BOND = spoken(
    rf"""
    (?:the|very|that) same (?!time|reason|way|thing|question|feeling|industry|field|sector|line
    |profession|business|interests?)\w+ | (?:is|was|were) you(?= (?:$|i|who|and|that))
    | listened to you
    | (?:friend|neighbou?r|cousin|colleague|brother|sister|daughter|son|apprentice|nephew|niece)
    of (?!mine)\w+ | would be you | i was the (?:\w+ )?\w+ (?:who|whose|with)
    | (?:who|whom|whose) (?:\w+ ){{0,3}}?(?:your|for you|with you|to you) | us both
    | (?:our|a) (?:common|mutual|shared) (?!interests?|passion|field|industry|goal|love)\w+
    | both (?:of us(?! (?:i |am |are |have |want|like|love|care|know|work|seen|think))|you|went
    |studied|attended|grew|worked|served) | alum\w*
    | fellow (?:\w+ ){{0,2}}?(?:(?:\w+ )(?:at|from|of|in)|\w*grads?|graduates?|members?|students?
    |parents?|volunteers?|veterans?|marine|runners?|scouts?|passengers?|travell?ers?|singers?
    |patients?|choir\w*|parishioners?|congregants?|gardeners?|rowers?|cadets?|native|\w+ans?
    |\w+ers? of) | you were (?:so |very )?(?:kind|nice|good) | you and i
    | (?:bought|rented|borrowed|received|ordered|inherited) (?:\w+ ){{0,6}}from you
    | (?:introduced|connected|seated|brought) us
    | (?<! a )(?<! an )(?!(?:master|bachelor|world|women|men|children|driver) )\w+ 's (?:older
    |younger |little |big )?(?:{_kin})
    | i am the (?:\w+ ){{0,2}}(?:fellow|one|woman|man|guy|girl|boy|kid|student|customer|lady
    |person|regular|neighbor|volunteer|cashier|waiter|waitress|driver|patient) (?:who|whom|whose
    |that|with)
    | i (?:\w+ ){{0,2}}?(?:brought|gave|sold|served|drove|taught|asked|told|showed|lent|delivered
    |fixed|cut|photographed|painted|hosted|treated|interviewed|met|beat|helped|thanked|handed|ran
    into|bumped into) (?:\w+ )?you | listed you
    | (?:listened to|watched|heard|called in|tuned in) (?:\w+ ){{0,6}}(?:once|twice|every|for years)
    | (?:it is|this is|i am) (?:\w+ ){{1,3}}(?:from|in|of|at) (?:the|your|our) (?:\w+
    ){{0,3}}(?:team|class|club|choir|church|gym|group|league|band|pool|street|bus|party|building
    |workshop|course|parish|market|playground|pta|floor|next door|carpool|shelter|pantry|orchestra
    |troop|block|trip|dinner)
    | your name (?:was |is |stood |stands )?(?:on|in) (?!(?:\S+ ){{0,4}}(?:website|site|web|page
    |linkedin|google|internet|net|directory|database|list|search) )\w+ | sat (?:next|beside|behind)
    | you (?:helped|taught|coached|hired|trained|treated|tutored|mentored|advised|interviewed
    |managed|told|introduced|invited|gave|sold|served|lent) (?:me|my|us|our|him|her|them)
    | you said | as you (?:did|do|were|are) | like (?:you|yourself)
    | (?:i|am) (?:went|studied|grew|graduated|worked|attended|lived|was|started|left|come|came|am
    |from|once|used|trained|taught) (?:\w+ ){{0,10}}(?:too|as well)(?= $)
    | also (?:went|left|quit|studied|graduated|grew|attended|lived|served|worked|from|a member
    |belong|played|came|moved|trained|taught|volunteer\w*|sing|sang) | am also (?:a|an|from|in|at)
    | your (?:\w+ ){{0,2}}(?:{_kin})
    | (?:suggestion|recommendation|advice|request|behest|urging|behalf) of (?!an? )\w+
    | (?:used to|once) work(?:ed)? (?:with|for|under) you
    | (?:got|have|had|found|received|given) your (?:\w+ )?(?:name|number|email|contact|card
    |address|details) (?:\w+ )?(?:from|through|by) (?!(?:the |your |a |my )?(?:[@\w]+ )?(?:website
    |site|web|internet|page|linkedin|google|directory|list|database|search|company|online) )\w+
    | my (?:\w+ ){{0,3}}(?:{_kin}) (?:\w+ ){{0,14}}?(?:you|your)
    | (?:you|your) (?:\w+ ){{0,5}}?my (?:\w+ ){{0,2}}(?:{_kin}|old (?:boss|teacher))
    | (?:met|meet|meeting|seen|spoke with|spoke to|talked with|talked to) you
    | (?:referred|introduced|sent) (?:to you )?by | you (?:may|might|will|still) remember
    | so did i
    """
)
FELLOW = re.compile(r"\b[Ff]ellow [A-Z]\w+")
AND_I = re.compile(
    r"(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\bfrom )(?<!\bof )(?<!\bto )(?<!\bfor )(?<!\bnear )"
    r"\b([A-Z]\w+)(?:['\u2019]s \w+)? and I\b(?!['\u2019]| (?:am|have|would|will|must|need|want"
    r"|hope|think|wonder|was|like|love|can|could|may|might|plan|wish|enjoy|believe|saw|read)\b)"
    r"|\bI and ([A-Z]\w+)"
)
_not_ours = "|".join(sorted(OUR_ANYBODY))
OUR = spoken(
    rf"""
    (?:you|your) (?:\w+ ){{0,7}}our (?!(?:{_not_ours}) )\w+
    | our (?:\w+ )?(?:kids|sons?|daughters?|mothers?|fathers?|parents|families|dogs|children)
    """
)
# A person by title, by name, or as the one whose something is; no place, and no school.
_title = (
    "Dr|Mr|Mrs|Ms|Prof|Professor|Coach|Pastor|Sister|Judge|Rabbi|Father|Sergeant|Captain|Deacon"
    "|Reverend|Rev|Officer|Chief|Chef|Dean|Auntie|Aunt|Uncle|Principal|Brother|Imam|Major|Colonel"
    "|Lieutenant|Nurse|Doctor|Cousin|Madame|Herr|Frau|Se\u00f1ora?"
)
_no_person = (
    "University|College|School|Street|Avenue|Road|Institute|Hospital|County|City|Library|Inc|Bank"
    "|Corporation|Museum|Company|Group|Law|Church|Center|Prize|Foundation|Beach|Springs|Day"
)
THIRD = re.compile(
    rf"(?P<title>\b(?:{_title})\b\.? )?"
    r"(?<![\w@])(?P<place>\b(?:in|near|around) )?(?<!\bSt\. )(?<!\bSaint )(?<!\bNew )(?<!\bSan )"
    rf"(?P<name>[A-Z][a-z\u00e0-\u00ff]+)\b(?! (?:{_no_person})\b)"
    rf"(?P<whose> (?!(?:{_no_person})\b)[A-Z][a-z\u00e0-\u00ff]+['\u2019]s\b)?"
)
THIS_PERSON = spoken("you | your | yours | this (?:number|address|name|email|card|contact)")
# "You came up through welding same as me": a bond, whatever else is said of "you".
AS_ME = spoken("same as (?:me|i|my|mine|us|you|yours) | just like (?:me|us|i did)")
# What was read or noticed is a reason, and no bond, whatever else is said of it.
READ = re.compile(
    r"^ (?:(?:i|we) (?:(?:have|just|recently|really|once) )*(?:read|saw|seen|watched|heard|loved"
    r"|enjoyed|noticed|found) (?:\w+ ){0,4}?)?(?:your|the) (?:\w+ ){0,3}?"
    rf"(?:{_work})(?<!choir)(?<!class)(?<!course)(?<!garden)(?<!channel) "
)
BESIDES = spoken(
    rf"""
    (?:fellow|alum\w*|we|both|us|together|neighbou?rs?|share|same|mutual|told|said|says
    |suggested|recommended|gave|sent|showed|forwarded|mentioned|passed)
    | my (?:\w+ ){{0,3}}(?:{_kin})
    """
)
PERSON = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof|Professor|Coach|Pastor|Sister|Judge|Rabbi|Father|Sergeant|Captain)\.? "
    r"[A-Z]\w+|\b[A-Z]\w+ [A-Z]\w+|\b[A-Z]\w+ (?:from|at|of|in) "
)
THEIRS = row("you your yours name introduce introduction touch contact reach")
NO_WE = row(
    """
    could can may might shall should would will if when before that do how what once why as where
    until and which
    """
)
WE_NEXT = row("could can may might shall should would will all live do need want hope")
# "We have not met", "we are a family of four": nothing that is shared.
NOT_US = re.compile(
    r" you (?:are|were|came up as) (?:\w+ )?the (?:first|top) (?:result|hit|name|one i) .*|"
    r" by the algorithm .*|"
    r" your (?:background|experience|career|role|position|work|job) (?:in|at|with|as) \w+ .*|"
    r" you are the first (?:\w+ ){0,3}i (?:found|saw) .*| (?:i|and) (?:think|thought|believe"
    r"|figured|guess) you (?:might|may|could|would|can"
    r"|must|are) .*"
    r"| we (?:\w+ )?(?:have|share) (?:\w+ ){0,2}(?:connections|contacts|friends on) (?:in common)?"
    r"| for your (?:\w+ )?(?:review|perusal|records?|files?|consideration|reference) "
    r"| we (?:(?:have|had|did) )?(?:not|never) "
    r"| we (?:all )?(?:have to|must|need to|are (?:asked|supposed|told|learning)|got to|get to) "
    r"| list of (?:\w+ )?(?:people|professionals|names|companies|experts) .*"
    r"| in the same (?:state|country|world) "
    r"| of an? (?:\w+ ){1,3}like (?:you|yourself) "
    r"| (?:years?|months|always|long|life) (?:\w+ )?(?:at|in|for|with) the same \w+ "
    r"| (?:my|with) (?:\w+ )?(?:classmates|roommates|neighbou?rs|teammates|schoolmates) "
    r"| we are both in the same (?:industry|field|line|sector|business|trade) "
    r"| we are (?!both |all |in |at |members |neighbou?rs )\w+ "
    r"| (?:they|people|nobody|one) (?:do |did )?(?:not |never )?tell you .*"
    r"| you (?:have )?(?:come|came) (?:up|across) "
    r"| (?:amazed|impressed|inspired) by (?:all )?what .*"
    r"| (?:someone|somebody|people|person|anyone|would|professionals|those|one|others|experts) "
    r"like (?:you|yourself) | (?:become|be) an? (?:\w+ ){1,3}like (?:you|yourself) "
    r"| (?:connections|contacts|people) in common "
    r"| (?:contact|interview|ask|meet|(?:talk|speak|reach out) (?:to|with)) (?:\w+ ){0,2}"
    r"(?:people|professionals|someone|experts|leaders|alumni|workers|employees|adults) "
)
NOBODY = row(
    """
    linkedin google facebook somebody someone internet website article algorithm system profile
    page newsletter
    i you we people everyone everybody they it which that been was were am is are be many some
    others to who friends have not would could
    """
)
ADVERBS = row(
    """
    kindly just recently once also had has keeps always really very strongly warmly first already
    then both all kept have thought highly specifically
    """
)
SENT = spoken(
    "that i (?:write|call|ask|talk) | suggested i \\w+ | i should (?:write|call|ask|talk)"
    " | we (?:should|ought|would|could|might|both|talk|meet)"
)
REACH = 26  # Words around "said", in which the other person must be named.
# Particular whatever else is said.
PARTICULAR = spoken(
    rf"""
    (?:is|was) why i (?:am |have )?(?:writ\w+|wrote|ask\w*|thought|dare)
    | (?<!got )(?<!to )(?<!know )where you (?:are|were|teach|taught|sing|play|preach)
    | where i (?:work|live|teach|study|am) now | yours (?:is|was) the (?:only|first)
    | you (?:are|were) the (?!right |best |kind )\w+ (?:who|that|behind)
    | of the (?:\w+ )?(?:{_work}) (?:that|which|who|about|on)
    | your (?:(?!(?:on|in|at|of|from|the|with|for|and) )\w+
    ){{0,4}}(?:{_work})(?<!posts)(?<!videos)(?<!articles)
    | congrat\w+ on your (?:\w+ ){{0,3}}(?:job|role|promotion|position|award|retirement|degree)
    | congrat\w+ on (?:becoming|being|winning|opening|moving|joining|making|publishing)
    """
)
# From here on a clause says what the sender wants, asks, is or feels, and nothing of the other.
WISH = spoken(
    r"""
    i (?:would|want|wish|hope|wonder|need|will|plan|aim|could|can|may|might|should|believe|think
    |write|value)
    | i am (?:\w+ )?(?:hoping|interested|curious|wondering|looking|writing|reaching|contacting
    |seeking|trying|exploring|researching|gathering|conducting|considering|thinking|eager|keen
    |impressed|inspired|fascinated|passionate|planning)
    | (?:would|could|can|may|might|will|do|are|is|did) (?:you|i|we|it|there)
    | (?:hoping|hope|wanted|want|like|love|wish|glad|happy|honou?red|delighted|grateful
    |appreciate|honou?r) (?:to|that|if|for|you)
    | please | how | what | which | whether | why | if | hoping | curious | interested
    | any chance | pick your | openings? (?:for|as|in|at) | vacanc(?:y|ies) | postings? | hiring
    """
)
# What is said of anybody: how their name was found, and that they are or seem something.
ANYBODY = re.compile(
    r" (?:come|came|stumbled|ran) (?:across|upon|up) .*"
    r"| (?:got|get|have) (?:\w+ ){0,2}?your (?:name|email|number|contact|address|details) .*"
    r"| (?:found|find|discovered|located|browsing|searching|searched|looking|search) "
    r"(?:\w+ ){0,4}?(?:you|your) .*"
    r"| (?:saw|see|noticed) (?:\w+ ){0,3}?your (?:\w+ )?(?:name|profile|page|email|address"
    r"|contact\w*|details|photo|linkedin) .*"
    r"| your (?:\w+ )?(?:name|profile|email|address|linkedin|headline|page|photo|background) "
    r"(?:really )?(?:appeared|came|popped|caught|says|shows|showed|stood|is|was) .*"
    r"| (?:like|as|to|than|with|learn from|hear from|chosen?) you(?:rself)? (?=$)"
    r"| you (?:would|could|might|may|can|will|should|must) .*"
    r"| you (?:\w+ly )?(?:are|were|have been)(?! (?:the|one|so|my|our|at the|there) )"
    r"(?! (?!working|hiring|looking|serving|leading|doing|recruiting|expanding|growing)\w+ing ) .*"
    r"| you (?:own|offer|sell|provide) .*"
    r"| you (?:have had|have|run|operate|manage) (?:an?|so|such|many|much|lots|great|good"
    r"|some|over|more) .*"
    r"| you (?:\w+ly )?(?:work|works|have worked|serve|seem|appear|look|know|specialize|sound)"
    r"(?! (?:the|so|my|our|at the|there)) .*"
)
PART = re.compile(r" (?:and|but|so|because(?! of)|since|while|as|when|then|that|who|which) ")
READER = re.compile(r" (?:you|your|yours) ")
NOTICED = spoken(rf"read | noticed | saw | seen | watched | heard | wrote | (?:{_work})")
OURS = re.compile(r" (?:me|my|us|our) ")
WORDS = re.compile(r"[^\W_]+")
NOTHING = PLAIN_WORDS | PRAISE | ABOUT_WORK | YOUR_ANYBODY | ANYBODYS
# "You moved from sales to quality", "how your group turned a mill into flats".
YOU_DID_SO = re.compile(
    r"(?<= )(\w+) (?:you|(?<=how )your \w+) (?:(?:have|had|once|also|first|just|then|never"
    r"|only|recently|already) ){0,2}(?=(\w+) )"
)
# What everybody has done who is written to; of the second, only how, or what, is vague.
ANYBODY_DID = row(
    "worked achieved accomplished succeeded inspired impressed reached gained acquired"
)
VAGUE_PATH = row("got became built started did made found")
BEFORE_YOU = row(
    """
    could would can will do did if hope thank may might trust wondering should shall all for to wish
    """
)


def no_connection(reading):
    first = _first(reading, FIRST)
    return None if any(gives_reason(sentence, reading) for sentence in first) else ()


def leads_with_bond(reading):
    return any(
        (is_bond(sentence, reading) or _is_done_for_us(sentence, reading))
        and not _only_read(sentence)
        for sentence in _first(reading, 1)
    )


def _is_done_for_us(sentence, reading):
    """ "You have been cutting my boys' hair"."""
    is_ours = OURS.search(sentence.plain) and not NOTICED.search(sentence.plain)
    return bool(is_ours) and any(_matter(clause, reading) for clause in _clauses(sentence))


def _only_read(sentence):
    """ "Your report went round our office twice": no bond, if nobody is named besides."""
    return bool(READ.match(sentence.plain)) and not BESIDES.search(sentence.plain)


def _first(reading, number):
    told = [one for one in reading.sentences if not _is_pleasantry(one, reading)]
    return told[:number]


def _is_pleasantry(sentence, reading):
    words = [word.word for word in sentence.words]
    is_name = len(words) <= LONGEST_NAME and set(words) <= NAMING | reading.sender_words
    return is_name or (bool(PLEASANTRY.match(sentence.plain)) and not is_bond(sentence, reading))


def gives_reason(sentence, reading):
    """Whether a sentence says something of this person that is not said of anybody."""
    plain = _particular(sentence.plain)
    return (
        is_bond(sentence, reading)
        or bool(PARTICULAR.search(plain))
        or _did(plain)
        or (
            bool(READER.search(plain))
            and any(_matter(clause, reading) for clause in _clauses(sentence))
        )
    )


def _did(plain):
    """ "You moved from sales to quality", but not "how you got started"."""
    return any(
        is_past(verb)
        and before not in BEFORE_YOU
        and verb not in ANYBODY_DID
        and not (before in {"how", "what"} and verb in VAGUE_PATH)
        for before, verb in YOU_DID_SO.findall(f" and{plain}")
    )


def is_past(verb):
    return verb.endswith("ed") or verb in YOU_DID or verb.removeprefix("re") in YOU_DID


def _clauses(sentence):
    """The parts of a sentence between commas and conjunctions, as plain text."""
    for _number, words in groupby(sentence.words, key=attrgetter("clause")):
        yield from PART.split(f" {' '.join(word.word for word in words)} ")


def _matter(clause, reading):
    """What is said of the other that is not said of anybody."""
    clause = f" {clause.strip()} "
    wish = WISH.search(clause)
    said = ANYBODY.sub(" ", _particular(clause[: wish.start() + 1] if wish else clause))
    if not READER.search(said):
        return set()
    words = {word for word in WORDS.findall(said) if len(word) > 2 and not word.endswith("ly")}
    return words - NOTHING - reading.name_words


def _particular(plain):
    """Without what could be said by and to anybody."""
    return NOT_US.sub(" ", plain)


def is_bond(sentence, reading):
    plain = _particular(sentence.plain)
    return (
        bool(
            BOND.search(plain)
            or AS_ME.search(sentence.plain)
            or OUR.search(plain)
            or FELLOW.search(sentence.text)
        )
        or _names_third(sentence, reading)
        or _and_i(sentence, reading)
        or _somebody_said(sentence, reading)
        or _we(plain.split())
    )


def _and_i(sentence, reading):
    """ "Rafael and I shared a flat", but not "My name is Maya Lind and I work in a bank"."""
    found = AND_I.search(sentence.text)
    name = fold(found[1] or found[2]) if found else ""
    return name in KNOWN - reading.sender_words or bool(found and READER.search(sentence.plain))


def _names_third(sentence, reading):
    """ "Captain Bos gave me this number": a third person, and the other, in one sentence."""
    others = reading.name_words
    if not THIS_PERSON.search(sentence.plain):
        return False
    return any(
        fold(match["name"]) not in others and _is_person(match)
        for match in THIRD.finditer(sentence.text)
    )


def _is_person(match):
    """By title, by a first name that people have, or as in "Eva Roth's"."""
    if match["title"] or match["whose"]:
        return True
    return not match["place"] and fold(match["name"]) in KNOWN


def _we(words):
    pairs = zip(["", *words], words, [*words[1:], ""], strict=False)
    return any(
        word == "we" and before not in NO_WE and after not in WE_NEXT
        for before, word, after in pairs
    )


def _somebody_said(sentence, reading):
    """ "Tom from the club told me that you …": a third person, who speaks of the other."""
    words = _particular(sentence.plain).split()
    theirs = THEIRS | reading.contact_words
    sends = SENT.search(sentence.plain)
    return any(
        word in SAID
        and _is_third(words[max(0, at - 5) : at], sentence.text)
        and (sends or not theirs.isdisjoint(words[max(0, at - REACH) : at + REACH]))
        for at, word in enumerate(words)
    )


def _is_third(before, text):
    """Whether a third person does what follows these words."""
    before = [word for word in before if word not in ADVERBS]
    if before and before[-1] in {"and", "who"}:
        return bool(PERSON.search(text))
    return bool(before) and before[-1] not in NOBODY
