"""Whether a thank-you names something that could only come from this conversation.

Found unless a sentence names a particular. A particular is a matter in a frame: what they said,
what
the sender did not know before, their advice, what the sender does because of it; or, without a
frame, so much matter that it is no mere praise. Matter is what is left of a sentence without
politeness, praise ("valuable insights"), a topic alone ("about marketing") and the courtesies
around a visit ("I told my wife", "the chocolates"): these could be for anybody.
"""

import math
import re

from contacts.drafts.generalities import COURTESY, GENERALITIES
from contacts.drafts.job import asks_for_job, resume_attached, sells_qualifications
from contacts.drafts.kinship import YOU_DID
from contacts.drafts.manners import pressure
from contacts.drafts.vocabulary import ABOUT_WORK, FUNCTION_WORDS, PLAIN_WORDS, PRAISE
from contacts.drafts.words import row, spoken

QUOTE = re.compile(
    r"[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u201e\u00ab\u00bb]{8,300})[\"\u201d\u201c\u00bb]"
)
QUOTED_WORDS = 3
# With a word of matter beside it, each of these names something learned.
NEW = spoken(
    r"""
    no idea | (?:is|are) out for me
    | did not (?:know|realize|realise|understand|expect|see|think) | until now
    | until you | makes sense (?:now )?(?:why|how|that) | know the difference | first time (?:that
    )?(?:any|some|i) | is what i (?:took|take|keep|kept|remember)
    | since (?:yesterday|then|our talk|our call|our chat|\w+day) | without you i
    | had (?:not|no|never) (?:\w+ )?(?:known|clue|idea|realized|realised|thought|understood
    |considered|seen|heard|noticed
    |expected|occurred) | (?<!you )never (?:\w+ )?(?:knew|thought|realized|realised|guessed
    |occurred|heard
    |considered|known|expected|looked|crossed|dawned)
    | would (?:never|not) have (?:guessed|thought|looked|known|expected) | surpris\w+ | struck
    | new (?:to|for) me | stuck with | (?:stayed?|stays|stuck|sticks) with | changed | takeaways?
    | take away
    | took away | made me (?:see|think|realize|realise|understand|want|look|wonder|rethink
    |reconsider|notice) | now (?:i )?(?:know|see|understand)
    | i (?:now |finally |also )?(?:see|know|understand|understood) (?:now|that|why|what|how)
    | thinking (?:about|of|over) | think (?:about|of) (?:what|how|your|the)
    | wrote (?:it |that )?down | written | noted | lightbulb | opened my eyes | until i
    | (?:learned|learnt|learn|learning|realized|realised|discovered|understood|found out|knowing
    |know|hear|hearing|see|understand) (?:that|how|why|what|to|where|when|from you (?:that|how|why))
    | lesson | remember (?:that|what|how|your|the)
    | i (?:had )?(?:always )?(?:thought|assumed|believed)
    | as you (?:do|did|said|suggested|advised|told|recommended|taught|described)
    | i (?:took|take|got|kept) (?:away )?from (?:our|your|the|this|that)
    | turns out | news to me | (?:one|something) i will (?:use|try|keep|remember)
    | (?:i|have|already) told (?:\w+ ){0,3}?(?:about|that) | worth \w+ing | convinced | rethink |
    reconsider | will (?:copy|steal|borrow|adopt|imitate)
    | my (?:\w+ ){1,5}(?:is|are|has|fits) (?:now|down|already|only|no longer)
    """
)
UNKNOWN = re.compile(r" (?:no idea|did not|had (?:not|no|never)|never|would (?:never|not))")
# What the sender's own work has become.
REDONE = spoken(
    r"""
    my (?:new |cover )?(?:resume|cv|letters?|pitch|profile|portfolio|application|estimate|budget
    |desk)
    (?:is|are|has|fits|now) (?:\w+ )?(?:now|down|shorter|half|one|on|become|short|clean|is|fits)
    """
)
# A rule that one would repeat.
RULE = re.compile(r"^ (?:so|apparently|always|never|first|who knew(?: that)?|in short|half) ")
FIGURE = re.compile(r"[%\d]")
# "That you rent all but two acres …", "Storing the rule with the invoice …".
FACT = re.compile(
    r"^ (?:that (?!is |was |will |would |said |being |way |day |day's )"
    r"|(?!thank|meet|talk|speak|hear|see|getting|listen|look|wishing|hoping|wanting|writing|during"
    r"|spending|sitting|visiting|learning|following|having|being|something|everything|anything"
    r"|nothing|morning|evening|knowing|sending|just)\w{2,}ing )"
)
OWN = row("i you your we our me my us thank thanks it")

