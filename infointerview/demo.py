"""The demonstration data: who is there, whom Maya knows, and what has passed between them.

People and organizations are invented. Days are counted from the day the data is made: -3 is
three days ago. A day on a weekend is moved to the Friday before it, or to the Monday after it
if it lies ahead.
"""

from dataclasses import dataclass

from accounts.models import Role
from contacts.models import ClosedBecause, NameUse, OutreachKind, Step
from meetings.models import Fit, Status, Way
from norms.choices import Formality, Industry, Language
from norms.models import Acceptance, Approach, Channel, ResourceKind, ThankYou

PASSWORD = "informational"  # noqa: S105 - in development only, and printed by `make run`.

ROCHESTER, CHARLOTTE, BOISE = "us/ny/rochester", "us/nc/charlotte", "us/id/boise"
CENTERS = {ROCHESTER: "Rochester Career Center", CHARLOTTE: "Charlotte Career Center"}
SLUGS = {ROCHESTER: "rochester", CHARLOTTE: "charlotte"}

SEEKER = "seeker@demo.example"
ADMIN = "admin@demo.example"
COACH, COACH_CHARLOTTE = "coach@demo.example", "coach.charlotte@demo.example"
# (email, first name, last name, role, place of their center)
PEOPLE = [
    (SEEKER, "Maya", "Ellison", Role.SEEKER, ROCHESTER),
    (COACH, "Ruth", "Abernathy", Role.COACH, ROCHESTER),
    (COACH_CHARLOTTE, "Terrence", "Boyle", Role.COACH, CHARLOTTE),
    (ADMIN, "Ines", "Calloway", Role.ADMIN, ROCHESTER),
]
OPERATOR = "operator@demo.example"
# Where Maya is signed in besides.
ELSEWHERE = "Firefox, Android"

# (place, author, days, what they say)
NOTES = [
    (
        ROCHESTER,
        COACH,
        -40,
        {
            "acceptance": Acceptance.WELCOME,
            "approach": Approach.RELATIONSHIP,
            "channels": [Channel.EMAIL, Channel.INTRODUCTION, Channel.LINKEDIN],
            "usual_minutes": 20,
            "thank_you": ThankYou.CARD,
            "formality": Formality.CASUAL,
            "language": Language.ENGLISH,
            "text": (
                "Asking somebody about their work is an accepted way to meet people here. Most "
                "say yes to a stranger who writes politely and keeps to twenty minutes. Say how "
                "you came upon them: whom you both know counts for more than what you want. A "
                "handwritten card afterwards is remembered."
            ),
        },
    ),
    (
        ROCHESTER,
        "admin@demo.example",
        -200,
        {
            "acceptance": Acceptance.WELCOME,
            "approach": Approach.RELATIONSHIP,
            "channels": [Channel.EMAIL, Channel.IN_PERSON],
            "usual_minutes": 30,
            "thank_you": ThankYou.EITHER,
            "text": (
                "The people our seekers ask usually answer within a week. Coffee near the other "
                "person's office is more usual than a call."
            ),
        },
    ),
    (
        CHARLOTTE,
        COACH_CHARLOTTE,
        -25,
        {
            "acceptance": Acceptance.UNUSUAL,
            "approach": Approach.TASK,
            "channels": [Channel.GROUP, Channel.INTRODUCTION, Channel.EMAIL],
            "usual_minutes": 15,
            "thank_you": ThankYou.EMAIL,
            "formality": Formality.POLITE,
            "language": Language.ENGLISH,
            "gentler": True,
            "text": (
                "A request from a stranger to talk about their career puzzles people here: they "
                "decide about a meeting by what it is for. Go to an established group first, a "
                "Meetup or a job-search group, and ask the people you have met there. If you do "
                "write, put one concrete question on top and offer a call of fifteen minutes."
            ),
        },
    ),
    (
        CHARLOTTE,
        COACH,
        -120,
        {
            "acceptance": Acceptance.UNUSUAL,
            "approach": Approach.TASK,
            "channels": [Channel.GROUP, Channel.LINKEDIN],
            "text": (
                "Seekers who moved from Rochester and wrote there as they had here got hardly an "
                "answer. Those who joined a group in their field in the first month did."
            ),
        },
    ),
    (
        ROCHESTER,
        COACH_CHARLOTTE,
        -700,
        {
            "acceptance": Acceptance.WELCOME,
            "channels": [Channel.PHONE],
            "text": (
                "When I worked there a call was enough: people put you through, and somebody "
                "always had half an hour."
            ),
        },
    ),
    (
        CHARLOTTE,
        COACH_CHARLOTTE,
        -60,
        {
            "industries": [Industry.LOGISTICS],
            "channels": [Channel.GROUP, Channel.PHONE],
            "usual_minutes": 20,
            "text": (
                "In freight a call is easier than a letter: dispatchers live on the phone. Ring "
                "after the morning run, and have your question ready."
            ),
        },
    ),
]

