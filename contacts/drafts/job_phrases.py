"""What asks for a job, and what only looks like it. Data; see `contacts.drafts.phrases`."""

from contacts.drafts.job_look_alikes import NO_JOB
from contacts.drafts.words import lines

# What one is asked to do also stands after "would you mind" and "would you consider".
DOING = {
    "hire": "hiring", "employ": "employing", "take": "taking", "give": "giving", "find": "finding",
    "help": "helping", "consider": "considering", "keep": "keeping", "put": "putting",
    "pass": "passing", "forward": "forwarding", "hand": "handing", "share": "sharing",
    "submit": "submitting", "send": "sending", "recommend": "recommending", "refer": "referring",
    "mention": "mentioning", "introduce": "introducing", "connect": "connecting",
    "vouch": "vouching", "sponsor": "sponsoring", "bring": "bringing", "invite": "inviting",
    "interview": "interviewing", "tell": "telling", "talk": "talking", "act": "acting",
    "hook": "hooking", "set": "setting", "let": "letting", "get": "getting", "offer": "offering",
}  # fmt: skip


def also_doing(phrases):
    """The phrases, those that begin with what one is asked to do also with its "-ing"."""
    return tuple(_also_doing(phrase) for phrase in phrases)


def _also_doing(phrase):
    first, space, rest = phrase.partition(" ")
    doing = [DOING[word] for word in first.split("/") if word in DOING]
    return "/".join([first, *doing]) + space + rest