# What was said or foreseen, and turned out to be so.
RIGHT = spoken(
    r"""
    you (?:are|were|had been) (?:so |quite |absolutely )?right | (?:just|exactly) (?:as|what
    |like) you
    (?:\w+ )?(?:predicted|warned|promised|foresaw|foretold|thought) | as you (?:\w+ )?(?:predicted
    |warned
    |promised|foresaw|do|showed|did) | like you (?:showed|told|said|do)
    """
)
# What the sender does otherwise since: "now I plan a quarter ahead".
ADOPTED = re.compile(
    r" (?:now (?:that )?i(?: will| am)?|i (?:will |am |have )?now|from (?:now|today|here) on i(?:"
    r" will)?"
    r"|since(?: then| our \w+| that day| we \w+)? i(?: have)?|i (?:have )?(?:already |since |just"
    r" |even )?"
    r"(?:started|stopped|begun|switched|given up|quit|tried|put|set|made)(?: to)?"
    r"|i (?:will|am going to|am|plan to|mean to|intend to) (?:also )?(?:start|starting|stop|begin"
    r"|never"
    r"|always|no longer|first|try|put|set|make|save)(?: to| with| by)?"
    r"|i(?: will)?(?= (?:\w+ ){1,9}(?:from now on|this time|these days|nowadays) )"
    r"|i (?:have )?since|i no longer|i never again|instead of \w+ (?:\w+ ){0,4}i"
    r"|(?:today|tonight|tomorrow|yesterday|this (?:morning|week|afternoon|evening|weekend)|next"
    r" week"
    r"|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|every (?:morning|day|night"
    r"|week)) i"
    r"(?: have| will| am)?) ((?:also|already|even|just|always|never|only|going|to|first)"
    r" )*(?=(\w+) )"
)
# "Lots of information on radiology": a topic, and nothing about it.
TOPIC = re.compile(
    r" (?:aspects?|information|insights?|knowledge|picture|understanding|feel|feeling|view|look"
    r"|glimpse"
    r"|overview|sense|world|field|sides?|realit(?:y|ies)|thoughts|ups and downs|ins and outs|lot"
    r"|lots|tons"
    r"|much|more|things|everything|all|questions|interest|passion|love|trends?|future|state|life"
    r"|stories"
    r"|experiences?|perspectives?|challenges|pros and cons|day to day|ropes|idea|impression)(?: "
    r"from you)?"
    r" (?:of|about|on|regarding|concerning|into|for|in|as|at|with) "
    r"(?!how |why |that |not )(?:\w+ ){1,4}?(?:and (?:where|what|how) it (?:is|will) (?:\w+ )?)?"
    r"(?=(?:that|which|and|but|so|because|from|has|is|was|will|in|with|to|i|you|we|as|for|or) |$)"
    r"| (?:hear|hearing|heard|talk|talking|talked|learn|learning|learned|learnt|speak|speaking"
    r"|spoke|(?<=me )ask"
    r"|conversation|discussion|chat|discussing|discuss|discussed) (?:\w+ ){0,3}?(?:about|on"
    r"|regarding) "
    r"(?!how |why |that |not |what |where )(?:\w+ ){1,9}?"
    r"(?=(?:that|which|but|so|because|from|has|is|was|will|in|with|to|i|you|we|as|for|or) |$)"
    r"| how (?:a |an |the |your |this |that )?(?:\w+ ){1,3}?works?(?= )"
    r"| (?:everything|anything|all|what|whatever|things?|stories) you (?:\w+ )?(?:said|told(?: me)?"
    r"|shared|explained"
    r"|mentioned|talked|spoke|described|showed(?: me)?)(?: about| on| of| regarding| concerning)?+"
    r" (?!never |not |\w+ing )(?:\w+ ){0,4}?"
    r"(?=(?:is|was|were|are|so|and|has|will|really|made|i|in|that|to) |$)"
    # How kind it was of them, and how they are: praise, however many words it takes.
    r"| (?:i know|i understand|i realize|i realise|i can imagine|i see) how (?:\w+ )?(?:busy|full"
    r"|packed|hectic"
    r"|precious"
    r"|valuable|crowded|little|hard|tight|scarce|much) .*"
    r"| the (?:kind|sort|type) of (?:person|human|man|woman|mentor|boss"
    r"|teacher|leader|professional) .*"
    r"| (?:remember|forget|treasure|cherish|carry|appreciate|value) your"
    r" (?:\w+ )?(?:warmth|kindness"
    r"|honesty|encouragement"
    r"|generosity|patience|smile|time|humou?r|wisdom|spirit|energy|openness|support|words)(?= ).*"
    r"| what (?:it is|being|life|working|a day|the work)(?: \w+){0,5} (?:is )?like (?=)"
)

