"""What a sentence does, by its structure: who (I, you, they), does what, to what, when.

A frame is a pattern over the plain words of a sentence, made of a few classes of words: whoever
says "if a desk comes free", "should a post open up" or "once a seat falls vacant" means a place
that becomes empty. `contacts.drafts.phrases` has the turns of phrase that follow no such structure.
As there, what is denied or offered by the other person does not count, and a frame whose name
begins with "no_" is what only looks like one. Where the frames come from: the label rules of
tests/contacts/drafts/README.md, which follow what career centers teach.

Every gap in a frame is bounded, so that the time it takes grows only with the words.
"""

import re

from contacts.drafts.words import spoken

ME = (
    r"(?:me|us|him|her|my (?:\w+ )?(?:son|daughter|husband|wife|brother|sister|nephew|niece"
    r"|cousin))"
)
THERE = r"(?:you(?: all| guys| lot)?|y'all|yall|your (?:\w+ ){0,2}?\w+|@org|there|they)"
SOMETHING = r"(?:anything|something|any \w+|some \w+)"
PLACE = (
    "(?:desk|seat|chair|place|spot|slot|post|position|role|opening|vacancy|shift|job|something"
    "|anything|intake|class|traineeship|internship|apprenticeship)"
)
JOB = (
    "(?:job|position|role|post|opening|vacancy|internship|apprenticeship|traineeship|placement"
    "|contract|gig|interview)"
)
WANT = (
    "(?:want|love|like|hope|hoping|keen|dream|dreaming|aim|aiming|wish|goal|ambition|plan|eager"
    "|seeking|seek|pursue|pursuing|honou?red|thrilled|happy|rather|determined)"
)
DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|tmrw"
    r"|tomorow|noon|midnight|morning|lunch|weekend|month|week|end|eod|cob|close|\d{1,2}(?:th|st|nd"
    r"|rd)?|january|february|march|april|may|june|july|august|september|october|november|december)"
)
NOW = "(?:today|tonight|tomorrow|tmrw|now|immediately|at once|right away|straight away|soon)"
BY = (
    r"(?:by|before|until|till|no later than) (?:the |this |next |then )?(?:\w+ (?:of )?(?:the )?)?"
    rf"{DAY}"
)
# What one is asked to do for an answer.
ANSWER = (
    "(?:get back|reply|answer|respond|let me know|let us know|tell me|call me|call back|ring me"
    "|text me|write back|write me|email me|hit me|message me|send me|send it|send them|send over"
    "|give me|confirm|do that|do this|do it|have it|have them|introduce me)"
)
SUPER = (
    r"(?:best|natural|great(?! deal)|gifted|talented|star|excellent|top|knack|reliable|brilliant"
    r"|fast\w*"
    r"|hardest|finest|strongest|amazing|genius|quickest|smart\w*|outstanding)"
)
LABOUR = (
    r"(?:work|driv|haul|cook|bak|clean|paint|sew|weld|serv|pick|plant|cod|sell|typ|translat|roof"
    r"|dig|mow|deliver|intern|cut|wash|stack|lift|teach|guard|nurs|cater|build|fix|repair|design"
    r"|edit|labou?r|help out|fill in|tend|ton)(?:e|ing)?"
)
NOT_MINE = (
    "(?!team|company|boss|firm|school|class|daughter|son|wife|husband|sister|brother|friend|mother|father"
    "|grand|mom|mum|dad|aunt|uncle|cousin|niece|nephew|neighbo|teacher|professor|coach|advice|question"
    "|colleague|partner|kid|child|parent|town|city|country|favou?rite|visit|day|year|week)"
)
NO_BEST = (
    "(?:(?:best|worst) (?:part|thing|time|day|place|bit)|only|last|first|oldest|eldest|latest"
    "|least|slowest|worst|luckiest|proudest|happiest|honest"
    "|guest|test|rest|west|forest|interest|request|youngest (?:of|in)|closest|nearest|same|one"
    "|weakest|saddest|shyest|newest|poorest|furthest|farthest|smallest|quietest|dullest)"
)

