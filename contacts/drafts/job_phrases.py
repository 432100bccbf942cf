"""What asks for a job, and what only looks like it. Data; see `contacts.drafts.phrases`."""

from contacts.drafts.words import lines

JOB = {
    # Asks the other person for work, or for help in getting it.
    "asks_for_job": lines(
        """
        # Is there anything?
        are/is {there} ~ {hiring}
        @org/your ~ {team}? is/are ~ {hiring}
        {there} could/might/may use/need ~
        {there} .. have/has room/space for
        for a/your/any referral
        get/getting/have/had/land/landing an ~ interview
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
        # Think of me.
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
        keep/have an eye/ear out for
        keep your eyes/ears open
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
        way in/into to? your/@org ~
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
        work/working/worked? for you/@org in/as/if/would
        could/can/may/might i ~ work/intern/start at/for/with/in {there}
        my dream job/employer/company
        apply my skills at/to/in
        # Say something for me.
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
        start/begin/work immediately/right away/at once
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
        applied for/to the/a/an/your/that/this ~ {job}
        applied at/to @org
        been job hunting/searching
        career opportunities
        job/employment opportunities
        opportunities at
        interested in ~ {job}
        """
    ),
    # Looks like asking for a job, and is none.
    "no_job": lines(
        """
        informational interview/interviews/chat
        job market/fair/fairs/club/seekers/group/shadow/shadowing/title/titles/satisfaction
        job-search/job-seekers/jobseekers group/club/breakfast/meetup/network/circle/support/\
lunch
        job/jobs search/seeker/seekers ~ group/club/breakfast/meetup/network/circle/meeting/\
lunch
        how/when/why/where/what/which/who does/do/did/your/you/@org ~ {team} ~ hires/hire/hired/\
recruit/recruits
        how/when/why/what .. you/your/they/@org/people/managers/firms/companies/places/anyone ~ \
hire/hires/hired/hiring/recruit/recruits
        you/my/your ~ position/job/role/internship at/in/with/on
        hear/know/learn/understand/see/wonder/curious/asking/ask what/how .. \
work/working/join/joining
        look/looks/looking/looked for when you/they/@org ~ hire/hiring
        need a/an/any/another/some/more ~ appointment/hour/minute/minutes/time/reservation/degree/\
license/licence/certificate/certification/portfolio/visa/phd/master/masters/bachelor/background/\
permit/to/day/ticket/plan/account
        any ~ opportunity/opportunities to
        opportunity/chance to speak/talk/learn/meet/hear/connect/ask/see/chat/thank/work/sit
        any/your/their/what/which/whatever role/position in/on/as/of/does/do/did/people/you
        your ~ role/position/job/work/path/career
        any other/different position/job/role
        place for/to ~ tea/coffee/lunch/chat/meet
        your role/position/job at/in/with
        learn/see/hear/know/understand what/how/if/whether .. opens/open up
        any advice/questions/thoughts/tips/pointers
        interview series/podcast/article/you/people
        be considered ~ rude/normal/polite/usual/late/a/an/too
        what/which ~ jobs/roles/positions people/do/exist/are
        any chance you/your could/would/might/have/had/are/can .. call/talk/chat/minutes/coffee/\
free/time/advice/question/meet/speak
        any chance you/your ~ ten/fifteen/twenty/15/20/10
        no/without/zero opening/openings/vacancy/job/jobs/position
        plays/play/playing/played the? same position
        """
    ),
}