TOLD = spoken(
    r"""
    you (?:\w+ ){0,2}(?:said|told|explained|mentioned|described|showed|taught|reminded|pointed
    |warned|suggested|advised|recommended|gave|called|put it|compared|drew|walked|named|noted
    |stressed|emphasized|track|keep|handle|begin|end|treat|use
    |ask|demonstrated|sent|proposed|talked about|spoke about|shared)
    """
)
EXPLAINING = spoken(
    r"""
    for (?:\w+ )?(?:talking (?=me (?:out|into))|explaining|telling|showing|pointing|walking
    |warning|teaching|letting|sharing
    |describing|reminding) (?:\w+ ){0,4}?(?:that|how|why|what|where|when|which|not|never|about|out)
    """
)
# After these a topic alone may stand.
TOPICAL = ("explained", "described", "showed", "shared", "gave", "about", "mentioned")
ADVICE_OF = spoken(
    r"""
    (?:your|the|that) (?:\w+ ){0,3}(?:advice|tip|tips|suggestion|idea|point|explanation|story
    |example|remark|sentence|recommendation|comment|warning|trick|rule|hint|analogy|phrase
    |description
    |question|thing|mistake|difference|distinction|comparison|metaphor|anecdote|observation
    |account|answer|argument|image
    |picture|way|part|bit|habit|method|checklist|reminder|line|honesty)
    (?:to|that|of|about|on|is|was|with|how|for|never|not|from|and|it|has)
    """
)
TO_DO = (" to", " that", " not", " never", " how")
THIS_ONE = re.compile(r" (?:the|that|those|these|your|my|how|why|when|not|never|always) ")
ACTION = re.compile(
    r" (?:i|we|and|already) (?:(?:have|had|am|will|shall|already|just|even|also|now|going|to|plan"
    r"|be|been"
    r"|tonight|today|would|did|do) ){0,4}(\w+) "
)
HAVING = row("have am had been be")
PARTICIPLES = YOU_DID | row(
    "going done gone seen written begun taken given spoken eaten driven broken chosen forgotten "
    "drawn"
    " grown known shown thrown worn torn hidden beaten become come run read set put cut quit"
)
AUXILIARY = row("have am will shall would had did do")
# What one does and feels in every thank-you.
NO_ACTION = FUNCTION_WORDS | row(
    """
    really truly very so thoroughly particularly especially greatly deeply much thank thanks enjoyed
    loved appreciated appreciate liked learned found felt hope look looking wanted want grateful
    happy was were is wish had have keep stay follow let glad remember like love enjoy honored
    honoured could can would do did know the a i you your it for in of my we he she they
    feel felt feeling writing left leave came come walked drove sat arrived spent meant forgot told
    tell
    talked gone got get
    such so no lots kept shared smiled laughed returned not whole still expect expected remembered
    received heard attach enclose send sending sent suspected believe guess suppose imagine meant
    must remain owe wear wearing filled fill put impressed motivated encouraged touched inspired
    honoured
    honored reassured thrilled energized dreamed dreaming
    """
)
# One does these to something; that alone is enough to be said of it.
DONE = row(
    """
    moved changed begun applied made set put sent written wrote joined read asked called met booked
    bought ordered cancelled canceled tried replaced signed visited registered enrolled practiced
    practised
    decided stopped cut went shadow dropped skipped built fixed sewed planted baked cooked
    cleaned
    measured
    counted painted rewrote rewritten revised volunteered emailed phoned subscribed attended swapped
    removed added deleted hired turned rebuilt redid taught
    """
)
# Nothing that one does.
FEELS = row(
    """
    see know feel understand have had am was think want hope wish realize realise appreciate can
    could would felt thought knew saw need like love enjoy enjoyed owe look believe
    """
)
REQUEST = spoken(
    r"""
    please | could you | would you | can you | i need | i want | send me | pass it | let me know
    | my (?:son|husband|wife|daughter|kids) (?:\w+ ){0,3}(?:needs?|wants?|looks?|looking|would
    |could)
    """
)
SAY_LITTLE = (
    FUNCTION_WORDS
    | PRAISE
    | ABOUT_WORK
    | row(
        """
    and the a an it so more much very really all some any every own again also just too what you
    do did done notes goals dream dreams future plans use practice action apply applying follow
    following right away soon ready good work heart word words mind best pursue pursuing things
    thing next step steps way ways better day days week one
    """
    )
)
VAGUELY = row(
    "make sure start started first one them all light things look see feel think new old see "
    "everything differently life"
)
SAY_NOTHING = (PLAIN_WORDS | PRAISE | ABOUT_WORK | GENERALITIES) - {"course"}


