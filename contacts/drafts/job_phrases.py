"""What asks for a job, and what only looks like it. Data; see `contacts.drafts.phrases`."""

from contacts.drafts.job_look_alikes import NO_JOB
from contacts.drafts.words import lines

JOB = NO_JOB | {
    # Asks the other person for work, or for help in getting it.
    "asks_for_job": lines(
        """
        # Is there anything?
        are/is {there} ~ {hiring}
        @org/your ~ {team}? is/are ~ {hiring}
        {there} could/might/may use/need ~
        {there} .. have/has room/space for
        for a/your/any referral
        get/getting/land/landing/arrange/grant/schedule an ~ interview
        could/can/may/might i ~ have/get an ~ interview
        be/make a/an ~ hire/addition/employee for/to your/the/@org
        decided/decision/news/update/heard/hear/status .. about/on/regarding/of the/that ~ {job}
        time/place/room/spot for {me}
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
        # Think of me.
        put/write/pencil me down for/as
        sign me up for ~ {opening}
        first in line
        front of the line/queue
        whatever/something/anything/{opening} comes/come/opens/becomes/is/gets/turns/frees up/\
open/free/available/vacant/along
        keep/bear/hold/have {me} in mind
        keep my ~ {resume}/name/details/application
        keep {me} on/posted on/about? ~ file/openings/jobs
        think/remember of? {me} if/when/for/once
        not forget {me}
        consider {me}
        considered/consideration for ~ {work}
        be considered
        consider my ~ application/candidacy/{resume}
        my application/candidacy
        know of/about? a/an/some/any/other ~ {job}
        know of/about? anything/something/anyone/somebody/someone
        hear/hears/heard of/about/from? a/an/any/some ~ {opening}
        hear/hears of anything/something
        let {me} know of/about/if/when ~ {job}
        keep/have an/your ~ eye/ear/eyes/ears out/open/peeled for/for?
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
        mention/drop/suggest/float/put my name to/in/with/forward/around
        pass/passed/give/gave/forward/forwarded/hand/handed/submit/submitted my ~ name/number/\
details/profile to/on/along/over/around/up
        tell/ask/talk/speak/spoke/talked/tells/mention/put to/with/in? your/the/hr/a ~ {boss} .. \
about/for me
        put/get {me} in front of
        mention {me} to
        walk/take/hand/pass/bring/carry/slip/send/get it/this/that/these .. to your/the/hr ~ {boss}
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
        refer {me} for/to ~ {job}
        refer {me} to/internally hr/your/the
        refer {me} for/internally
        a/your/any/an ~ referral to/for/from/at/inside/internally
        give/provide/write/get/for me/us a ~ referral/reference
        appreciate/love/need/value/like a/your/an ~ referral
        referral from you
        recommend {me} for/to/as
        vouch for {me}
        pass/forward/send/hand/show/give/share/put/submit/circulate/get on/along/over? my ~ \
{resume}/application/details on/to/along/before/in/around/with your/the/hr/whoever/\
anyone/someone/people/a/{team}
        pass/forward/hand/share/submit/circulate on/along? my ~ {resume}/application/profile
        pass/forward/send/hand it on/along? to your/the/hr/whoever ~ manager/hr/boss/{team}/\
recruiter/hiring
        {me} to/with ~ hiring/recruiting/hr manager/managers/department/team/recruiter
        {me} to/with/in touch/contact? with? your/the/a ~ recruiter/recruiters/hr/boss/\
supervisor
        hiring manager for
        # An interview.
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
    ),
    # Says that one seeks work; only of oneself is it a hint.
    "seeks_job": lines(
        """
        looking/searching/hunting/angling/aiming/longing/hoping/here/back for ~ {work}
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
        lookout for ~ {work}
        interested in/by/to ~ {job} at/in/with/on/within {there}
        interested in a/an/any/the/working/doing? ~ job/position/internship/opening/vacancy/\
openings/positions/internships/apprenticeship
        interest in a/an/any/the ~ job/position/internship/opening/vacancy/openings/positions
        open/considering/exploring/pursuing to? ~ {job}/opportunities
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
