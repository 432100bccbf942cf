"""Families of phrasing, by finding and kind of message: what is meant, and what is innocent."""
# ruff: noqa: E501

FAMILIES = {
    ("asks_for_job", "ask"): (
        """
        Know anybody who needs a scheduler?
        I request you to consider my profile.
        I could really use a paycheck by winter and wondered whether you might be short of people.
        Word is you people need dispatchers.
        Do you employ foreigners, and where should I send my application?
        My granddaughter needs work; if there were a place for her in your shop we'd be so happy.
        If you should ever need somebody to sweep, sand or fetch, I hope you'll let me be the one.
        I've been hoping you might take on an apprentice.
        And should you ever be a hand short, I'm your man.
        I'm ready to start any day, any shift.
        I can begin whenever you want somebody.
        Have you had a chance to talk to your manager about me?
        I'd welcome an offer.
        I attach an updated résumé for you to circulate among your colleagues.
        Who do I talk to about getting on the crew?
        Is there anyone you know who could use a part-time bookkeeper?
        I would be so happy if you would give me a try.
        Could you slip my name to whoever makes the decisions?
        Would you take me under your wing as a trainee?
        I'm sort of fishing for work, to be honest.
        I'd do anything, even unpaid, to get a start at Acme.
        Can I come and work a week for free so you can see what I can do?
        I wonder if Acme has something for a person of my age.
        I'd be a happy man if I could wear an Acme jacket one day. Any openings?
        Could your husband use a driver?
        Please let me know what I should do to be hired by your company.
        I believe there is an analyst vacancy in your group, and I want it.
        Would your foreman give a woman of fifty a chance?
        I'm interested in learning about your career, and about any positions that may be coming up.
        I was let go in May and I am hoping that you can point me to someone who's hiring.
        My student visa ends in August, so I need a sponsor, and Acme is my first choice.
        Kindly find me suitable for any post in your esteemed organization.
        Kindly help me with a suitable position.
        I humbly request you to recommend my profile to your manager.
        Please do the needful and refer me internally.
        I came across requisition 4471 on your site; would you mind submitting me as a referral?
        Your company gives a bonus for referrals, so we could both win.
        I've just put in for the dispatcher job; would you tell the boss I'm a good egg?
        If you could just tell them I'm reliable, I'd owe you one.
        I saw the Help Wanted sign in your window.
        Is the night shift still looking for people?
        Do they ever hire people without a degree at Acme?
        I'm looking to make my next move and Acme is at the top of my list.
        I'd be over the moon to end up on a team like yours.
        How do I get in at Acme?
        I'm on the lookout for a new challenge.
        I would be grateful for any leads on entry-level work.
        It's my goal to be working at Acme by the end of the year.
        I'm seeking an opportunity to use my degree.
        I want to ask about employment possibilities at your clinic.
        Could you tell me if the library plans to add staff this year?
        What vacancies do you expect in the spring?
        Perhaps there's an opening for a mechanic in your garage?
        I'm eager to bring my talents to your firm.
        Would it be possible to get my foot in at Acme through you?
        Let me know if I can be of service to your department in any capacity.
        I'd appreciate being kept in the loop about hiring.
        My dream is to become part of your newsroom.
        I hope you'll forward this to your HR department.
        Do you think they'd interview me?
        I'd like you to be my reference for the county job.
        I was hoping you could get me past the recruiter.
        Any work going at the yard?
        I'm between jobs, so anything you hear of would be a help.
        Would you mind keeping an ear open on my behalf?
        I've got two kids and no paycheck, so I'd take whatever there is.
        I'd gladly swap my current employer for yours.
        """,
        """
        I was laid off in May after eleven years at the plant.
        I am not after a job, I promise.
        This isn't a request for work.
        I have a job I like and plan to keep it.
        Nobody has to hire me; I just want to understand what an actuary does.
        I'm weighing whether to leave teaching.
        What does your firm look for when it hires?
        How did you get your foot in the door?
        Who gave you your first chance?
        How did you find your first job in Norway?
        What kinds of positions exist in forestry?
        I'm not asking you to refer me, only how referrals work there.
        Is it hard to get hired at forty in your trade?
        Did you apply, or did somebody recommend you?
        How many people do you hire in a year?
        What would you tell someone who wants to enter the field?
        I wonder what an apprentice does in the first year.
        I read that Acme hired forty welders last year, and I am curious how you train them all.
        Should I take the job that the county has offered me?
        I already have an offer from a hospital and would like to know what questions to ask.
        My sister works for Acme, in the kitchen.
        I'd like to hear what you wish you had known before taking the job.
        I start as a night auditor on Monday.
        I've applied to the nursing program at MCC.
        I'm thinking about changing careers.
        I'm taking a course in welding this fall.
        Is there an opening in your calendar on Thursday?
        Do you have a position on the new bridge?
        I've a place in the spring class and wonder what to read before.
        When you hire a helper, what do you look at first?
        What makes you say yes to an applicant?
        I don't want anything from you but a story.
        Would you let me watch you work for twenty minutes?
        I hope to open my own bakery.
        My employer is moving and I am thinking about what comes next.
        You mentioned in your talk that your team is hiring; that's not why I write.
        Do you need a degree for what you do?
        How much of your job is paperwork?
        Is there work for cartographers these days?
        Can one make a living at it?
        What do interpreters earn when they begin?
        I run a job club at the library and we'd love to know how you began.
        I'm in between careers and trying to understand what a land surveyor does all day.
        Do you need to be certified for that?
        Could you tell me how people get into perfume making?
        I'd love to know if you need math every day.
        """,
    ),
    ("asks_for_job", "thank_you"): (
        """
        If you hear of anything, I hope you'll think of me.
        I hope we can work together soon.
        And if your team could use me in the fall, I'm ready.
        Please tell your boss about me.
        I'd welcome the chance to be on your staff.
        I hope you'll keep my name handy.
        I have applied for the position; could you put in a word?
        Do remember me when you are recruiting next.
        I'm still hoping for a spot on your line.
        """,
        """
        You offered to pass my résumé to your sister, and I would be glad if you did.
        Thank you for saying that you'd keep me in mind.
        I have applied to the program you named.
        I got the job at the clinic!
        I will think about the position you mentioned.
        Your advice on my job search was to stop applying online, and I have.
        Yes, I'd be happy to talk about the opening you brought up.
        I never knew that you hire by trial shift.
        I start work at the mill on Monday.
        I had an interview there last week, and they laughed at the same things.
        You said that they hire in March, so I'm learning Excel until then.
        Thank you for introducing me to the recruiter.
        I now know that the job is mostly driving.
        """,
    ),
    ("pressure", "ask"): (
        """
        I need answers for my assignment, due Monday.
        Your prompt attention is appreciated.
        I noticed that you've viewed my message and not replied.
        Shall I stop by your office instead?
        I must have it by Thursday.
        I really need you to make this happen.
        I'll be at your office on Tuesday at nine.
        It would be a shame if I had to find somebody else.
        Please don't let me wait.
        This is my last week here, so it has to be tomorrow.
        I expect you will find ten minutes.
        Please get back to me within the week.
        I have to hand this in on Friday, so please answer by then.
        You're my only hope.
        I won't take no for an answer!
        I shall assume that you agree unless I hear otherwise.
        Everyone else I wrote to has answered.
        It's only polite to answer.
        The sooner the better.
        Please respond at the earliest.
        I'd appreciate an answer today.
        Can you do it today or tomorrow?? I'm in a rush.
        Let me know right away.
        Please reply soon.
        Reply soonest please.
        A fast answer would help me.
        I'm on a tight deadline.
        I need to hear from you before the weekend.
        I'm giving you one more chance.
        Since you never answered, I'll ask your boss.
        I'm sure that you can find fifteen minutes for a fellow alum.
        You can't say no to that.
        Please treat this as urgent.
        Don't leave me hanging!
        I hope you won't ignore this.
        I trust that I shall have your answer before Monday.
        I need this conversation this week.
        I have already told my professor that you will do it.
        Kindly expedite.
        Tick tock!
        Why haven't I heard from you?
        I've been waiting for ten days now.
        I find it strange that you don't answer.
        Please be so good as to answer by return of post.
        Call me the minute you get this.
        """,
        """
        There is no hurry.
        Take your time, and no is a fine answer.
        I know you must be busy, so whenever it suits you.
        I have an exam on Friday, so any day after that is good for me.
        I'll be in Boston from Monday to Wednesday.
        I'm free on Tuesday and Thursday.
        I would be glad to hear from you.
        I look forward to your answer.
        I'll not write again if I don't hear from you.
        If I don't hear from you, I'll take it as a no, and no hard feelings.
        How do you handle deadlines?
        How do you calm a customer who needs it right away?
        I could call you tomorrow, if that suits.
        Could I call you on Thursday?
        I must decide about school by June and would love to hear how you chose.
        Why do you answer letters by hand?
        I hope you don't mind my writing.
        I'd like to know how you keep your patience with urgent orders.
        Please don't feel that you have to answer.
        You don't have to answer this.
        Would Friday work?
        I work nights, so mornings before nine are best for me.
        You owe me nothing.
        May I drop by your stall on Saturday, as you told the whole class to?
        Do you have time before Friday?
        I have to be at work by nine, but before that I'm free.
        Could you tell me what you do when nobody answers?
        My deadline for the application is in May, so there's plenty of time.
        """,
    ),
    ("pressure", "follow_up"): (
        """
        I wrote you a week ago and expected to hear from you by now.
        This is the third time I'm asking.
        Did my email get lost or are you avoiding me?
        I know you've seen it.
        I'd have thought that you'd at least say no.
        I need an answer, yes or no.
        Two weeks and not a word!
        I'm going to keep asking until you say yes.
        Can you please respond?
        Are you ever going to answer?
        I was hoping for a quicker reply.
        You said you would call, and you didn't.
        Just answer with yes or no, it takes ten seconds.
        """,
        """
        I wrote on the 3rd; perhaps it went astray.
        I'm following up on my note from last week.
        If now's not the time, just ignore this.
        A gentle reminder of my note; no need to answer if it doesn't fit.
        I know that autumn is your busiest time.
        I promise that this is my last note.
        I know my message came at a bad time.
        I haven't heard back, which is no wonder in harvest season.
        Would a call next week suit you?
        This will be my only reminder.
        Maybe my mail landed in the spam folder.
        I'll leave it at that if I don't hear from you.
        Happy to wait until after the holidays.
        """,
    ),
    ("sells_qualifications", "ask"): (
        """
        I'm told I'm the best closer in the region.
        I never miss a deadline.
        I have glowing reviews from every manager I've had.
        I consider myself a natural salesman.
        I'm detail-minded, punctual and honest.
        My GPA is 3.9.
        I've got an MBA, a PMP and twelve years of experience.
        I'm fluent in four languages and certified in SAP.
        In my last role I cut costs by a third.
        I brought in two million in new business.
        I won the state championship in debate.
        My strengths are organization and empathy.
        I'm exactly what a team like yours needs.
        You won't find anyone who works harder.
        I'm a people person with a can-do attitude.
        As a dynamic self-starter, I adapt to anything.
        I was employee of the month three times.
        I graduated first in my class.
        I have strong analytical skills.
        With my skills in Java and Python I can help at once.
        I'm good with my hands and never sick.
        I supervised forty people and doubled the output.
        My colleagues say I'm the one who keeps calm.
        I bring energy, drive and fresh ideas.
        I have a proven ability to lead.
        I am an experienced, reliable worker.
        I know Excel inside out.
        I type 90 words a minute and I don't panic.
        I'm a fast study and I don't complain.
        I have a solid background in finance and a keen sense for numbers.
        I've been called a rock star by my last boss.
        My résumé speaks for itself.
        Few people have my combination of law and chemistry.
        I'd be an asset anywhere.
        I have what it takes.
        CFA Level III, ex-Goldman, consistently exceeding targets.
        I pride myself on accuracy.
        I possess excellent communication skills and a strong work ethic.
        I am highly adaptable.
        I've mastered three programming languages.
        My experience makes me ideal for this line of work.
        I earned a full scholarship.
        I graduated with honors.
        I'm an award-winning designer.
        I was the youngest manager in the company's history.
        I exceeded my quota every year.
        I am sure that I'd do well in your department.
        """,
        """
        I've been a nurse for twelve years.
        I'm a welder by trade.
        I have a degree in history.
        I studied chemistry in Ghent.
        I'm finishing a certificate in medical imaging.
        I have two kids and a mortgage.
        I have answered phones at the gas company for nine years.
        I would bring the good rugelach.
        I look forward to learning from an experienced professional such as yourself.
        It exceeded my expectations.
        I'm fifty-three, with a bad hip and a good eye for clouds.
        I'm not sure that I have the skills.
        Which skills matter most?
        Do I need to be good at math?
        I wonder if my background would be of any use.
        Your experience in both fields is what I'd like to ask about.
        You have a gift for explaining.
        You led forty people through the merger.
        I speak Polish at home.
        I used to manage a hardware store.
        I drive a school bus.
        I teach fourth grade and wonder about museums.
        What makes a good candidate in your eyes?
        I am bad at languages.
        I won't bore you with my résumé.
        My experience is in hotels, so this is all new.
        I've spent six years behind a bar.
        I love the smell of diesel.
        I am curious how one becomes good at this.
        You struck out "excellent communicator".
        My grandmother was the best baker in town.
        I am learning Python at night.
        I've no experience at all.
        How important is a strong portfolio?
        I'm a retired teacher who likes maps.
        I ran a food truck until last year.
        I served eight years in the Coast Guard.
        I'd like to know what a team like yours needs.
        Are people with strong Excel skills happy there?
        """,
    ),
    ("resume_attached", "ask"): (
        """
        See attached: one résumé.
        I'm putting my CV in the envelope.
        I have put a résumé in with this.
        I enclose my curriculum vitae.
        Attached you'll find my résumé.
        My résumé's attached.
        PFA my CV.
        Résumé below.
        I'm including my résumé for reference.
        Here's my CV.
        Here it is, my résumé: example.org/me.pdf
        My CV is at example.org/cv
        I took the liberty of attaching my resume.
        Please take a look at the attached résumé.
        The attached CV says more.
        My résumé is stapled to this letter.
        I have uploaded my CV here: example.net
        You will find my résumé enclosed.
        I've added my résumé as a PDF.
        A copy of my résumé comes with this note.
        Resume: example.com/me
        I'm sending along my résumé.
        I've pasted my résumé under this message.
        Please find my cv in the attachment.
        With this letter comes my résumé.
        Kindly find attached my updated CV.
        """,
        """
        I've written up no résumé.
        I can send a résumé if you like.
        I left my résumé at home.
        Would you look at my résumé some day?
        How long should a résumé be?
        My résumé has a gap of three years.
        I attached the article that you asked for.
        I enclose a photograph of the barn.
        I promise not to send my résumé.
        Do people in your field send a CV?
        What did your résumé look like then?
        I'm rewriting my résumé.
        The résumé that you printed for my brother still hangs in his garage.
        I'll bring no résumé, only cookies.
        You said to leave the CV at home.
        """,
    ),
    ("no_question", "ask"): (
        """
        I would really appreciate the chance to connect.
        I wanted to introduce myself.
        I'd love to connect with you.
        I thought I'd say hello.
        It is good to know that there is somebody who has walked that road.
        I have 20 minutes on Thursday.
        I hope to cross paths one day.
        I admire what you do.
        I'd like to expand my network.
        I look forward to learning more about your field.
        I just wanted you to know how much I liked it.
        Call me back.
        My number is 555-0100.
        Hope we can connect.
        Let's connect!
        I am excited to follow your work.
        I'm sending you this note to introduce myself and my interest in logistics.
        I would love to learn more about your work.
        Who doesn't love a good supply chain, right?
        I hope to hear from you.
        I will be in touch.
        You can reach me at 555-0143.
        """,
        """
        I'd appreciate the chance to ask you about your work.
        I would really appreciate the chance to pick your brain for 15 minutes.
        Might you have ten minutes?
        I wonder how you chose.
        Tell me, what would you do again.
        I'd be glad of 15 minutes.
        Please call me if Tuesday suits.
        Please tell me how you began.
        Let me know if you have time for a call.
        Let me know what you think.
        I would like to know why you left the bank.
        I'd love to hear how you got there.
        Fifteen minutes, whenever it suits you.
        If you have ten minutes, I'd be thankful.
        I want to hear if it was worth it for you.
        I'd be grateful for a short call next week.
        I'd like to invite you for a coffee.
        Could I call.
        Perhaps you would let me visit the shop.
        It would be great to talk for 15 minutes about how you began.
        I'm writing to ask whether you'd have time for a call.
        Any chance you have ten minutes?
        I have one question: how did you learn to splice.
        """,
    ),
    ("no_thanks", "ask"): (
        """
        Talk soon.
        Best regards.
        I hope to hear from you.
        I look forward to hearing from you.
        Kind regards.
        That would be great.
        I'd love that.
        Have a great week!
        You'd be doing me a favor.
        Thanks to my aunt I know your bakery.
        No thanks needed.
        Please and best wishes.
        I'd be happy about it.
        """,
        """
        Many thanks.
        I'd be most grateful.
        Much appreciated.
        I appreciate it.
        I'd be obliged to you.
        With gratitude.
        Bless you for reading this.
        You have my gratitude.
        Thankful for any help.
        TIA!
        Thx!
        Ever so grateful.
        I can't thank you enough.
        It would be much appreciated.
        I'm in your debt.
        Gracias!
        Merci beaucoup.
        Vielen Dank!
        Danke!
        Grazie!
        Obrigado!
        Thank u.
        Tusen takk!
        Arigato!
        I thank you.
        My thanks in advance.
        A thousand thanks.
        I so appreciate you reading this.
        Kiitos!
        We'd appreciate it!
        I'd be thankful for a reply.
        Appreciatively.
        Your help would be appreciated.
        Any pointer is appreciated.
        """,
    ),
    ("nothing_learned", "thank_you"): (
        """
        I want to tell you how very much I appreciated the generous amount of time that you spent with me.
        It opened my eyes to many aspects of farming.
        You gave me lots of useful information on radiology and where it's heading.
        I'll be sure to put it to good use.
        You've given me a real feel for what being a paramedic is like, the good and the bad.
        You helped me see what I should focus on.
        I have gone over my notes twice and keep finding new gems in there!
        You have truly given me a lot of food for thought regarding landscaping.
        You were so open about the ups and downs of running your own business that I forgot the clock.
        It has given me a clearer picture of teaching as a profession.
        I meant to write on the very same evening, and now three days have gone by.
        I have told everybody at home about it.
        Your passion for the job is infectious.
        I left your office with a smile and a full notebook.
        I really enjoyed hearing about your journey.
        I learned so much about the nursing field.
        The coffee was great and so was the company.
        I'm even more sure now that this is what I want to do.
        Your tips were golden.
        I will follow your advice.
        You answered all of my questions, even the silly ones.
        I came home and could not stop talking about it.
        It was an honor to sit across from a legend.
        I appreciate that you took time out of your day.
        You made me feel at ease from the first minute.
        The tour of the plant was impressive.
        I look forward to staying in touch.
        I hope that our paths cross again.
        It gave me a lot to think about.
        You are a wonderful mentor.
        I'm grateful for everything that you shared about your career in banking.
        I now have a better understanding of the industry.
        I will take all that you said to heart.
        Our talk about marketing was eye-opening.
        It was so nice of you to fit me in between two meetings.
        Your story is an inspiration to all of us.
        I feel much better prepared for the next step.
        I got more out of half an hour with you than out of a whole semester.
        What a treat to get an inside look at how a newspaper works.
        Hearing how you got to where you are today was very motivating.
        I've already recommended you to my friends.
        I'll let you know how it goes.
        The things you told me will help me in the future.
        I was impressed by your knowledge of the market.
        You truly care about people, and it shows.
        Thank you for the delicious cake and for your company.
        Please say hello to your colleagues.
        I hope the rest of your week is calm.
        I will be applying what I learned.
        You clarified many things for me.
        I can't wait to get started.
        Your honesty about the challenges of the field was refreshing.
        I wish I had met you ten years ago.
        It was worth every minute of the drive.
        I took lots of notes.
        You painted such a vivid picture of life at sea.
        You have confirmed my wish to become a teacher.
        Thank you for sharing your experiences with data science and the tech world.
        I am very excited about the possibilities in health care.
        I know now which direction to take.
        """,
        """
        Thank you: now I plan a quarter ahead.
        I chalked on the inside, as you do, and my wife's hem is straight.
        I moved my desk to the window, as you told me.
        I now ask every client what went wrong last time.
        I've ordered the book on knots.
        Your line about never trusting a quiet boiler made me laugh all the way home.
        I had no idea that a vet spends half her day on the phone.
        Tomorrow I'm calling the union hall.
        I've stopped sending letters without a name on them.
        I didn't know that pilots pay for their own training.
        I'll sit in on a trial next Monday, as you suggested.
        Since our talk I read the last page of a contract first.
        From now on I'll bring my own gloves.
        I signed up for the pottery class at the Y.
        You're right, it's mostly waiting.
        What stayed with me: a budget is a promise.
        The bit about the three envelopes was worth the drive.
        I've cut my cover letter to five lines.
        I counted: there are nineteen permits, as you said.
        I called Mrs. Diaz this morning and we meet on Friday.
        I tried your trick with the spreadsheet, and it works.
        That a museum shows only a tenth of what it owns had never crossed my mind.
        I keep thinking of the man who repaired the same pump for forty years.
        Your warning about unpaid internships saved me from one.
        I would never have guessed that bakers are up at two.
        I'm going to learn Spanish before I learn SQL.
        I went to the hearing on Tuesday and took notes as you do, in two columns.
        You told me to talk to the nurses before the doctors.
        So a good proofreader reads backwards!
        I wrote "measure the door first" on my wall.
        I had thought that editors write; now I know they cut.
        I'll ask about the night shifts before I sign anything.
        I've put the accounting class off until I have shadowed a bookkeeper.
        My takeaway is that half of fundraising is listening.
        It surprised me that you have no desk.
        I looked up the license that you told me about.
        I bought the boots.
        I'll start with the zoning minutes.
        Thank you for explaining why the bridge is closed each fall.
        Thanks for showing me how to read a weld.
        I liked what you said about saying no to the first offer.
        Your advice to start with a small claim makes sense.
        I registered for the exam in May.
        I've decided against law school.
        I spent Saturday at the food bank, and you were right about the lines.
        Thanks to you I've dropped the second major.
        The idea of keeping a diary of mistakes is one I'll steal.
        I also see now why you left the big firm: nobody there ever met a client.
        I've begun to write down every question my customers ask.
        My résumé is down to one page.
        I've rewritten my estimate and it came out 400 dollars higher.
        I never thought about insurance being a people business until you told me about the flood.
        I emailed Rosa, and she has invited me to the workshop.
        How you label the samples before you fill them is something I'll copy.
        I practiced the two-minute pitch on my dog.
        """,
    ),
    ("no_connection", "ask"): (
        """
        I'm reaching out to people in your industry.
        I hope you can help me learn about finance.
        I came across your profile and was impressed.
        Your work at Acme looks fascinating.
        Hello from a fellow public servant!
        Fellow foodie here.
        Always expanding my network with inspiring leaders.
        I've long admired Acme.
        We have three connections in common.
        I am a junior at RIT majoring in finance.
        I have a few questions about your field.
        I'm exploring careers in health care.
        You seem to have an interesting job.
        Your company is one of the best in the region.
        I found your name on the website of your company.
        I've always been fascinated by airplanes.
        I'm writing to you because you work in logistics.
        I saw that you are a project manager.
        I am new in town and would like to meet people in the trade.
        I would love to learn from someone with your experience.
        I'm doing a school project on careers.
        Your experience at Acme is impressive.
        LinkedIn suggested that we connect.
        As someone who has been in the field for a long time, you must know a lot.
        I am interested in your line of work.
        I'd love to hear about what you do.
        I understand that you work in HR.
        I am looking for someone to talk to about law.
        I've heard great things about your company.
        My career center told me to write to professionals.
        I want to become a nurse.
        I'm contacting everybody at Acme who has the title of analyst.
        You have the job of my dreams.
        Being a pharmacist seems interesting.
        We've never met, but I hope you'll have a minute.
        I have been thinking of chaplaincy for some time.
        """,
        """
        I noticed you went from pastry school to customs clearance.
        You answered my question at PyCon and I've been puzzling since.
        The acknowledgements in Eva Roth's dissertation thank you, and I sit at Eva's old bench.
        Three years ago you wrote a formula on a napkin for me.
        Captain Bos gave me this number.
        I read your letter to the editor about the bus lanes.
        Your name was on the program of the choir festival, right under mine.
        Jim Ortega thought that you'd be the right person to ask.
        I sat behind you at the zoning hearing.
        We share a dentist, and she told me about your workshop.
        My mother cleaned your office for years.
        You gave the toast at the Nguyen wedding.
        I heard you on the radio, on eels.
        I saw how you calmed the crowd at the ferry.
        I'm in the same running club, two lanes behind.
        You left law to keep bees.
        You spent ten years at sea before you taught.
        I was in the audience when you spoke about drains.
        Your bakery was on my way to school.
        I bought a chair from you in May.
        Professor Haas showed us your bridge in class.
        Your former intern, Ben, told me how you work.
        I live across the street from your shop.
        The barber on Monroe Avenue says that you know all about scales.
        I took your pottery class at the Y.
        You helped my father with his taxes.
        A friend of yours, Lou, sent me.
        We met at the job fair on Tuesday.
        I'm from Cebu too.
        Both of us started as translators, I saw.
        I noticed that you studied music before you took up law.
        I found your guide to canning very clear.
        You and my uncle were in the same unit.
        I saw on your profile that you once taught at my old school.
        I was your waiter on Friday.
        Sister Marie at St. Anne's asked me to greet you.
        The mural that you painted on Union Street is on my way to work.
        I watched your demo at the county fair.
        I follow your column on soil.
        You're the only cooper in the county.
        My neighbor Ilse swears by you.
        Your exhibit on lighthouses made me come back twice.
        """,
    ),
    ("wrong_name", "ask"): (
        """
        Hi Michelle,
        Dear Mr. Watson,
        Hello Danielle Whitfield,
        Dear Sarah,
        Hi Dan Whitfield and Rob,
        Good morning Ms. Whitlock,
        Dear Diane,
        Hi Donna!
        Dear Whitman,
        Dear Prof. Whitehead,
        Hey Diana Whitfield,
        """,
        """
        Dear Dana Bey,
        Dear Aunt Dana,
        Hi Dana, Tom's friend here,
        Dear [Mr./Ms. Last name],
        Dear Sir or Madam,
        Hi D.,
        Dear Captain Whitfield,
        Pat Lowe said that you know all about scales.
        Dear Dana and team,
        Dear Dr Whitfield
        Dana dear,
        Dear Ms. Dana Whitfield,
        Dear Dana Whitfield (if I may),
        Whitfield-san,
        Dear Whitfield Sensei,
        Dear Dana-san,
        Ms Whitfield, good morning.
        Hello, Ms. Whitfield!
        Hi there Dana,
        Dear Da,
        Dear neighbor Dana,
        Dear Señora Whitfield,
        Hi dana,
        Dear Dana & Co.,
        """,
    ),
}