A_CLAUSE = re.compile(r" (?:me |us )?(?:that|how|why|where|when) ")
CLAUSE = re.compile(r" (?:that|how|why|what|where|when|if|until|before|after|than) ")
# With these a life is told because of the talk.
LINKED = spoken(
    "you | your | now | tonight | today | this morning | yesterday | since (?:then|yesterday|our"
    "|we|\\w+day) | until | (?:thought|assumed|believed|known|knew)"
    " | that | instead | never | realized | realised"
)
# Who the sender is and was before the talk.
BIOGRAPHY = spoken(
    r"""
    as i (?:said|mentioned|told|wrote) | i (?:have |had )?always | ever since i (?:was|can|first
    |watched|saw|started)
    | my (?:\w+ )?(?:studies|thesis|background|experience|degree|dissertation|diploma|childhood
    |upbringing)
    | i (?:worked|studied|graduated|grew up|was born|majored|moved here|served|trained) | i am
    (?:a|an|at a|in my)
    | having (?:\w+ )?(?:studied|worked|finished|completed|defended|graduated|spent)
    | my (?:\w+ )?interview (?:at|with|is|on) | fingers crossed
    """
)
# What they said is about themselves, or kind: nothing learned.
SOCIAL = re.compile(
    r" you (?:\w+ )?(?:said|told me|mentioned|wrote)(?: that)? (?:i (?:could|can|may|might|was"
    r"|am|have|would"
    r" (?:do|be|make)|will (?:do|be|make))|you (?:are|were|had) (?:sorry|off|going|busy|leaving"
    r"|away|on|ill)"
    r"|to (?:keep|stay|write|call|come) (?:in|back|again|whenever|any)) .*"
    # What one is shown or given is a visit, unless there is a clause in it.
    r"| you (?:\w+ )?(?:showed|gave|sent|shared|walked)(?: with)? (?:me|us) "
    r"(?!.* (?:how|why|that|where|what|when|to|i|we|who|not|never|is|was|are|does) ).*"
)
ENOUGH = 3  # Words of matter in a sentence that speaks of neither of the two.
DENSE = 4  # Words of matter in any sentence that does not praise.
PRAISES = row(
    """
    thank thanks ta cheers grateful appreciate appreciated honor honour privilege pleasure inspiring
    inspired great wonderful lovely amazing fantastic fascinating generous kind rare remarkable
    enjoyed loved such super useful helpful interesting meant forget congratulations hope wish
    impressed reassuring organised organized welcome friendly everything overwhelming breathtaking
    beautiful marvellous delicious unforgettable top delight gem highlight
    sorry apologies please spoke talked discussed
    """
)
# What they will do is nothing learned.
WILL = re.compile(
    r" you (?:\w+ )?(?:(?:said|told me|promised|offered|mentioned|agreed)(?: that)? you"
    r"(?: would| could| might| will| can)|(?:promised|offered|agreed) to) (?:\w+ )?"
    r"(?:introduce|send|pass|connect|share|put|talk|forward|look|ask|call|help|get|be) "
)


