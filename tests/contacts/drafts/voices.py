"""More sentences in other voices, by finding and kind of message: meant, and innocent."""

VOICES = {
    ("asks_for_job", "ask"): (
        """
        I was hoping you might know of any opportunities at your firm.
        Do you happen to know of any leads for someone with my background?
        If you know anyone who needs a bookkeeper, I'd love an introduction.
        Please let me know if anything comes up.
        I'd be delighted to work alongside you one day, maybe this fall?
        I'm in the process of applying to Acme and would value your recommendation.
        Could you walk my application over to HR?
        Could you forward my details to the right person?
        I'm hoping to make the move to Acme and could use a friend on the inside.
        Are there any roles you think I might be suited for?
        I'd appreciate it if you could mention my name to the hiring team.
        I'm currently unemployed and looking for my next opportunity.
        Does Acme have any positions for entry-level analysts?
        Is Acme looking to bring on new people this year?
        I wanted to ask about possible openings at Acme.
        I am writing to express my interest in the analyst position at your firm.
        I am writing to apply for the analyst position.
        I would like to be considered for future roles.
        What are the chances of getting a position with your team?
        I'd love to explore opportunities to work with your team.
        I am open to new opportunities.
        I'm exploring new opportunities and would love to talk about how I might fit in at Acme.
        Please let me know whether there might be a place for me.
        Could you get me an interview?
        If there's ever an opening on your team, I'd be honored to be thought of.
        Might your department need an extra analyst?
        Could you introduce me to whoever does the hiring?
        I am available for work starting Monday.
        Would you hire someone like me?
        I need work.
        Could you help me find a job?
        Are you taking on interns this summer?
        I'd be interested in any vacancies.
        I hope to be hired by Acme one day soon, so any help is welcome.
        I wonder whether your company is recruiting.
        If you hear of something suitable, please think of me.
        Please bear me in mind for any future vacancies.
        I'm looking to land a role in product management.
        Any leads would be appreciated.
        Could you put my name forward?
        Would you be able to act as a reference for me?
        I'd like to apply to your company.
        My contract ends in May and I am looking for something new.
        I saw the posting for a planner on your site and would like to apply.
        Could you refer me to someone who is hiring?
        I would be eager to start right away if you had something.
        What positions are you currently trying to fill?
        I'm hoping you could help me get my foot in the door.
        Do you know if anyone at Acme is looking for an intern?
        Would there be a chance for me to work with you?
        Could you let me know about upcoming openings?
        I was wondering whether your team might need any help.
        Can you get me in touch with HR?
        I would love to be part of the Acme family.
        I want to work at Acme.
        I'm seeking a new role in data science.
        I'm on the hunt for a marketing job.
        I'd like to discuss job opportunities at Acme.
        Are there any internships available?
        I would like to talk about employment at your company.
        Could you tell me about open positions?
        If you have a position open, I am your man.
        Please consider me for any suitable role.
        I've applied for the analyst role and would appreciate a referral.
        Could I use you as a reference?
        I'm ready to start a new job immediately.
        Would you be willing to refer me?
        I'd be happy to take any job you have.
        Is there a job for me?
        Do you have work for a carpenter?
        Is your department growing, and could you use someone like me?
        I'm interested in working for your organization.
        Could you share my résumé with your team?
        Do you know who is hiring in Charlotte?
        I would like to interview for a position.
        I was let go in May, and I am looking for a new position.
        Could you help my application along?
        I'd be interested to hear about any opportunities that might exist within your group.
        Is there any way I can join you at Acme?
        I would be happy to start at the bottom, even in the mailroom.
        If there's any chance of an internship, I'd be overjoyed.
        I wanted to throw my hat in the ring for the analyst role.
        I'd like to submit my application to you directly.
        Would you kindly consider my candidacy?
        I hope you can help me land a position.
        I'm very much hoping for a job offer.
        I am ready for my next challenge and Acme would be the perfect place.
        Please let me know of suitable vacancies.
        Could you possibly refer me internally?
        I am actively interviewing and would love for Acme to be on my list.
        I've been searching for a job since June without luck.
        I'm looking to join a company like yours.
        My aim is to secure employment in your sector as soon as I can.
        Could you tell me who handles recruitment at Acme and mention that I sent you?
        If you ever need a hand in the shop, I'm around.
        I need to find a new job by the end of the year.
        I am looking for an opportunity to get started in your field.
        Do you think your company would take a chance on me?
        It would be great if we could talk about how I could join Acme.
        Any openings for a welder?
        Do you take apprentices?
        I'd appreciate your help in finding a position.
        Do you have anything for me?
        I would be very interested in joining your company.
        Could you recommend me to your manager?
        Please let me know if you have any vacancies for a junior accountant.
        I'm looking for an entry-level position in marketing.
        I'd like to work for you.
        Can you help me get a job at Acme?
        Would you be able to hire me as an assistant?
        I am looking for employment in the Charlotte area.
        I am hoping to get hired by the summer.
        My goal is to find a position in your department.
        If your team is hiring, I would love to apply.
        Are there any current opportunities on your team?
        I heard Acme is hiring and wanted to see if you could refer me.
        I'd love for you to pass along my resume to the hiring manager.
        Do you know of any companies that are hiring?
        Is it possible to get an internship at Acme?
        I'm very interested in the open role on your team.
        I'm in need of a job.
        Could there be a place for me in your lab?
        Please keep me posted on any openings.
        """,
        """
        I'm not looking for a job at Acme, only for your story.
        How did you land your role at Acme?
        I'm working as a cashier and thinking about nursing.
        I am not asking for a referral.
        What does a typical day in your role look like?
        What roles would you suggest that beginners read about?
        How do companies like yours recruit people?
        I'd love to know what your team looks for in new people.
        I applied to nursing school in May.
        What entry-level roles are common in your field?
        Which openings should one look at first in a chess game?
        I'm not applying anywhere at the moment.
        My daughter has just found her first job.
        I'm deciding between two job offers and would like your view.
        Please keep in mind that I am a beginner.
        I've been offered a position at a bank and wonder whether to take it.
        Would you be available for a 20-minute call?
        Is there an opening in your calendar next week?
        I would love to work in a field like yours someday.
        I want to find out whether project management suits me.
        Do you have any openings in your schedule this month?
        Are you available on Tuesday?
        I have an opportunity to study in the fall.
        I was laid off in March and am thinking about what to do next.
        I am considering a career change into logistics.
        What should someone know before joining a company like Acme?
        I promise I'm not after a job.
        This isn't a job request.
        Could you introduce me to a colleague who also changed fields?
        Is there anyone else you think I should talk to?
        Your hiring story in the newsletter made me smile.
        I'd like to ask how you found your place in the field.
        How did you choose between the two jobs?
        I have been reading about jobs in the parks.
        I'm not here to ask about openings, just about your path.
        I don't want a job; I want to know what the days are like.
        Would it be worth getting a degree first?
        I'm starting a new job in May and would like to hear how your first months were.
        What kinds of positions do people with my degree end up in?
        I'd like to learn which roles suit introverts.
        You seem to love your work at Acme.
        I just left my position as a bookkeeper and am thinking about what comes next.
        What was hiring like during the pandemic?
        Who would you talk to next if you were me?
        Could you recommend a book for beginners?
        I work for a small firm in Rochester.
        Did you apply to many places before Acme?
        How do you get to know people in the field when you're new?
        I'm curious about the application process for nursing schools.
        I'd rather not talk about openings, only about the work.
        I manage the volunteers at the shelter, and some of them look for work.
        What do interns at Acme usually do?
        I'm happy where I am, and only curious.
        I'm not fishing for a job.
        You don't need to have any openings for us to talk.
        No job talk, I promise.
        I'd like to know how the job changed after the merger.
        I've just been hired as a planner and want to do it well.
        What would you look for in an apprentice?
        My husband's job brought us to Charlotte.
        What's the hardest part of your job?
        I gave up a good position to raise my kids.
        Is it true that most openings are never posted?
        How long did your own job search take?
        I run a job-search circle at the library.
        I volunteer at the library and am considering library school.
        Would you do the same job again?
        I was offered an internship and don't know if I should take it.
        I'd like to find out what work would suit me.
        Is this a field in which one can work part-time?
        I'm returning to work after ten years at home.
        I'm not asking for a job, just for 20 minutes of advice.
        I'm not expecting a job or a referral.
        How is your team organized?
        What does your role involve day to day?
        What would you do differently if you were starting your career today?
        I'm thinking of leaving my job in banking.
        I have a job and am not looking for another.
        I'm trying to decide which career suits me.
        I'm preparing for a career in public health.
        How does one get a job like yours?
        What do employers in your field value most?
        How did you know that this job was right for you?
        What jobs lead to yours?
        I'd love to hear what led you to your current position.
        What is the best way into your field?
        How did you make the leap from intern to staff?
        I am curious about working at a start-up.
        I just finished an internship at the zoo.
        """,
    ),
    ("asks_for_job", "thank_you"): (
        """
        If anything opens up on your team, I'd love to hear about it.
        Please keep an ear open for me.
        I'd be thrilled to join Acme if the chance arises.
        Do let me know if a position becomes available.
        I hope that you'll consider me for the role.
        I would be grateful if you passed my name to your boss.
        I've attached my résumé in case you hear of anything.
        I look forward to the possibility of working with you.
        I'm confident I'd be a good addition, so please think of me when you hire.
        """,
        """
        Thank you for offering to introduce me to your recruiter.
        Thanks for telling me about the opening in Gastonia.
        I'll apply for the course on Monday.
        I applied for the certificate you mentioned.
        I'm grateful that you offered to keep me in mind.
        What you said about how hiring managers read a résumé was new to me.
        """,
    ),
    ("asks_for_job", "update"): (
        """
        I'm still looking, so please let me know of any openings.
        I'm still searching for a job; does your company need anyone?
        I'd still love to come work with you all.
        Would you be willing to serve as a reference?
        I applied for the analyst role at Acme; could you put in a good word?
        """,
        """
        I got the job!
        I have accepted a position at the county.
        I start my new role as a planner on Monday.
        I applied to the program that you named and was accepted.
        I've had two interviews since we spoke.
        I wanted you to know that I have been hired by Duke Energy.
        Your advice helped me land an internship at the museum.
        """,
    ),
    ("no_connection", "ask"): (
        """
        I found your name on your company's website.
        I found you on LinkedIn and thought you might be able to help.
        I'm reaching out to professionals in your industry.
        I hope you don't mind me contacting you out of the blue.
        I have been following your company for some time.
        I am a student interested in finance.
        I noticed we have several connections in common.
        I see that we have many mutual connections on LinkedIn.
        Your profile caught my attention.
        Your career is very impressive.
        You seem to have an interesting job.
        I saw that you work in marketing.
        I noticed that you work at Acme.
        You have achieved so much in your career.
        I'd like to get into banking.
        I came across your profile while searching for data analysts.
        Delighted to see your inspiring posts in my feed.
        I'm a big admirer of Acme.
        Acme is one of the leading companies in the field.
        I am impressed by what you have accomplished.
        We have not met, but I'd love to learn about your work.
        I am conducting informational interviews with people in tech.
        I was browsing your company's page and found your name.
        I am new to the area and would like to network.
        Someone like you could really help me.
        I know you're an expert in your field.
        You are working in the field that I want to enter.
        My partner and my sister have both said that I'd make a good math teacher.
        I coached high-school wrestling, and the thing they don't tell you is your shoulders retire.
        I'm a baker's daughter from Buffalo with a degree in food science.
        We are a family with an interest in relocating to Lagos.
        I recently graduated from college and am looking at my options.
        My career coach told me to contact people in interesting jobs.
        My professor told us to interview three professionals.
        I read about your company in the newspaper.
        I've heard great things about your company.
        I believe you are the right person to ask.
        You came up in my search.
        I love what Acme does for the community.
        My name is Maya and my friend and I want to open a bakery.
        I am writing because I am interested in your field.
        I hope to learn from your experience.
        I am contacting you because you work in finance.
        I found your contact information online.
        LinkedIn suggested that we connect.
        I read your profile with great interest.
        You have an impressive background.
        Your company is one that I have admired for a long time.
        I'm currently a student at RIT and want to learn about careers.
        As a recent graduate, I am looking for guidance.
        I would be interested in hearing about your journey.
        My friends say I should work in tech.
        I saw your profile and think we could have a good conversation.
        I am passionate about the environment and your organization does great work.
        I'm researching careers in accounting.
        I am making a career change and would like advice.
        You don't know me, but I would love to talk.
        I am impressed by your success.
        I'd love to hear how you got where you are.
        I saw that Acme won an award.
        I've always wanted to be a pilot.
        I am hoping to break into the world of finance.
        I have long been fascinated by architecture.
        I'm a mother of two who wants to return to work.
        Your LinkedIn profile shows an impressive career.
        I have heard so much about Acme.
        I'm gathering information about jobs in your industry.
        I would be honored to learn from you.
        I'm told that networking is important, so I am writing to you.
        I found your email address on the Acme website.
        I was looking for people who work in insurance and found you.
        I am interested in what you do.
        You must be one of the best in your field.
        I saw you have a lot of experience in HR.
        I noticed that you're a senior manager at Acme.
        I want to become a planner like you.
        I've been thinking about my future a lot.
        I'm writing to you because I would like to learn about engineering.
        I am very impressed with your career and would love to know more.
        I'm interested in becoming a physical therapist.
        I'd love to get your advice on my career.
        I am reaching out to people who work in biotech.
        I recently moved to Charlotte and am looking to build my network.
        Your work at Acme looks so interesting.
        I have always admired people like you.
        I work in sales and would like to move into product management.
        I'm a junior at UNCC majoring in finance.
        I hope you don't mind this message.
        I want to learn more about Acme and what it's like to work there.
        """,
        """
        Congratulations on your new job as controller!
        I loved your piece on trail maintenance in the Democrat.
        We both grew up in Irondequoit.
        Luis Ortega, who worked with you at Kodak, suggested that I write.
        I admire how you moved from audit to forestry.
        You gave a talk at the library in March that I still think about.
        I am in the same running club as you.
        My aunt Rosa used to work with you.
        I sat in the third row when you spoke at the career night.
        We met at the farmers' market last Saturday.
        I used to be your student in seventh-grade science.
        Like you, I left teaching after ten years.
        I went to Monroe High, too.
        You and my brother served together.
        Your colleague Jim Brown gave me your name.
        Dr. Patel thought that you would be the right person to ask.
        I was at your workshop on grant writing.
        I saw in the alumni directory that you graduated from Geneseo, as I did.
        Your interview in the Gazette about the bakery's first year made me laugh.
        I noticed that you left law for carpentry.
        I heard you on the radio on Sunday.
        Jen from the Tuesday job club said you'd be the person to ask about municipal budgets.
        I'm a member of the Rochester Birders, as you are.
        Your answer to my question at the open house stuck with me.
        I saw that you went from nursing to informatics, which is what I'd like to do.
        Your blog post about quitting got me through the winter.
        We have a friend in common, Luis Ortega.
        Our kids play on the same team.
        I got your name from my dentist, Dr. Lee.
        You're the one who turned the old mill into a library.
        I see from your profile that you also started out as a cook.
        My neighbor Tom says you know everything about buses.
        I am writing at the suggestion of Pastor Gray.
        Luis Ortega introduced us last spring.
        You helped me find my seat at the symphony last week.
        My former boss, Ann Lee, speaks highly of you.
        I attended your session at the career fair in April.
        We were in the same cohort at MCC.
        I noticed we both volunteer at Foodlink.
        Your colleague Mark gave me your email.
        Your essay about failing the bar exam helped me.
        My cousin Joe plays hockey with you.
        Professor Kim from RIT recommended that I contact you.
        You taught the Saturday pottery class I took.
        I saw your presentation on beavers at the nature center.
        As a fellow veteran, I'd like to hear how you settled in.
        I also grew up on a dairy farm near Batavia.
        I read in the newsletter that you left banking to run the bike shop.
        We spoke briefly at the chamber of commerce breakfast.
        You were my daughter's swim coach.
        I am a member of the same church as your wife.
        My roommate Kate interned with you last summer.
        I enjoyed the chapter you wrote for the zoning handbook.
        Luis Ortega, my old boss, thinks highly of you.
        You and my father worked together at Xerox.
        We were seatmates on the flight to Albany.
        I found your name in the program of the harbor concert, where you sang.
        I saw that you used to teach at East High, where I teach now.
        You fixed my daughter's arm last year.
        I bought my first bike from you.
        My mentor Ana Ruiz recommended you.
        I noticed on your page that you came here from Poland, as my parents did.
        I listened to your interview on WXXI about night buses.
        We're both members of the Erie Paddlers.
        Your name came up when I talked with Jim Park at Foodlink.
        I was referred by your former student, Kim Lee.
        I heard from Jim Park that you once were a chef.
        Your friend Luis Ortega told me about you.
        I really enjoyed your article on zoning in the Observer.
        I'm also a Geneseo grad.
        I was at the panel you moderated on Tuesday.
        Luis Ortega recommended I reach out to you.
        Luis Ortega put us in touch.
        My cousin Ana is in your department.
        I am a volunteer at the same shelter as you.
        We met at Jen's party.
        I saw you speak at TEDx Charlotte.
        We worked together briefly at Kodak in 2009.
        I attended your webinar about heat pumps.
        I read about your path from the army to teaching in the alumni magazine.
        I noticed we both went to Monroe High School.
        Anna Schmidt in your office suggested that we talk.
        I was your intern's roommate.
        """,
    ),
    ("no_question", "ask"): (
        """
        I would love to connect and learn more about your work.
        I'd like to add you to my network.
        I just wanted to introduce myself.
        I am looking forward to being in touch.
        I would like to talk to you sometime.
        I'd be interested in any vacancies.
        Hoping to connect soon.
        I would love to pick your brain.
        I look forward to hearing from you.
        I'm interested in learning more about your field.
        I hope that we can connect.
        I would love to learn from you.
        I am interested in speaking with you.
        It would be great to connect with you.
        Just wanted to say hi and introduce myself.
        I look forward to talking with you.
        """,
        """
        Could we talk next week?
        I would like to ask you how you chose your school.
        Please tell me how you got started.
        I'd be glad of 20 minutes.
        I wonder what you would do.
        Would you mind if I called you?
        Any advice would be welcome, such as where to begin.
        I'd appreciate a quick call.
        Let me know what works for you.
        Let me know if you'd have time for a call.
        If you have 15 minutes, I'd love to hear how you chose it.
        I'd like to know which course you'd take first.
        I was hoping to hear what surprised you most.
        Ten minutes by phone would do.
        My question is which license comes first.
        Please call me when it suits you.
        Would you be willing to share how you got started?
        I'd love to hear how you got started.
        I'd be grateful if you could tell me which classes helped you.
        Could I get your thoughts on that?
        Might you have some time to talk?
        I would like to invite you for a coffee.
        I'd appreciate the chance to talk with you for 15 minutes.
        Please let me know whether you would be open to that.
        I wanted to ask whether you'd recommend the course.
        Are you free next Tuesday?
        Can we talk?
        I was wondering if we could speak.
        I'd love to talk for 20 minutes about your path.
        May I call you?
        """,
    ),
    ("no_thanks", "ask"): (
        """
        Could we talk for 20 minutes?
        Thanks to Luis I know your work.
        I'm thankful for the silence.
        I hope to hear from you.
        Have a happy Thanksgiving.
        I would love to talk.
        It would be lovely to talk.
        """,
        """
        It would mean a lot to me.
        It would mean the world to me.
        I'd be so grateful.
        I'd really appreciate it.
        Thx!
        With gratitude
        Much appreciated.
        That would be very kind of you.
        Many thanks in advance.
        I would be much obliged.
        I'm thankful for any help.
        Thank you!
        Bless you.
        Danke!
        I would be indebted to you.
        I can't thank you enough.
        You're very kind to consider it.
        TIA
        I'd be thrilled and thankful for your reply.
        """,
    ),
    ("no_time_limit", "ask"): (
        """
        Could we talk for a few minutes?
        Could I have a moment of your time?
        Could we meet for coffee?
        Are you free at 3 pm on Tuesday?
        Could we chat briefly next week?
        I have 20 years of experience and would like to call you.
        Could we speak on the phone sometime?
        Could we talk for a bit?
        Can I steal you for a minute?
        Could I have a little of your time on Tuesday at 10:30?
        Could we have a short call?
        Do you have a couple of minutes?
        Could we talk some afternoon next week?
        Would Tuesday at 2:30 work?
        """,
        """
        Could we talk for a third of an hour?
        Would you have 15 to 20 minutes?
        Could I call you for ten mins?
        Would a half-hour call be all right?
        Could you spare about twenty minutes?
        Could we talk, thirty minutes tops?
        Fifteen minutes would be plenty.
        Could you give me 1/2 hour?
        Would you have a quarter hour for me?
        Could we have a 15 minute phone call?
        Could we meet for no more than half an hour?
        Would 0.5 hours be fine?
        Could I have thirty min of your time?
        Could we talk for fifteen?  I mean 15 minutes.
        Twenty mins max.
        I'd only need 10 to 15 minutes.
        Could we have a 20 minute chat?
        A quarter hour is plenty.
        I'd ask for no more than twenty minutes of your time.
        Could we do half an hour?
        Would you have 25min?
        Could we talk for twenty to thirty minutes?
        I would only take 15 minutes of your time.
        Could we have a 20 - 25 minute call?
        Do you have 1/2 hour?
        A 15min chat would be great.
        Could you give me half an hour of your time?
        """,
    ),
    ("nothing_learned", "thank_you"): (
        """
        Thank you so much for taking the time to speak with me yesterday.
        Your insights into the industry were very helpful.
        I really appreciate your advice about my career.
        Thank you for the great conversation and for your valuable perspective.
        I learned a lot about your company.
        I learned that a lot happens in your industry.
        It was very informative and I gained a better understanding of the field.
        You gave me so much to think about.
        Your career path is truly inspiring.
        I enjoyed hearing about your journey from sales to marketing.
        Thank you for answering all my questions.
        The information you shared will be very useful for my career.
        I came away feeling motivated and inspired.
        I'll definitely take your advice to heart.
        You have helped me a great deal.
        I'm even more excited about the field now.
        Your tips were great and I will put them into practice.
        Talking with you confirmed my interest in marketing.
        I now have a much clearer picture of what your work is like.
        It was wonderful to meet you and see your office.
        I will keep you posted on my progress.
        I found our discussion about leadership and teamwork truly enlightening.
        Thank you for the coffee.
        I appreciated your honesty and your sense of humor.
        Your enthusiasm is contagious.
        I feel much more confident about my next steps.
        It was fascinating and gave me a lot of food for thought.
        Great office, great people, and great info on the business.
        Our exchange on music and medicine was most enriching.
        Your expert knowledge of finance impressed me.
        I will certainly use what you taught me.
        What you told me was very valuable.
        It made me realize how much I still have to learn.
        I realized that this is the right career for me.
        Everything you said was so helpful.
        I learned how interesting your work is.
        Thank you for showing me what your job is like.
        Your stories about the company were amazing.
        You opened my eyes to many new things.
        I will think about everything you said.
        I look forward to applying what I learned.
        Thanks for sharing your experience in supply chain management with me.
        It has changed my view of the industry.
        Your guidance on networking and job searching was appreciated.
        I took so many notes!
        I can't wait to put your suggestions to use.
        Thank you for sharing your story. I feel inspired to follow in your footsteps.
        It was so nice to put a face to the name. You made me feel welcome, and I left with a smile.
        I appreciated hearing about the challenges of your industry and the opportunities ahead.
        Your advice on my resume and my career was spot on. I'll be working on it this week.
        I got so much out of our talk. You really know your stuff!
        Thanks for meeting with me at the Starbucks on Main Street. It was a great use of my time.
        I found it all very interesting, especially the part about your daily work.
        I left our meeting with many new ideas and a clear plan.
        You were so generous with your time, and the coffee was excellent.
        Thank you for explaining what you do. It sounds like a wonderful job.
        What you shared about work-life balance was really helpful.
        It was eye-opening to hear about your experience in the nonprofit sector.
        I now know that I want to work in this field.
        I learned so many things I did not know before.
        Our conversation gave me a new perspective on project management.
        I will always remember your kind words.
        I understand the industry much better now.
        Thank you for your wise words about persistence and hard work.
        You answered every question I had, and then some.
        Our talk was the highlight of my week.
        Your passion for teaching really came through.
        Thank you for the wonderful lunch and the tour of the building.
        Everything you told me will help me in my search.
        I am grateful for your willingness to help a stranger.
        I'm taking your advice and running with it!
        I hope to return the favor some day.
        Please say hello to your family from me.
        The time flew by. I could have listened for hours.
        It's clear that you love what you do.
        I took away a lot from our chat, and I will use it in my next interviews.
        I really liked your story about how you became a manager.
        You were right about everything.
        It was great to hear about the company culture.
        I appreciate your suggestion to keep learning.
        I will work hard and never give up, as you said.
        You reminded me that hard work pays off.
        Thanks for telling me about your company.
        I enjoyed learning about what it takes to succeed in this business.
        I now feel ready to take the next step.
        I was impressed by everything you have done.
        You said many interesting things.
        Thank you for showing me around.
        It was a privilege to speak with someone so experienced.
        Your advice was priceless, and I've already started to follow it.
        I particularly enjoyed the part about your early career.
        Thank you for speaking with me. I gained valuable insight into the profession.
        It was kind of you to share your thoughts on leadership with me.
        Your feedback means a lot to me and I will take it seriously.
        I enjoyed our discussion about the future of marketing.
        I am so thankful for your mentorship and encouragement.
        Thank you for giving me a glimpse into your world.
        I loved hearing about your projects and your team.
        I appreciate you taking time out of your busy day to chat with me about nursing.
        It was a great experience to see how a real company works.
        I found your perspective on the job market very interesting.
        Thank you for connecting with me! I can see why people admire you.
        Our chat left me energized and excited about the road ahead.
        You were very generous with your time and knowledge.
        I have a better idea of what I want to do now.
        I will keep all of your suggestions in mind as I move forward.
        """,
        """
        I had not known that the tariff book decides so much.
        I called the clerk this morning, as you suggested.
        Your tip about reading the minutes of the planning board helped.
        What you said about drivers calling all day surprised me.
        I didn't expect that half the work is talking to farmers.
        I've signed up for the Tuesday class you mentioned.
        Because of what you told me, I am going to shadow a nurse for a day.
        You explained that most grants are won before they are written.
        I keep thinking about your story of the flooded warehouse.
        I will start with the smaller hospitals, as you recommended.
        Since our talk I read the report you named, and the numbers on page nine make sense now.
        That a planner spends mornings on the phone was news to me.
        Your advice was to begin with one neighborhood, and I've begun with mine.
        After our call I bought the book on zoning.
        You were right: the night shift is where one learns.
        It helped to hear that you failed the exam twice.
        I'm going to rewrite my introduction so it starts with the patients.
        I was struck by how few of your colleagues studied design.
        I never thought of accessibility as a legal job.
        I had assumed that you need a degree in engineering for this.
        The idea of asking for feedback after the third week is one I'll use.
        I've moved my exam to June so that I can do the practicum first.
        Your suggestion that I volunteer at the food bank's warehouse makes sense.
        Now I understand why carriers refuse short loads.
        The way you track every call in one notebook is brilliant, and I bought one.
        Hearing that most of your day is spent on permits was eye-opening.
        I called Maria at the co-op, as you suggested, and she is letting me sit in on Friday.
        You said nobody reads cover letters past the first line, so I have cut mine to four.
        I learned that inspectors spend more time writing than inspecting.
        Your remark that a grant is a conversation changed the way I write.
        It surprised me that most of your patients come by bus.
        I had pictured the work as solitary; the stand-up every morning was news to me.
        I've ordered the book on queueing theory.
        On Monday I'm visiting the archive in Albany that you told me about.
        I didn't know that you can get licensed in one state and work in another.
        Thank you for explaining how a bill gets from committee to the floor.
        Your point about asking for the worst day instead of the best has stayed with me.
        I'm going to take the statistics course before I apply, as you advised.
        That you hire for patience and train for everything else gives me hope.
        I would never have thought that the payroll system decides who gets promoted.
        I used your opening question with a curator yesterday, and she talked for an hour.
        Thanks for the warning about unpaid trial shifts; I turned one down today.
        What I remember most is how you told the vendor no.
        I joined the Planning Association on Tuesday.
        The story about the lost shipment of tulips made me see what brokers are for.
        After we spoke I looked up the Series 65, and I've begun studying for it.
        I always assumed underwriters worked alone, and now I know better.
        You recommended talking to two people who left the field; I have written to both.
        I hadn't expected to hear that you miss the classroom.
        Because you mentioned the Monday meetups, I went to one.
        Knowing that you started at forty makes my age seem less of an obstacle.
        I rewrote the first page of my portfolio the way you described.
        You made me see that hospice work is mostly listening.
        I've emailed the two dispatchers you named.
        I hadn't thought of the port authority as an employer.
        Your trick of reading the last page of a contract first is brilliant.
        I've cancelled the bootcamp and enrolled at MCC instead.
        Since Tuesday I have been keeping a log of my hours, as you do.
        It never occurred to me that librarians buy software.
        I'll ask every planner for their worst day from now on.
        The part about union seniority explained so much that had puzzled me.
        I've bookmarked the tide tables you use.
        Your honesty about the pay in the first three years helped me do the sums.
        I never expected that a hospital buys bandages by auction.
        I started the Excel course you recommended last night.
        Your tip to bring a notebook to every site visit paid off on Friday already.
        I learned from you that the permit office opens at six.
        As you suggested, I asked my manager whether I could sit in on a budget meeting.
        Your example of the nurse who designed a chart made me want to try design.
        I was surprised to hear that you write code only two days a week.
        You explained why grants get rejected at the first page, and I have fixed mine.
        What I took from our talk is that I should start in a small shop.
        It was your description of the night shift that convinced me to try days first.
        I've since read two of the three books on your list.
        Thanks for telling me that the union posts its training dates on Mondays.
        Now I know to ask about the budget before the title.
        The advice to talk to three people who quit was the best I've had.
        I plan to shadow an inspector in June, thanks to you.
        """,
    ),
    ("over_time", "ask"): (
        """
        Could we talk for an hour?
        Would you have 45 minutes?
        Could we meet for 30-60 minutes?
        Could I take up an hour or two of your time?
        I'd love to sit down with you for an hour.
        Would you have about an hour for lunch?
        Could we talk for 40 mins?
        I'd like to schedule a one-hour meeting.
        Might I shadow you for a whole day?
        six conversations, each of about an hour
        please keep one hour free
        I would suggest sixty minutes in your storage rooms.
        Could we have a 1-hour call?
        Can you set aside 60 min?
        Would you have three quarters of an hour for me?
        Could I have one to two hours of your time?
        Could we meet for 45-60 min?
        Could we do a 90-minute session?
        Could we have lunch, about an hour and a half?
        Could we talk for up to an hour?
        I would need forty minutes.
        Could we have half an hour or an hour?
        """,
        """
        Could we talk for 30 minutes?
        I live an hour away and would call you.
        I work eight hours a day, so evenings are best for me.
        Could I ask you two questions at an hour that suits you?
        Your two-hour documentary was wonderful. Could we talk?
        I'm in Baroda, 4.5 hours ahead of you, and would love ten minutes.
        On a four-hour climb we asked ourselves: how do you decide?
        I can drive two hours to meet you for 20 minutes.
        Could we talk between 3 and 4?
        Could you call me within 48 hours of the show?
        Could we meet at half past five?
        I am on the road two hours a day. Could you talk for 20 minutes?
        I have office hours from 2 to 4. Could you call then?
        I waited an hour in line for your book. May I call you?
        The train takes 90 minutes. May I come by for 15 minutes?
        """,
    ),
    ("placeholder_left", "update"): (
        """
        I love what [Company Name] does.
        I admire your work at {company}.
        I met you at <event>.
        Hello (Name), thanks.
        I loved your talk on ______.
        I worked at XYZ Company for years.
        Thanks for [describe the thing].
        See you on [date] at [time].
        I am interested in [industry/field].
        Thanks, [YOUR NAME]
        I am a student at YOUR SCHOOL.
        I read your article about (topic).
        I would like to discuss [specific topic].
        Dear Mr./Ms. [Last Name],
        Hi $name, thanks.
        I like COMPANY NAME a lot.
        Thank you for the talk about ...........
        Hi {Name}, thanks.
        I studied at [[school]].
        I'm at NAME OF COMPANY.
        Thanks, <Your Name>
        We met at TBD.
        My number is (xxx) xxx-xxxx.
        """,
        """
        I ticked the box [x] on the form.
        I thought of you <3 today.
        The array a[i] is sorted.
        We (my wife and I) thank you.
        The score was 10 > 9.
        My code uses {} and [] a lot.
        I drew it on a card, the gate as [ ] and the cranes as little XX.
        See my e-mail of May 2 [in German, forgive me].
        I read chapter XII.
        Thank you... I mean it.
        It was at the XX Olympic Games.
        """,
    ),
    ("pressure", "ask"): (
        """
        I need to talk to you by Wednesday.
        Please answer before the end of the week.
        I need a response no later than Friday.
        Please make this a priority.
        Kindly respond quickly.
        Let me know today if possible.
        I expect you to reply.
        I would like a quick answer.
        Please call me immediately.
        I'll be calling you every day until we speak.
        I'd appreciate it if you could respond within 24 hours.
        Don't let me down.
        I really need your help right now.
        Please hurry, the deadline is close.
        I must speak to you this week.
        Call me back today.
        I have to know by Friday.
        Please reply as soon as you can.
        I need this by tomorrow.
        Looking forward to your immediate response.
        I'd like to hear from you by the end of this week.
        Please get back to me by Monday, June 3.
        Please respond promptly.
        I hope for a speedy reply.
        Please call me ASAP!
        I am still waiting to hear from you.
        Let me know by Thursday at the latest.
        I need to know before Friday.
        It's really important that we talk this week.
        Please do not ignore this email.
        I urgently need your advice.
        """,
        """
        I will call you on Tuesday unless you'd rather I didn't.
        I have to decide by May which course to take.
        Is it a fast-paced job?
        The application deadline for the school is Friday.
        I'd be glad to hear from you any time.
        Would Tuesday or Wednesday be good for a call?
        Are you free for 20 minutes this week or next?
        I could call you today or any other day.
        I'm in town from Monday to Friday.
        Please don't worry if you can't.
        No need to reply quickly.
        What do you do when a client wants an answer at once?
        Whenever you have time is fine.
        I promise it won't take more than 15 minutes.
        Could we talk before you leave for Albany on Friday?
        I look forward to your response.
        Please let me know what would work for you.
        If you're too busy, I understand.
        Let me know if Friday works.
        I can do any day but Friday.
        I can call you on Friday at 3.
        Would the week of June 3 suit you?
        Hope to talk soon!
        Please let me know if you'd be open to it.
        Take all the time you need.
        I know it's short notice.
        I'd love to talk before I start school in the fall.
        """,
    ),
    ("pressure", "follow_up"): (
        """
        Please get back to me today.
        I need to hear from you by Monday.
        I need your answer by the end of the day.
        Could you please respond quickly?
        Please respond by Friday so that I can plan.
        Please let me know by tomorrow at noon.
        I expect a reply this week.
        Please reply at your earliest.
        A swift reply would be appreciated.
        I've written to you three times now.
        I have emailed you twice and have yet to hear back.
        I haven't heard from you in two weeks, which is disappointing.
        I'm disappointed that you have not replied.
        It would only take five minutes of your time, surely you can manage that.
        I must have your reply before Thursday.
        Please treat this as urgent.
        It is urgent.
        I need this information urgently.
        Please confirm receipt immediately.
        I'll call you tomorrow if I don't hear back.
        If I don't hear from you, I'll stop by your office.
        I will keep writing until you answer.
        I'm running out of time.
        Please don't keep me waiting.
        I would appreciate a response at your earliest convenience.
        I hope to hear back from you very soon, as time is short.
        Answer me please!
        Kindly revert at the earliest.
        You never replied to my last message.
        Did you even read my email?
        Why are you ignoring me?
        I still have not received a reply.
        I am waiting for your reply.
        My deadline is Friday, so I need to speak with you before then.
        I have a decision to make and can't wait.
        This can't wait.
        Could we talk ASAP?
        I need to speak with you right away.
        Please make time for me this week.
        You really should answer people who write to you.
        I don't understand why you haven't answered.
        Not hearing back is frustrating.
        Time is of the essence.
        Let me know today.
        Can you answer by tonight?
        I'd need your reply within 48 hours.
        I'd appreciate a prompt response.
        Please get in touch with me immediately.
        I've been waiting for over a week for your answer.
        I must insist that you call me.
        You promised to reply.
        I was hoping that you'd have the courtesy to answer.
        I need to know your answer today.
        Please reply before Thursday.
        I will be at your office at nine tomorrow.
        I will try your boss if I don't hear from you.
        It's been two weeks and still nothing from you.
        Please respond without further delay.
        Could you respond by end of day?
        I'd be grateful for your reply by Monday.
        I would need an answer soon.
        I can't understand your silence.
        Is it really so difficult to write back?
        This is my final attempt.
        I'm getting impatient.
        Please, I'm desperate.
        Get back to me quickly, please.
        Do reply this time.
        You have to help me.
        """,
        """
        I wrote to you two weeks ago and know that things get lost.
        I'm writing once more in case my note got buried.
        I know you may be swamped.
        No reply is needed.
        If you'd rather not, that is fine.
        I'll be in Rochester until Friday, in case that helps.
        I understand completely if you can't.
        Please take your time.
        There's no hurry.
        I hope to hear from you.
        I'd be happy to hear back whenever it suits you.
        Would you have 15 minutes by any chance in the next two weeks?
        Could we talk before the end of the month, or later if that is better?
        I look forward to your reply.
        My application for the course is due on Friday, so wish me luck.
        Would Thursday or Friday work for a 15-minute call?
        How do you deal with urgent orders?
        How did you cope with the pressure in your first year?
        I won't write again.
        This is my last note, I promise.
        I have a deadline at work myself this week, so next week is better for me.
        Should you have a moment before the holidays, I'd be glad.
        When would be a good time for you?
        I waited for the rain to stop and thought of your talk.
        I'm excited to hear how it went.
        I know that this is a busy season for you.
        I'll be quiet after this one, I promise.
        My earlier note may have been lost.
        Might you have 15 minutes in November or December?
        I'll be near your office on Friday for the fair.
        There is no deadline.
        I'm in no hurry.
        Please reply only if it suits you.
        If it's easier, a line by email would do.
        I would love to hear from you, but understand if not.
        Perhaps this week is better than the last?
        I hope the move to the new office went well.
        My schedule is open on Monday and Tuesday.
        I have until June to choose a course, so any time is good.
        I don't need an answer soon.
        """,
    ),
    ("resume_attached", "ask"): (
        """
        I've taken the liberty of attaching my CV.
        My résumé is attached for your convenience.
        Please see the attached resume.
        PFA my resume.
        Please find attached my CV.
        For context, here is my resume.
        I'm including my resume for context.
        You'll find my CV at the end of this email.
        My CV: https://cv.example/maya
        Resume: maya.example/cv.pdf
        I have pasted my resume below.
        I've put my résumé at the bottom of this email.
        I enclose my resume, in case it helps.
        My portfolio and resume are at maya.example.
        Find my CV enclosed.
        I am also attaching my latest résumé.
        Kindly find my enclosed CV.
        P.S. I attach my CV in case it's useful.
        I wrote a new CV; it's attached.
        I have a résumé, which you will find attached.
        (CV attached)
        My resume is linked in my profile below.
        I uploaded my resume here: maya.example
        Attached you will find my résumé.
        My resume and cover letter are enclosed.
        I am attaching a résumé to this message.
        For your review, I've attached my CV.
        I've enclosed both my CV and a letter.
        Please have a look at my attached CV.
        Here's my resume.
        Here is a link to my CV: https://example.com
        Please take a look at my resume below.
        My CV follows below.
        Resume attached!
        Enclosed please find my curriculum vitae.
        You can view my résumé at example.com.
        See attached CV.
        Please find my resume attached to this email for your consideration.
        Attached are my CV and cover letter.
        I have linked my CV below.
        To give you an idea of my background, I am including my resume.
        You will find a copy of my résumé enclosed.
        My résumé can be found here: https://example.org/r
        I'm sending along my CV.
        """,
        """
        I can send you my résumé if you like.
        Should I bring my résumé?
        Would you look at my résumé during the call?
        I have been rewriting my résumé all week.
        I'm happy to send my CV ahead if it helps.
        Attached is a picture of the bridge we both worked on.
        I attach a map of the trail.
        How did you present your career change on your résumé?
        Your CV on the university page shows that you began in physics.
        I won't attach a résumé, because I'm not applying.
        You asked whether I have a CV; I do not yet.
        I included your tip in my résumé.
        I could bring my résumé along, if you like.
        I'd be happy to send my résumé.
        I updated my résumé last night.
        A friend said my résumé is too long.
        Would you like to see my CV?
        Attached is the article I mentioned.
        What stood out on your own résumé?
        I have a résumé but won't bother you with it.
        What did your résumé look like when you changed fields?
        Do you want my résumé beforehand?
        I'm happy to share my résumé if that is useful.
        I'm not sending a résumé.
        """,
    ),
    ("sells_qualifications", "ask"): (
        """
        I have over fifteen years of experience managing large teams.
        With ten years as a surveyor and fluent GIS skills I could contribute from day one.
        I have a proven ability to deliver results.
        I'm a dedicated and hard-working professional.
        I hold a master's degree with distinction and speak five languages fluently.
        I consistently exceeded my sales targets.
        I won the Teacher of the Year award.
        I would bring a lot of energy and new ideas to your company.
        My strong analytical skills would be useful to your team.
        I was the top salesperson in my region for three years.
        I am skilled in Java, Python and SQL.
        My skill set includes project management, budgeting and SEO.
        I have a 3.9 GPA.
        I am known for my attention to detail.
        I excel at building relationships.
        I am uniquely positioned to help your team.
        I received several awards for my work.
        My managers always praised my reliability.
        I have a strong work ethic and learn fast.
        I consider myself a strong leader.
        I grew revenue by 40 percent in two years.
        I led the most successful campaign in our history.
        I have extensive experience in data analysis.
        I am an accomplished marketer with a passion for brands.
        I possess excellent communication and leadership skills.
        I'm extremely organized and detail-oriented.
        I have successfully managed projects worth $2 million.
        As a seasoned project manager, I know how to deliver.
        I graduated summa cum laude.
        I have a keen eye for design.
        I'm good at solving hard problems.
        I was promoted three times in four years.
        I have strong experience in sales.
        I believe that my background would be a perfect match for what you do.
        I have a solid background in accounting and tax.
        I'm a quick study.
        I am very good with people.
        I graduated first in my class.
        I have a proven track record in sales and management.
        As you can see, I have all the skills required.
        I'm a creative thinker with excellent problem-solving skills.
        I am a top performer at my current company.
        I have won numerous awards, including Salesperson of the Year.
        With my experience and skills, I would be a valuable addition.
        I'm passionate, driven, and ready to make a difference.
        I have 10+ years of experience in software, and I know Java, Python and C++.
        I have an MBA from a top school and a certificate in data science.
        I graduated with honors.
        My GPA was 3.8.
        I am the best candidate you could find.
        I have deep knowledge of tax law.
        I can code, design and present, and I learn fast.
        I am very experienced in event planning.
        I've successfully led teams of up to 50 people.
        I can offer you my skills in accounting.
        I speak four languages fluently.
        I would fit perfectly into your team.
        I always deliver on time.
        People tell me that I am a natural leader.
        I doubled our sales within one year.
        I have managed million-dollar budgets.
        I am efficient, organized and punctual.
        I am highly skilled at negotiation.
        I am a proven leader.
        I am a results-driven manager with a passion for excellence.
        I have a demonstrated ability to work under pressure.
        I'm a strong communicator.
        I have consistently been rated as a top employee.
        I bring fifteen years of management experience to the table.
        I possess strong technical skills in Python, R, and SQL.
        I have the skills and drive to succeed in your company.
        I'm certified in Scrum, PMP and Six Sigma.
        I won first prize at the state science fair.
        I'm an excellent fit for this kind of work.
        My experience makes me an ideal candidate.
        I work harder than anyone.
        I have a perfect attendance record.
        I have published twelve papers and hold two patents.
        I beat my quota every quarter.
        I cut costs by a third.
        I'm confident that my skills would be of value to you.
        I know how to motivate people and get results.
        I graduated at the top of my class from Cornell.
        I am a self-starter with a can-do attitude.
        I scored in the 99th percentile.
        I have strong project management skills.
        I'm an experienced marketing manager with a record of success.
        I have over 12 years' experience in leading teams.
        I am fluent in English, Spanish and French and proficient in Excel.
        I believe my skills and experience would be valuable to your team.
        I am a quick learner with great people skills.
        As a top-performing sales rep, I know the market well.
        I was recognized as Employee of the Month.
        I have a master's degree and excellent grades.
        I've led a team of 20 engineers and delivered projects on time and under budget.
        I'm the perfect person for this.
        My strengths are organization and communication.
        I won several awards for design.
        I would make a great addition to your team.
        I have outstanding references.
        """,
        """
        I have worked in retail for ten years.
        I've been a teacher for nine years and wonder about instructional design.
        I have ten years in retail behind me and know nothing about banks.
        I'm a nurse with 12 years on a surgical ward.
        I have no awards to my name.
        How did you build your leadership skills?
        What skills would you tell a beginner to learn first?
        Your award last month made me look you up.
        You have so much experience in this.
        I am a sophomore studying statistics.
        I would like to learn how you led your team through the move.
        Is fluent Spanish needed for the work?
        You are known for your patience.
        I read that your team won an award for the new library.
        I'm an accountant by training.
        I don't have a strong background in math.
        How important are strong communication skills in your day?
        I speak Spanish at home and English at work.
        I managed a café for three years.
        I led story hours at the library, and now I wonder about teaching.
        I have been a bus driver for 20 years.
        I'm a chemist who bakes on weekends.
        I am finishing a degree in social work.
        I wonder which of my skills would be of use in your field.
        What qualifications did you need?
        I have three years in a call center and no idea what comes next.
        Do I need good grades for this?
        I was impressed by your excellent presentation skills.
        I'm a veteran who drove trucks in the Army.
        I run a small café with my sister.
        I have never managed anyone.
        My grades were average.
        I work with Excel every day and wonder whether analysts do, too.
        I'm not a natural leader, and that's why I ask.
        You must have extensive experience with mergers.
        Would my background in music help or hurt?
        I've worked in kitchens since I was sixteen.
        I'm a librarian in a small town.
        I have a degree in history.
        I'm a former bus driver who is now studying IT.
        I know a little Python and wonder whether that's enough.
        Your leadership of the team is something I read about.
        What made you a strong candidate back then?
        I'm a retired teacher with time on my hands.
        I left engineering after fifteen years.
        What makes a resume stand out to you?
        I'm hardly an expert.
        Do people in your line need a strong background in math?
        You built the best team in the league, the article says.
        I won't pretend to be good at it.
        I am a nurse with ten years in pediatrics.
        I studied biology and now teach.
        I've spent six years in retail, and I'm ready for a change.
        What skills do you use every day?
        Is project management experience needed in your field?
        I've read that you won the Smith Prize.
        I am new to the field and have a lot to learn.
        My experience is in hotels, so all of this is new to me.
        I have been a stay-at-home dad for eight years.
        I speak Polish and hope to use it at work.
        """,
    ),
    ("wrong_name", "ask"): (
        """
        Hi Diana, I hope you are well.
        Dear Donna,
        Dear Ms. Whitman,
        Dear Mr. Wheatfield,
        Hello Danielle!
        Hi Michael,
        Good morning, Jessica,
        Hey Dave, quick question.
        Dear Dr. Brown:
        Hi Dan and team,
        Dear Mike Whitfield,
        Hi, Darlene? This is Maya.
        """,
        """
        Hi Dana!
        Dear Dana W.,
        Dear Ms. D. Whitfield,
        Dear Ms Whitfield
        Hello Dana Whitfield,
        Dear Acme team,
        Hi again Dana,
        Hi neighbor,
        Dear Hiring Team,
        Hey you,
        Kia ora Dana,
        Dear Professor,
        Aloha Dana,
        Hi Dana (if I may),
        Dear Dana, Luis and Tom,
        """,
    ),
}
