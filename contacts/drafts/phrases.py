"""The phrases the draft check knows, as data: a tuple of phrases for each thing they can mean.

A center may add to every list; plain words will do, and `contacts.drafts.matching` says what else
may stand in them. Case, accents, quotes and white space do not matter. What is denied ("not looking
for a job") or what the other person offered does not count; that is not said here.
"""

PHRASES = {
    # Asks the other person for work, or for help in getting it.
    "asks_for_job": (
        # Is there anything?
        "are/is {there} ~ {hiring}",
        "if/whether {there} is/are ~ {hiring}",
        "who/anyone/anybody/someone/somebody/whoever/companies/places/firms is/are? ~ hiring",
        "is/are ~ @org ~ {hiring}",
        "you/guys hiring/recruiting",
        "any ~ {opening}",
        (
            "there/is/are/have/has/with/of/about a/an/some/two/three/several/the? ~ openings/"
            "vacancies/vacancy"
        ),
        "there/have/has a/an/some ~ {opening} for me",
        "there is/are/be/might/may/could/will .. {job} for/at/in/with/on {there}",
        "be/is/are a/an/some/the/any ~ opening/openings/vacancy/internship/position/job for me",
        "free/open/vacant/available place/spot/position/positions/role/roles/job/jobs/seat/seats",
        "{job} available",
        "openings/opportunities/vacancies/positions/jobs/roles at/in/with/on/within {there}",
        (
            "opportunity/opening/internship/vacancy/position/job/role at/in/with/on/within "
            "{there} for?"
        ),
        "{job} opens/open up?",
        "something/anything/position/positions/role/spot/job opens/open/comes/come up/available",
        "something/anything/position/job becomes/is available",
        "anything/something for me",
        "room/place/space/spot/seat/home/use for {me}",
        "room/place/space/spot/seat for ~ {me}",
        (
            "need/needs/want/use/seeking/require a/an/any/some/another? ~ help/hand/hands/people/"
            "someone/testers/intern/interns/assistant/analyst/developer/designer/engineer/"
            "engineers/volunteers/staff"
        ),
        "are/is {there} ~ looking for ~ a/an/someone/somebody/people/new/more",
        (
            "do/does/would/might/could {there} ~ take/hire/accept/offer/have/employ ~ "
            "internships/interns/jobs/openings/positions/vacancies/apprentices/trainees/"
            "internship/beginners"
        ),
        "job/employment openings/vacancies",
        "saw/noticed/seen/read/found/see that/your/the/a/an/about? .. {team}/@org ~ posted ~ {job}",
        "your/you ~ opening/openings/vacancy/vacancies/posting/postings",
        "{job} posting/listing/advert/advertisement/ad at/with/on/for {there}",
        "{job} posted last/this/on/by/yesterday/today",
        "@org/{team} ~ posted .. {job}",
        "be/as/role/position posted last/this/on/by",
        # Think of me.
        "keep/bear/hold/have {me} in mind",
        "keep my ~ {resume}/name/details/application",
        "keep {me} on/posted on/about? ~ file/openings/jobs",
        "think/remember of? {me} if/when/for/once",
        "not forget {me}",
        "consider {me}",
        "considered/consideration for ~ {work}",
        "be considered",
        "consider my ~ application/candidacy/{resume}",
        "my application/candidacy",
        "know of/about? a/an/some/any/other ~ {job}",
        "know of/about? anything/something/anyone/somebody/someone",
        "hear/hears/heard of/about/from? a/an/any/some ~ {opening}",
        "hear/hears of anything/something",
        "let {me} know of/about/if/when ~ {job}",
        "keep/have an eye/ear out for",
        "keep your eyes/ears open",
        # Take me.
        "hire/employ/recruit/appoint/engage {me}",
        "hire/hiring/employ a/an/someone/somebody ~ like/with my/me",
        "take {me} on",
        "bring {me} on board/in",
        "onboard {me}",
        "give/offer/get/find/land {me} ~ {job}",
        (
            "give/offer/grant/find/get {me} a/an/the ~ job/chance/shot/position/internship/start/"
            "interview"
        ),
        "find/get {me} ~ work",
        "help {me} to? find/get/land/secure ~ {work}",
        "help {me} to? get in/into/hired",
        "get/getting/be/being hired",
        "be hired",
        "foot in the/your door",
        "break/get into your ~ {team}",
        "way in/into to? your/@org ~",
        "sponsor {me}",
        "trial/probationary period/shift/day/week with/at/in {there}",
        # I would join.
        (
            "{want} to? .. work/working/intern/interning/join/joining/contribute/contributing/"
            "serve/serving for/with/at/in/on/to? ~ @org"
        ),
        "{want} in/to/of/about? ~ join/joining ~ @org",
        "{want} in/to/of/about? ~ join/joining {there}",
        "{want} in/to/of/about? ~ be/being/become/becoming ~ part of {there}",
        (
            "{want} in/to/of/about? be/become/come/go? and? ~ work/working/intern/start for/with/"
            "at/in/on {there}"
        ),
        "i/me come and work for/at/with",
        "to/could/can/would/might/possibly join your ~ {team}",
        "joining your ~ {team}",
        "become/be/being ~ part/member of your ~ {team}",
        "work/working/worked? for you/@org in/as/if/would",
        "could/can/may/might i ~ work/intern/start at/for/with/in {there}",
        "my dream job/employer/company",
        "apply my skills at/to/in",
        # Say something for me.
        "put in/forward a/my/some ~ word/name",
        "put a/in? ~ word in? for {me}",
        "good word for",
        "refer {me} for/to ~ {job}",
        "refer {me} to/internally hr/your/the",
        "refer {me} for/internally",
        "a/your/any/an ~ referral to/for/from/at/inside/internally",
        "give/provide/write/get/for me/us a ~ referral/reference",
        "appreciate/love/need/value/like a/your/an ~ referral",
        "referral from you",
        "recommend {me} for/to/as",
        "vouch for {me}",
        (
            "pass/forward/send/hand/show/give/share/put/submit/circulate/get on/along/over? my ~ "
            "{resume}/application/details on/to/along/before/in/around/with your/the/hr/whoever/"
            "anyone/someone/people/a/{team}"
        ),
        "pass/forward/hand/share/submit/circulate on/along? my ~ {resume}/application/profile",
        (
            "pass/forward/send/hand it on/along? to your/the/hr/whoever ~ manager/hr/boss/{team}/"
            "recruiter/hiring"
        ),
        "{me} to/with ~ hiring/recruiting/hr manager/managers/department/team/recruiter",
        "{me} to/with/in touch/contact? with? your/the/a ~ recruiter/recruiters/hr/boss/supervisor",
        "hiring manager for",
        # An interview.
        "come in/for an? ~ interview",
        "invite/interview {me} for/to an? ~ interview/position/job/role",
        "an/job/the? interview for/at/with ~ {job}/{there}",
        "chance/opportunity to interview",
        "how/where/could/can/should/may/to i? ~ apply/applying for/to/at/with/as ~ {job}/{there}",
        "apply/applying for a/an/the/your/any/this/that/one ~ {job}/internship",
        "available to start/for work/immediately",
        "available right away/now",
        "available for ~ work/{job}/employment/hire",
        "start/begin/work immediately/right away/at once",
        "ready/willing/able to ~ accept/take/start/do any ~ {work}",
        "accept/take any ~ {work}",
        "looking to get hired",
        "how i can/could/might/may ~ contribute/join/help/support/serve",
        "open/opening/job to/for? someone with my",
    ),
    # Says that one seeks work; only of oneself is it a hint.
    "seeks_job": (
        "looking/searching/hunting/angling/aiming/longing/hoping/here/back for ~ {work}",
        "looking/searching/hunting for my ~ {work}",
        (
            "looking/trying/hoping/need/needs/want/wanting/wish/eager/keen/like/love/helping/"
            "about to ~ find/get/land/secure/obtain/start/have/take ~ {job}"
        ),
        "find/land/secure/obtain my/a/an/some ~ {job} at/in/with/on {there}",
        (
            "seeking/seek/pursuing/desire/desiring/after/need/want/needing/wanting a/an/any/my/"
            "new/some/full/part/entry/paid ~ {work}"
        ),
        "seeking ~ {job}",
        "need/find/want/wanting/needing ~ work/employment",
        "after ~ work",
        "need something easier/better/new/steady",
        "search of ~ {work}",
        "in the ~ market for",
        "on the ~ job market",
        "lookout for ~ {work}",
        "interested in/by/to ~ {job} at/in/with/on/within {there}",
        (
            "interested in a/an/any/the/working/doing? ~ job/position/internship/opening/vacancy/"
            "openings/positions/internships/apprenticeship"
        ),
        "interest in a/an/any/the ~ job/position/internship/opening/vacancy/openings/positions",
        "open/considering/exploring/pursuing to? ~ {job}/opportunities",
        "open to ~ work/offers/anything",
        "ready/looking for my ~ next/new",
        "my ~ next ~ job/role/position/opportunity/challenge/employer",
        "actively looking/seeking/searching/interviewing",
        "am/still/currently/presently job hunting/searching/seeking",
        (
            "ask/asking/hoping/wish/writing/here about/for/regarding a/an/any/the ~ job/position/"
            "internship/opening/vacancy/openings/positions/internships/work/interview/employment/"
            "jobs"
        ),
        "asking you/him/her for a/an/any ~ job/position/internship/opening/work",
        "could/would/can do with/use a/an/some ~ {job}",
        "want/love/like a/an/your/the/that ~ job/position/internship at/in/with {there}",
        "jump/leap at it/the/any/that/a",
        "break/get into ~ games/so bad",
    ),
    # Is a hint in an ask or a follow-up; later it is news.
    "job_search": (
        "my ~ job/work search/hunt/hunting",
        "am/been applying for/to ~ {job}",
        "applied for/to the/a/an/your/that/this ~ {job}",
        "applied at/to @org",
        "been job hunting/searching",
        "career opportunities",
        "job/employment opportunities",
        "opportunities at",
        "interested in ~ {job}",
    ),
    # Looks like asking for a job, and is none.
    "no_job": (
        "informational interview/interviews/chat",
        "job market/fair/fairs/club/seekers/group/shadow/shadowing/title/titles/satisfaction",
        (
            "job-search/job-seekers/jobseekers group/club/breakfast/meetup/network/circle/"
            "support/lunch"
        ),
        "job/jobs search/seeker/seekers ~ group/club/breakfast/meetup/network/circle/meeting/lunch",
        (
            "how/when/why/where/what/which/who does/do/did/your/you/@org ~ {team} ~ hires/hire/"
            "hired/recruit/recruits"
        ),
        "how/when/why/what .. hire/hires/hired/hiring/recruit/recruits",
        "look/looks/looking/looked for when you/they/@org ~ hire/hiring",
        "any ~ opportunity/opportunities to",
        "opportunity/chance to speak/talk/learn/meet/hear/connect/ask/see/chat/thank/work/sit",
        "any/your/their/what/which/whatever role/position in/on/as/of/does/do/did/people/you",
        "your ~ role/position/job/work/office/path/career",
        "any other/different position/job/role",
        "place for/to ~ tea/coffee/lunch/chat/meet",
        "your role/position/job at/in/with",
        "learn/see/hear/know/understand what/how/if/whether .. opens/open up",
        "any advice/questions/thoughts/tips/pointers",
        "interview series/podcast/article/you/people",
        "be considered ~ rude/normal/polite/usual/late/a/an/too",
        "what/which ~ jobs/roles/positions people/do/exist/are",
        (
            "any chance you/your could/would/might/have/had/are/can .. call/talk/chat/minutes/"
            "coffee/free/time/advice/question/meet/speak"
        ),
        "any chance you/your ~ ten/fifteen/twenty/15/20/10",
        "no/without/zero opening/openings/vacancy/job/jobs/position",
        "plays/play/playing/played the? same position",
    ),
    "sells_qualifications": (
        (
            "highly/extremely/exceptionally ~ motivated/skilled/qualified/organized/organised/"
            "experienced/accomplished/trained/driven/adaptable/competent/regarded/effective/"
            "capable"
        ),
        "results/result/goal/detail/solution/solutions driven/oriented/focused",
        "self starter/motivated",
        "team player",
        "hard working/worker",
        "hardworking",
        "quick/fast learner/study",
        "learn/learns quickly/fast/quick",
        "go getter",
        (
            "proven ~ record/ability/experience/success/leader/leadership/results/skills/history/"
            "results"
        ),
        "track record",
        (
            "record of ~ success/achievement/delivering/exceeding/running/winning/award/results/"
            "excellence"
        ),
        "perfect ~ record",
        "award/prize winning",
        "my/a/an/with/have/possess/strong/and/of/bring {very} ~ {praised}",
        "i .. {very} ~ {praised}",
        "wealth of ~ experience/knowledge/expertise",
        (
            "years of ~ outstanding/proven/progressive/successful/leadership/extensive/relevant/"
            "hands-on"
        ),
        (
            "have/bring/offer/possess/with over/more/than/about? ~ years/decades of ~ leadership/"
            "management/successful/proven ~ experience"
        ),
        (
            "have/bring/offer/possess over/more/than/about/almost/nearly? ~ years/decades of ~ "
            "experience/expertise"
        ),
        "have/bring/offer/possess ~ years ~ experience",
        "my/have/with/possess/bring/deep expertise in/and/would/could/can/makes",
        "am ~ expert/specialist in/at/on",
        "expertise and",
        (
            "skilled/proficient/adept/versed/fluent at/in/with ~ python/sql/java/excel/tableau/"
            "sap/salesforce/r/javascript/matlab/all/many/both/several/data"
        ),
        (
            "am/and/highly/very skilled/proficient/adept/experienced/accomplished/qualified/"
            "versed/talented in/at/with"
        ),
        "excel/excelled at/in",
        "know/knowing well ~",
        "pride myself on/in",
        "known/recognized/recognised/praised/reputation for/as/by my/the/someone ~",
        (
            "great/good/strong/perfect/ideal/excellent/natural/right/valuable/fantastic/"
            "exceptional/terrific fit/match/candidate/addition/asset/hire/person/choice for/to/"
            "with/at/on/in"
        ),
        "ideal/perfect/excellent/strong/outstanding/great/best/top/right/exceptional candidate",
        "an/great/valuable/real/huge/big/tremendous/strong asset",
        "be/am/make/makes? me? ~ {great} fit/match/addition/contributor/hire",
        "add/bring/deliver/create ~ value",
        "bring to the/your table/team/company/{team}",
        "lot/much to offer/bring/contribute",
        "i/we can/could/would ~ contribute/offer/bring ~ to/your/a/an/the",
        "how i can/could/would/might ~ contribute/add/help your",
        "make/makes me ~ suited/qualified/fit/candidate/perfect/ideal/stand/valuable/right",
        (
            "well/ideally/perfectly/uniquely/best suited/qualified/positioned/placed/prepared to/"
            "for/as"
        ),
        "qualified for",
        "my/of? qualifications include/are/make/would/for/and/in/match",
        (
            "my ~ skills/skill/strengths/qualifications/experience/background/expertise/training/"
            "degree in/and/with/as? .. make/makes/would/match/align/aligns/matches/fits/fit/"
            "qualify/qualifies/suit/include/includes/prepare/prepared"
        ),
        (
            "my ~ stakeholder/people/technical/leadership/communication/analytical/"
            "organizational/writing skills"
        ),
        "i have/am/also .. {achieved} .. {amount}",
        "i/we? {achieved} .. {amount} by?",
        "have/had/has? {achieved} .. percent/million/awards/award/%/revenue/downloads/budget/users",
        "{achieved} ~ by percent/half/third/%",
        "top of/in ~ class/year/cohort",
        "top/best performer/student/seller/salesperson/percent/graduate/1/5/10/rated/ranked",
        "first/best/top of/in my/the ~ class/year/fleet/school",
        "gpa",
        "grade point average",
        "3/4 ~ average",
        "cum laude",
        "with ~ honors/honours/distinction",
        "dean's list",
        "valedictorian",
        "employee of the",
        "named/voted best/top/employee/teacher/player/nurse",
        "winner/recipient of the/an/a/several/two/three",
        "super user",
        "never miss/missed/fail/failed ~ target/targets/deadline/deadlines/day",
        "certified/certifications/certificates in ~ and/i",
        (
            "my/teaching/several/three/two/industry/many/multiple publications/prizes/awards/"
            "patents/certifications/medals"
        ),
        (
            "passionate/dedicated/seasoned/accomplished/experienced/versatile/dynamic/ambitious/"
            "motivated/talented ~ professional/leader/specialist/manager/engineer/marketer/expert"
        ),
        (
            "natural/born/strong/excellent/gifted/great/effective/skilled leader/communicator/"
            "writer/organizer/negotiator"
        ),
        "thrive/thrives/thriving under/in ~ pressure/environment/environments/teams",
        "you/they/@org will/would not? regret/be lucky/impressed/disappointed",
        "what i can/could offer/bring/do for",
        "can/could do the same/that for/at {there}",
        "confident i/that can/could/would/will",
        "gets/get things done",
        "exceed/exceeded/exceeding ~ targets/expectations/quota/goals",
        "exceptional value",
        "i hold/have an/a/two/several ~ msc/mba/phd/degree/degrees/certifications with/and/from",
        "punctual",
        "my accomplishments/achievements/strengths",
    ),
    "no_selling": (
        "fit/match for me",
        "whether/if/see/what/who/how/which .. fit/match/candidate/asset/qualified/suited",
        "what/how/who/which .. value",
        "your/their/his/her/its ~ {very} ~ {praised}",
        "your/their/his/her ~ track record",
        "your/their/his/her ~ expertise/experience/skills/knowledge/leadership",
        "you/they/she/he are/is/have/has/were/excel ~",
        "which/what/whether/how ~ skills/certifications/qualifications/experience",
        "how/whether/if/why you/they/he/she/people .. {achieved}",
        "you/they/she/he/that/who ~ {achieved}",
    ),
    "resume_attached": (
        (
            "attach/attached/attaching/attachment/enclose/enclosed/enclosing/include/included/"
            "including/append/appended .. {resume}"
        ),
        "{resume} .. attached/attachment/enclosed/below/included/appended/linked",
        "find/see/view/read/open/download my/the/a/here? ~ {resume}",
        "here is/are my/the/a ~ {resume}",
        (
            "send/sending/sent/forward/forwarding/emailing/share/sharing/shared/attach you/over/"
            "along/here? you? my/a/the/copy? ~ {resume} below/with/here/for/so/along/now/as/"
            "separately/today/and/to you/this/your"
        ),
        "am/are/be sending/sharing/forwarding/including/attaching ~ {resume}",
        "am/are sending/sharing/forwarding/including/attaching you my/a/the ~ {resume}",
        "copy of my ~ {resume}",
        "link to my/the ~ {resume}",
        "my {resume} http/https/www/linked/link/is at/on/here",
        "my {resume} is/are here/attached/below",
        "my {resume} can be found",
        "my {resume} ~ example/com/org/net/io/dev/pdf",
        "{resume} pdf/docx/doc/example/com/link/attached/enclosed/here",
    ),
    "no_resume": (
        "no/without/not/any {resume}",
        "not/never/nor .. {resume}",
        "did/have not .. {resume}",
        "your/his/her/their/people's {resume}",
        "you/they asked/wanted/requested/offered/suggested/mentioned/said .. {resume}",
        "as you asked/requested/suggested/offered .. {resume}",
        "asked for my {resume}",
    ),
    "pressure": (
        "asap",
        "a s a p",
        "as soon as possible",
        "soonest",
        "at your earliest ~ convenience/opportunity",
        "earliest convenience",
        "{quick} ~ {reply}",
        "{reply} .. urgently/immediately/quickly/promptly",
        "{respond} .. urgently/immediately/quickly/promptly/soon/swiftly",
        "reply/respond/answer/confirm by return",
        "confirm by return",
        "urgently",
        "is/very/quite/rather/really/somewhat/extremely/highly/bit urgent",
        "urgent matter/request/question/message/reply",
        "time sensitive",
        "immediate attention/action/response",
        "right away please",
        "{respond} .. by/before/until/today/tonight ~ {day}",
        "{respond} .. by/before ~ {day}",
        "{respond} today/tonight/tomorrow/right",
        "{respond} within ~ hours/days/day/the",
        "need to hear .. from/back",
        "need/needs/require/want/expect/expecting/demand/await/awaiting an/a/your/some? ~ {reply}",
        "expect/expecting to hear",
        "expect/expecting you to",
        "still waiting/no/without ~",
        "still/been/am waiting for/on your/you/an/a",
        "no answer/reply/response yet/from",
        "still no ~ {reply}",
        "why have/did/are/has you not",
        "why you have/did/are not ~ answered/replied/responded/answer/reply/respond",
        "you have/did/still not/never .. answered/replied/responded/answer/reply/respond/written",
        "did you get/read/see/receive/not my ~ message/email/mail/note ??",
        (
            "am/was/be/rather/little/bit/very surprised/disappointed/upset/frustrated/hurt/"
            "puzzled that/not/by/at"
        ),
        "ignore/ignored/ignoring my/me/this",
        "you must/need/owe/ought ~",
        "you have to ~ reply/answer/respond/help/call/meet/tell/see",
        "insist/insisting",
        "i trust you/that you? will",
        "will keep/continue ~ calling/writing/trying/emailing/asking",
        "will not stop/give/rest/leave/go/take ~",
        "until i get/have/receive/hear",
        "every day until",
        (
            "i will call/ring/phone/come/stop/drop/show/be you/your/by/up/at/to/over ~ tomorrow/"
            "every/office/desk/by/up/door/lobby/reception/unless"
        ),
        "will call/ring/phone your/you ~ desk/office/tomorrow",
        "come/stop/drop/show by/up at? your office/workplace/desk unless/if/until",
        (
            "last/final/only/second/third/fourth/fifth chance/reminder/notice/attempt/warning/"
            "try/request"
        ),
        "third/fourth/fifth/3rd/4th/second time/email/message/mail/call/note i/asking/writing/now",
        "without delay",
        "no later than",
        "at the latest",
        "hurry",
        "counting/relying/depending on you/your",
        "depends on you/your/this",
        "otherwise ~ is/will/be/it too/lost/late",
        "too late for me",
        "let me down",
        "least you could/can/should",
        "surely you can/could/have",
        "only/just takes/take/need/costs you ~ minute/minutes/second/seconds",
        "you can surely/certainly/at",
        "crucial/critical/imperative/essential/vital/important that/for you/we to? ~",
        "waste/wasting my time",
        "do not keep/make/leave/let me ~",
        "when can/may/will/should i ~ expect",
        "how soon may/can/could/will/would i/we/you",
        "desperate/desperately",
        "can/could see that? you read/opened/viewed/saw/have",
        (
            "saw/see/noticed/know that? you read/opened/viewed/saw/have my/the/read/opened ~ "
            "message/email/profile/note"
        ),
        "i know ~ you/that? got/received/have/read my",
        "deserve an/a/some/better",
        "do not have much time/long",
        "fix our/a/the meeting",
        "running/run out of time",
        "demand/demanding",
        "please ~ prioritize/prioritise",
    ),
    "no_pressure": (
        "urgent care",
        (
            "no/not/nothing/without/isn't/never/hardly .. urgent/hurry/rush/urgently/pressure/"
            "asap/quickly"
        ),
        "no/not .. need/expect/expecting .. {reply}",
        "no/not .. {respond}",
        "do not need/feel/expect/have/worry ~",
        "no {reply} needed/necessary/expected",
        "not expect/expecting",
        "as soon as i/we",
        "you must/have be/been/get/hear/know/see/have",
        "you must ~ busy/swamped/hear/get/receive/have",
        "you need/needs not/no",
        "whether/if/what/how/that/when/why you need/have/must/ought to? ~",
        "you have to ~ do/deal/be/know",
        "insisted/insists/insist on",
        "you said/told/mentioned .. must/urgent/hurry/asap",
        "your/their/his/her ~ urgent/pressure/demand",
        "in demand",
    ),
    "thanks": (
        (
            "thank/thanks/thankful/thankfully/thanking/grateful/gratefully/gratitude/obliged/"
            "gracias/merci/danke/obrigado/obrigada/grazie/arigato/cheers"
        ),
        "appreciat*",
        "kind/good/generous/sweet of you",
        "indebted",
        "owe you",
    ),
    "no_thanks": (
        "thanks to my/the/a/an/our/his/her/their/its/that/this",
        "no thanks",
        "appreciate that you/your .. busy/full/time/many/swamped",
        "appreciate you are/must/have ~ busy/swamped",
        "appreciate how busy/full",
        "cheers to",
    ),
}