def nothing_learned(reading):
    if _quotes(reading) or any(_teaches(sentence, reading) for sentence in _told(reading)):
        return None
    return ()


def _quotes(reading):
    text = reading.draft.text
    quotes = (m for line in reading.message.own for m in QUOTE.finditer(text, line.start, line.end))
    return any(len(quote[1].split()) >= QUOTED_WORDS for quote in quotes)


def _told(reading):
    """The sentences that ask for nothing and do not praise the sender."""
    rules = (asks_for_job, sells_qualifications, resume_attached, pressure)
    other = [span for rule in rules for span in rule(reading) or ()]
    return [
        sentence
        for sentence in reading.sentences
        if not any(sentence.start <= start < sentence.end for start, _ in other)
        and not REQUEST.search(sentence.plain)
        and not WILL.search(sentence.plain)
        and (LINKED.search(sentence.plain) or not BIOGRAPHY.search(sentence.plain))
    ]


def _teaches(sentence, reading):
    plain = SOCIAL.sub(" - ", TOPIC.sub(" - ", sentence.plain))
    if _adopts(plain, reading) or REDONE.search(plain):
        return True
    matter = _matter(plain, reading)
    if not matter:
        return False
    right = RIGHT.search(plain)
    is_rule = len(matter - COURTESY) >= _enough_alone(plain)
    is_rule = is_rule or (_is_fact(sentence) and len(matter) > 1)
    if is_rule or (right and _matter(_without(right, plain), reading)):
        return True
    new = NEW.search(plain)
    besides = (
        frozenset()
        if new and UNKNOWN.match(new[0])
        else _besides(plain[new.end() :] if new else "")
    )
    if new and _matter(_without(new, plain), reading) - besides:
        return True
    return (
        _is_told(plain, reading)
        or _advises(plain, reading)
        or _acts(plain, reading)
        or _explains(sentence, reading)
    )


def _besides(rest):
    """What is no matter of its own, unless a clause is about it: "surprised that you have no
    desk"."""
    return frozenset() if CLAUSE.search(rest) else COURTESY


def _enough_alone(plain):
    """How much matter makes a sentence without a frame particular."""
    words = plain.split()
    if RULE.match(plain) and PRAISES.isdisjoint(words):
        return 1 if FIGURE.search(plain) else 2
    if not OWN.isdisjoint(words) or not PRAISES.isdisjoint(words):
        return DENSE if PRAISES.isdisjoint(words) else math.inf
    return ENOUGH


def _is_fact(sentence):
    return bool(FACT.match(sentence.plain)) and sentence.words[0].word not in PRAISE


