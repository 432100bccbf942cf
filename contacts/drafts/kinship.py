"""Words about people, and about what people have done, for `contacts.drafts.connection`. Data."""

from contacts.drafts.words import row

KIN = row(
    """
    sister brother cousin mother father mom mum dad daughter son wife husband partner aunt
    uncle niece nephew grandmother grandfather grandma grandpa friend colleague coworker
    neighbor neighbour roommate classmate teammate boss manager supervisor coach teacher
    professor mentor pastor priest student assistant tutor counselor counsellor advisor
    adviser friends colleagues parents kids children pal buddy dentist doctor choir class
    """
)
# What a third person does who brings two people together.
SAID = row(
    """
    said says told tells suggested suggests recommended recommends mentioned mentions
    thought thinks gave offered pointed referred introduced sends sent spoke speaks
    encouraged connected passed shared urged advised directed steered insisted swears saying
    raved praised named put talks talked advises believed believes claims promised reminded
    keeps showed forwarded asked asks wrote remembers knows knew described
    """
)
# With "our" these are shared by everybody.
OUR_ANYBODY = row(
    """
    company team firm field industry conversation call society world lives time profession
    economy customers clients age country meeting chat talk day future planet generation
    respective own
    """
)
# What somebody made or said in public: a reason by itself.
THEIR_WORK = row(
    """
    talk talks article articles post posts series answer book books podcast interview
    presentation webinar panel video videos blog column newsletter course class workshop
    paper papers thesis lecture session exhibition exhibit episode thread comment comments
    speech keynote essay report study documentary film design campaign novel poem recipe app
    editorial chapter patent op-ed tweet newsletter channel choir garden mural tutorial demo
    slides slide deck letter
    poster sermon concert show piece remarks question testimony map maps reporting
    translation album performance reply replies letters booklet leaflet manual guide handbook sketch
    sketches cartoon broadcast programme photographs photos exhibit webinar appearance advert sign
    """
)
# With "your" these are anybody's.
YOUR_ANYBODY = row(
    """
    background reference profile career careers experience experiences path journey work company
    organization organisation org firm team role position job title field industry sector
    expertise knowledge insight insights advice guidance perspective perspectives thoughts
    thought opinion view views time schedule calendar convenience earliest help support
    consideration attention success successes achievement achievements accomplishments
    reputation leadership kindness day week weekend mail email message inbox reply response
    story stories brain name network institute department office esteemed impressive
    permission hr side page linkedin contact information input line business area profession
    trajectory mission website institution agency own hiring practice valuable precious busy
    feedback interest interests skills life trade specialty organization's company's team's
    firm professional amazing incredible wonderful great unique extensive distinguished
    generosity understanding way daily everyday recruiter manager school hospital bank lab
    laboratory library museum mind picture wisdom style connections connection patience
    willingness products product services customers values culture vision growth group
    inspiring interesting outstanding exceptional stellar remarkable excellent incredible
    fascinating rich vast prestigious renowned posts videos articles feed
    days hours answers participation assistance cooperation interview hands email address phone
    office
    headline banner photo photos picture pictures face standing calibre caliber stature type kind
    resume cv
    firm's next current present new former past person availability phone
    """
)
# What senders say of themselves, of anybody, and of how they found somebody.
ANYBODYS = row(
    """
    student graduate recently recent junior senior sophomore freshman major majoring studying
    currently exploring reaching outreach professional professionals contacting interviewing
    linkedin profile website newspaper google browsing search searching searched came across
    noticed saw found see read heard known well admire admired admirer follow following followed
    long fan leader leaders leading expert experts best top big region city area community famous
    market known years decades many manager director owner analyst engineer people someone somebody
    others met strangers stranger blue cold bother busy inbox messages caught eye attention interest
    curious lead run running head heading employees staff member employee here town moved new
    work works need want seem look think get find feel like love enjoy appear come help advise share
    tell spare agree consider mind wish prefer say offer provide possess bring hold receive became
    built achieved accomplished succeeded reached guys all folks both please live make use try
    become gained acquired inspired impressed made usually clearly probably always also even often
    guess hire recruit employ deal specialize specialise excel succeed stand know knew available
    busy free willing able happy interested dreams write right shows value stuff fab goals latest
    looks seems sounds appears demand reviews map internet phone book list bakeries shops pro
    place emails
    mails requests pick picked chose instagram facebook tiktok shop store office companies nice
    grow growing fast pass leads references chance pick wonder coffee placement opening vitae
    curriculum
    """
)
# What one does after "you" that not everybody does.
YOU_DID = row(
    """
    spoke wrote said told went left led ran built made began taught gave took came won sold
    grew found held drew sang kept wore put met made spent brought bought thought fought
    lent dealt read teach chair edit coach organize organise buy
    design conduct host play sing own keep look grew chose became got brew bake train
    restore judge draw paint
    sat drew stood broke fell shut cut hit lost paid slept rode rang swam shook swore tore woke hid
    beat bent blew bound bred caught chose clung crept dug drove drank ate fed felt fled flew forgot
    froze hung laid leapt lay lit mistook rose ran sought shone shot showed sank slid spun split
    spread sprang stuck stole stung struck swept swung threw wove wound wrung heard knew     """
)
