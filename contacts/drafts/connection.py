"""Why this person: what the first two sentences after the greeting say about it.

A *bond* is a person between the two, or something shared: a school, an employer, a group, an
event, a place, an earlier meeting. A *reason* is a bond, or something particular about the other:
what they wrote or said, a turn in their path. Their profile, career, field or organization are
reasons to write to anybody. A pleasantry, or the sender's bare name, counts as no sentence.
"""

import re

from contacts.drafts.kinship import (
    FROM_THEM,
    KIN,
    OUR_ANYBODY,
    SAID,
    THEIR_WORK,
    YOU_DID,
    YOUR_ANYBODY,
)
from contacts.drafts.nicknames import KNOWN
from contacts.drafts.vocabulary import FUNCTION_WORDS
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
_turn = "|".join(sorted(FROM_THEM))
BOND = spoken(
    rf"""
    in common | (?:the|very|that) same (?!time|reason|way|thing|question|feeling|industry|field
    |sector|line|profession|business|interests?)\w+
    | (?:is|was|were) you(?= (?:$|i|who|and|that)) | (?<!if )(?<!that )(?:works|worked|all work
    |both work) (?:for|with|under) you | listened to you
    | (?:friend|neighbou?r|cousin|colleague|brother|sister|daughter|son|apprentice|nephew|niece) of
    (?!mine)\w+
    | would be you | i was the (?:\w+ )?\w+ (?:who|whose|with) | (?:who|whom|whose) (?:\w+
    ){{0,3}}?(?:your|for you|with you|to you)
    | (?:plays?|sings?|works?|lives?|sits?|studies|study|swims?|runs?|rows?|trains?|worked|sang
    |played|rowed|studied
    |served|lived) (?:\w+ ){{0,2}}with (?:me|us)
    | we (?:were |are |have |had |all )?both(?! (?:are |have )?(?:work in|in the same (?:industry
    |field|line|sector|business)|interested|love|like|care|share (?:a|an)
    (?:interest|passion|love)|passionate|interest)) | us both | (?:our|a) (?:common|mutual|shared)
    (?!interests?|passion
    |field|industry|goal|love)\w+
    | both (?:of us(?! (?:i |am |are |have |want|like|love|care|know|work|seen|think))|you|went
    |studied
    |attended|grew|worked|served) | alum\w* | classmates?
    | fellow (?:\w+ ){{0,2}}?(?:(?:\w+ )(?:at|from|of|in)|\w*grads?|graduates?|members?|students?
    |parents?|volunteers?|veterans?|marine|runners?|scouts?|passengers?|travell?ers?|singers?
    |patients?
    |choir\w*|parishioners?|congregants?|gardeners?|rowers?|cadets?|native|\w+ans?|\w+ers? of)
    | schoolmates? | roommates? | roomed | flatmates? | neighbou?rs? | teammates? | yours
    | student of yours | you were (?:so |very )?(?:kind|nice|good)
    | you and i | you and me | mutual (?!connections|contacts|interests?|benefit|friends on)\w+
    | together(?! with)
    | your name came up
    | (?:speaks?|spoke|talks?|thinks?) (?:so |very )?(?:highly|warmly|well) of you
    | (?:bought|rented|borrowed|received|ordered|inherited) (?:\w+ ){{0,6}}from you
    | (?:heard|know|learned|understand) from (?!your |the |a )(?:\w+ ){{1,4}}(?:that|about)
    (?:\w+ ){{0,2}}you
    | reconnect\w* | (?:introduced|connected|seated|brought) us
    | (?<! a )(?<! an )(?!(?:master|bachelor|world|women|men|children|driver) )\w+ 's
    (?:older |younger |little |big )?(?:{_kin}) | your name (?:from|to)
    | i am the (?:\w+ ){{0,2}}(?:fellow|one|woman|man|guy|girl|boy|kid|student|customer|lady|person
    |regular|neighbor|volunteer|cashier|waiter|waitress|driver|patient) (?:who|whom|whose|that|with)
    | i (?:\w+ ){{0,2}}?(?:brought|gave|sold|served|drove|taught|asked|told|showed|lent|delivered
    |fixed|cut
    |photographed|painted|hosted|treated|interviewed|met|beat|helped|thanked|handed|ran into
    |bumped into)
    (?:\w+ )?you | same (?!time|way|thing|question|feeling|reason|field|industry)\w+ as (?:mine|me
    |i|my|you|yours)
    | listed you | (?:listened to|watched|heard|called in|tuned in) (?:\w+ ){{0,6}}(?:once|twice
    |every|for years)
    | (?:it is|this is|i am) (?:\w+ ){{1,3}}(?:from|in|of|at) (?:the|your
    |our) (?:\w+ ){{0,3}}(?:team|class|club
    |choir|church|gym|group|league|band|pool|street|bus|party|building|workshop|course|parish|market
    |playground|pta|floor|next door|carpool|shelter|pantry|orchestra|troop|block|trip|dinner)
    | your name (?:was |is |stood |stands )?(?:on|in) (?!(?:\S+ ){{0,4}}(?:website|site|web|page
    |linkedin|google|internet|net|directory|database|list|search) )\w+
    | in touch with you | met you | (?:meet|meeting) you (?:at|in|on|last) | seen you | near you
    | sat (?:next|beside|behind) | next to (?:you|each) | (?:spoke|talked) (?:with|to) you
    | you (?:helped|taught|coached|hired|trained|treated|tutored|mentored|advised|interviewed
    |managed|told|introduced|invited|gave|sold|served|lent) (?:me|my|us|our|him|her|them)
    | you said | (?:you (?:may|might|will)|maybe you|perhaps you|do you(?: still)?) remember | as
    you (?:did|do|were|are) | as i do
    | like (?:you|yourself) | (?:i|me|am|was|did|do) too
    | (?:i|am) (?:went|studied|grew|graduated|worked|attended|lived|was|started|left|come|came|am
    |from|once|used|trained|taught) (?:\w+ ){{0,10}}(?:too|as well)(?= $)
    | so did i | shared? (?:a|an|the|our)
    | also (?:went|left|quit|studied|graduated|grew|attended|lived|served|worked|from|a member
    |belong|played
    |came|moved|trained|taught|volunteer\w*|sing|sang) | am also (?:a|an|from|in|at)
    | was also (?:a|an|in|at) | overlapped | reports? to you | your (?:\w+ ){{0,2}}(?:{_kin})
    | (?:suggestion|recommendation|advice|request|behest|urging|behalf) of | introduction from
    | (?:referred|introduced|sent) (?:to you )?by | referred me | referral from | via
    | (?:used to|once) work(?:ed)? (?:with|for|under) you
    | (?:got|have|had|found|received|given) your (?:\w+ )?(?:name|number|email|contact|card|address
    |details) (?:\w+ )?(?:from|through|by) (?!(?:the |your |a |my )?(?:[@\w]+ )?(?:website|site
    |web|internet
    |page|linkedin|google|directory|list|database|search|company|online) )\w+
    | my (?:\w+ ){{0,3}}(?:{_kin}) (?:\w+ ){{0,14}}?(?:you|your)
    | (?:you|your) (?:\w+ ){{0,5}}?my (?:\w+ ){{0,2}}(?:{_kin}|old (?:boss|teacher))
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
    | our (?!(?:{_not_ours}) )(?:\w+ ){{1,5}}(?:is|are|was|were|how|where|said)
    (?:\w+ ){{0,3}}(?:you|your)
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
THEIRS = row("you your yours name introduce introduction we touch contact reach")
NO_WE = row(
    """
    could can may might shall should would will if when before that do how what once why as where
    until and which
    """
)
WE_NEXT = row("could can may might shall should would will all live do need want hope")
# "We have not met", "we are a family of four": nothing that is shared.
NOT_US = re.compile(
    r" you are the first (?:\w+ ){0,3}i (?:found|saw) .*| (?:i|and) (?:think|thought|believe"
    r"|figured|guess) you (?:might|may|could|would|can"
    r"|must|are) .*"
    r"| we (?:\w+ )?(?:have|share) (?:\w+ ){0,2}(?:connections|contacts|friends on) (?:in common)?"
    r"| for your (?:\w+ )?(?:review|perusal|records?|files?|consideration|reference) "
    r"| we (?:(?:have|had|did) )?(?:not|never) "
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
    linkedin google facebook internet website article algorithm system profile page newsletter
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
)
REACH = 26  # Words around "said", in which the other person must be named.
BECAUSE = spoken(
    rf"""
    (?:because|since) you (?!(?:work|know|seem|have|might|may|can|could|would|look|work)
    |are (?:in|an?|so|very|such|at|clearly|obviously) )\w+
    | (?:is|was) why i (?:am |have )?(?:writ\w+|wrote|ask\w*|thought|dare)
    | reason (?:that )?(?:why )?i (?:am )?(?:write|writing|thought|wanted|reach\w*)
    | you (?:are|were) the (?:only|first|one) | you are the (?!right |best |kind )\w+ (?:who|that
    |behind)
    | one of the (?:few|only) | of the (?:\w+ )?(?:{_work}) (?:that|which|who|about|on)
    | congrat\w+ on your (?:\w+ ){{0,3}}(?:job|role|promotion|position|award|retirement|degree)
    | congrat\w+ on (?:the(?! (?:growth|expansion|success|good|great|new hires))|becoming
    |being|winning|opening|moving|joining|making|publishing)
    | happy (?:\w+ )?(?:anniversary|birthday)
    | (?:saw|heard|watched|seen|hearing|watching|seeing) you(?! are| have| work| were| can)
    | your (?:\w+ ){{0,4}}(?:{_work})(?<!posts)(?<!videos)(?<!articles)
    | your (?:\w+ ){{0,4}}(?:posts|videos|articles)
    (?:on|about|that|where|of|from|for)
    | your (?:\w+ ){{0,2}}(?:{_turn}) (?:from|to|into|out|away)
    """
)
ASKS = re.compile(
    r" (?:how|what|why|when|where|which|who|whether|if|could|can|would|will|may|might|do|does|is"
    r"|are"
    r"|did) "
)
YOUR = re.compile(
    rf" your ((?:(?!(?:{'|'.join(sorted(FUNCTION_WORDS))}|and|or|every|each|all) )\w+ ){{1,3}})"
)
# "The knot you show", "the map of wells you drew".
YOU_MADE = spoken(
    r"""
    (?:where|when|in which) you (?!(?:are|have|can|could|might|may|will|would|do|need|want|get
    |work|know|must|should
    |like|feel|think|choose|prefer|find|come|came|hire|see) )\w+
    | (?:the|that|those|every|each|an?) (?!(?:work|job|jobs|role|things?|kind|sort|type|way|one
    |field|company
    |industry|person|position|success|career|experience|impact|time|times|day|help|advice) )\w+
    (?:of \w+ )?you
    (?!(?:are|have|guys|all|folks|people|can|could|might|may|will|would|do|need|want|seem|get|work|know|must|should|like|did|were|had|lead
    |hold|feel|think|choose|prefer|offer|provide) )\w+
    """
)
_between = (
    "also|now|once|recently|first|then|yourself|have|had|were|was|just|already|originally|very|so"
    "|even|actually|never|always|and i|\\w+ly"
)
YOU = re.compile(rf"(?<= )(\w+ )?you (?:(?:{_between}) ){{0,2}}(?=(\w+) )")
BEFORE_YOU = row(
    """
    could would can will do if hope thank may might trust wondering should shall all for to wish how
    """
)
VAGUE_PATH = row("got became built achieved accomplished started succeeded reached")
# What anybody does, or what one says of anybody.
ANYBODY_DOES = FUNCTION_WORDS | row(
    """
    work works need want seem look think see get find feel like love enjoy appear come help advise
    share tell
    spare agree consider mind wish prefer say offer provide possess bring hold read receive got
    became built
    achieved accomplished started succeeded reached had guys all folks people both and or work at
    in it
    please lead run live say go make take give put keep use try become gained acquired inspired
    impressed made
    be one two three four five six ten a an the such this that no my our me us any some many more
    great good time years @org
    always never also really even just now still often usually clearly probably certainly already
    very so well
    guess hire recruit employ deal specialize specialise excel succeed stand know knew got happen
    available busy
    free willing able open happy interested
    """
)
# Before "you" as who does something, and not as who is asked.
TELLING = row(
    "that and but me us says said hear heard see saw noticed read understand learned since as"
) | {""}
# What everybody who is written to has done.
ANYBODY_DID = row("achieved accomplished succeeded inspired impressed reached gained acquired")


def no_connection(reading):
    first = _first(reading, FIRST)
    return None if any(gives_reason(sentence, reading) for sentence in first) else ()


def leads_with_bond(reading):
    return any(
        is_bond(sentence, reading) and not _only_read(sentence) for sentence in _first(reading, 1)
    )


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
    plain = _particular(sentence.plain)
    if is_bond(sentence, reading) or BECAUSE.search(plain):
        return True
    if sentence.is_question:
        plain = _before_question(plain)
    return bool(YOU_MADE.search(plain)) or _you_do(plain) or _your_own(plain) or _you_did(plain)


def _before_question(plain):
    """What is stated before a question: "I saw you left law, so may I ask why?"."""
    asks = ASKS.search(plain)
    return plain[: asks.start() + 1] if asks else ""


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
        or _and_i(sentence.text, reading)
        or _somebody_said(sentence, reading)
        or _we(plain.split())
    )


def _and_i(text, reading):
    """ "Rafael and I shared a flat", but not "My name is Maya Lind and I work in a bank"."""
    found = AND_I.search(text)
    return found is not None and fold(found[1] or found[2]) not in reading.sender_words


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


def _your_own(plain):
    """ "Your Tuesday choir", but not "your impressive career"."""
    return any(not set(match[1].split()) & YOUR_ANYBODY for match in YOUR.finditer(plain))


def _you_do(plain):
    """ "You mend clocks", "you keep bees on the roof": what not everybody does."""
    return any(
        match[2] not in ANYBODY_DOES
        and not match[2].endswith("ly")
        and (match[1] or "").strip() in TELLING
        for match in YOU.finditer(plain)
    )


def _you_did(plain):
    """ "You moved from sales to quality", but not "how you got started"."""
    for match in YOU.finditer(plain):
        before, verb = (match[1] or "").strip(), match[2]
        is_past = verb.endswith("ed") or verb in YOU_DID or verb.removeprefix("re") in YOU_DID
        if (
            is_past
            and verb not in ANYBODY_DID
            and before not in BEFORE_YOU
            and not (before == "how" and verb in VAGUE_PATH)
        ):
            return True
        if before == "how" and is_past and verb not in VAGUE_PATH:
            return True
    return False