JOB = NO_JOB | {
    # Asks the other person for work, or for help in getting it.
    "asks_for_job": also_doing(
        lines(
            """
        # Is there anything?
        could/can/might/may/would/will use/need/want/employ a/an/another/one guy/gal/man/woman/\
fellow/hand/body/worker/person/helper/pair
        {opening}/seat/chair/desk/spot/slot/post/posts opens/open/frees/comes/becomes/is/reopens/\
reopened/opened up? again/up
        {opening}/seat/chair/desk/spot/slot/post ever/should/does/to opens/open/free/come up
        top/head/first of/on your ~ list/pile/stack/mind
        on your ~ list/shortlist/radar if/when/for/of/as
        heads up if/when/about/on/for
        for/appreciate/welcome/obliged/want/love a/any/the heads up
        are/is {there} ~ {hiring}
        @org/your ~ {team}? is/are ~ {hiring}
        {there} could/might/may use/need ~
        {there} .. have/has room/space for
        for a/your/any referral
        get/getting/land/landing/arrange/grant/schedule an ~ interview
        could/can/may/might i ~ have/get an ~ interview
        be/make a/an ~ hire/addition/employee for/to your/the/@org
        decided/decision/news/update/heard/hear/status .. about/on/regarding/of the/that ~ {job}
        place/room/spot for {me}
        a place/job/spot for him/her/them in/at/on {there}
        if/whether {there} is/are ~ {hiring}
        who/anyone/anybody/someone/somebody/whoever/companies/places/firms is/are? ~ hiring
        is/are ~ @org ~ {hiring}
        you/guys hiring/recruiting
        any ~ {opening}
        there/is/are/have/has/with/of/about a/an/some/two/three/several/the? ~ openings/\
vacancies/vacancy
        there/have/has a/an/some ~ {opening} for me
        there is/are/be/might/may/could/will .. {job} for/at/in/with/on {there}
        be/is/are a/an/some/the/any ~ opening/openings/vacancy/internship/position/job for me
        free/open/vacant/available place/spot/position/positions/role/roles/job/jobs/seat/seats
        {job} available
        openings/opportunities/vacancies/positions/jobs/roles at/in/with/on/within {there}
        opportunity/opening/internship/vacancy/position/job/role at/in/with/on/within you/@org for?
        opportunity/opening/internship/vacancy/position/job/role at/in/with/on/within your ~ {team}
        {job} opens/open up?
        something/anything/position/positions/role/spot/job opens/open/comes/come up/available
        something/anything/position/job becomes/is available
        anything/something for me
        room/place/space/spot/seat/home/use for {me}
        room/place/space/spot/seat for ~ {me}
        do/does/would/could/might/whether/if {there} ~ need/needs/use ~ a/an/any/some/another/more
        is/are {there} ~ taking/accepting/hiring ~ anyone/anybody/people/on/someone
        place/spot/position/opening in/on/at your ~ {team}
        need/needs/want/use/seeking/require a/an/any/some/another? ~ help/hand/hands/people/\
someone/testers/intern/interns/assistant/analyst/developer/designer/engineer/engineers/\
volunteers/staff
        are/is {there} ~ looking for ~ a/an/someone/somebody/people/new/more
        do/does/would/might/could {there} ~ take/hire/accept/offer/have/employ ~ internships/\
interns/jobs/openings/positions/vacancies/apprentices/trainees/internship/beginners
        job/employment openings/vacancies
        saw/noticed/seen/read/found/see that/your/the/a/an/about? .. {team}/@org ~ posted ~ \
{job}
        your opening/openings/vacancy/vacancies/posting/postings at/for/in/on
        your ~ vacancy/vacancies/openings/postings
        {job} posting/listing/advert/advertisement/ad at/with/on/for {there}
        the ~ {job} we discussed
        {job} posted last/this/on/by/yesterday/today
        @org/{team} ~ posted .. {job}
        be/as/role/position posted last/this/on/by
        any/some/more/for ~ leads/lead
        leads for/in/at/on/you/would
        {there} ~ trying/hoping/needing to fill
        the/your/a/an ~ posting/listing/advert/advertisement for a/an/the
        an in at/with {there}
        friend/someone/contact/person/ally on the inside
        hiring needs/plans/freeze/manager/team/process
        anyone/anybody/someone/somebody/who at/in/on/there ~ .. is/are ~ looking/hiring/\
recruiting for/now?
        chance/way/possibility for {me} to ~ work/join/start/come/help
        on the hunt
        hunt for ~ {job}
        employment at/with/in/opportunities {there}
        about employment/vacancies/work at/with/in ~ {there}
        have/any/is ~ work for {me}/a/an
        {job} going
        chance of/at/for a/an/any/some ~ {job}
        way/chance i can/could/may/might ~ join/work/help/start
        i can/could/may/might ~ join you/your/@org
        start at/from the bottom
        my hat in/into the ring
        join a/an/your ~ company/firm/organization/organisation/employer
        secure/obtain/gain/land/seek ~ employment
        who/whoever ~ handles/does/manages/oversees/runs ~ recruitment/recruiting/hiring
        take a chance on {me}
        help/assist/assistance/support/hand in/with? finding/getting/landing/securing a/an/my/\
some? ~ {job}/work/employment
        # Are you short of people?
        do/does/would/could/might/may/can/will/if/whether/should/suppose/wonder/perhaps {firm} is/\
are/were/be? \
ever/possibly/currently/still/also/perhaps/presently/maybe? {needing} a/an/any/some/another/more/\
one/two/new/extra? ~ {worker}
        do/does/would/could/might/will {firm} ~ take/takes/accept/train a/an/on? ~ beginner/\
beginners/\
apprentice/apprentices/trainee/trainees/intern/interns/student/students/helper/helpers/newcomer/\
newcomers/novice
        could/might/can/may {firm} ~ use a/an/any/some/another/more ~ {worker}
        is/are {firm} ~ {needing} a/an/any/some/another/more? ~ {worker}
        {there} might/may/could/would/ever ~ {needing} a/an/any/some/another/more? ~ {worker}
        you/you'd need/needed/needing/want/wanted/lack somebody/someone/anyone/anybody/people/\
staff/hands/help
        word/hear/heard/rumor/rumour/read/understand/saw/seems/gather is/it/has/\
me/that? {there} people/folks/guys/now? {needing} a/an/some/more/new? ~ {worker}
        you people/folks/guys need/needs/want/lack ~ {worker}
        know/knows/knew .. who/that ~ {needing} a/an/any/some/another/more? ~ {worker}
        anyone/anybody .. who/that ~ {needing} a/an/any/some/another/more ~ {worker}
        still/also/now/currently looking for ~ {worker}
        a/one/few/two ~ hand/hands/man/driver/cook/nurse/person/people short
        short handed/staffed/of/on hands/people/staff/help/drivers/nurses/for/and/or/at/in/these
        understaffed/shorthanded
        help wanted
        requisition
        opening/openings/vacancy/vacancies/position/job/place/spot/use for a/an/one ~ {worker}
        what/which/any ~ vacancies/openings do/does/are/have/will/in/at/on
        {there} plan/plans/planning/intend/intends/expect/expects/hope/hopes to ~ \
add/hire/recruit/expand/employ
        employment/job/internship/vacancy possibilities/prospects/options/chances
        {there} has/have/had ~ something/anything for a/an/someone/somebody/my/{me}
        any/some/more work going/available/about/around
        anything you hear of/about
        {there} ~ like/want/use/need/welcome someone/somebody/people with/of my
        # I could begin.
        i am/will be? ~ your man/woman/guy/girl
        let me be the one
        i/am/and can/could/would/will/ready/able/available/free/prepared/happy/willing/glad to? \
start/begin/work any/whenever/right/tomorrow/monday/at
        i/am/and can/could/would/will/ready/able/available/free/prepared/happy/willing/glad to? \
start/begin/work as soon
        i/am/and can/could/ready/able/available/free/prepared/happy/willing/glad to? \
start/begin/work next week/month/monday
        ready for work
        at your disposal
        be/am of ~ service/use/help to your/the/@org
        in any capacity
        work/come/intern .. for free/nothing
        work/intern/start without/no pay
        even unpaid/unsalaried
        give/given/gives/giving a/an/some ~ woman/man/person/guy/girl/boy/beginner/newcomer/\
stranger/veteran/outsider/mother/father .. chance/try/shot/start/break/trial
        give/gave/giving {me} ~ try/trial/tryout/break/go/start/job/role/position/place/spot
        my/a start at/with {there}
        get/getting/got a/my foot in
        i get in/into at/with? {there}
        i/us/me/be/get/getting on the/your ~ crew/force/staff/payroll/roster/rota
        be/work/working on your ~ {team}
        end/ending/land/wind up? on/at/with/in a/your/the ~ {team} like yours
        end/ending/land/wind up on/at/with/in {there}
        goal/dream/ambition/wish/aim/hope/plan is/to/of/has .. \
work/working/join/joining/employed/part/job at/for/with/in/of? ~ {there}
        @org is/are/would/was ~ my ~ choice/dream/favorite
        top of my list
        bring/lend/offer my ~ {praised}/talents/talent/energy/hands to {there}
        bring/lend/offer my ~ {praised}/talents/talent/energy to your/a
        swap/leave/trade/change my ~ employer/job/boss for yours
        take/taking me/us under/as
        take whatever/anything there/you/is/comes
        work/working/collaborate/collaborating together soon/someday/one/in
        use me in/on/for/at/as
        suitable ~ post/position/role/job/opening/vacancy/opportunity/employment
        find {me} suitable
        for any ~ post/position/role/job/opening in/at/with/that/you
        welcome/await/awaiting/accept an/any/your ~ offer
        make {me} an ~ offer
        # Think of me.
        put/write/pencil me down for/as
        sign me up for ~ {opening}
        first in line
        front of the line/queue
        whatever/something/anything/{opening} comes/come/opens/becomes/is/gets/turns/frees up/\
open/free/available/vacant/along
        keep/bear/hold/have/keeping/bearing/kept {me} in mind
        keep my ~ {resume}/name/details/application
        keep {me} on/posted on/about? ~ file/openings/jobs
        think/remember of? {me} if/when/for/once
        not forget {me}
        consider {me}
        considered/consideration for ~ {work}
        be considered
        consider/considering my ~ application/candidacy/{resume}/profile/name/qualifications
        submit/submitting/nominate/nominating {me}
        as a referral
        bonus for ~ referral/referrals/referring
        my application/candidacy
        know of/about? a/an/some/any/other ~ {job}
        know of/about? anything/something/anyone/somebody/someone
        hear/hears/heard of/about/from? a/an/any/some ~ {opening}
        hear/hears of anything/something
        let {me} know of/about/if/when ~ {job}
        keep/have/keeping/having an/your ~ eye/ear/eyes/ears out/open/peeled for/for?
        kept/keep/keeping {me} in the loop
        kept in the loop ~ {opening}
        in the loop about/on/for/of ~ {opening}
        notify/notified/alert/alerted/inform/informed of/about/when ~ {opening}
        # Take me.
        hire/employ/recruit/appoint/engage {me}
        hire/hiring/employ a/an/someone/somebody ~ like/with my/me
        take {me} on
        bring {me} on board/in
        onboard {me}
        give/offer/get/find/land {me} ~ {job}
        give/offer/grant/find/get {me} a/an/the ~ job/chance/shot/position/internship/start/\
interview
        find/get {me} ~ work
        help {me} to? find/get/land/secure ~ {work}
        help {me} to? get in/into/hired
        get/getting/be/being hired
        be hired
        foot in the/your door
        break/get into your ~ {team}
        way in/into to? your ~ {team}
        way in/into to? @org
        companies/places/firms/employers/people/anyone/anybody/someone that/who is/are ~ {hiring}
        in need of a/an/some? ~ {job}/work
        sponsor {me}
        trial/probationary period/shift/day/week with/at/in {there}
        # I would join.
        {want} to? .. work/working/intern/interning/join/joining/contribute/contributing/serve/\
serving for/with/at/in/on/to? ~ @org
        {want} in/to/of/about? ~ join/joining ~ @org
        {want} in/to/of/about? ~ join/joining {there}
        {want} in/to/of/about? ~ be/being/become/becoming ~ part of {there}
        {want} in/to/of/about? be/become/come/go? and? ~ work/working/intern/start for/with/at/\
in/on {there}
        i/me come and work for/at/with
        to/could/can/would/might/possibly join your ~ {team}
        joining your ~ {team}
        become/be/being ~ part/member of your ~ {team}
        work/working for you/@org in/as/if/would
        could/can/may/might i ~ work/intern/start at/for/with/in {there}
        my dream job/employer/company
        apply my skills at/to/in
        {want} to? ~ work/working alongside/under/beside you/your
        possibility/prospect/chance/opportunity/opportunities of/to/for ~ work/working/join/\
joining/employment for/with/at/alongside/under {there}
        explore/exploring/discuss/discussing ~ opportunities
        make/making/made? the/a move to {there}
        part of the ~ @org
        ready/willing/able/eager to ~ accept/take/start a/an ~ {job}
        # Say something for me.
        recommending/referring {me} to/for
        willing/able/happy/could/would/can/please to? ~ refer {me}
        you to? ~ refer {me}
        {me} in touch/contact with ~ {boss}
        {me} to/with/in .. who/that ~ does/do/handles/makes/runs ~ hiring/recruiting/hires
        anything/something/position/role/spot/job opened/come/came/open/freed/become ~ \
up/free/available/along
        not heard/received .. about/on/regarding/of the/my/that/a ~ {job}/application/candidacy/\
interview
        where the ~ search/process stands
        status of/on my/the ~ application/{job}/candidacy/search
        know where/how to find/reach/get me
        you/ever/be/is are? short a/an/of/one/some ~ {worker}
        mention/drop/suggest/float/put/slip/whisper/leave/hand/say/give/pass my name to/in/with/\
forward/around
        recommend/refer/submit/share/forward/endorse my ~ profile/name/application/candidacy
        pass/passed/give/gave/forward/forwarded/hand/handed/submit/submitted my ~ name/number/\
details/profile to/on/along/over/around/up
        tell/ask/talk/speak/spoke/talked/tells/mention/put to/with/in? your/the/hr/a ~ {boss} .. \
about/for me
        put/get {me} in front of
        mention {me} to
        {boss} .. about {me}
        tell/telling them/him/her/{boss} that? i/about am/would/have/can/will/me
        tell/convince/persuade/ask your/the ~ {boss} that? i/to/about am/would/have/can/will/me/\
hire/take/see/meet
        {there}/they/he/she/would/might/to ~ interview {me}
        get/getting {me} past/by/through/in
        to circulate/distribute among/to/it/in/with/my
        circulate/distribute my/it/this
        walk/take/hand/pass/bring/carry/slip/send/get/forward/submit it/this/that/these .. to \
your/the/hr ~ {boss}
        act/serve/acting/serving/stand as a/my/one? ~ reference/referee
        be a/my/one ~ reference/referee
        list/use/name you as a/my ~ reference/referee
        letter of recommendation/reference
        reference/recommendation letter
        introduce/connect/point/refer {me} to/with whoever/someone/anyone/people ~ does/handles/\
who/in/is/are .. hiring/hires/recruits/hire/recruiting
        put in/forward a/my/some ~ word/name
        put a/in? ~ word in? for {me}
        good word for
        refer {me}
        a/your/any/an ~ referral to/for/from/at/inside/internally
        give/provide/write/get/for me/us a ~ referral/reference
        appreciate/love/need/value/like a/your/an ~ referral
        referral from you
        recommend {me} for/to/as
        vouch for {me}
        pass/forward/send/hand/show/give/share/submit/circulate/get on/along/over? my ~ \
{resume}/application/details on/to/along/before/in/around/with your/the/hr/whoever/\
anyone/someone/people/a/{team}
        pass/forward/hand/share/submit/circulate on/along? my ~ {resume}/application/profile
        pass/forward/send/hand it on/along? to your/the/hr/whoever ~ manager/hr/boss/{team}/\
recruiter/hiring
        {me} to/with ~ hiring/recruiting/hr manager/managers/department/team/recruiter
        {me} to/with/in touch/contact? with? your/the/a ~ recruiter/recruiters/hr/boss/\
supervisor
        hiring manager for
        get {me} on/onto/into a/an/the/your/any ~ {job}/{team}/crew
        make/place a ~ call for/about/on {me}
        make a ~ call on my behalf
        sign in/on your ~ window/door
        be that ~ help/person/someone/somebody/one/hand
        tell the/your ~ {worker} that? i am/have/can/would/will/do
        would/will/could/might/to take {me} for/on/as/in/at
        please/you/will/also/always think of {me}
        room/space/place/use for a/an/one/some ~ {worker}
        trainee/apprentice/intern/internship/graduate/student ~ place/places/spot/spots
        place/spot/slot/seat might/may/could/would/will/should open/come/become/be
        when/once/if/whenever/should {firm} ~ hires/recruits/hire/recruit again/next/in/this/\
anyone/\
anybody/someone
        continue/continuing/still to? look/looking/search/searching for a/an/the/my/some ~ {work}
        posting/vacancy/opening closes
        if/when {there} is/are ~ growing/expanding
        hook/set/fix/line {me} up with/at/for
        chance for {me}
        is/was/has/did/are/were the/that/your ~ {opening} .. filled/taken/open/available/free
        help/helping/pitch/pitching/fill/filling out/in at/in/on/around {there}
        lend/lending a hand at/in/on/with/around {there}/your
        # An interview.
        forward/welcome/want/wish/hope/hoping to/for/an an? ~ interview
        come in/for an? ~ interview
        invite/interview {me} for/to an? ~ interview/position/job/role
        an/job/the? interview for/at/with ~ {job}/{there}
        chance/opportunity to interview
        how/where/could/can/should/may/to i? ~ apply/applying for/to/at/with/as ~ {job}/{there}
        apply/applying for a/an/the/your/any/this/that/one ~ {job}/internship
        available to start/for work/immediately
        available right away/now
        available immediately
        available for ~ work/{job}/employment/hire
        start/begin/work immediately/tomorrow/monday
        start/begin/work right/straight away
        start/begin/work at once
        start/begin/work from/on/as ~ monday/tomorrow/soon/today
        ready/willing/able to ~ accept/take/start/do any ~ {work}
        accept/take any ~ {work}
        looking to get hired
        how i can/could/might/may ~ contribute/join/help/support/serve
        open/opening/job to/for? someone with my
        """
        )
    ),
    # With a résumé attached, "it" is that.
    "passes_on": also_doing(
        lines(
            """
        share/forward/pass/send/circulate/give/show/hand it/this/them on/along/around? with/to/\
among \
your/the/any/anyone/anybody/whoever/others/people/hr
        pass/forward/send/hand it/this/them on/along/around
        """
        )
    ),
    # Says that one seeks work; only of oneself is it a hint.
    "seeks_job": lines(
        """
        looking/searching/hunting/angling/fishing/scouting/asking/aiming/longing/hoping/here/back \
for ~ {work}
        i .. use/need/want a/an/some/my ~ paycheck/paycheque/income/salary/wage/wages
        need/needs/want/wants/after/without work/employment
        make my ~ next move
        looking/searching/hunting for my ~ {work}
        looking/searching/hunting for something/anything new/else/better/steady/permanent/stable/\
full/part/more/different/in/at
        need/needs/want/trying/hoping/hope/looking/have to ~ land/find/get something/anything \
soon/new/else/quickly/before/by/in/at
        need/want to ~ land something
        looking/trying/hoping/need/needs/want/wanting/wish/eager/keen/like/love/helping/about \
to ~ find/get/land/secure/obtain/start/have/take ~ {job}
        find/land/secure/obtain my/a/an/some ~ {job} at/in/with/on {there}
        seeking/seek/pursuing/desire/desiring/after/need/want/needing/wanting a/an/any/my/new/\
some/full/part/entry/paid ~ {work}
        seeking ~ {job}
        need/find/want/wanting/needing ~ work/employment
        after ~ work
        need something easier/better/new/steady
        search of ~ {work}
        in the ~ market for
        on the ~ job market
        officially/now/back/am/currently/again on/in the ~ market
        on the market ~ now/again/and/as/for
        free agent
        free/available ~ from/starting/as/full/part/right/immediately ~ monday/january/february/\
march/april/may/june/july/august/september/october/november/december/time
        lookout for ~ {work}
        interested in/by/to ~ {job} at/in/with/on/within {there}
        interested in a/an/any/the/working/doing? ~ job/position/internship/opening/vacancy/\
openings/positions/internships/apprenticeship
        interest in a/an/any/the ~ job/position/internship/opening/vacancy/openings/positions
        open/pursuing to? ~ {job}/opportunities
        considering/exploring ~ opportunities/position/role/employment
        open to ~ work/offers/anything
        ready/looking for my ~ next/new
        my ~ next ~ job/role/position/opportunity/challenge/employer
        also for ~ {job}
        actively looking/seeking/searching/interviewing
        am/still/currently/presently job hunting/searching/seeking
        ask/asking/hoping/wish/writing/here about/for/regarding a/an/any/the ~ job/position/\
internship/opening/vacancy/openings/positions/internships/work/interview/employment/jobs
        asking you/him/her for a/an/any ~ job/position/internship/opening/work
        could/would/can do with/use a/an/some ~ {job}
        want/love/like a/an/your/the/that ~ job/position/internship at/in/with {there}
        jump/leap at it/the/any/that/a
        break/get into ~ games/so bad
        """
    ),
    # Is a hint in an ask or a follow-up; later it is news.
    "job_search": lines(
        """
        my ~ job/work search/hunt/hunting
        am/been applying for/to ~ {job}
        applying/apply to/at/with {there}
        applied for/to the/a/an/your/that/this ~ {job}
        applied at/to @org
        been job hunting/searching
        career opportunities
        job/employment opportunities
        opportunities at
        interested in ~ {job}
        """
    ),
}