# Two coaches who differ, to be seen. What this one says is made up, and says so.
NOTES.append(
    (
        ROCHESTER,
        COACH_CHARLOTTE,
        -30,
        {
            "usual_minutes": 30,
            "thank_you": ThankYou.EMAIL,
            "text": (
                "Seekers who came from Rochester tell me of half an hour, and of thanks by email. "
                "(Made up for this demonstration, to show two coaches who differ.)"
            ),
        },
    )
)

# (number of the note above, author, days or reason): still true, or not.
OPINIONS = [
    (0, "admin@demo.example", -12),
    (2, COACH, -10),
    (2, "admin@demo.example", -15),
    (4, COACH, "Switchboards are gone: nobody puts you through any more. Write first."),
]
# What the note said at first, before its author thought again.
FIRST_WORDS = (2, "A request from a stranger puzzles people here. Go to a group first.")
QUESTION = (SEEKER, BOISE)

# (place, author, kind, name, address, what to expect)
RESOURCES = [
    (
        ROCHESTER,
        COACH,
        ResourceKind.JOB_GROUP,
        "Flour Mill Job-Search Table",
        "https://flour-mill-table.example/",
        "About fifteen people, each says whom they would like to meet.",
    ),
    (
        ROCHESTER,
        COACH,
        ResourceKind.CAREER_CENTER,
        "Rochester Career Center",
        "https://rochester-career-center.example/",
        "Where your coach is. Walk-in hours on Thursdays.",
    ),
    (
        CHARLOTTE,
        COACH_CHARLOTTE,
        ResourceKind.JOB_GROUP,
        "Uptown Job-Search Breakfast",
        "https://uptown-breakfast.example/",
        "Come twice before you ask anybody for a talk.",
    ),
    (
        CHARLOTTE,
        COACH_CHARLOTTE,
        ResourceKind.NETWORKING,
        "Piedmont Freight and Supply Evenings",
        "https://piedmont-freight-evenings.example/",
        "Planners and dispatchers; newcomers introduce themselves.",
    ),
    (
        CHARLOTTE,
        COACH_CHARLOTTE,
        ResourceKind.EVENTS,
        "Open Warehouse Tours",
        "https://open-warehouse.example/",
        "A tour and half an hour of questions. A concrete reason to talk to somebody.",
    ),
]

RESOURCES.append(
    (
        ROCHESTER,
        COACH,
        ResourceKind.EVENTS,
        "Market Hall Lunches",
        "https://market-hall-lunches.example/",
        "A table for people between jobs, in the market hall.",
    )
)
DEAD = {"Market Hall Lunches": -9}  # Whose link leads nowhere, and since which day.

# When they meet, where that is known.
MEETS = {
    "Flour Mill Job-Search Table": "Tuesdays at eight",
    "Uptown Job-Search Breakfast": "Fridays at seven thirty",
    "Piedmont Freight and Supply Evenings": "Every first Wednesday, at six in the evening",
}

# Where the field of work is known; that of the others is for Maya to say.
INDUSTRIES = {
    "Erie Lane Logistics": Industry.LOGISTICS,
    "Harbor Freightways": Industry.LOGISTICS,
    "Queen City Cold Chain": Industry.LOGISTICS,
    "Genesee Optics Works": Industry.MANUFACTURING,
    "Blue Heron Foods": Industry.AGRICULTURE,
}


