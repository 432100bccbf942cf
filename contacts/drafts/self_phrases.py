"""How people sell themselves, and attach a résumé. Data; see `contacts.drafts.phrases`."""

from contacts.drafts.words import lines

SELF = {
    "sells_qualifications": lines(
        """
        highly/extremely/exceptionally ~ motivated/skilled/qualified/organized/organised/\
experienced/accomplished/trained/driven/adaptable/competent/regarded/effective/capable
        results/result/goal/detail/solution/solutions driven/oriented/focused
        self starter/motivated
        team player
        won ~ of the year/month/season
        never had/caused an/one/a/any? ~ accident/error/complaint/mistake/absence
        record of/in/for ~
        bronze/silver/gold/purple/two/three/several ~ star/stars/medal/medals/heart
        than anybody/anyone/everybody/everyone in/on/at my
        crushed/smashed/killed/nailed/aced/rocked my/the/a/our/it/every/last ~ campaign/quota/\
target/targets/goal/goals/exam/project/quarter/sales/numbers/launch
        million/m/k/thousand views/followers/downloads/users/subscribers/clicks/impressions
        certified in two/three/four/five/six/several/many ~
        stronger/better/finer ~ candidate/applicant/hire than
        best/top ~ student/graduate/pupil of/in my
        first class honours/honors/degree/with/and
        strong/excellent/great ~ leadership ~ qualities/skills
        hard working/worker
        hardworking
        quick/fast learner/study
        learn/learns quickly/fast/quick
        go getter
        proven ~ record/ability/experience/success/leader/leadership/results/skills/history/\
results
        track record
        record of ~ success/achievement/delivering/exceeding/running/winning/award/results/\
excellence
        perfect ~ record
        award/prize winning
        my/a/an/with/have/possess/strong/and/of/bring {very} ~ {praised}
        i .. {very} ~ {praised}
        wealth of ~ experience/knowledge/expertise
        years of ~ outstanding/proven/progressive/successful/leadership/extensive/relevant/\
hands-on
        have/bring/offer/possess/with over/more/than/about? ~ years/decades of ~ leadership/\
management/successful/proven ~ experience
        have/bring/offer/possess over/more/than/about/almost/nearly? ~ years/decades of ~ \
experience/expertise
        have/bring/offer/possess ~ years ~ experience
        my/have/with/possess/bring/deep expertise in/and/would/could/can/makes
        am ~ expert/specialist in/at/on
        expertise and
        skilled/proficient/adept/versed/fluent at/in/with ~ python/sql/java/excel/tableau/sap/\
salesforce/r/javascript/matlab/all/many/both/several/data
        very/highly/really/extremely experienced at/in/with
        am/and/highly/very skilled/proficient/adept/accomplished/qualified/versed/\
talented in/at/with
        excel/excelled at/in
        with/have excellent/outstanding/glowing/flawless/impeccable ~ references/\
audits/reviews/grades/marks
        be/am/just/exactly the ~ person/one/man/woman/candidate to/for/you
        commendations
        am/was/highly/and/a decorated
        selected/named/chosen/ranked/voted/as ~ one of the ~ top/best/finest/leading
        a ~ gift with/of/in
        have/has/had/with/my a? ~ gift for
        learn quick/quickly/fast
        quick/quickly/fast i learn
        top/best/highest score/grade/marks/mark/results/result
        am/was known for
        person/somebody/someone like me is not
        superiors/bosses/managers/supervisors/teachers .. satisfied/praised/delighted
        i have managed/led/built/run the/a ~ largest/biggest/best
        serious/reliable/bilingual/loyal/honest and/team ~ ambitious/hard/punctual/player
        my ~ strengths
        know/knowing well ~
        pride myself on/in
        known/recognized/recognised/praised/reputation for/as/by my/the/someone ~
        great/good/strong/perfect/ideal/excellent/natural/right/valuable/fantastic/exceptional/\
terrific fit/match/candidate/addition/asset/hire/person/choice for/to/with/at/on/in
        ideal/perfect/excellent/strong/outstanding/great/best/top/right/exceptional candidate
        an/great/valuable/real/huge/big/tremendous/strong asset
        be/am/make/makes? me? ~ {great} fit/match/addition/contributor/hire
        add/bring/deliver/create ~ value
        bring to the/your table/team/company/{team}
        lot/much to offer/bring/contribute
        i/we can/could/would ~ contribute/offer ~ to/your/a/an/the
        i/we can/could/would/will bring .. {praised}/energy/drive/passion/ideas/value/skills
        how i can/could/would/might ~ contribute/add/help your
        make/makes me ~ suited/qualified/fit/candidate/perfect/ideal/stand/valuable/right
        well/ideally/perfectly/uniquely/best suited/qualified/positioned/placed/prepared to/for/\
as
        qualified for
        my/of? qualifications include/are/make/would/for/and/in/match
        my ~ skills/skill/strengths/qualifications/experience/background/expertise/training/\
degree in/and/with/as? .. make/makes/would/match/align/aligns/matches/fits/fit/qualify/\
qualifies/suit/include/includes/prepare/prepared
        my ~ stakeholder/people/technical/leadership/communication/analytical/organizational/\
writing skills
        i have/am/also .. {achieved} .. {amount}
        i? {achieved} .. {amount} by?
        have/had/has? {achieved} .. percent/million/awards/award/%/revenue/downloads/budget/\
users
        {achieved} ~ by percent/half/third/%
        top of/in ~ class/year/cohort
        top/best performer/student/seller/salesperson/percent/graduate/1/5/10/rated/ranked
        first/best/top of/in my/the ~ class/year/fleet/school
        gpa
        grade point average
        3/4 ~ average
        straight a/as
        cum laude
        with ~ honors/honours/distinction
        dean's list
        valedictorian
        employee of the
        named/voted best/top/employee/teacher/player/nurse
        was/been/am/me/as/named/voted/elected/selected/chosen .. of the year/month/decade/season
        speak/speaking fluent ~
        led/lead/managed/run a ~ team of
        real/natural/true/special/rare gift/talent/knack for
        most talented/gifted/promising/skilled/capable ~ student/pupil/worker/person/one/apprentice
        winner/recipient of the/an/a/several/two/three
        super user
        never miss/missed/fail/failed ~ target/targets/deadline/deadlines/day
        certified/certifications/certificates in ~ and/i
        my/teaching/several/three/two/industry/many/multiple publications/prizes/awards/patents/\
certifications/medals
        passionate/dedicated/seasoned/accomplished/experienced/versatile/dynamic/ambitious/\
motivated/talented ~ professional/leader/specialist/manager/engineer/marketer/expert
        natural/born/strong/excellent/gifted/great/effective/skilled leader/communicator/writer/\
organizer/negotiator
        thrive/thrives/thriving under/in ~ pressure/environment/environments/teams
        you/they/@org will/would not? regret/be lucky/impressed/disappointed
        what i can/could offer/bring/do for
        can/could do the same/that for/at {there}
        confident i/that can/could/would/will
        gets/get things done
        exceed/exceeded/exceeding ~ targets/expectations/quota/goals
        exceptional value
        from day one
        become/became an ~ expert/authority in/on/at
        calls/called/call me the/a ~ most/best/star/top/natural
        top/high/best performing/selling/rated/scoring
        demonstrated/exceptional/proven ~ ability/abilities/aptitude/capacity
        rated/ranked/voted/selected as/among? a/the ~ top/best
        i have the ~ skills/drive/qualities/talent/experience to/and/you/for
        i ~ harder/faster/better than anyone/anybody/most/others/my/any
        i know how to ~ motivate/lead/get/deliver/sell/win/manage/drive
        percentile
        have all/every/exactly of? the? ~ skills/qualifications/qualities/experience
        offer you? my ~ {praised}
        speak/speaking/know two/three/four/five/six/seven/several/many languages
        languages fluently
        fit ~ perfectly/well/right/nicely/seamlessly in/into/with/on
        i/and always ~ deliver/deliver/exceed/succeed/meet/finish on/all/every/my/in/expectations
        rare/unique/unusual/winning ~ combination/mix/blend of
        keen/sharp/good/great/best/strong/fine/excellent/trained/natural eye/ear/nose/sense/\
instinct/instincts/feel for/of/on
        am/very/really/extremely/particularly/quite/also good/great/excellent/brilliant/gifted at
        am/very/really/extremely/particularly/quite/also good/great/excellent/brilliant with \
people/numbers/computers/kids/children/animals/customers/data/words/clients/students
        was/been/got/being promoted ~ times/twice/faster/within/ahead
        spotless/flawless/perfect/unblemished/impeccable/exemplary/stellar/outstanding/enviable ~ \
record/attendance/history/reputation
        nerves of steel
        rose to/through
        i .. {achieved} the/our ~ best/most/largest/biggest/highest/fastest/top
        am/was/widely/highly regarded/respected/recognized/recognised/acclaimed/renowned as/by/\
for/in
        i .. {won} ~ {honor}
        been/was/got awarded
        leading/foremost ~ authority/expert/specialist on/in
        i am/was one of the ~ best/top/leading/finest/most/few
        am/as/and a/an? ~ {virtue}
        strengths/skills/skillset include/are/range/lie/cover
        skill set
        summa/magna cum
        expert/fluent/advanced/native/proficient/conversant in ~ and
        my/our ~ boss/bosses/manager/managers/colleagues/clients/professors/teachers .. \
praise/praised/praises/loved/call/called/say
        i hold two/three/several ~ degrees/certifications with/and/from
        i hold/have an/a/two/several ~ msc/mba/phd with/and
        i hold/have an/a ~ msc/mba/phd from
        am/was/always/i ~ punctual
        punctual and
        my accomplishments/achievements/strengths
        i/me/being/told/and am/is/was/are? the ~ best/finest/fastest/youngest/top/hardest/\
strongest \
manager/closer/seller/salesman/saleswoman/teacher/student/cook/worker/one/in/at/of/person
        i/me/being/told/and am/is/was/are? one of the ~ best/finest/fastest/youngest/top/hardest
        i/we ~ consider/call/fancy myself/me a/an/the/very/quite ~
        born/natural/consummate/gifted/talented/stellar/ace salesman/saleswoman/salesperson/\
seller/\
teacher/organizer/manager/programmer/problem/writer/speaker/networker
        i/and have/got/hold/with/got? an/a? ~ mba/phd/pmp/cpa/cfa/msc/degree and/plus/as ..
        an mba and/plus
        i/and brought in ~ million/millions/thousand/clients/customers/dollars/business
        i am/would? be? ~ exactly/precisely/just what/who a/an/the/your/you/@org ~
        exactly what you/your/@org need/needs/want/are/is/{team}
        you will/would not find anyone/anybody/someone/a better/who/more/with/like
        people person
        can do attitude
        positive/winning/can/great attitude
        with my ~ skills/experience/background/expertise/knowledge/talents in/and/as/i
        i/and bring ~ energy/drive/passion/ideas/enthusiasm/skills/dedication/commitment/\
experience/expertise/value/to/with
        i/and know ~ inside out
        i/and can? type .. words
        words a/per minute
        i/and/who do/will/would/never not? crack/tire/quit/rest
        i/and/who never complain
        called {me}/a/an ~ star/genius/machine/natural/wizard/rock/lifesaver/gem/treasure
        rock star
        speaks/speak for itself/themselves
        few/nobody/no people/person/one else? ~ has/have/match/matches/combines/combine my
        my ~ combination/mix/blend of
        i have what it takes
        i/have/and mastered
        sure/certain/confident/positive that? i would/will/can/could ~ do/succeed/excel/be/fit/\
thrive/\
shine/make
        would do/perform/fit well/great/in in/at/with/for
        excellent/outstanding/superb/stellar/exceptional at/in
        voted/named/elected ~ most/best/top/player/outstanding
        i ~ outperform/outperformed/outsold/outrank
        without a single mistake/error/complaint/absence/sick
        never ~ late/sick/absent/missed/failed/lost
        i/me/my/and reliably/consistently/routinely/regularly ~
        """
    ),
    "no_selling": lines(
        """
        a gift for my/your/the/his/her/our
        youngest/eldest/oldest of two/three/four/five/six/seven/eight/nine/ten/us
        mba .. not
        we/it/this/that/which ~ {achieved}
        nephew/niece/son/daughter/brother/sister/mother/father/wife/husband/friend/kids/students/\
student/granddaughter/grandson/uncle/aunt/cousin 's? ~ {achieved}
        exceeded ~ my ~ expectations
        professional/professionals/leader/leaders/expert/experts/specialist/candidate such/like \
as/you/yourself
        an/a ~ professional/leader/expert/specialist such/like/who
        from/by/with/to/of a/an/some ~ professional/leader/expert/specialist/manager/writer
        are/do/were/if people/those/someone/somebody/anyone/others ~ ..
        bad/poor/weak/sore/stiff/no .. and a ~ eye/ear/nose/head for
        i do not/never consider myself/me
        not consider/call myself
        not ~ exactly/precisely
        the ~ best/finest/fastest/youngest ~ teacher/boss/mentor/coach/manager i/you
        fit/match for me
        you/they/he/she would/could/might/may/must/will be ~
        not have/possess/bring .. {praised}
        not .. {very} ~ {praised}
        whether/if/see/what/who/how/which .. fit/match/candidate/asset/qualified/suited
        what/how/who/which .. value
        your/their/his/her/its ~ {very} ~ {praised}
        your/their/his/her ~ track record
        your/their/his/her ~ expertise/experience/skills/knowledge/leadership
        you/they/she/he are/is/have/has/were/excel ~
        which/what/whether/how ~ skills/certifications/qualifications/experience
        how/whether/if/why you/they/he/she/people .. {achieved}
        you/they/she/he/that/who ~ {achieved}
        your/their/his/her/its/the/our ~ {team} ~ {achieved}
        @org ~ {achieved}
        you/he/she/they/your/his/her .. {won} ~ {honor}
        not ~ good/great
        do i have ..
        whether/if/think/wonder i have ..
        which/whether/what/how/if of? my ~ {praised}
        you/they/he/she must/would/will/probably/surely have ~
        your/their/his/her ~ eye/ear/sense
        """
    ),
    "resume_attached": lines(
        """
        attach/attached/attaching/attachment/enclose/enclosed/enclosing/include/included/\
including/append/appended .. {resume}
        {resume} .. attached/attachment/enclosed/below/included/appended/linked
        find/see/view/read/open/download my/the/here ~ {resume}
        {resume} is/are in/at the/this/my
        {resume} .. at the/this ~ bottom/end/foot
        {resume} .. it/which/that/both/copy is/are/you/i/was/will .. attached/enclosed/below/\
appended/linked/find/attach/enclose/include
        pfa ~ {resume}
        here is/are my/the/a ~ {resume}
        send/sending/sent/forward/forwarding/emailing/share/sharing/shared/attach you/over/\
along/here? you? my/a/the/copy? ~ {resume} below/with/here/for/so/along/now/as/\
separately/today/and/to you/this/your
        am/are/be sending/sharing/forwarding/including/attaching ~ {resume}
        am/are sending/sharing/forwarding/including/attaching you my/a/the ~ {resume}
        copy of my ~ {resume}
        link to my/the ~ {resume}
        {resume} ~ {url}
        {resume} is/are linked/online
        {resume} is/are at/on/here/under ~ {url}
        {resume} is/are here
        my {resume} is/are here/attached/below
        my {resume} can be found
        my {resume} ~ example/com/org/net/io/dev/pdf
        see/attached/enclosed/attachment one/my/a/the/copy ~ {resume}
        i/have/am/and/took putting/put/slip/slipping/slipped/tuck/tucked/tucking/add/adding/added/\
pasted/pasting/paste/\
stapled/clipped/uploaded/upload/dropped my/a/the/of? ~ {resume} \
in/into/with/under/below/here/to/as/at/behind/on/for/underneath
        {resume} is/are/was ~ stapled/clipped/pinned/enclosed/tucked/pasted/uploaded
        {resume} is/are? in/inside with/this/the/same ~ envelope/letter/email/mail/message
        with/under/below/behind this ~ .. comes/is/find/are ~ {resume}
        i/and attach/attached/enclose/enclosed/append ~ .. {resume}
        {resume} here it/they is/are
        with my ~ {resume} this/below/attached/see/enclosed/again/in/here
        {resume} and/plus/with ~ is/are here/attached/below/enclosed/at/on/online
        {resume} pdf/docx/doc/example/com/link/attached/enclosed/here
        """
    ),
    "no_resume": lines(
        """
        no/without/not/any {resume}
        {resume} .. not
        not/never/nor .. {resume}
        did/have not .. {resume}
        your/his/her/their/people's {resume}
        you/they asked for/to/if/about/me/whether .. {resume}
        you/they wanted/requested/offered/suggested/mentioned/said .. {resume}
        as you asked/requested/suggested/offered .. {resume}
        asked for my {resume}
        you ~ like/want/care/wish/need to? ~ see/view/read/look ..
        include/included/put/add/added .. in/into/to/on my ~ {resume}
        no {resume} in/into/with/under/attached
        disregard/ignore/forget/delete/discard .. {resume}
        """
    ),
}
