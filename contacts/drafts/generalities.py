"""Words that a thank-you to anybody may have: in them nothing was learned. Data."""

from contacts.drafts.words import row

GENERALITIES = row(
    """
    ups downs happen happens happening happened exist exists info details detail office space
    building
    exchange session visit tour acquaintance delight delightful delighted enriching enriched
    enrich stimulating thoughtful friendly competent professional professionalism expert experts
    kindhearted humor humour wit smile laugh laughed fun funny joy glad happy relaxed comfortable
    easy nervous nerves calm manner attitude contagious spirit dedication commitment
    telephone phone email mail message online virtual person video coffee tea lunch drink
    mind minds eye eyes open opened opening opens head thought thoughts thinking think food
    ponder reflect reflection consider considering consideration digest process
    view views viewpoint vision outlook horizon horizons possibility possibilities option options
    choice choices decision decisions direction directions goal goals dream dreams plan plans
    planning step steps future success successful succeed chance chances
    change changed changes changing transition difference different
    certainly definitely absolutely surely undoubtedly totally completely entirely simply
    gladly happily wholeheartedly immensely tremendously hugely vastly considerably
    still already right wrong true truth fact facts real reality realistic realize realized
    realise realised understood discovered discover noticed notice aware awareness
    taught teach teaching lesson lessons student pupil master mentor teacher
    use used using useful apply applying applied practice practise practical action actions
    follow following followed implement implementing pursue pursuing continue continuing
    benefit benefited beneficial gain gained improve improved grow growing growth develop
    developing development progress path road area areas topic topics theme themes aspect aspects
    point points matter matters subject subjects side sides part parts piece pieces
    note notes page pages list lists wrote write written noted
    feel feeling feelings felt fresh renewed hopeful optimistic eager keen determined certain
    certainty sure curious curiosity fascinated amazed impressed overwhelmed touched moved
    recommend recommended recommendation recommendations suggest suggested suggestion suggestions
    tip tips hint hints word words remark remarks comment comments story stories example examples
    explain explained explanation explanations describe described description descriptions
    mention mentioned point pointed show showed shown shed light
    impact influence influenced effect meaningful memorable remarkable extraordinary
    outstanding incredible terrific superb brilliant fabulous marvelous marvellous
    eye-opening thought-provoking refreshing uplifting instructive educational illuminating
    complex complicated difficult hard challenging challenges challenge rewarding competitive
    broad wide deep whole entire full complete new old long short big small huge high low
    carry carried carrying treasure cherish value valued worth worthwhile precious gift
    culture environment atmosphere place places people person colleagues colleague staff
    world business businesses market trade craft skill skills networking network networks
    leadership teamwork communication marketing finance management strategy technology tech
    engineering consulting education nursing medicine law accounting sales design data
    became become manager director boss pays paid priceless begun daily early off
    admire admired admirable
    spot resume resumes cv running interview interviews applications application
    away move responsibilities duties tasks forward seeing watching meeting room true going breaking
    becoming working privileged entertaining
    engaging absorbing opportunities
    deeper wider broader closer
    deepened broadened
    widened focus push nudge boost kick proud bad ugly twice finding gem gems goes nugget nuggets
    notebook
    notebooks clock drive
    ride infectious
    ease legend treat cake cookies delicious lightly stranger
    balance family interesting exactly search searching background backgrounds advice
    """
)

# What is around every visit and every letter about it: people at home, the way, the room, gifts,
# feelings, numbers. With these alone, what the sender does or sees is nothing learned.
COURTESY = row(
    """
    mother father mum mom dad wife husband son daughter sister brother kids children family friends
    friend parents grandchildren grandmother everybody everyone somebody anybody nobody stranger
    home house door window chair table desk gate garden town school class parking train bus taxi
    traffic rain snow sun weather umbrella scarf coat hat bag photo photos picture card letter note
    notes page pages fridge wall chocolates flowers biscuits cookies cake lunch supper dinner coffee
    tea beer drink box request linkedin number email phone contacts contact network update morning
    afternoon evening night weekend holiday holidays christmas birthday summer spring winter autumn
    minutes hours months years three four six seven eight nine hundred thousand dozens dozen
    stuff vibes stature ones even around along together altogether straight sent send sending wrote
    read told tell telling called rang left walked walk drove came smiling smile air regarding
    behind listen listened willing meant remembered gentle patient patience rare human lucky loves
    lighter taller full plenty loads handy pick picked heap heaps man woman lady expect minding
    having front report silly career view river close rest forever always cross paths nowadays
    complained goosebumps sunshine bloke pint finish reread reviewed revisit gold pure plane
    copious study
    care reminded sooner top gem laughed cried tears dinner place seriously wink slept sleep high
    chin
    above hang hangs within ease butterflies printed sorting ranged impressions week note ending
    inside
    lunch agreeable sorry whenever website group moon seventy eleven twelve brain fire flame spark
    fuel leap lit ready buzzing buzz doors season shut stayed stay wings boost
    steam floor air cloud sky light tunnel moon mountain mountains energy seed wind sails candy kid
    treat dream dreams star stars compass road bridge heart smell noise holiday open wait put gives
    hope hopes courage comfort zone laugh laughs dog cat invitation dry sleep snow broken lift hot
    chocolate big place times time hopping walking ton tons glowing remain balance watch cover
    covered ground early late kept once else whatever wherever whenever since
    """
)