@dataclass(frozen=True)
class Said:
    """An outreach entry; `hour` is that of the contact's place."""

    kind: OutreachKind
    day: int
    channel: Channel = Channel.EMAIL
    text: str = ""
    hour: int = 17
    on_card: bool = False  # Posted.
    private: bool = False


@dataclass(frozen=True)
class Met:
    """A meeting, and what came of it if it was held."""

    day: int
    hour: int
    way: Way = Way.VIDEO
    status: Status = Status.PLANNED
    minutes: int = 20
    where: str = ""
    prepared: bool = False
    questions: tuple[str, ...] = ()  # Their ids in the bank, or own words.
    learned: str = ""  # Empty: not debriefed.
    fits: Fit = Fit.UNSURE
    surprised: str = ""
    promised: tuple[tuple[str, int, bool], ...] = ()  # What, by which day, whether it was done.
    referrals: tuple[str, ...] = ()  # Full names of contacts that come later in the list.
    card: str = ""  # What a thank-you card says that is not posted yet.


@dataclass(frozen=True)
class Person:
    first_name: str
    last_name: str
    title: str = ""
    organization: str = ""
    place: str = ""
    log: tuple[Said | Met, ...] = ()
    introduced_by: str = ""
    name_use: NameUse = NameUse.NOT_ASKED
    postal_address: str = ""
    notes: str = ""
    private: bool = False
    closed: tuple[ClosedBecause, int] | None = None  # Why, and on which day.
    skipped: tuple[tuple[Step, int], ...] = ()  # Steps that Maya said are not needed, and when.
    put_off: int | None = None  # Until which day the next step is put off.
    back: int | None = None  # On which day they are back in their office.