def _without(match, plain):
    return f"{plain[: match.start()]} {plain[match.end() :]}"


def _adopts(plain, reading):
    """ "Now I plan a quarter ahead": something is done, and it is no feeling."""
    for match in ADOPTED.finditer(plain):
        verb, *_ = rest = plain[match.end() :].split()
        is_done = verb not in FEELS | PRAISE | {
            "even",
            "more",
            "much",
            "so",
            "send",
            "sent",
            "sending",
            "got",
            "get",
        }
        said = set(rest) - ({verb} & SAY_NOTHING)
        if is_done and said - SAY_LITTLE - reading.name_words - NO_ACTION - COURTESY - VAGUELY:
            return True
    return False


def _is_told(plain, reading):
    """What they told, explained, or made the sender do."""
    explaining = EXPLAINING.search(plain)
    if explaining and _tells(plain[explaining.end() :], reading, explaining[0].endswith("about")):
        return True
    told = TOLD.search(plain)
    if not told:
        return False
    if _does(plain) and _matter(plain, reading):
        return True
    rest = plain[told.end() :]
    is_topic = told[0].endswith(TOPICAL) and not A_CLAUSE.match(rest)
    return _tells(rest, reading, is_topic)


def _does(plain):
    return any(match[1] not in NO_ACTION for match in ACTION.finditer(plain))


def _tells(rest, reading, may_be_topic):
    """What was told, up to a further statement."""
    if may_be_topic:
        rest = rest.partition(" and ")[0] + " "
    return len(_matter(rest, reading) - (COURTESY if may_be_topic else set())) > may_be_topic


def _advises(plain, reading):
    """ "Your advice to call the clerk"; of a topic alone, more than one word."""
    match = ADVICE_OF.search(plain)
    if not match:
        return False
    is_topic = match[0].endswith((" about", " on", " of")) and not THIS_ONE.match(
        plain, match.end()
    )
    rest = re.split(r" (?:was|were|is|has|and) ", plain[match.end() :])[0] if is_topic else plain
    rest = f"{rest} " if is_topic else rest[match.end() - 1 :]
    besides = frozenset() if match[0].endswith(TO_DO) else _besides(rest)
    return len(_matter(rest, reading) - besides) > is_topic


def _is_act(match):
    """Whether it is done: "I'll learn Polish", "and called her", but not "challenges and hopes"."""
    said, verb = match[0].split(), match[1]
    if verb == "learn":
        return not {"will", "going"}.isdisjoint(said)
    is_had = not HAVING.isdisjoint(said) and "to" not in said
    if is_had and not (verb.endswith(("ed", "ing")) or verb in PARTICIPLES):
        return False
    if said[0] == "and" and AUXILIARY.isdisjoint(said):
        return verb not in NO_ACTION and (verb.endswith("ed") or verb in DONE)
    return verb not in NO_ACTION and not (said[0] == "we" and verb in PRAISE)


def _acts(plain, reading):
    return any(
        len(_matter(_done_to(plain, match), reading) - {match[1]} - COURTESY) >= _enough(match[1])
        for match in ACTION.finditer(plain)
        if _is_act(match)
    )


def _done_to(plain, match):
    """What something is done to; where that is "it", what was said before it."""
    rest = plain[match.end() - 1 :]
    return plain if rest.startswith((" it ", " that ", " this ", " them ")) else rest


def _enough(verb):
    """How much must be said of what is done; a telling verb says half of it."""
    return 1 if verb in DONE else 2


def _explains(sentence, reading):
    """After a colon something is said that is no thanks."""
    _, colon, after = sentence.text.partition(":")
    return bool(colon) and len(_matter(f" {after.lower()} ", reading)) > 1


def _matter(plain, reading):
    words = re.findall(r"[^\W\d_]+", plain.replace(" of course ", " "))
    return {
        word
        for word in words
        if len(word) > 2 and word not in SAY_NOTHING and not word.endswith("ly")
    } - reading.name_words