# Words that are too strong for a sober fact.
STRONG = (
    r"(?:outstanding|exceptional|excellent|superb|stellar|unmatched|unparalleled|unrivall?ed"
    r"|remarkable|extraordinary|impeccable|flawless|phenomenal|tireless|consummate|superior"
    r"|world class|first rate|first class|top notch|unbeatable|proven|invaluable|exemplary)"
)
MERIT = (
    r"(?:skills?|abilit(?:y|ies)|attention|eye|ear|memory|manners|record|records|references|ethic"
    r"|communicat\w+|leader\w*|organi[sz]\w+|knowledge|results?|instincts?|judg\w+|talents?"
    r"|qualifications|credentials|reputation|performance|multitask\w+|work|worker|writer|speaker"
    r"|salesman|salesperson|grades|grasp|command|sense|discipline|people)"
)
NOT_OF_ME = (
    "(?:teacher|boss|mentor|coach|time|day|talk|article|book|fan|opportunity|idea|question|friend"
    "|neighbou?r|doctor|school|place|example|guide|view|visit|trip|resource|source|reason)"
)

FRAMES = {
    "asks_for_job": spoken(
        rf"""
        # Something is to be had there.
        {THERE} (?:\w+ ){{0,4}}?(?:got|have|has|had|is|are) (?:\w+ )?{SOMETHING} (?:going|open
        |opening
        |coming|available|free|vacant|for (?:a|an|me|us|my|someone|somebody|one)
        |in (?!mind|common|particular|return|your (?:diary|calendar|schedule))|that pays)
        | anything (?:you (?:have|got|have got)|going)(?= $)
        | (?:take|do|accept) anything (?:you|going|at|that)
        | (?:know|hear|heard|hears) (?:of|about) (?:any|anything|something|some|one)(?= $)
        | (?:hear|know|told) (?:of|about) (?:anything|something) (?:coming up|open\w*|going|new)
        | any (?:\w+ )?(?:lead|leads|vacanc\w+|openings?)(?= (?:$|is|are|helps?|would|at|on|for|or
        |you))
        | (?:outfit|place|company|firm|shop|somebody|someone|anyone|anybody|people|folks|crew|team)
        (?:that |who |which )?(?:is|are|might be|may be) (?:still |now )?(?:hiring|recruiting
        |taking on)
        # A place that becomes empty.
        | (?:if|when|whenever|should|once|in case|until) (?:\w+ ){{0,3}}?{PLACE} (?:\w+
        ){{0,3}}?(?:comes?
        |becomes?|goes|opens?|falls?|gets|frees?|is|turns?) (?:\w+ )?(?:free|up|vacant|empty
        |available
        |round|around|going|begging)
        | (?:seat|desk|chair|place|spot|post) (?:\w+ ){{0,5}}?(?:is|are) (?:about to be |soon
        )?(?:empty
        |vacant|unfilled)
        # That they take me.
        | (?:take|taking|have|having|get|getting|bring|let|put|give|giving|slot|fit|squeeze|keep
        |keeping)
        {ME} (?:on|aboard|onto|down for|a (?:start|try|trial|chance|shift|job|place|spot|tryout))
        (?! (?:an?|the|your|my|that|this) )
        | would (?:\w+ )?have {ME}(?= (?:at|on|in|as|there|aboard|$))
        | (?:get|getting|got|be|being) (?:taken on|hired|employed|thought of)
        | (?:chance|hope|prospect|possibility|chances) of (?:getting (?:on|in|a|into)|becoming
        |joining
        |working|starting|being (?:hired|taken|employed|considered)|employment)
        | prove (?:myself|my worth) (?:in|at|to|on|with) | (?:a|any|my) way in(?= $) | hat in the
        ring
        | (?:after|for|get|need|want) (?:a|my) (?:start|foot|way) in
        # That somebody speaks for me.
        | (?:kind|good|nice|few|some) words? (?:about|on behalf of) {ME} | (?:kind|good) words? for
        {ME} | back {ME}(?= (?:$|for|on))
        | speak (?:up )?for {ME}(?= (?:$|to|with|at)) | put {ME} forward
        | (?:my name|my details|my number|{ME}) (?:\w+ ){{0,2}}?(?:to|with|past) (?:whoever|the
        (?:person|people
        |one|ones) who|your (?:\w+ )?(?:boss|director|manager|owner|chef|foreman|head))
        # I want to work there, or ask where I would fit.
        | i (?:\w+ ){{0,3}}?{WANT} (?:(?!how|what|why|hear|learn|know|about|ask)\w+
        ){{0,6}}?(?:work|working
        |employed|contract|position|internship|start) (?:at|for|with|in|under|alongside) (?:the
        )?(?:@org|you|your
        (?!schedule|hours|diary|calendar|convenience|time|team on))
        | my (?:\w+ )?(?:goal|dream|aim|hope|wish|ambition) is (?:\w+ ){{0,5}}?(?:{JOB}|work|join)
        (?:\w+ ){{0,2}}?(?:@org|you|your)
        | call (?:you|myself) (?:my|your|a) (?:\w+ )?colleague
        | (?:i|me|like me|my \w+) (?:could |might |would |can |may )?(?:best )?(?:fit|belong)
        (?:in|into|at|with|on)
        (?= (?:@org|your|the|$))
        | (?:permanent|paid|full time|part time|summer) (?:contract|employment)
        | i (?:\w+ ){{0,3}}?(?:would|could|can|will|shall|want|ready|start|gladly|willing)
        (?:(?!not )\w+ ){{0,4}}?{LABOUR} (?:\w+ )?for (?:you|your|@org)(?! competitor)
        | (?:looking|hoping|trying|like|love|want) to get on (?:with|at)
        | (?:love|like|want|happy|proud|honou?red|glad|dream of) (?:to be|to become|being|becoming)
        (?:a |\w+ )?part of (?:@org|your (?!story|journey|network|day (?!care)|circle|talk)\w+)
        | (?:throw|put|toss) my (?:name|hat) in(?:to)?
        | (?:have|had|got|there|find|know of) (?:\w+ ){{0,3}}?(?:an?|any|some) (?:\w+ )?{JOB} for
        {ME}
        | (?:be|become) your (?:next )?(?:apprentice|helper|assistant|intern|trainee|employee)
        | chance to (?:show|prove) | trial (?:shift|day|week|period) | apply to work
        | how (?:do|can|would|could|should) i apply (?:to|with|for a job|for work|at)(?= (?:you|your
        |@org|work|$))
        | (?:could|would|can|will|to) interview {ME}
        # What became of my asking.
        | (?:word|news|update|decision|decided|answered me) (?:\w+ ){{0,3}}?(?:on|about|of
        |regarding)
        (?:the|my|that|this) (?:\w+ )?{JOB}
        | (?:keen|eager|hope|hoping|like|love|glad|wish|anxious) to be (?:selected|chosen
        |considered|shortlisted|hired|accepted)
        | (?:did|have|do) i (?:get|got|have) (?:it|the (?:\w+ )?{JOB})(?= ) | if i (?:have )?got
        it(?= )
        | is the (?:\w+ )?{JOB} (?:\w+ ){{0,6}}?(?:still|taken|filled|open|going)
        | @org (?:is |has |have )?(?:posted|advertised|advertising) for
        | saw (?:that )?(?:you|@org|your \w+) (?:are|is|have|has|had)? ?(?:posted|advertised|a sign)
        | (?:talk|speak|write|turn) to (?:\w+ ){{0,3}}?about (?:getting|a job|work|joining|being
        taken)
        | (?:need|needs|want) (?:\w+ ){{0,2}}?(?:wages?|paycheck|income|something that pays)
        """
    ),
    "no_job": spoken(
        r"""
        (?:how|why|what|where) (?:\w+ ){0,3}?(?:you|they|people|he|she|one)(?: \w+){0,12}
        | anything (?:against|to (?:add|say|read|do)) | something (?:against|to (?:add|say|read|do))
        | (?:move|change|postpone|push) (?:the|our) (?:call|chat|meeting|talk) | would have me
        believe
        | (?:if|when|should) (?:anything|something) comes up (?:\w+ ){0,4}?(?:we|move|cancel
        |another|no)
        | any (?:other )?(?:day|time|hour|morning|questions?|advice|tips?|thoughts?) (?:in|for|that)
        """
    ),
    "sells_qualifications": spoken(
        rf"""
        # "An outstanding multitasker with unmatched attention to detail".
        (?:i am|be|i am \w+|myself|as|and) an? (?:\w+ly )?{STRONG} (?!{NOT_OF_ME})\w+
        | (?:my|with|have|had|possess|an?|and) (?:\w+ly )?{STRONG} (?:\w+ )?{MERIT}
        | (?:told|say|says|said|tell|tells|think|thinks|agree|agrees|swear|swears|knows) (?:that
        )?(?:i am|i was
        |i have|i had|i make) (?:\w+ ){{0,3}}?{SUPER}
        | (?:call|calls|called|consider|considered) me (?:\w+ ){{0,3}}?{SUPER}
        | (?:consider|call) myself (?!lucky|warned|told|blessed|fortunate|a beginner|an amateur)\w+
        | (?:customers|clients|people|guests|patients|kids|students|colleagues|everyone|everybody)
        (?:\w+ )?(?:love|loves|adore|adores|trust|ask for|asks for) me
        | (?:i|mine|my {NOT_MINE}\w+) (?:am|was|is|are|were|have been|rank|ranked) (?:(?!and )\w+
        ){{0,2}}?the (?!{NO_BEST})(?:best|most (?!of|important|likely|part|recent)\w+|top
        |\w{{2,}}est)(?! of (?:us|three|four|five
        |six|seven|eight))
        | (?:nobody|no one|few|none) (?:\w+ ){{0,6}}?(?:than (?:me|i)|match(?:es)? (?:me|my)|as i
        do)
        | (?:people|everyone|everybody|they|customers|clients|colleagues) (?:\w+ )?(?:love|enjoy
        |like)
        (?:working|having|being) (?:with )?me
        | (?:i am|i was|say|being|myself) (?:\w+ ){{0,2}}?(?:one of|among) the (?:best|top|finest
        |most|few)
        | my {NOT_MINE}\w+ (?:is|are|was|were) (?:\w+ )?(?:exceptional|outstanding|excellent
        |remarkable|superb|impeccable
        |flawless|unmatched|second to none|unbeaten|first rate)
        | you (?:would|will) be (?:lucky|glad|mad|foolish|crazy|happy) to (?:have|get|hire)
        | (?:you will|you would|doubt you will|bet you will) (?:\w+ )?(?:find|get|meet) (?:any|no
        |few)\w*
        (?:\w+ )?(?:more|better|harder|as|\w+er)
        | (?:have|has|had|got) what it takes | pair of eyes and
        | my (?:employers?|boss|bosses|managers?|customers|clients|teachers?|colleagues|guests
        |patients)
        (?:\w+ ){{0,4}}?(?:thrilled|delighted|happy|pleased|impressed|satisfied) with me
        | glowing (?:recommend\w+|references?|reviews?|letters?)
        | (?:every|any) (?:boss|company|employer|team|manager) (?:wants|needs|dreams|looks|would)
        | i never (?:\w+ )?(?:make|made) (?:a )?mistakes? | am a perfectionist
        | not to (?:brag|boast)(?= ) | (?:if|though) i (?:do|may|might|can)? ?say so myself |
        modesty aside
        | i (?:have|had)? ?(?:\w+ )?(?:beaten|beat|exceeded|outsold|outperformed|smashed|topped
        |surpassed) (?:my|our|every
        |all|the|each|any|everyone|everybody) (?:\w+ )?\w+
        | my (?:\w+ )?(?:portfolio|work|blog|designs?|campaigns?|papers?|projects?|thesis
        |articles?|code|apps?|photos|films?)
        (?:has|have|was|were) (?:\w+ )?(?:won|been (?:featured|published|awarded|praised)
        |featured|awarded|praised)
        | (?:from (?:nothing|scratch|zero) (?:\w+ )?(?:into|to)|into the (?:\w+ ){{0,2}}?(?:best
        |top|number))
        | (?:i am|am also|am \w+ and) (?:(?:kind|sort) of |kinda )?(?:a |an )?(?:crazy|insanely
        |seriously|pretty|damn
        |very|really|extremely|highly|quite|super) (?:good|handy|skilled|fast|organi[sz]ed|capable
        |reliable|efficient
        |talented|motivated|strong|driven|dedicated|adaptable|creative|analytical) (?:at|with|in
        |and|on|under)
        | i am (?:(?!not)\w+ )?(?:a |an )?(?:natural(?! (?:history|science|gas))|quick study|fast
        learner)
        | an? (?:\w+ )?(?:born|gifted|talented) \w+ (?:myself|at heart|and)? ?(?= $) | of course my
        (?:talent|skills?)
        | (?:i have|i had|have got|got|with|my) (?:\w+ ){{0,3}}?(?:knack|talent|gift|flair) (?:for
        |with|in) (?!me|us|you|him|her|the)\w+
        | (?:fluent|proficient|expert|certified|experienced) in \w+ (?:\w+ )?and
        | (?:sincere|honest|diligent|dedicated|reliable|loyal|punctual) and (?:hard|dedicated
        |loyal|reliable
        |motivated|honest|punctual|sincere)\w*
        | (?:possess|boast) (?:\w+ ){{0,2}}?\w+
        """
    ),
    "no_selling": spoken(
        r"""
        (?:your|his|her|their|the) (?:\w+ )?(?:knack|talent|gift|flair) | you (?:have|possess
        |boast)(?: \w+){0,4}
        | (?:nothing|nobody) in particular | (?:whether|if|what(?! it takes)|how|which|do|does
        |did)(?: \w+){0,12}
        | (?:good|strong|skilled) (?:at|with|in) (?:nothing|neither|little)
        """
    ),
    "pressure": spoken(
        rf"""
        # An answer by a time.
        {ANSWER} (?:(?!if|whenever|when|or|any)\w+ ){{0,8}}?{BY}(?! (?:or|if|whenever|that) )
        | (?<! i ){ANSWER} (?:(?!if|whenever|when|or|any|so|how)\w+ ){{0,4}}?{NOW}(?! (?:enough|or
        |until
        |if|whenever|between|from|after) )
        | (?:i|we) (?:\w+ ){{0,2}}?(?:need|gotta|got to|must|have to|require|expect|demand|await
        |want)
        (?:(?:to )?(?:know|hear|have|get|receive|see)|your|this|it|an answer|a reply|the (?!course
        |exam|job|report|form)\w+
        |you|them) (?:\w+ ){{0,8}}?(?:{BY}|{NOW}|this week)
        | needed {BY} | without fail | must have (?:the|your) (?:name|answer|reply|address|number
        |list|contact)
        | (?:have to|need to|must|got to) (?:get|have|hear|know|receive) your (?:answer|reply
        |response|decision)
        # Orders.
        | (?:do|please) not (?:let it slip|let this slip|let me down|forget (?:about )?(?:me|this
        |it)|make me wait|keep me waiting
        |be late)
        | (?:make|be) (?:very )?sure (?:you|to (?:answer|call|reply|write|send|be|include|respond))
        | (?:please|kindly|and) be (?:available|ready|there|on time|reachable)(?= (?:at|on|by|for
        |then|$))
        | must insist | do the needful | can you (?:please )?just (?:tell|answer|say|reply|give
        |send)
        | just (?:tell|give) me a? ?(?:yes or no|straight answer)
        # A time that nobody was asked about.
        | i (?:have|had|will have|am)? ?(?:blocked|booked|reserved|scheduled|penciled|pencilled|set
        aside|marked)
        (?:\w+ ){{0,4}}?{DAY} (?:\w+ ){{0,4}}?(?:for (?:us|our|you|the call|this)|us)
        | (?:put|down|have) you down for (?:\w+ ){{0,3}}?{DAY}
        | i (?:will|shall|am going to) (?:\w+ )?(?:call|ring|phone) (?:you|your \w+) (?:\w+
        ){{0,3}}?{DAY} at(?!.* as (?:we|you|agreed) )
        | i (?:will|shall|am going to) (?:\w+ )?be (?:in|at|outside|by) your (?:\w+ )?(?:lobby
        |office|door|shop|desk
        |building|reception|house|gate) (?:\w+ ){{0,3}}?{DAY}(?!.* (?:might|could|would|may|if
        |should) )
        | send (?:you )?(?:the|an) (?:\w+ )?invite (?:now|already|today) | let us (?:do|say|make
        it) (?:\w+ ){{0,3}}?{DAY} at(?!.* as (?:we|you|agreed) )
        # Reproach.
        | (?:hoped|hoping|expected|expecting) for (?:a bit |a little |some )?more (?:\w+
        )?(?:courtesy|respect|from you)
        | (?:thought|expected|assumed) (?:\w+ ){{0,5}}?(?:would|could) at least
        | (?:can not|could not|is not|would not) be (?:that|so) (?:hard|difficult) to
        | take you (?:two|one|a|five|thirty) (?:minutes?|seconds) (?:honestly|really|to (?:reply
        |answer|write))
        | took you at your word | (?:so|that) (?:hard|difficult|important) to (?:reach|reply
        |answer|respond|write)
        | too much to ask | you (?:have )?had my (?:note|mail|email|message|letter) (?:for|since)
        | you (?:have |did |had )?(?:never|not) (?:even )?(?:answered|answer|replied|reply
        |responded|respond|got back|written
        |wrote back|called back|bothered)(?! to (?:such|everyone))
        | why (?:do|does|did|will|can) (?:not )?(?:you|nobody|no one|anybody) (?:not )?(?:\w+
        ){{0,5}}?(?:answer
        |reply|respond|write back|call)
        | (?:not (?:understand|see|know) )?why (?:you|nobody|no one|they) (?:\w+ ){{0,6}}?(?:not
        |can|could|will|has) (?:\w+ )?(?:answer\w*
        |repl\w+|respond\w*)
        | unless (?:you|i) (?:\w+ )?(?:answer|reply|hear|respond|call) | rude not to
        | hoped you would (?:be|have) | would have expected | (?:out of|lost|losing|lose) (?:my
        )?patience
        # Impatience, and what hangs on it.
        | (?:still|been|am) (?:\w+ )?(?:sitting|here|standing) (?:\w+ )?waiting | any ?body there |
        hello hello
        | it has to be you | nobody else (?:will|can|would) help | (?:can not|will not) (?:\w+
        ){{0,4}}?without you
        | my (?:\w+ )?(?:future|career|life|grade|degree|family|visa|job|place|year) (?:hangs
        |depends|rides|rests|is (?:riding|at
        stake))
        """
    ),
    "no_pressure": spoken(
        r"""
        (?:what|how|when|why(?! (?:do|did|have|will|can) (?:not|you not))|where|who) (?:do|does|did
        |would|is|are)(?: \w+){0,12} | my hurry
        | (?:no need|not have|without having|never) to (?:reply|answer|respond|decide|hurry)(?:
        \w+){0,4}
        | (?:before|by|until) (?:\w+ ){0,4}(?:if|or) (?:that|it|you|any|whenever|some)(?: \w+){0,3}
        | told me to(?: \w+){0,10} | not (?:that|be) (?:hard|difficult|busy)
        """
    ),
    "resume_attached": spoken(
        r"""
        (?:attach\w*|enclos\w+|append\w*|includ\w+|add|added|adding|pop|popped|popping|stick|stuck
        |slipped|tucked|dropped|drop
        |paste|pasted|sending|send|sent|leaving|forwarding|sharing|share|shared|upload\w*|link\w*
        |here is|here are
        |find|see|view|pdf|below|underneath|behind) (?:\w+ ){0,6}?(?:resumes?|cvs?|curriculum)
        | (?:resume|cv) (?:'s|is) (?:\w+ )?(?:at|on|here|under|online|in)
        | (?:my |a |the )?(?:\w+ ){0,2}?(?:resumes?|cv|curriculum(?: vitae)?) (?:\w+
        ){0,6}?(?:attach\w*|enclos\w+|below|underneath
        |link\w*|here|attachments?|pdf|http|https|www|example|com|org|click|comes|goes|along|with
        this|included|hereto|herewith)
        """
    ),
    "no_resume": spoken(
        r"""
        (?:could|can|would|may|might|happy to|glad to|will|shall|should|if|offered to|ready to|want
        to|like to|love to|to|you|they|he
        |she|your|their|his|her|article|class) (?:\w+ ){0,2}?(?:attach|enclose|include|send|bring
        |add|share|forward|pass|see|find|view|read|leave|drop|link)(?: \w+){0,8}
        | (?:resume|cv|curriculum) (?:\w+ ){0,3}?(?:class|workshop|course|here (?:have|need|look))
        | (?:whether|how|what)(?: \w+){0,12}
        | (?:put|added|add) (?:\w+ ){1,6}?(?:on|to|in) my (?:resume|cv) | cover letter or(?:
        \w+){0,2}
        """
    ),
}


