"""Classes of words that phrases are made of: `{job}` in a phrase is one of CLASSES["job"]. Data."""

from contacts.drafts.words import row

# These end a row of modifiers: "a (new, full-time) job", but not "advice on how you got your job".
FUNCTION_WORDS = row(
    """
    i you he she it we they me him her us them your his their our mine yours theirs myself
    yourself this these those who whom whose which what how why when where whether if that of
    in on at to for from with by about into as than after before through during without am is
    are was were be been being do does did have has had will would could can may might shall
    should must but because so while since until though although not never no nor advice
    insight insights information guidance perspective understanding anyone someone somebody
    conversation chat talk learn learning hear hearing know knowing understand
    """
)

CLASSES = {
    "job": row(
        """
        job jobs position positions role roles opening openings vacancy vacancies
        internship internships traineeship traineeships apprenticeship apprenticeships gig
        gigs employment placement placements employer clerkship externship
        """
    ),
    "work": row(
        """
        {job} | work | opportunity | opportunities | challenge | spot | place | slot |
        contract | contracts | residency | fellowship | step at {there} | hire
        """
    ),
    "opening": row(
        """
        opening openings vacancy vacancies job jobs position positions role roles
        internship internships opportunity opportunities spot spots slot slots traineeship
        traineeships apprenticeship apprenticeships placement placements hiring recruiting
        gig gigs posting postings
        """
    ),
    "team": row(
        """
        team teams company firm organization organisation department dept group lab
        laboratory office practice agency studio school hospital bank shop institute unit
        division business place crew outfit startup newsroom clinic side guys people plant
        store staff employer kitchen branch library museum university college
        """
    ),
    "there": row(
        """
        @org | the @org | your ~ {team} | you | you guys | you all | the ~ {team}
        """
    ),
    # What who is short of people does.
    "needing": row(
        """
        need | needs | needing | could use | can use | may use | might use | would use | want
        | wants | short of | look for | looking for | looks for | hire | hires | employ | employs
        | take on | takes on | recruit | recruits | require | requires | bring on | search for
        | searching for | seek | seeks | seeking | in need of | missing | lack | lacks | lacking
        | adding | thinking of adding | thinking of hiring
        | planning on adding | taking on | have need of | has need of | had need of
        | have room for | have space for | have use for | has use for
        """
    ),
    # Whoever may be short of people.
    "firm": row(
        """
        {there} | yours | you people | you folks | they | he | she | your ~ {boss} | the ~ {boss}
        | your ~ husband | your ~ wife | your ~ sister | your ~ brother | your ~ cousin
        | your ~ friend | your ~ partner | your ~ colleague | your ~ shift | the ~ shift
        | the ~ factory | your ~ factory | the ~ clinic | anyone | anybody | someone you know
        | somebody | your ~ friends | your ~ colleagues | your ~ garage | your ~ garden
        | your ~ farm | your ~ newspaper | your ~ kitchen
        """
    ),
    "hiring": row(
        """
        hiring | recruiting | employing | taking on | taking people | looking to hire |
        looking to add | adding people | adding staff | looking to bring | bringing on |
        looking to fill | trying to fill | hoping to hire | planning to hire | going to hire |
        hoping to fill | expanding your ~ team | looking to recruit | filling
        """
    ),
    "want": row(
        """
        want interest love like hope hoping wish keen eager dream dreaming excited thrilled happy
        delighted aspire ready glad interested honored honoured willing wanting
        """
    ),
    # Whom a firm may be short of; most are called by what they do.
    "worker": row(
        """
        *er | *ers | *or | *ors | *ist | *ists | *ian | *ians | *man | *men | *woman | *women |
        *guy | *guys | *gal
        | *aide | *aides
        | people | person | staff | help | seamstress | waitress | helping hand | helping hands |
        hand | hands | pair of
        hands
        | extra pair of hands | pair of eyes | extra pair of eyes | extra hands | someone |
        somebody | anyone | anybody | intern
        | interns | assistant | assistants | accountant | accountants | apprentice | apprentices
        | trainee | trainees | employee | employees | nurse | nurses | cook | cooks | clerk
        | clerks | temp | temps | chef | chefs | mechanic | mechanics | tech | techs | agent
        | agents | analyst | analysts | consultant | consultants | student | students | graduate
        | graduates | foreigners | beginners | freelance | crew | medic | medics | guard | guards
        | receptionist | guide | guides | rookie | rookies | hire | hires
        | -computer | -computers | -number | -numbers | -paper | -papers | -letter | -letters
        | -power | -answer | -answers | -career | -careers | -newsletter | -folder | -partner
        | -order | -orders | -matter | -offer | -offers | -never | -ever | -after | -over | -under
        | -other | -others | -another | -either | -neither | -whether | -rather | -together
        | -member | -members | -customer | -customers | -user | -users | -newcomer | -newcomers
        | -summer | -winter | -weather | -dinner | -cover | -water | -timer | -sticker | -charter
        | -master | -better | -longer | -later | -sooner | -older | -younger | -bigger | -larger
        | -smaller | -higher | -lower | -former | -further | -farther | -easier | -steadier
        | -or | -nor | -for | -floor | -door | -doors | -color | -colour | -favor | -favour
        | -mirror | -error | -errors | -major | -minor | -sponsor | -visitor | -visitors | -list
        | -checklist | -reminder | -reminders | -chapter | -order | -trailer | -container
        | -tractor
        | -calculator | -elevator | -motor | -generator | -monitor | -register | -binder | -buffer
        | -filter | -mower | -ladder | -hammer | -layer | -meter | -center | -centre | -theater
        | -theatre | -trigger | -transfer | -disaster | -cancer | -corner | -per | -her | -prior
        | -interior | -exterior | -factor | -factors | -vector | -sector | -flavor | -labor
        | -mentor | -mentors | -advisor | -adviser | -teacher
        | -tutor | -breather | -refresher | -primer | -starter | -recruiter | -recruiters
        """
    ),
    "resume": row(
        """
        resume | resumes | cv | cvs | curriculum | my ~ certificates | my ~ diploma |
        my ~ diplomas | my ~ transcripts | c v | curriculum vitae | cover letter | vita | resum
        """
    ),
    "won": row(
        """
        won win received earned got
        """
    ),
    "honor": row(
        """
        award awards prize prizes medal medals trophy trophies scholarship scholarships title
        championship competition contest honors honours distinction recognition commendation
        """
    ),
    "boss": row(
        """
        boss bosses manager managers recruiter recruiters hr supervisor chief director head
        foreman owner superintendent personnel
        """
    ),
    "url": row(
        """
        example com org net io dev pdf docx doc http https www drive edu
        """
    ),
    # What one says of oneself when one advertises oneself.
    "virtue": row(
        """
        reliable creative resourceful diligent conscientious meticulous articulate industrious
        dependable trustworthy proactive driven talented gifted versatile tireless
        charismatic personable hardworking innovative skillful skilful
        self-motivated self-disciplined
        """
    ),
    "me": row(
        """
        me | someone like me | somebody like me | a person like me | people like me |
        someone with my ~ background | someone with my ~ experience | my husband | my wife
        | my son | my daughter
        """
    ),
    "reply": row(
        """
        reply response answer feedback decision confirmation action
        """
    ),
    "respond": row(
        """
        reply | respond | answer | confirm | decide | write back | get back to me | call
        me | let me know | tell me | call back | hear back | hear from you | have your |
        ring me | email me | text me | send me | ring us | call us | text us | email us |
        write me | get in touch | be in touch | contact me |
        write to me | give me a call | give me a ring | need your | need to know | need an | need
        a | get back | need it | need them
        """
    ),
    "day": row(
        """
        monday | tuesday | wednesday | thursday | friday | saturday | sunday | today |
        tomorrow | tonight | noon | midday | eod | cob | midnight | morning | the end of |
        end of | close of business | the weekend | next week | this week | this {weekday}
        | next {weekday} | then | lunch | the 1st | the 15th | the first | the fifteenth |
        5pm | 5 pm | month's end
        """
    ),
    "weekday": row(
        """
        monday tuesday wednesday thursday friday saturday sunday
        """
    ),
    "quick": row(
        """
        prompt quick swift speedy immediate timely fast rapid early urgent instant hasty
        """
    ),
    "great": row(
        """
        great good strong perfect ideal excellent valuable natural exceptional outstanding
        ideally suitable qualified competitive fantastic terrific superb unique top solid
        """
    ),
    "praised": row(
        """
        skills skill experience background ability abilities knowledge ethic record
        expertise communicator leader leadership communication candidate organizer writer
        worker achievement achievements accomplishments credentials qualifications
        strengths problem-solver understanding foundation command performer contributor
        """
    ),
    "very": row(
        """
        strong excellent outstanding exceptional extensive solid deep proven superb
        impressive unmatched unparalleled stellar advanced remarkable broad vast thorough
        wide perfect considerable wealth sound analytical first-class first-rate fluent
        superior top-notch world-class sharp
        """
    ),
    "achieved": row(
        """
        increased grew raised boosted doubled tripled saved cut reduced exceeded generated
        delivered drove improved won earned achieved managed led supervised shipped
        trained closed sold built ran oversaw halved beat commanded directed headed
        launched generated negotiated
        """
    ),
    "amount": row(
        """
        percent % million millions k thousand budget revenue sales costs award awards
        prize prizes quota targets target people employees dollars users downloads
        customers clients reports staff team countries medals profit engineers budgets soldiers
        workers trophies championships championship competition competitions scholarship
        scholarships honor honors contest
        """
    ),
}