K = OutreachKind
CONTACTS = [
    # In Rochester: those who were asked first.
    Person(
        "Luis",
        "Ortega",
        "Dispatch Manager",
        "Erie Lane Logistics",
        ROCHESTER,
        (
            Said(
                K.ASK,
                -75,
                text=(
                    "Dear Mr. Ortega, Ruth Abernathy at the career center told me you built the "
                    "night dispatch at Erie Lane. I am learning how freight is planned. Could I "
                    "ask you three questions, twenty minutes, by phone or near your office?"
                ),
            ),
            Said(K.REPLY, -73, text="Happy to. Come by on a Thursday, coffee is on me."),
            Met(
                -66,
                10,
                Way.IN_PERSON,
                Status.HELD,
                where="Café by the loading dock",
                prepared=True,
                learned=(
                    "Freight is planned a quarter ahead, not a week. Dispatchers who understand "
                    "the customer's calendar move up. Spreadsheets first, software second."
                ),
                fits=Fit.YES,
                surprised="He came to it from teaching music.",
                promised=(
                    ("Write to Ms. Okafor within two weeks.", -52, True),
                    ("Tell him how the port line looks from Charlotte.", 5, False),
                ),
                referrals=("Dana Whitfield", "Amara Okafor"),
            ),
            Said(
                K.THANK_YOU,
                -65,
                Channel.IN_PERSON,
                "Thank you for the quarter-ahead rule: I have drawn next year on one page.",
                on_card=True,
            ),
            Said(K.UPDATE, -50, text="I wrote to Ms. Okafor as you suggested, and we are talking."),
            Said(K.REPLY, -49, text="Good. Give her my best."),
        ),
        notes="Ruth knows him from the breakfast.",
    ),
    Person(
        "Amara",
        "Okafor",
        "Transport Planner",
        "Genesee Optics Works",
        ROCHESTER,
        (
            Said(K.ASK, -58),
            Said(K.REPLY, -56),
            Met(2, 10, Way.VIDEO, prepared=True, where="https://call.example/okafor"),
        ),
        introduced_by="Luis Ortega",
        name_use=NameUse.YES,
    ),
    Person(
        "Greta",
        "Lindqvist",
        "Supply Chain Analyst",
        "Lakeshore Canning",
        ROCHESTER,
        (
            Said(K.ASK, -34, Channel.LINKEDIN),
            Said(K.REPLY, -31, Channel.LINKEDIN),
            Met(
                -21,
                14,
                Way.VIDEO,
                Status.HELD,
                prepared=True,
                learned="An analyst there spends half the week on the phone with growers.",
                fits=Fit.PARTLY,
                referrals=("Priya Raman",),
            ),
            Said(K.THANK_YOU, -20, text="Thank you: the growers' phone list made it real for me."),
        ),
    ),
    Person(
        "Priya",
        "Raman",
        "Inventory Lead",
        "Lakeshore Canning",
        ROCHESTER,
        introduced_by="Greta Lindqvist",
        notes="Greta: ask her about the move to the new warehouse.",
    ),
    Person(
        "Walter",
        "Nkemelu",
        "Operations Director",
        "Flower Hill Hospital Supply",
        ROCHESTER,
        (
            Said(K.ASK, -12),
            Said(K.REPLY, -9),
            Met(-1, 11, Way.PHONE, Status.HELD, prepared=True),
        ),
    ),
    Person(
        "Joan",
        "Petrakis",
        "Warehouse Supervisor",
        "Erie Lane Logistics",
        ROCHESTER,
        (
            Said(K.ASK, -16, Channel.INTRODUCTION),
            Said(K.REPLY, -14, Channel.PHONE),
            Met(
                -2,
                9,
                Way.IN_PERSON,
                Status.HELD,
                learned="Night shift is where one learns the building.",
                fits=Fit.NO,
                promised=(("Send her the article on pick-by-light.", 1, False),),
                card=(
                    "Dear Joan,\n\nThank you for the hour between two shifts. I learned from you "
                    "that the night shift is where one learns the building, and I have asked to "
                    "come along for one.\n\nMaya"
                ),
            ),
        ),
        introduced_by="Luis Ortega",
        name_use=NameUse.YES,
        postal_address="Erie Lane Logistics\n1200 Erie Lane, Dock 4\nRochester, NY 14606",
        skipped=((Step.PREPARE, -5),),
    ),
    Person(
        "Howard",
        "Szymanski",
        "Retired Rail Planner",
        "",
        ROCHESTER,
        (
            Said(K.ASK, -330, Channel.PHONE),
            Met(
                -320,
                15,
                Way.IN_PERSON,
                Status.HELD,
                learned="Railways think in slots; everything else follows.",
                fits=Fit.PARTLY,
            ),
            Said(K.THANK_YOU, -319, Channel.IN_PERSON),
            Said(K.UPDATE, -300),
            Said(K.UPDATE, -205),
            Said(K.UPDATE, -110),
        ),
    ),
    Person(
        "Beatriz",
        "Salgado-Fontaine",
        "Senior Vice President for Integrated Demand Planning and Network Strategy",
        "The Upper Genesee Valley Cooperative for Agricultural Storage and Transport",
        ROCHESTER,
        (
            Said(K.ASK, -8),
            Said(K.NOTE, -6, text="Her assistant says she is back next week.", private=True),
        ),
        back=6,
    ),
    Person(
        "Colin",
        "Mbeki",
        "Fleet Coordinator",
        "Erie Lane Logistics",
        ROCHESTER,
        (Said(K.ASK, -40), Said(K.FOLLOW_UP, -28)),
        closed=(ClosedBecause.NO_REPLY, -10),
    ),
    Person(
        "Sylvie",
        "Tran",
        "Purchasing Manager",
        "Genesee Optics Works",
        ROCHESTER,
        (
            Said(K.ASK, -22),
            Said(K.DECLINE, -19, text="I am on leave until spring. I wish you well."),
            Said(K.THANK_YOU, -19, hour=18),
        ),
    ),
    Person(
        "Oskar",
        "Feld",
        "Customs Broker",
        "Feld and Daughters",
        ROCHESTER,
        (
            Said(K.ASK, -27),
            Said(K.REPLY, -24),
            Met(-4, 16, Way.PHONE, Status.CANCELLED),
        ),
        put_off=4,
    ),
    # In Charlotte, where Maya is moving.
    Person(
        "Dana",
        "Whitfield",
        "Head of Logistics",
        "Harbor Freightways",
        CHARLOTTE,
        (
            Said(K.NOTE, -16, Channel.GROUP, "Met her at the freight evening; Luis was there."),
            Said(
                K.ASK,
                -10,
                text=(
                    "Dear Ms. Whitfield, Luis Ortega suggested I write to you. I am moving to "
                    "Charlotte in January and would like to understand how freight planning "
                    "changed when the port line opened. Could I ask you three questions by "
                    "phone, 15 minutes, any day next week?"
                ),
            ),
        ),
        introduced_by="Luis Ortega",
        name_use=NameUse.YES,
        notes="Luis: tell her I sent you. She likes a clear question.",
    ),
    Person(
        "Marcus",
        "Tillery",
        "Yard Manager",
        "Harbor Freightways",
        CHARLOTTE,
        (Said(K.ASK, -17, Channel.LINKEDIN),),
    ),
    Person(
        "Renée",
        "Duplantier",
        "Route Analyst",
        "Queen City Cold Chain",
        CHARLOTTE,
        (Said(K.ASK, -32), Said(K.FOLLOW_UP, -20)),
    ),
    Person(
        "Josiah",
        "Crane",
        "Supply Planner",
        "Blue Heron Foods",
        CHARLOTTE,
        (
            Said(K.ASK, -6, Channel.GROUP),
            Said(K.REPLY, -3, text="Sure, what would you like to know? Evenings suit me."),
        ),
    ),
    Person(
        "Adaeze",
        "Bright",
        "Network Planner",
        "Piedmont Parcel Works",
        CHARLOTTE,
        (
            Said(K.ASK, -11, Channel.GROUP),
            Said(K.REPLY, -9),
            Met(1, 16, Way.PHONE, minutes=15),
        ),
    ),
    Person(
        "Tobias",
        "Greenlee",
        "Continuous Improvement Lead",
        "Blue Heron Foods",
        CHARLOTTE,
        (
            Said(K.ASK, -13, Channel.INTRODUCTION),
            Said(K.REPLY, -12),
            Met(
                6,
                12,
                Way.IN_PERSON,
                where="Food hall, east entrance",
                questions=(
                    "path-leads-step",
                    "field-week",
                    "What does a bad day on the filling line look like?",
                    "organization-in-person-tour",
                    "field-surprise",
                    "advice-groups",
                ),
            ),
        ),
        introduced_by="Josiah Crane",
        name_use=NameUse.NO,
    ),
    Person("Hollis", "Vandermeer", "Port Liaison", "Harbor Freightways", CHARLOTTE),
    Person("Yusuf", "Adler", "Dispatcher", "Queen City Cold Chain", CHARLOTTE),
    Person(
        "Camille",
        "Sorensen",
        "Director of Planning",
        "Piedmont Parcel Works",
        CHARLOTTE,
        notes="Speaks at the freight evening on the first Wednesday.",
    ),
    Person(
        "Everett",
        "Lowe",
        "Logistics Recruiter",
        "Lowe and Partners",
        CHARLOTTE,
        (Said(K.ASK, -4, Channel.LINKEDIN),),
        private=True,
        notes="A friend of the family.",
    ),
    Person(
        "Naomi",
        "Fairbanks",
        "Plant Scheduler",
        "Blue Heron Foods",
        CHARLOTTE,
        (
            Said(K.ASK, -48, Channel.GROUP),
            Said(K.REPLY, -45),
            Met(
                -38,
                13,
                Way.VIDEO,
                Status.HELD,
                minutes=15,
                prepared=True,
                learned="Schedulers are hired from the line; certificates matter less.",
                fits=Fit.PARTLY,
            ),
            Said(K.THANK_YOU, -37, text="Thank you: I had not thought of the line as a way in."),
            Said(K.UPDATE, -22, text="I took your advice and toured a plant."),
            Said(K.REPLY, -21),
        ),
    ),
    Person(
        "Grant",
        "Osei",
        "Freight Broker",
        "Osei Brokerage",
        CHARLOTTE,
        (Said(K.ASK, -60, Channel.PHONE), Said(K.REPLY, -58, Channel.PHONE)),
        closed=(ClosedBecause.PAUSED, -30),
        notes="After the move.",
    ),
    # Elsewhere: a city that nobody has written about, and nobody knows where.
    Person(
        "Ingrid",
        "Halvorsen",
        "Timber Logistics Manager",
        "Sawtooth Lumber Lines",
        BOISE,
        introduced_by="Joan Petrakis",
    ),
    Person("Sam", "Whitlock", notes="Somebody Walter mentioned; find out where he works."),
    Person(
        "Leonie",
        "Marchetti",
        "Industry Reporter",
        "The Freight Ledger",
        "",
        (Said(K.ASK, -5),),
    ),
]