DENIES = {"not", "no"}
TAG = re.compile(
    r" (?:would|have|do|are|is|can|could) (?:you|there|they|y'all)(?: not)? $"
    r"|^ (?:have|would|do|is|are|could|can|might) (?:\w+ )?not (?:you|there|they)"
    r"|^ you (?:would|do) not (?:\w+ )?happen "
)
# The frames that look like those of a key.
LOOK_ALIKES = {
    "asks_for_job": "no_job",
    "sells_qualifications": "no_selling",
    "pressure": "no_pressure",
    "resume_attached": "no_resume",
}


def frames_in(key, plain):
    """From which word to which the plain words of a sentence have this frame."""
    found = list(_places(FRAMES[key], plain))
    others = list(_places(FRAMES[LOOK_ALIKES[key]], plain)) if found else []
    return [
        (first, last)
        for first, last in found
        if not any(start < last and first < end for start, end in others)
        and not (key == "asks_for_job" and _is_denial(plain.split()[first:last], plain))
    ]


def _is_denial(words, plain):
    """Whether "not" stands inside a frame; "you haven't got anything going, have you?" still
    asks."""
    return not DENIES.isdisjoint(words) and not TAG.search(plain)


def _places(pattern, plain):
    for match in pattern.finditer(plain):
        first = plain.count(" ", 0, match.start())
        yield first, first + match[0].count(" ")
