"""What only looks like asking for a job. Data; see `contacts.drafts.phrases`."""

from contacts.drafts.words import lines

NO_JOB = {
    "no_job": lines(
        """
        do not hold/keep/reserve/save anything/it/one/a/the
        sweet/kind/generous/good/nice of you to ~ say/offer/tell/think/suggest ..
        am/was/on/had/have/got/at/to/for my/a/the first/second/third/final/last/next/another ~ \
interview at/with/for/next/on/this/tomorrow
        had/have/got/did/passed an ~ interview with/at/for
        you/they/ever want/wants/need/needs ~ teenagers/kids/children/students/pupils/seniors/\
visitors/guinea/someone/somebody to/at/for/with
        no/not/without ~ job/career ~ change/switch/hunt/search
        i start/began/started/begin ~ {day} as/at/with/in
        informational interview/interviews/chat
        any/an ~ opening/openings/slot/slots/spot/spots/space in/on your ~ schedule/calendar/\
diary/day/week/morning/afternoon/agenda
        helped/helping me/us/him/her to? ~ find/land/get/secure/win
        hiring process/practice/practices/manager/managers/team/panel read/reads/look/looks/\
think/do/does/work/works/like/of/who/differ/decide
        know/understand/see/imagine/guess you are ~ short handed/staffed
        how/what/which .. hiring ~ process/managers/manager/needs/plans
        people skills/person
        my application essay/essays/form
        my application to/for ~ program/school/college/course/university
        i started/began on/tomorrow/{weekday}
        i start/started/began work on/tomorrow/{weekday}
        and/so/job/where/as/there i start/begin on/tomorrow/{weekday}
        posting/opening/spot/position for a/an/the/your ~ talk/lecture/event/class/course/workshop/\
concert/walk
        my application was/is/went/has/had turned/accepted/rejected/through/in
        got/get/won/lost/has/had a/the/his/her ~ place at/in
        take/accept any slot/time/day/hour/minute
        my application to/for a/the/my ~ program/school/college/course/university
        do you/they/people ~ like/love/enjoy working/work/being
        grateful/thankful/glad/happy/open for/of/with/to any/whatever ~ slot/slots/spot/opening
        your/his/her/their/first foot in
        hard/difficult/easy/harder/easier/common/usual/unusual/rare/possible to get/be ~ hired
        hard/difficult/easy/harder/easier/possible to get in
        hard/difficult/easy/harder/easier/possible to find ~ work/jobs/job
        have/any/some ~ time open
        people/others/those/women/men in ~ roles/positions/jobs
        know of? anyone/somebody/someone/anybody .. did/does/became/went/made/has
        job market/fair/fairs/club/seekers/group/shadow/shadowing/title/titles/satisfaction
        job-search/job-seekers/jobseekers group/club/breakfast/meetup/network/circle/support/\
lunch
        job/jobs search/seeker/seekers ~ group/club/breakfast/meetup/network/circle/meeting/\
lunch
        how/when/why/where/what/which/who does/do/did/your/you/@org ~ {team} ~ hires/hire/hired/\
recruit/recruits
        how/why/what .. you/your/they/@org/people/managers/firms/companies/places/anyone ~ \
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