PLAIN_WORDS = FUNCTION_WORDS | row(
    """
    a an the and or so very really just also still too then there here now again much more
    most less many some any all other another one two three few lot lots quite rather maybe
    perhaps please kindly sincerely truly well yes no not nothing something anything
    everything everyone such each own same up out over down off back go went gone come came
    get got getting give gave given take took taken taking make made makes making let say
    says said tell told telling ask asked asking see saw seen look looked looks looking
    think thought want wanted like liked love loved need needed find found feel felt hope
    hoped help helped helping able possible possibly sure of course both today tomorrow
    yesterday tonight morning afternoon evening night day days week weeks weekend month
    months year years monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december soon later
    ago last next first mind every ever always never once time times moment hour hours minute
    minutes mins min half quarter twenty thirty fifteen ten five twelve forty fifty 's s m d
    ll ve re am pm im i've name hi hello dear thing things bit little kind way person people
    us
    """
)
# What every working life has: a question or thanks about these alone could be for anybody.
ABOUT_WORK = row(
    """
    career careers field fields path paths work working worked works role roles job jobs
    company companies organization organisation industry industries story stories experience
    experiences way started start starting begin began background journey profession
    professional position sector business firm team do doing did life market insights
    """
)
MEETING_WORDS = row(
    """
    call phone ring talk chat speak meet meeting meetings coffee tea lunch zoom video visit
    available availability free open connect connected conversation schedule calendar
    convenient convenience suit suits slot discuss interview time times sometime appointment
    drink breakfast dinner cup reschedule
    """
)
# Praise and politeness: what a thank-you for anybody is made of.
PRAISE = row(
    """
    thank thanks thankful grateful gratefully gratitude appreciate appreciated appreciation
    great good nice lovely wonderful amazing awesome fantastic excellent best helpful useful
    valuable invaluable insightful inspiring inspired inspiration inspirational informative
    interesting interested impressive impressed fascinating enlightening enjoyed enjoy
    enjoyable pleasant pleasure honor honour honored honoured privilege kind kindness
    generous generosity gracious warm warmth wisdom wise knowledge knowledgeable expertise
    advice insight insights perspective perspectives guidance guide tips information input
    feedback thoughts ideas views opinion opinions support encouragement encouraging
    encouraged mentorship conversation conversations talk talking talked chat chatting
    chatted call meeting met meet speaking spoke speak sharing shared share discussing
    discussed discussion discussions learn learned learnt learning lot lots ton tons deal
    million greatly deeply sincerely sincere truly extremely incredibly highly especially
    particularly heart bottom touch stay keep keeping contact connected forward future look
    hearing hear connect posted invested investing spending spent busy schedule attention
    patience openness honest honesty candid enthusiasm passion passionate excited exciting
    energy energized motivated motivating confirmed confident confidence helped clear
    clarity clearer picture better understanding understand sense interest topic topics
    question questions answers answer answered answering subject world day weekend wishes
    wish regards blessings catch catching hugs hug cheers important importance amount wealth
    depth remember forget minute moment every enough express words say much you're guy hero
    star legend super cool smart brilliant welcome welcoming
    """
)
