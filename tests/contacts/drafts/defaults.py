"""Sentences by what the check takes for granted, and plain ones that only look like them.

What is said of the reader is a reason to write unless anybody could say it; praise is of the
sender, haste is for the reader, a job is with them, and what was learned has a matter. Of the first
half, of 286, 39 were judged wrong before they were tuned by; of the second, of 264, 39. Those on
which two people could differ were left out afterwards.
"""

DEFAULTS = {
    ("asks_for_job", "ask"): (
        """
        I'd like to haul for you too.
        I could start driving for you any day you say.
        I'd love to cook for you on weekends if you ever need an extra pair of hands.
        I could start helping at the stand as soon as school is out, if you'd have me.
        I'm looking to get on with a shop like yours.
        I would so love to be part of your day care.
        Could I come work in your studio now, even part time?
        If you need someone for nights, I'm your girl.
        Did you think about whether you could use me this summer?
        If your crew needs hands this summer, I'm free.
        Would there be any openings at your garage?
        I'd be happy to start at the bottom with you.
        I'd love to be on your team one day soon.
        Do you need help in the kitchen?
        Should you be short a driver, please ring me.
        Can you get me in at the mill?
        I need work and would do anything, sweeping too.
        Would you consider me for the front desk?
        I am hoping there's a spot for me in your bakery.
        My goal is to get hired by your department.
        Could you put in a word with the owner?
        I'm ready to start Monday.
        Please think of me when you hire again.
        I heard you're hiring and wanted to throw my name in.
        Maybe you have a small job for me?
        I can begin right away and work any shift.
        I'd gladly sew for your shop.
        I would like to apply with your company.
        If a position opens, I hope you will remember me.
        Let me know if you need a hand at the shop, paid or not.
        I'm available from June and would love to pitch in at your farm for pay.
        Do you take on apprentices?
        Please tell your foreman about me.
        I'd work hard for you.
        Would you have a job for my son?
        Could I maybe work at your place on weekends?
        I want to be your apprentice.
        Do you have anything open?
        I'd appreciate a chance to show what I can do in your kitchen.
        I hope you can find me a place in your crew.
        If you know anyone who's looking for help, please pass my name on.
        I'd be thankful for any lead.
        Are you taking new people?
        Can I send you my application?
        I am applying for the position of cashier.
        I'd come in any day for a trial shift.
        Please consider me if someone quits.
        I wonder if there might be a role for me down the line.
        I'm unemployed and looking for work in this area.
        Would your office take an intern like me?
        I need a job badly.
        Is your farm looking for pickers this fall?
        How do I apply to work for you?
        Maybe your boss could interview me.
        I'd like to be hired as a driver.
        Put me down for anything that comes up.
        Might you have need of a seamstress?
        """,
        """
        I'd like to talk with you for twenty minutes.
        I'd like to do something nice for you in return.
        I'd be glad to wait for you at the counter.
        I'll bring coffee for you and the crew.
        I'd love to ride along with you for a morning, just to see.
        I drive for a delivery service and wonder about your trade.
        I cook for a school and think about catering.
        I'd like to make it easy for you, so any time works.
        I'm looking around before I decide.
        I told him that I am trying to understand trust work.
        I'd like to work with animals one day.
        I want to work with my hands.
        I hope to work in a library some day.
        Would it work for you on Monday?
        I could start the course in September.
        I'm starting over at fifty.
        I work for the county.
        I'm ready for something new.
        I'd love to hear how your crew works.
        My boss says I could use a change.
        Do you need a license to do what you do?
        Do you need a degree, or can one start without?
        How do you find good people?
        I'm free on Monday.
        Which shift is the hardest?
        I'm thinking of applying to nursing school.
        What did your first job pay?
        Would you have a spot of time on Monday?
        I'd want to start small, with one truck.
        I used to drive for your competitor.
        Could I help with the dishes while we talk?
        I'd like to know what your people do on a slow day.
        Is the work steady in winter?
        I'm not asking for work.
        I have a job at the post office.
        My job ends in June and I'm thinking about what's next.
        I'd like to work outdoors.
        I was let go in March.
        Would you have time on Monday?
        Do you like your job?
        I'd like to hear how you found your first helpers.
        How many people work for you?
        I worked for you in 1999, in the orchard.
        I'm taking a class to become an electrician.
        I hope to open my own shop one day.
        What would you look for in a helper?
        My sister used to work for you.
        Could you show me the shop?
        I could come in on any day after three.
        I'd be happy to help you carry things while we talk.
        I would like to become a nurse like my aunt.
        Is it hard to find work in this trade?
        I left my job to take care of my mother.
        I'm trying to decide between two careers.
        Who hires people with a record these days?
        I start a new job in May.
        Do you have any advice for someone starting out?
        Do you have any time open next week?
        """,
    ),
    ("pressure", "follow_up"): (
        """
        I need your answer by Monday.
        Please get back to me as soon as possible.
        My professor needs the interview by Monday, so I really have to get your answer before that.
        I would have expected a short answer.
        This is my fourth message.
        Why don't you answer?
        I'm running out of patience.
        You said you would write last week and you didn't.
        It only takes two minutes to reply, surely you can manage that.
        I must speak to you this week.
        I'm going to keep calling until I reach you.
        Kindly respond at the earliest.
        Please reply today.
        I'd hate to have to tell my teacher that you ignored me.
        Let me know by Wednesday, otherwise I'll ask someone else.
        Send it right away please.
        Can you hurry up with this?
        I'm waiting for your reply since two weeks.
        Please respond quickly, my deadline is near.
        I don't understand why nobody at your place can answer a simple message.
        I expect to hear from you this week.
        Please answer. I have asked you three times already.
        You have ignored me.
        It would be rude not to answer.
        I can't wait any longer.
        Please confirm by tonight.
        I need to know now.
        This is urgent.
        Respond ASAP.
        I'd hoped you would be more professional.
        I really need this, please don't let me down.
        You must help me.
        I will come to your shop tomorrow unless you answer.
        At your earliest convenience please.
        Don't leave me hanging!
        I've been waiting for weeks.
        Surely you have five minutes.
        My whole future depends on it.
        Please be so kind to answer quickly.
        Give me an answer either way by the end of the week.
        """,
        """
        Did you see my message from early May about becoming a tour planner?
        Thank you for your prompt reply last week.
        Did my email reach you?
        I'm not sure you got my note.
        I don't want to bother you.
        I just wonder if you saw my message.
        I know you're short-handed at the moment.
        Not sure if my note made it through.
        It can wait until summer.
        I'm writing once more, and then I'll leave it.
        The sign-up closes in June, so there's plenty of time.
        If I don't hear from you, I'll understand.
        Maybe my message was lost.
        Thanks for answering so quickly.
        I hope this finds you at a quieter time.
        Would Thursday work for a short talk?
        I wrote twice before, sorry if it's too much.
        Have you had a chance to look at my message?
        Is this still a good address for you?
        I'll try again after the holidays.
        I wanted to check whether my note got to you.
        If you're too busy, that's all right.
        I hope I'm not a bother.
        Could it be that my mail ended up in spam?
        I'd still be glad of 20 minutes.
        Would June be better?
        Take your time.
        No pressure at all.
        I know it's harvest.
        My phone was off last week, in case you called.
        I'll be at the market on Saturday if you want to say no in person.
        I got no answer and guess the season is on.
        Maybe you have not seen my letter.
        I'm free most evenings.
        Is there somebody else I could ask instead?
        I have to work until six on most days.
        I sent you a note in May.
        Do you still have my number?
        Is there a better way to reach you?
        I wait gladly until your vacation is over.
        """,
    ),
    ("sells_qualifications", "ask"): (
        """
        I'm a very good organizer and people love working with me.
        I'm the hardest worker you'll meet.
        I have excellent references and never miss a day.
        I'm hardworking, reliable and fast.
        My outstanding record speaks for itself.
        I'm an award-winning cook.
        I increased sales by 40 percent in one year.
        I sell better than anybody in my store.
        With my skills I'd be a big help to any shop.
        I graduated at the top of my class and won two prizes.
        I'm honest, punctual and strong.
        I have superb people skills.
        I am confident that I would be a great nurse.
        My teachers always said I was gifted.
        I'm great with customers and quick with numbers.
        I have all the qualities you need.
        I bring energy, loyalty and ideas.
        Nobody works harder than me.
        I'm extremely talented at drawing.
        I was the best student in my course.
        I speak four languages fluently and type 90 words a minute.
        Few people in this town can match my experience.
        I'm a skilled and dedicated professional.
        I'm a born salesman.
        I never make mistakes.
        I have a perfect driving record and great references.
        Everyone says I'm the best cook they know.
        I'm smart, motivated and a fast learner.
        I have strong leadership skills.
        I won the state championship in welding twice.
        My grades are the best in my class.
        You won't find a more loyal person.
        I'm a highly experienced driver with an excellent safety record.
        I have a talent for languages.
        I can type 100 words a minute and know Excel inside out.
        I've managed teams of 40 and budgets of two million.
        I'd be an asset to any company.
        I am very good with people and extremely organized.
        I was employee of the month three times.
        My strengths are punctuality and teamwork.
        I'm a perfectionist with a great eye.
        My work is always first rate.
        I saved my last employer thousands of dollars.
        """,
        """
        I have a degree in geography.
        I'm strong, 22, and not afraid of ladders.
        I was a barber in Kumasi for eight years.
        My family laid tile for three generations.
        I've attached my resume so you can see where I come from.
        I worked as a secretary and speak Arabic and French.
        I have a CDL and a clean record.
        I'm good with my hands, or so my wife says.
        I finished my certificate in May.
        I have time now and a good head for train schedules.
        I've had a paper route and two summers at a kennel.
        I'm a lab tech at a hospital.
        I'm 28, I like heights and I own a saw.
        I was chemistry teacher in Mogadishu.
        I ran a small restaurant for ten years.
        I don't complain, but it is not my life.
        I've done data entry since high school.
        I like people and I like to keep busy.
        I'm a hard-to-please reader.
        I've worked hard all my life.
        I can sew a little.
        I have experience in retail.
        I'm a quiet person who likes order.
        I'm still learning English.
        I'm a mother of three.
        I've driven a school bus for nine years.
        I'm not very good with computers.
        I sing in a choir.
        I have two associate degrees and no idea what to do.
        I've got my CDL.
        I speak Spanish.
        I'm studying for my GED.
        I used to be a manager at a shoe store.
        I was in the Navy for six years.
        I have a bad knee.
        I love working with my hands.
        I'm pretty shy.
        I've been told I ask too many questions.
        I'm better with dogs than with people.
        My grandfather was a blacksmith and so was his father.
        I know how to milk a cow.
        I've cleaned houses for twenty years.
        I'm a trained nurse from the Philippines.
        I like to learn new things.
        """,
    ),
    ("nothing_learned", "thank_you"): (
        """
        Thank you for the call, I got a lot out of it and it was super helpful.
        It was very helpful and I got so much out of it.
        It really opened my mind and gave me a lot to think about for my future.
        Meeting you was a real joy and I left with a smile.
        I learned more in 20 minutes than in a year!
        Your enthusiasm for your work is catching.
        Your passion for food is amazing and you gave me so many great tips.
        It meant the world to me, and it was nice to talk about Dutch.
        It gave me a better picture of the boat business.
        It was really cool and I learned a ton about farming.
        Thanks for being so real with me.
        You answered every question I had and then some.
        You made me feel at ease and I appreciate that.
        I came away excited about what's ahead.
        What a great talk! I'm still smiling.
        You have a wonderful way of explaining things.
        I'll be sure to follow your suggestions.
        I feel much more sure about what I want to do.
        Thank you for sharing your story and your path.
        I found it really useful to hear about the day to day of a nurse.
        Your stories were so funny and interesting.
        I enjoyed the tour and the people were friendly.
        Thank you for all your help.
        You gave me hope again.
        I enjoyed our talk so much and it flew by.
        You are a wonderful person and I hope we meet again.
        It was so good of you to squeeze me in.
        Thanks for the great advice, I'll use it.
        I learned so many useful things about the trade.
        It's good to know there are people like you.
        I really liked hearing about your experience.
        Your knowledge of plumbing is impressive.
        It helped me a lot with my decision.
        I came home full of ideas.
        You explained everything so well.
        My mom says thank you too.
        I will never forget your kindness.
        It was an eye opener for me.
        I can now see myself doing this.
        I appreciated your honesty about the ups and downs.
        Talking to you was the best part of my week.
        I understand the job much better now.
        Sorry again for being late, and thank you for waiting.
        You were right, it is a great field.
        """,
        """
        I knocked on every tile in my kitchen, and four sound hollow.
        That captains sleep in four hour pieces was new to me.
        I did not know that I can count the eight years as hours.
        The cow that waits in line for the robot on her own, I told everybody about her.
        "First listen, then open it" is now on a card above my bench.
        It never crossed my mind that the rent is the hard part.
        I will start with the hospital exam, as you said.
        I keep thinking about getting up at three for the auction.
        You told me that most of the work is phone calls.
        I asked the museum about Tuesday evenings like you suggested.
        So the airlines pay you nothing any more and it is the fees that keep you going.
        I had no idea the steam alone costs more than the rent.
        I will ask for the split shift, nobody wants it and so the new ones get in.
        Now I count every day what goes out and not only what comes in.
        Without a lawyer's signature nothing leaves the house.
        So it's 70 % ladders and 30 % phone.
        The smell of the leather and the boy who pumped the bellows stay with me.
        Your tip about the evening exam was gold, I registered.
        I called the union hall like you said.
        I see now that night shifts are the way in.
        That you still sweep the floor yourself impressed me.
        I bought the boots you recommended.
        What you said about never lifting alone, I told my sister.
        I didn't know that apprentices get paid from day one.
        I bought the book by Hess that you named.
        You said to call the clerk before nine, and it worked.
        The bit about counting bolts before lunch made me laugh, and I do it now.
        I will take the night class first, as you advised.
        It surprised me that you spend half of your day on the phone.
        Now I know why the concrete has to be wet for a week.
        I wrote to Mr. Oduya at the county like you said.
        You're right that I should shadow a nurse before I pay for school.
        I never thought a florist gets up at three.
        Your story of the runaway goat taught me to check the latch.
        I looked up the state exam and it's 80 dollars.
        I keep hearing you say "measure the door, not the drawing".
        I told my brother about the two-boot rule.
        I didn't expect winter to be the busy time.
        Because of you I asked for a tour of the plant.
        I've started to keep a notebook with every tool I try.
        Your idea to sell the small loaves first makes sense to me.
        I learned that the license takes 300 hours.
        I'm going to skip the degree and do the certificate.
        I went to the hall on Tuesday and put my name on the list.
        The three questions you ask every customer are on my fridge.
        """,
    ),
    ("no_connection", "ask"): (
        """
        I'm reaching out because I came across your profile and was impressed by your background.
        I admire your career and your company.
        I've been a cashier for six years and I'm ready for something new.
        Fitness has always been my passion and I want to turn it into a career.
        I see that you are a leader in this field and I'd be honored to connect with you.
        My teacher said we have to talk to someone who does the job we want.
        You must get a lot of these messages, so I will be brief.
        Please accept this note as my introduction.
        I am contacting a number of professionals in the field.
        Been thinking about tree work.
        I follow a lot of designers and I really like your style.
        I am writing to you because you are an optometrist and I would like to become one.
        As someone with a lot of experience you surely have interesting things to tell.
        I have an assignment to interview a professional.
        I got your name from the internet and hope that's okay.
        I was looking at bakeries in the area and yours came up.
        Your business looks like a place where I could learn a lot.
        I'm a stay-at-home mom who needs a change, and you seem like the right person to ask.
        I've heard that your trade is in demand.
        It must be exciting to do what you do.
        I saw on LinkedIn that you're a project manager in construction.
        I'm a veteran looking at my next step.
        You are doing exactly what I dream of doing.
        I have always loved dogs and I see you have a grooming shop.
        Your website says you offer tours, and I like history.
        People in your position know what it takes.
        Hope you don't mind a stranger writing to you out of nowhere.
        I live in the same state and want to learn about your profession.
        I'm new to this country and I look for people who can explain me the work here.
        I'm finishing high school and don't know what to do next.
        My counselor gave us a list of people to call and you are on it.
        I want to be a firefighter since I was small.
        Somebody like you could open my eyes.
        I've read many articles about nursing.
        You have a lot of five-star reviews on Google.
        I found your shop on the map.
        I have a few questions about how your kind of work is done.
        I am learning English and I search information about jobs in hospital.
        I'm calling people in the phone book who fix engines.
        I'd love to pick the brain of a pro like you.
        I've worked at a bank for nine years and I'm curious about life outside of it.
        You were recommended by the algorithm.
        I noticed you are hiring a lot of people lately.
        I think your job is so cool.
        I looked up electricians near me and you were the first result.
        I'm writing to local businesses to find out about careers.
        Your reviews are excellent.
        I like the look of your shop.
        I don't know anybody in this trade and hope that you can help me.
        My son wants to be a pilot.
        Since I was laid off I have been talking to people with interesting careers.
        As a young person I would benefit a lot from your wisdom.
        I would love to follow in your footsteps.
        It seems that you have a fulfilling career.
        I have questions for somebody who has done this for a long time.
        You probably get many emails like this one.
        A lot of people tell me I'd be a good teacher.
        I am taking a class called Career Exploration and this is my homework.
        Your title caught my eye.
        I saw that you've been promoted several times.
        I saw that you work with children and I'd like to do that too.
        I'm trying to learn what jobs are out there.
        I found you through the chamber of commerce directory.
        I am a big fan of your company.
        I've been a customer service rep forever, and I need something else.
        I hear your company is a great place to work.
        You have worked at many different companies.
        My wife and I moved here last month and I'm looking for a new line of work.
        You seem very knowledgeable.
        I'm interested in the way hospitals work.
        I'd like to speak with an engineer about engineering.
        Your background in finance and mine in retail might be a good match.
        I'm a hard worker with two kids and a mortgage.
        I want to understand what an average day is for a man in your job.
        Welding is something I did in high school and liked.
        I have to write a paper about a job and I picked yours.
        I am contacting you about your profession.
        I understand you're a busy woman, so I'll keep it short.
        We've never spoken.
        I have followed you on Instagram for a while.
        I've heard only good things about you.
        Somebody said you are nice.
        """,
        """
        The bathroom floor you laid for my sister-in-law still makes me jealous every Christmas.
        On your website it says that you closed your shop for a month to help the flood families.
        The Sunday paper had a page about the cannery, and your picture was beside the smokestack.
        My grandma was on your second floor for two years, room 214.
        I drive past your place every morning and saw you put in the robot milkers last fall.
        You fixed the boiler at our school in January and let me hold the flashlight.
        Your owl walk in February got me out of the house.
        You buried my father in March.
        You catered my cousin Dee's wedding.
        Uncle Ray drove for you before his back went.
        You helped me with my first car loan in 2019.
        Mrs. Okafor at the career center gave me your name.
        We buy our cider apples from you each October.
        Your clinic took in the three kittens I found.
        In your window is the blue coat that you made from a blanket.
        You pulled my wisdom tooth in June.
        Your sign is on half the lawns of my street.
        You read to my daughters every Tuesday for four years.
        I've been buying your honey at the co-op since I moved here.
        You painted the mermaid on the diner on Route 9.
        My landlady says that you arrived here with one suitcase, like me.
        I saw you on Channel 9 talking about why hospice nurses sing.
        A friend of mine had his medals framed by you.
        I was in the waiting room when you interpreted for the family before us.
        Since Buddy came back from his week with you he sits when the doorbell rings.
        That clock in the courthouse tower runs again because of you.
        At the farmers' market you let my son weigh the potatoes.
        I noticed that your shop still grinds its own lenses.
        I took your Saturday mozzarella class with my dad.
        There's always a line outside your truck on Court Street.
        My morning bus is your 19.
        You came to the trailer court after the propane fire.
        I sang under the new organ and someone pointed you out to me.
        I have one of your blankets on my couch.
        I live on the canal and watched you lift the Margaret out last fall.
        When I came to this town yours was the first shop that gave me credit.
        My roof has had your panels since March.
        You represented our tenants' group against the mold people.
        We have the same printer, Mr. Osei.
        You did my mother's hip in 2018.
        I rent the apartment over your shop.
        I was at the grand opening of your second store.
        I sit two pews behind you at St. Paul's.
        Your ad in the church bulletin made me smile.
        I know your bread from the school cafeteria.
        You plowed our driveway for free the winter my dad was sick.
        My daughter has been in your swim class since she was four.
        I bought my first bike from you in 1988.
        The sign you made for our church still looks new.
        I was your waitress at the Blue Plate on Sunday.
        You spoke at my high school graduation.
        I heard you play the organ at my niece's wedding.
        My cousin does your payroll and says you're patient with beginners.
        I read your letter to the editor about the bus cuts.
        My mother still talks about how you found her lost cat.
        You delivered both of my babies.
        I've been to four of your poetry nights.
        I'm in the Thursday knitting group with your wife.
        We talked for a minute in line at the post office.
        You taught me fractions in fifth grade.
        I noticed you added Spanish to all your signs.
        I saw the piece on TV about your goats.
        I saw in the paper that you started out sweeping floors there.
        My dentist told me that you used to be a plumber.
        Last month you towed me out of a ditch on Route 5.
        Your bakery saved my birthday when the power went out.
        I keep coming back to the photo of the flooded street that you took.
        The chair you fixed for me hasn't squeaked since.
        I've used your recipe for rye every week since the class.
        Half of my street gets its firewood from you.
        You rented me my first apartment.
        I work in the kitchen of the school where you are principal.
        I was the nurse on duty when your father came in.
        You answered my question on the forum about frozen pipes.
        I went to the open house at your farm in May.
        You and I were both on the jury in the Hess trial.
        I sat in on your town budget meeting and it was the first I understood.
        I heard from the lady at the bank that you came from Laos too.
        I walk my dog past your greenhouse every evening and the lights are always on.
        My neighbor Al swears by your honey.
        It was you who wrote the sign about the ducks, wasn't it?
        I know your voice from the morning traffic report.
        Your son is in my scout troop.
        I've got your calendar with the old barns on my wall.
        I grew up two doors from your garage.
        You once let me sleep in the waiting room when I missed the last bus.
        I was on the roof crew next door when you built the ramp.
        Thank you for signing my cast at the game.
        I was a patient on your ward in 2020.
        I translated for my aunt when you did her taxes.
        """,
    ),
}
