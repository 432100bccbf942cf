"""Sentences for single findings: those that mean it, and innocent ones that look like it."""

SENTENCES = {
    "asks_for_job": (
        """
        Is your company currently hiring?
        Are you hiring junior analysts this fall?
        Do you have any openings on your team?
        I was wondering if there might be any open positions in your department.
        I'm looking for a job in marketing.
        I am actively seeking a full-time role in supply chain.
        Please keep me in mind if something opens up.
        If you hear of any openings, please let me know.
        Could you refer me for the analyst position?
        Would you be willing to put in a good word for me with the hiring manager?
        I would love to work for Acme.
        I'd love to join your team.
        It would be a dream to work at your company.
        I saw that Acme is hiring a data analyst and would like to apply.
        I am very interested in the project manager position at Acme.
        Could you pass my résumé on to HR?
        Would you consider me for an internship?
        I'm available immediately.
        I am not only looking for advice but also for a job.
        I'm not sure whether you are hiring, but I would love to be considered.
        I don't know if your team has any openings, but I'd be keen.
        I'm not looking for a job right now, but please keep me in mind for future roles.
        Do you know of anyone who is hiring?
        Any chance there's a spot for someone like me on your crew?
        Is there a way I could get my foot in the door at Acme?
        I hope you might have a position for me.
        I need a job by January.
        Perhaps you could use another pair of hands in the lab?
        Could you connect me with your recruiter?
        What would it take to get hired at Acme?
        I'm currently between jobs and looking for new opportunities.
        I'd be grateful for a referral.
        Would Acme have room for a junior developer?
        I am hoping to find a position at a firm like yours.
        Who should I contact about applying for a job there?
        I'm on the job market and open to anything.
        If a role comes up that fits, I'd appreciate a heads-up.
        Could you recommend me for the opening in your group?
        I want to be part of your team.
        I would welcome the opportunity to interview with Acme.
        Does your organization offer internships?
        I am looking for work as an electrician.
        I'm job hunting at the moment.
        Please let me know about any vacancies.
        Might there be an entry-level job for me at Acme?
        I'm hoping you can help me get a job at Acme.
        Can you help me get an interview?
        My goal is to land a role at Acme by summer.
        I'd be thrilled to be considered for any role you have.
        Please think of me when you are next recruiting.
        I recently applied for the coordinator role at Acme and hoped you could flag my application.
        Hire me and you won't regret it.
        """,
        """
        I am not looking for a job.
        I'm not asking you for a job, only for your view.
        This is not about a job, I promise.
        I'm not writing to ask about openings.
        To be clear, I am not job hunting.
        I'd like to learn how you got your position.
        How does your team hire?
        What do you look for when you hire a nurse?
        Your job as a nurse sounds demanding.
        What is your job like on a normal day?
        I'm curious what your role involves.
        Thank you for offering to pass on my résumé.
        Thanks for mentioning the opening in your department; I will think about it.
        The opening you told me about has been filled.
        You mentioned that your team is hiring.
        How did you find your first job in the field?
        Which jobs did you have before this one?
        I currently have a job I like.
        I lost my job in June.
        I left my position at the bank last year.
        We met at the job-search group at the library.
        I heard you speak at the job fair.
        What is the job market like in Charlotte?
        It was a great opportunity to talk with you.
        Thank you for the opportunity to learn about your work.
        Without asking you for a job, may I ask how you chose yours?
        I would rather hear your story than ask for a job.
        I'm neither applying nor looking for a position.
        How do hiring managers in your field read a portfolio?
        You have the job I might want in ten years.
        How did you get into your current role?
        What made you take the position at Acme?
        I have worked in my present position for six years.
        I promise not to ask for a job.
        I don't expect you to know of any openings.
        I'm exploring the field, not looking for work.
        Do you need a degree for this work?
        I started a new job in March.
        How do people find work in your field?
        I'm looking for advice on how you got your job.
        I'm seeking your perspective on a career in nursing.
        I work with people who are looking for work.
        Is there any advice you'd give a beginner?
        Would you be open to a short call?
        Are you open to a quick chat next week?
        I have no interest in applying anywhere yet.
        There is no opening I am after.
        What roles exist in a hospital kitchen?
        How did your company grow so fast?
        I'd love to hear what it is like to work at Acme.
        I am interested in how you came to your role.
        """,
    ),
    "sells_qualifications": (
        """
        I am a highly motivated professional with a proven track record.
        I have ten years of experience in logistics and strong leadership skills.
        I believe I would be a great fit for your company.
        I know I could add value to your team.
        I'm a fast learner and a team player.
        My skills in Python and SQL make me an excellent candidate.
        I graduated top of my class with a GPA of 3.9.
        I increased sales by 30% in my last role.
        I led a team of twelve people and delivered every project under budget.
        My background makes me uniquely qualified for this field.
        I bring a wealth of experience in marketing.
        I am proficient in Excel and Tableau.
        I have excellent communication skills.
        I would be an asset to any organization.
        I was named employee of the year twice.
        I am an expert in data visualization.
        I pride myself on my work ethic.
        I'm results-driven and detail-oriented.
        As an award-winning designer, I can offer a lot.
        I have a lot to offer.
        I saved my employer two million dollars.
        I am confident that I can contribute to your success.
        My qualifications include a CPA and an MBA.
        I have a strong background in finance.
        I am a hard worker who exceeds expectations.
        I managed a budget of $4 million.
        """,
        """
        I've been a nurse for 12 years.
        I work as a teacher in Rochester.
        I am a recent graduate in geography.
        Which skills matter most in your field?
        Your track record is impressive.
        Your 20 years of experience made me curious.
        I have no experience in the field.
        I don't have strong technical skills, and that worries me.
        How did your team increase sales so quickly?
        I wonder whether this field would be a good fit for me.
        What makes someone a good candidate, in your eyes?
        I read how you led a team of forty through the merger.
        You said I would be a great fit, and I still smile about it.
        My background is in theatre.
        I'd like to learn how you built your skills.
        I used your advice and rewrote my introduction.
        I studied chemistry and now sell paint.
        I'm a project manager who is new in town.
        Is an MBA worth it, in your experience?
        I am changing from retail to health care.
        """,
    ),
    "resume_attached": (
        """
        I have attached my résumé for your reference.
        My CV is attached.
        Please find my resume enclosed.
        I've included a copy of my resume below.
        Attached is my résumé.
        You can find my resume here: https://example.com/me.
        I am sending you my CV so that you know who I am.
        Here's a link to my resume.
        P.S. Resume attached.
        I enclose my curriculum vitae.
        See my attached resume for details.
        """,
        """
        I have not attached a résumé, since this is not an application.
        Thank you for offering to look at my résumé.
        I'd like to resume our conversation from May.
        No resume attached, just a question.
        You suggested that I shorten my résumé, and I did.
        How important is a résumé in your field?
        I rewrote my résumé after our talk.
        What do you look for in a résumé?
        I won't be sending you my CV.
        """,
    ),
    "pressure": (
        """
        Please reply ASAP.
        I look forward to your prompt reply.
        I need an answer by Friday.
        Please get back to me as soon as possible.
        This is urgent.
        I expect to hear from you this week.
        Let me know by tomorrow.
        Why haven't you replied to my message?
        I will call your office on Monday if I don't hear from you.
        Please respond at your earliest convenience.
        I am still waiting for your response.
        You have not answered my two emails.
        I must insist on a reply.
        It's important that you respond quickly.
        I need you to confirm today.
        Time is running out.
        A quick response would be appreciated.
        Kindly reply immediately.
        This is the third time I am writing to you.
        Please don't ignore this message.
        I hope you will get back to me by the end of the week.
        I can't wait any longer for your answer.
        """,
        """
        I look forward to hearing from you.
        No rush at all.
        Whenever it suits you is fine.
        There is no pressure to answer.
        This is not urgent.
        I'm in town until Friday.
        Your article on urgent care opened my eyes.
        How does your newsroom handle deadlines?
        I'll send the form as soon as I can.
        If now is a bad time, please ignore this.
        I know you are busy.
        Any day next week would work for me.
        Please don't feel you have to reply.
        You must be busy.
        How do you work under pressure?
        I will call you on Monday at ten, as we agreed.
        At your convenience, of course.
        Is prompt engineering part of your job?
        I'm free on Thursday or Friday.
        I would be glad to hear from you when you have a moment.
        """,
    ),
}
# What is said of the time, and how long that is at most; 0 is no length.
TIMES = {
    "Could we talk for 20 minutes?": 20,
    "Could we talk for twenty minutes?": 20,
    "Would you have half an hour?": 30,
    "Would you have a half hour?": 30,
    "a quarter of an hour on the phone": 15,
    "15-20 mins": 20,
    "15\u201320 minutes": 20,
    "fifteen to twenty minutes": 20,
    "15 or 20 minutes": 20,
    "a 20-min call": 20,
    "a 20-minute video call": 20,
    "20min": 20,
    "20\u00a0minutes": 20,
    "ten minutes at most": 10,
    "twenty-five minutes": 25,
    "no more than 30 minutes": 30,
    "30 minutes": 30,
    "\u00bd hour": 30,
    "an hour": 60,
    "an hour or so": 60,
    "one hour": 60,
    "1 hr": 60,
    "1h": 60,
    "30-45 minutes": 45,
    "between 30 and 45 minutes": 45,
    "forty-five minutes": 45,
    "three quarters of an hour": 45,
    "an hour and a half": 90,
    "1.5 hours": 90,
    "two hours": 120,
    "a couple of hours": 120,
    "90 mins": 90,
    "half an hour to an hour": 60,
    "45min": 45,
    "half a day": 240,
    "an hour-long chat": 60,
    "a full hour of your time": 60,
    "the length of a cup of coffee": 20,
    "a few minutes": 0,
    "a quick chat": 0,
    "at 9:30am": 0,
    "for 20 years": 0,
    "an hour's drive from you": 0,
    "I live 40 minutes away": 0,
    "your 45-minute talk": 0,
    "two hours ago": 0,
    "I know you work 60 hours a week": 0,
    "in room 20": 0,
    "eighth grade": 0,
    "20 people": 0,
    "in your office hours": 0,
    "I spent an hour with your book": 0,
    "not an hour": 0,
    "30 m high": 0,
}
# Greeting, first and last name of the contact, and the wrong name in it, or none.
GREETINGS = [
    ("Hi Dana,", "Dana", "Whitfield", ""),
    ("hi dana", "Dana", "Whitfield", ""),
    ("Dear Ms. Whitfield,", "Dana", "Whitfield", ""),
    ("Dear Mrs Dana Whitfield:", "Dana", "Whitfield", ""),
    ("Dana \u2013", "Dana", "Whitfield", ""),
    ("Dana!", "Dana", "Whitfield", ""),
    ("Good morning Dana,", "Dana", "Whitfield", ""),
    ("Hello there,", "Dana", "Whitfield", ""),
    ("Hi all,", "Dana", "Whitfield", ""),
    ("To whom it may concern,", "Dana", "Whitfield", ""),
    ("Dear Hiring Manager,", "Dana", "Whitfield", ""),
    ("Dear Sir or Madam,", "Dana", "Whitfield", ""),
    ("Dear [Name],", "Dana", "Whitfield", ""),
    ("Dear {{first_name}},", "Dana", "Whitfield", ""),
    ("Dear XXX,", "Dana", "Whitfield", ""),
    ("Hi ____,", "Dana", "Whitfield", ""),
    ("Hi Dana and Luis,", "Dana", "Whitfield", ""),
    ("Hi D.,", "Dana", "Whitfield", ""),
    ("Dear Dr. N\u00fa\u00f1ez,", "Jos\u00e9", "N\u00fa\u00f1ez", ""),
    ("Dear Dr. Nunez,", "Jos\u00e9", "N\u00fa\u00f1ez", ""),
    ("Hola Jose\u0301,", "Jos\u00e9", "N\u00fa\u00f1ez", ""),
    ("Hi Bob,", "Robert", "Hanley", ""),
    ("Hi Robert,", "Bob", "Hanley", ""),
    ("Dear Liz,", "Elizabeth", "Moreau", ""),
    ("Dear Mr. Mueller,", "J\u00fcrgen", "M\u00fcller", ""),
    ("Dear S\u00f8ren,", "Soren", "Lund", ""),
    ("Hi Marie,", "Marie-Claire", "Dubois", ""),
    ("Hi Mary Ann,", "Mary Ann", "Poe", ""),
    ("Dear Mr. O\u2019Rourke,", "Kevin", "O'Rourke", ""),
    ("Dear Ms. de la Cruz,", "Ana", "de la Cruz", ""),
    ("Dear Prof. van den Berg,", "Anna", "van den Berg", ""),
    ("Dear Judge Marrero,", "Phyllis", "Marrero", ""),
    ("Hi JP,", "Jean-Paul", "Roy", ""),
    ("Hello, is this Dana?", "Dana", "Whitfield", ""),
    ("Hi, my name is Maya Lind.", "Dana", "Whitfield", ""),
    ("Hello, this is Maya.", "Dana", "Whitfield", ""),
    ("Thanks so much for yesterday, Dana.", "Dana", "Whitfield", ""),
    ("Yesterday, I tried it.", "Dana", "Whitfield", ""),
    ("Quick note, and good news.", "Dana", "Whitfield", ""),
    ("Hi Luis,", "", "", ""),
    ("Hi Luis,", "", "Whitfield", ""),
    ("Dear Ms. Smith,", "Dana", "", ""),
    ("Hi Dana hope you are well", "Dana", "Whitfield", ""),
    ("Hi Luis,", "Dana", "Whitfield", "Luis"),
    ("Dear Mr. Jimenez,", "Jos\u00e9", "N\u00fa\u00f1ez", "Jimenez"),
    ("Dear Dana Smith,", "Dana", "Whitfield", "Dana Smith"),
    ("Hi Steven,", "Stephen", "Liu", "Steven"),
    ("Luis,", "Dana", "Whitfield", "Luis"),
    ("Hello Susan, I have news.", "Samantha", "Greer", "Susan"),
    ("Good afternoon Mr. Brown.", "Dana", "Whitfield", "Brown"),
    ("Hello, is this Luis?", "Dana", "Whitfield", "Luis"),
    ("Hello, may I speak with Luis Ortega?", "Dana", "Whitfield", "Luis Ortega"),
    ("Maya Lind here.", "Dana", "Whitfield", ""),
    ("Hi, Maya here", "Dana", "Whitfield", ""),
    ("Tom Becker, my neighbor, sends his best.", "Dana", "Whitfield", ""),
    ("Coach Brenner, who knows you, sends his best.", "Dana", "Whitfield", ""),
    ("Dear Commissioner Whitfield,", "Dana", "Whitfield", ""),
    ("Dear fellow gardener,", "Dana", "Whitfield", ""),
    ("Hi champ,", "Dana", "Whitfield", ""),
    ("Dear Acme people,", "Dana", "Whitfield", ""),
    ("Hi Steffi,", "Stefanie", "Whitfield", ""),
    ("Hi Robbie,", "Roberta", "Whitfield", ""),
    ("hi luis,", "Dana", "Whitfield", "luis"),
    ("Namaste Dana,", "Dana", "Whitfield", ""),
    ("Dear Bill Whitfield,", "Dana", "Whitfield", "Bill Whitfield"),
    ("Hi, Mr. Royce, thanks.", "Dana", "Whitfield", "Royce"),
    ("Hello everyone, is this Luis?", "Dana", "Whitfield", "Luis"),
    ("Hi Dan,", "Dana", "Whitfield", "Dan"),
    ("Hello! Is this Luis?", "Dana", "Whitfield", "Luis"),
    ("Hi Luis, is this a good time?", "Dana", "Whitfield", "Luis"),
    ("dana, hi.", "Dana", "Whitfield", ""),
    ("susan, hi.", "Dana", "Whitfield", "susan"),
    ("somehow it worked out", "Dana", "Whitfield", ""),
    ("I'm looking for Luis.", "Dana", "Whitfield", ""),
]
# A text, and the gap in it, or none.
PLACEHOLDERS = [
    ("I admire [Company].", "[Company]"),
    ("I admire [insert something about them].", "[insert something about them]"),
    ("Hi {{name}},", "{{name}}"),
    ("Hi {first_name},", "{first_name}"),
    ("Hi <name>,", "<name>"),
    ("I admire <<Company>>.", "<<Company>>"),
    ("At XXX we met.", "XXX"),
    ("In XX minutes", "XX"),
    ("Dear ____,", "____"),
    ("On TBD at noon", "TBD"),
    ("I work in INSERT FIELD HERE.", "INSERT FIELD HERE"),
    ("I liked (insert talk) a lot.", "(insert talk)"),
    ("Hi %FIRSTNAME%,", "%FIRSTNAME%"),
    ("Hi *|FNAME|*,", "*|FNAME|*"),
    ("Dear FIRSTNAME,", "FIRSTNAME"),
    ("Thanks!\n\nBest,\n[Your Name]", "[Your Name]"),
    ("Thanks!\n-- \nMaya Lind\n[Phone]", "[Phone]"),
    ("See <https://example.com/maya>.", ""),
    ("Write to <maya@example.com>.", ""),
    ("I <3 maps, and x < y > z.", ""),
    ('He wrote "definately" [sic].', ""),
    ("As I read [1], it is so.", ""),
    ("(pause) Is that all right? [wait for answer]", ""),
    ("Super Bowl XXX was long.", ""),
    ("Thanks!\nMaya xxx", ""),
    ("One\n__________\nTwo", ""),
    ("Fine.\n\n> Dear [Name], are you free?", ""),
    ("I have 2 children (10 and 12).", ""),
    ("Thanks \U0001f642 :] and {} too", ""),
]
# First sentences that say why this person, and such that could go to anybody.
CONNECTED = """
    Luis Ortega suggested that I reach out to you.
    Our mutual friend Luis gave me your email.
    I was referred to you by Professor Lowell.
    My neighbor Pam told me that you run the food bank.
    I really enjoyed your talk at the Charlotte planning night last week.
    I read your article on port logistics in the Journal.
    We met briefly at the alumni dinner in May.
    As a fellow Simon School alum, I was glad to find you.
    We both studied geography at Geneseo.
    I saw that you moved from teaching to UX design, which is the step I am considering.
    Your podcast episode on night shifts made me laugh.
    I noticed that you also grew up in Elmira.
    You spoke at our nursing day about sepsis.
    I heard you on the radio last Sunday.
    I am in the same job-seekers group as your colleague Anne.
    Your colleague Tom said you know the most about routes.
    I was in your workshop on grant writing.
    I got your name from the librarian at Rundel.
    At the suggestion of Dean Park, I am writing to you.
    Your answer in the forum about returning to work stayed with me.
    You were kind enough to answer my question at the webinar.
    I attended your panel on clean energy at UNCC.
    You and I sat next to each other on the train to Albany.
    I have followed your research on sleep since my first year.
    Tom Becker's sister here, we met at the regatta.
    You coached my daughter in soccer.
    I used to work with you at the plant.
"""
UNCONNECTED = """
    I came across your profile and was impressed by your background.
    I found your profile on LinkedIn.
    I am very interested in your company.
    My name is Maya and I am a student of economics.
    I am exploring a career in marketing.
    I would love to learn more about your career path.
    I hope this message finds you well.
    I have always been passionate about health care.
    I am new to Charlotte and would like to meet people.
    Your experience is truly impressive.
    I admire your company and its culture.
    I'm reaching out because I want to change careers.
    Could we talk for twenty minutes about your field?
    I would like to connect with you.
    I'm a nurse at a large hospital.
    I see that you work at Acme.
    I am writing to professionals in the area to learn about their work.
    My wife thinks I should find a hobby.
    I'd love to hear how you got started.
    I believe your insights would be valuable to me.
"""
# Thanks that name something learned, and such that could be for anybody.
LEARNED = """
    Your advice to call the clerk first saved me a week.
    I had no idea that buyers walk the floor at six.
    Your point about hospital discharge planning made me rethink my thesis.
    You told me that most planners begin in nursing.
    I will sign up for the grant-writing class at the library.
    What stuck with me: ask for the worst hour, not the average.
    I learned that export rules decide more than diplomas.
    "Write for one reader only" is on my wall now.
    As you suggested, I wrote to Luis at the county.
    I hadn't realized how much of the job is listening to drivers.
    I have already ordered the book you recommended on queueing.
    Your story of the missing pallet showed me why labels matter.
    The tip about volunteering at the planning board was gold.
    I'll try the two-calendar trick next month.
    I never knew that dispatchers go by tree maps.
"""
UNLEARNED = """
    Thank you so much for your time.
    I really enjoyed our conversation and learned a lot.
    Your insights were incredibly valuable.
    It was great to meet you and hear about your career.
    I appreciate your advice and will keep it in mind.
    You gave me a lot to think about.
    It was so helpful to hear your perspective on the industry.
    I hope we can stay in touch.
    Your experience is inspiring.
    I look forward to keeping in touch and to hearing from you.
    I will follow your advice.
    Thank you for sharing your knowledge about marketing.
    It was a pleasure talking with you about your work at Acme.
    I learned so much from you.
"""
# Questions about the matter, and such that ask for nothing in particular.
CONCRETE = [
    "Did no-shows go down after you moved the scheduling?",
    "How do you decide that a bus line is no longer worth running?",
    "I wonder whether carriers still bill for lines that are gone.",
    "Which certificate would you take first, the PMP or the CAPM?",
    "Is the Series 65 enough to begin with?",
]
VAGUE = [
    "I'd love to hear how you got started.",
    "Could you tell me about your career?",
    "What is your job like?",
    "I would like to learn about your field.",
    "I don't understand why nobody tells one how trains are planned.",
    "How are you?",
    "I totally understand if now is not the right time.",
]
