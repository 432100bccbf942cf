"""First names and the short forms people go by. A set for each full name, never two that differ.

"Steve" is short for Steven and for Stephen, but a Steven is no Stephen; so each has its own set.
"""

from contacts.drafts.words import fold

SETS = """
abigail abby abbie gail | abraham abe bram | adelaide addie | adrian ade | agnes aggie | albert al
bert bertie | alejandro alex ale jandro | aleksander alex sasha olek | alexander alex al sandy
xander alec sasha lex | alexandra alex sandra sasha lexi alexa ali | alexandria alex lexi | alfred
al fred alfie | alfredo alfred fredo | alison ali | allison allie ali | amanda mandy | amelia amy
millie mia | anastasia ana stacy nastya asya | andrea andi drea | andreas andi andy | andrew andy
drew | angela angie | angelina angie lina | anita nita | ann annie nan | anna annie anya | anne
annie | anthony tony ant | antonio tony toni toño nino | arnold arnie | arthur art artie | augustus
gus | barbara barb babs barbie | bartholomew bart | beatrice bea trixie | beatriz bea | benedict
ben | benjamin ben benny benji | bernadette bernie | bernard bernie | bertram bert | beverly bev |
bonita bonnie | bradley brad | brandon bran | brian bri | bridget biddy | caleb cal | calvin cal |
cameron cam | candace candy | carlos charlie | carol carrie | caroline carrie carol caro lina |
catherine cathy cat kate katie cate | cecilia cece celia | charles charlie chuck chas chaz carl |
charlotte charlie lottie char | chester chet | christian chris | christina chris chrissy tina
christie | christine chris chrissy tina | christopher chris kit topher | clarence clare | clifford
cliff | clinton clint | clyde cly | constance connie | cornelius neil | courtney court | curtis
curt | cynthia cindy | dalton dal | daniel dan danny | daniela dani | danielle dani | david dave
davy | deborah deb debbie | debra deb debbie | delores dee lola | dennis den denny | derek del |
dmitri dima mitya | dolores lola dolly | dominic dom nick | donald don donnie | dorothy dot dottie
dolly | douglas doug | dwight ike | eduardo ed eddie lalo edu | edgar ed | edmund ed eddie ned |
edward ed eddie ted ned teddy | edwin ed eddie | eleanor ellie nell nora ella | elena lena | elijah
eli | elisabeth lisa beth liz betty elise | elizabeth liz lizzie beth betty eliza betsy libby lisa
ellie bess | ellen nell ellie | emanuel manny | emily em emmy | enrique kike quique | eric rick |
ernest ernie | esther essie | eugene gene | evelyn evie eve | ezekiel zeke | felicia fee |
ferdinand ferdi | fernando nando fer | florence flo flossie | frances fran frannie | francesca fran
franny cesca | francis frank fran | francisco paco pancho frank cisco | franklin frank | frederic
fred | frederick fred freddie fritz | friedrich fritz fred | gabriel gabe | gabriela gabi gaby |
gabrielle gabby | gareth gary | genevieve gen gina | geoffrey geoff | george georgie | gerald gerry
jerry | geraldine gerry | gerard gerry | gilbert gil bert | giovanni gianni gio | giuseppe beppe
peppe | gloria glo | grace gracie | graham gray | gregory greg | gretchen greta | grzegorz greg
gregor | guadalupe lupe | guillermo memo guille | gwendolyn gwen | hannah han | harold harry hal |
harriet hattie | harrison harry | heather heath | helen nell nellie | henry hank harry hal |
herbert herb bert | herman herm | howard howie | hubert bert hugh | ignacio nacho | isaac ike zac |
isabel izzy bel belle | isabella bella izzy isa | isabelle izzy belle | jacob jake | jacqueline
jackie | jaime jim | james jim jimmy jamie | jane janie | janet jan | janice jan | jason jay |
jeanette jean jan | jean jeanie | jefferson jeff | jeffrey jeff | jennifer jen jenny jenn |
jeremiah jerry jeremy | jeremy jem jerry | jerome jerry | jessica jess jessie | jesus chuy | joan
joanie | joanna jo | joanne jo | joaquin quino | johannes hans jo johan | john jack johnny jon |
jonathan jon jonny nathan | jorge george | jose pepe | joseph joe joey jo | josefina josie fina |
josephine jo josie | joshua josh | joyce joy | juan juancho | juanita nita | judith judy jude |
julia jules julie | juliet jules julie | justin jus | karen kaz | karolina karo lina | katarzyna
kasia kate | katherine kate kathy katie kat kit kay kathryn | kathleen kathy kate katie | kathryn
kathy kate katie kat | kayla kay | kelvin kel | kenneth ken kenny | kevin kev | kimberly kim kimmie
| kristen kris | kristin kris kristy | kristina kris tina kristi | krzysztof chris krzys | lawrence
larry laurie | leonard len leo lenny | leonardo leo nardo leon | leroy roy | leslie les | lillian
lily lil | lincoln linc | linda lindy | lionel leo | louis lou louie | louise lou | lucas luke |
lucia lucy | lucille lucy | lucinda lucy cindy | lucy lu | ludwig lutz | luis lucho | luke lu |
lydia lyddie | madeleine maddie | madeline maddie | madison maddie | malcolm mal | malgorzata gosia
margaret | manuel manny manolo | marcus marc mark | margaret maggie meg peggy marge margie greta
rita madge | margarita rita marga | maria mary mia | marianne mari | marilyn mary | marjorie marge
margie | martha marty | martin marty | martina tina | mary molly polly mae | matilda tilly |
matthew matt matty | matthias matt | maureen mo | maurice mo morrie | maximilian max | maxwell max
| melanie mel | melissa mel missy lissa | melvin mel | mercedes mercy | meredith mere | michael
mike mick mickey mikey misha | michaela mickey kayla | michelle shelly mich | miguel mike migue |
mikhail misha mike | mildred millie | miriam mimi miri | mitchell mitch | mohammad mo | mohammed mo
| mohamed mo | muhammad mo | mordechai motti | morris mo | nadezhda nadia | nancy nan | naomi nomi
| natalia nat talia | natalie nat nattie | natasha tasha nat | nathan nate nat | nathaniel nate
nathan nat | neil neal | nicholas nick nicky nico | nicolas nick nico | nicole nikki nicky nic |
nikolai nick kolya | nora norrie | norman norm | octavia tavy | oliver ollie | olivia liv livvy
livia | oscar ozzie | pamela pam | patricia pat patty trish tricia patsy | patrick pat paddy rick |
paul paulie | paula pauly | paulina lina | pauline polly | penelope penny | percival percy | peter
pete | philip phil pip | phillip phil pip | phyllis phyl | priscilla prissy cilla | prudence prue |
quentin quin | rachel rach rae | rafael rafa rafe | ramon moncho | randall randy | randolph randy |
raphael rafe | raymond ray | rebecca becky becca bex | regina gina reggie | reginald reg reggie |
rene ren | ricardo rick rico ricky | richard rick dick rich richie ricky | robert bob bobby rob
robbie bert | roberta bobbie | roberto rob beto bob | roderick rod rick | rodney rod | rogelio
roger | roger rog | roland rollo | ronald ron ronnie | rosalind ros roz | rosemary rose rosie |
rosa rosie rosita | rosario charo | roxanne roxy | rudolph rudy | rupert rupe | russell russ | ruth
ruthie | ryszard rick | samantha sam sammy | samuel sam sammy | sandra sandy | santiago santi |
sarah sally sadie | sean shaun | sebastian seb bas basti | sergei serge | sharon shaz | sheila she
| shirley shirl | sidney sid | silvia sil | simon si | sofia sofi sophie | solomon sol | sophia
sophie | spencer spence | stacey stace | stanislaw stan stas | stanley stan | stephanie steph
steffi | stephen steve | steven steve | stuart stu | susan sue susie suzy | susanna sue susie |
suzanne sue suzie | sylvester sly | sylvia syl | tabitha tabby | tamara tammy | tatiana tanya |
teresa terry tess tere | terence terry | terrence terry | thaddeus thad tad | theodore ted theo
teddy | theresa terry tess tessa | thomas tom tommy | timothy tim timmy | tobias toby tobi | tomasz
tom tomek | tiffany tiff | trevor trev | ulrich uli | valentina val tina | valerie val | vanessa
nessa | veronica ronnie vera | victor vic | victoria vicky tori vic | vincent vince vinny |
virginia ginny gina | vivian viv | vladimir vlad vova | walter walt wally | wendell wen | wilfred
will fred | wilhelmina mina billie | william bill billy will willie liam | winifred winnie fred |
winston win | wolfgang wolf | yekaterina katya kate | yevgeny eugene zhenya | yolanda yoli | yvonne
vonnie | zachary zach zack | zachariah zach | zoe zo | xiaoming ming
"""

NICKNAMES = tuple(frozenset(names.split()) for names in fold(SETS).split("|"))
KNOWN = frozenset().union(*NICKNAMES)


def go_together(one, other):
    """Whether one of the two first names, folded, is a usual form of the other."""
    return one == other or any(one in names and other in names for names in NICKNAMES)