PAUSE = (24, 31)  # The days on which Maya is away.

# Messages that Maya has begun: (to whom, kind, channel, kept findings, text).
DRAFTS = [
    (
        "Camille Sorensen",
        K.ASK,
        Channel.EMAIL,
        ("local_unusual",),
        (
            "Dear Camille,\n\nI am a results-driven planner and looking for a job in Charlotte. "
            "[where you met] made me think of you.\n\nCould we talk for an hour about how your "
            "teams plan a quarter? I look forward to your prompt reply.\n\nMaya Ellison"
        ),
    ),
]
# Maya's own texts to start from: (name, kind, text).
TEMPLATES = [
    (
        "After a group evening",
        K.ASK,
        (
            "Dear [first name],\n\nwe spoke at [which evening] about [what you spoke about]. "
            "[your question]? Would 15 minutes by phone suit you some day? A no is fine.\n\n"
            "Thank you,\n[your name]"
        ),
    ),
]
# What the center in Rochester has its check look for: (finding, words).
PHRASES = [
    ("asks_for_job", "put in a good word for me"),
    ("pressure", "by the end of the week at the latest"),
]

# What Maya's phone knew of two of them, and brought; the third is there twice now.
PHONE_BOOK = """\
BEGIN:VCARD
VERSION:3.0
FN:Yusuf Adler
EMAIL:yusuf@queen.example
TEL;TYPE=CELL:+1 704 555 0117
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Hollis Vandermeer
EMAIL:hollis@harbor.example
TEL;TYPE=WORK:+1 704 555 0164
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Oskar Feld
ORG:Feld and Daughters
EMAIL:feld@home.example
END:VCARD
"""
# A file about which she has yet to decide: two are new, one may be the same, one has another job,
# one is just the same; of one the place is not sure; the last is refused.
ADDRESS_BOOK = """\
First Name,Last Name,Email,Company,Position,City,State,Birthday
Preeti,"Nair, MBA, PMP",preeti@lakeshore.example,Lakeshore Freight,Route Planner,Charlotte,NC,4 May
Ana 🚀,Kowalczyk (she/her),ana@kowalczyk.example,Blue Heron Foods,Buyer,Rochester,NY,
Camille,Sorensen,c.sorensen@mail.example,Piedmont Parcel Works,Director of Planning,,,
Yusuf,Adler,yusuf@queen.example,Queen City Cold Chain,Head of Dispatch,,,
Hollis,Vandermeer,hollis@harbor.example,Harbor Freightways,Port Liaison,,,
Marek,Dunn,marek@dunn.example,Dunn Warehousing,Owner,Springfield,,
,,,,,Rochester,NY,
"""

# The groups of the center in Rochester, and who of the people is in the first.
COHORTS = ["Class of 2027", "Workshop March"]
# Whom Ines invited two days ago: (email, first name, last name, role, days the link works on).
INVITATIONS = [
    ("nora.quist@mail.example", "Nora", "Quist", Role.SEEKER, 5),
    ("samir.haddad@mail.example", "Samir", "Haddad", Role.COACH, 5),
    ("old.address@mail.example", "", "", Role.SEEKER, -1),
]
# A file about which she has yet to decide, as Handshake writes it.
STUDENTS = """\
email_address,username,first_name,last_name,auth_identifier,school_year_name,role
amara.okoye@mill.example,aokoye,Amara,Okoye,1,Senior,
Ben.Day@Mill.example,bday,Ben,Day,2,Junior,
seeker@demo.example,mellison,Maya,Ellison,3,Alumni,
nora.quist@mail.example,nquist,Nora,Quist,4,Senior,
cy.coe@mill,ccoe,Cy,Coe,5,Senior,
,dlow,Dee,Low,6,Senior,
ben.day@mill.example,bday,Ben,Day,7,Junior,
eva.stahl@mill.example,estahl,Eva,Stahl,8,,Dean
"""
