"""Sentences and short texts by finding and kind, written to see how well structure carries.

Each batch was labelled before the check was run on it; some are left that it does not see.
"""
# ruff: noqa: E501

STRUCTURES = {
    ("nothing_learned", "thank_you"): (
        """
        Sorry again that I was late; the number 9 bus is hopeless in the rain. You were lovely about it.
        I told my wife all about you over dinner and she says I haven't stopped smiling since.
        I walked home on air and called my mother straight away.
        I left my umbrella behind your door, so that's my excuse to come by again.
        Thank you for the tea and the biscuits, and for the chair by the radiator.
        I've already sent you a request on LinkedIn and hope we can keep the conversation going.
        I will think about everything we discussed and let you know how I get on.
        I took three pages of notes and I will read them again on the train tonight.
        I've been telling everyone at home how generous you were.
        Congratulations again on the new baby, and say hello to your team from me.
        It was the best hour I've had in months and I can't thank you enough.
        I hope your mother is better and that the snow lets you get away on Friday.
        You've got a fan for life. I'll be following your company's news from now on.
        What a fabulous office you have, and what a view over the river!
        I came in nervous and went out ten feet tall.
        You gave me a great overview of the industry and the various paths into it.
        We covered so much ground: your career, the market, the company's culture and plans.
        I learned a great deal about banking, compliance and leadership.
        Our talk about supply chains and sustainability was truly eye-opening.
        I now have a far better idea of what a project manager does.
        Your story of how you got started was so inspiring that I wrote to my parents about it.
        I'll never forget how you took the time for a complete stranger.
        I feel much better prepared for the next steps and more certain of my choice.
        Your suggestions were spot on and I will follow all of them.
        I plan to use your tips in my search and will report back.
        It was so interesting to hear about your time abroad and the projects you lead.
        I hope to pay it forward someday and do for somebody what you did for me.
        You answered every one of my questions, even the silly ones, with a smile.
        I must have asked you a hundred questions and you never once looked at your watch.
        As promised, I attach the photo of us at the door.
        I'm sending a small box of chocolates to your office to say thanks.
        Sitting down with somebody of your stature was something I will tell my grandchildren.
        My daughter asks when we can visit you again.
        I have put your card on my fridge.
        Please give my regards to Carol at the front desk, who was so kind.
        I really appreciated your honest take on the pros and cons of the profession.
        The advice you gave on my CV, my cover letter and interviews will be of great help.
        You confirmed what I had suspected: this is the career for me.
        I enjoyed hearing how you balance family and work and how much you love what you do.
        From our chat I took away lots of useful ideas on networking and growth.
        I wanted to write sooner, but the week ran away with me.
        It isn't every day that a director makes room for a beginner.
        It was such a treat to sit across from you and watch the harbor lights come on. You have a way of making people feel at home. I'll carry that evening with me.
        Thanks a bunch for hopping on Zoom. So many gems! My brain is buzzing and I can't wait to put it all into practice.
        I arrived with a thousand questions and left with a full heart. You have reminded me why I wanted this in the first place. My mother says to thank you as well.
        Your office smells of coffee and ambition. I loved every minute and will tell everyone who listens about your generosity.
        I've been in this country for two years, and nobody had taken me as seriously as you. I'll never forget it. I hope to have the honour again.
        What a pleasure to finally put a face to the name. We talked about everything: the industry, leadership, work-life balance, AI. You're a true role model.
        I was nervous on the train and calm on the way back. That says it all, I think. Best of luck with the launch in May.
        Thank you for showing me round the plant and introducing me to the crew. It was fascinating to see the machines up close. I took a hundred pictures.
        You gave me so much to chew on about the non-profit sector. I'm still digesting it all. My notebook is full and so is my head.
        Our conversation on sustainable fashion could not have come at a better time. You've lit a fire under me, and I feel ready to take the leap.
        I really enjoyed hearing about your path from intern to partner. It's the kind of story that gives people like me hope. I'd love to stay in touch.
        Thank you for the sandwich and for the laughs. You made a rainy Tuesday bright. Say hi to the cat.
        I appreciate you squeezing me in between meetings. Your perspective on the market and where it's heading was extremely helpful. I'm going to keep all of it in mind as I move forward.
        It was an hour I'd have paid for. I walked back to the bus with a grin and called my dad. He sends his regards.
        You didn't have to do that, and you did. In a season when most doors stayed shut, yours opened. Thank you from the bottom of my heart.
        Wow. Just wow. That was the most useful chat I've had since I started looking. You rock.
        Grateful for your candor about the ups and downs of running a clinic. It helped me see the bigger picture and think harder about what I want.
        I had heard so much about you, and you were even nicer in person. I've added you to my Christmas card list.
        Following our discussion, I am more convinced than ever that finance is the right choice for me. I intend to work hard and make you proud.
        I wrote down everything you said and have read it twice already. Each time I find something new to think about.
        Your enthusiasm for bees is catching. I dreamed of them. Thanks again for the honey, my kids finished it in a day.
        My wife framed the picture of us two at the gate. Thank you for your hospitality and for speaking slowly for me.
        Thank you for answering my many questions about nursing, night shifts and exams. You are very patient. I wish you and your family health.
        I wanted to let you know how much our talk meant. I've thought about it every day since. I'll definitely take your advice to heart.
        It isn't often one meets somebody who has done what one dreams of. I felt like a kid in a candy store.
        Thanks for being real with me. Not everybody would. I came away with more clarity than I've had all year.
        I know how precious a Friday afternoon is, and you gave me yours. I owe you a drink the next time I'm in town.
        I learned a lot about how the company works, what the culture is like and what you look for in people. That was exactly what I needed.
        Danke schön! So many new impressions. I have told my whole course about you and they're jealous.
        Thank you so much for your time and the useful links. I'll go through them as soon as exams are over and come back with questions.
        Good session, cheers. Solid tips all round. Speak soon.
        Your words about believing in oneself came at the right moment. I've decided to keep going, whatever happens.
        You said I could write whenever I have more questions, and I surely will. Thank you.
        You told me to keep in touch, so here I am! It was wonderful to meet you.
        You kindly said that I'd do well in this field, and I've been glowing ever since.
        As discussed, I'm sending you the form. Thank you again for everything.
        Thank you for the chat. You mentioned that you were off to Portugal, so have a great holiday!
        You said you were sorry for the short time, but it was plenty. I enjoyed every bit.
        Thanks for meeting me at the café on Mill Street; I hope you got home dry and that your presentation went well.
        Thank you for the invitation to the open house. I'll be there with my brother.
        I'm writing to thank you for the conversation we had on 4 March regarding career options in logistics, warehousing and transport.
        It was great to learn more about Acme's values, its people and its plans for growth.
        I appreciate your insight into the daily life of a veterinary nurse, and the photos of the dogs.
        I look forward to reading the article you promised to send.
        We spoke about quality control, lean production and supplier audits, all of which are areas I'd like to know better.
        Your thoughts on artificial intelligence and the future of accounting were very interesting.
        You explained the hiring process and the structure of your department very well.
        You showed me the laboratory, the greenhouse and the seed bank. What a place!
        Thank you for the tour of the brewery. The smell, the noise, the copper kettles: I loved it.
        I've since looked at your website and I'm even more impressed.
        I took your advice on my pitch and will work on it.
        I have already ordered the book and can't wait to start. Thanks for the tips!
        I hope that the deadline went well and that you finally got some sleep.
        You were so kind to talk with a beginner about theatre lighting for half an hour, and I had a great time.
        I've been thinking about our chat and about where I want to be in five years.
        I now feel that I have a direction, and I know what I want to do next.
        I shared your tips with my study group and they were over the moon.
        My sister, who came along, has talked of nothing else.
        I'd never have dared to come without your friendly mail.
        You have given me courage to follow my heart and to leave my comfort zone.
        What a day! First the snow, then the broken lift, and then you with your big smile and your hot chocolate.
        I will always remember that you took me seriously.
        You helped me to better understand the challenges of the industry and how to prepare for them.
        The way you talk about your patients shows how much you love your work.
        Your office dog has stolen my heart, and my scarf.
        I've told my professor that our alumni are the best.
        Thank you for a conversation that felt like three. I left your studio lighter than I came, and I sang on the bus. My cat had to hear all about it.
        It was a privilege to sit in your kitchen and hear about forty years of midwifery. I have rarely felt so welcome. May God bless your hands.
        Your passion for concrete is something else! I've never met anyone who could talk about bridges like that. I hope I can be half as good one day.
        Thanks for the video call, even with my terrible connection. You were super patient. I got tons out of it!
        Many thanks for a most agreeable lunch. The conversation ranged widely and I took away a great many impressions, which I am still sorting.
        You have been a lighthouse to me. I had lost my way, and half an hour with you gave me back my belief in people.
        Thank you for sharing your journey with our class on Friday. Everyone was talking about it at recess. You're our favorite guest so far.
        I meant to write sooner but my shift ran over. You made time for me when you didn't need to, and that's not nothing.
        It was very instructive to hear about procurement, inventory and vendor relations from somebody who knows them inside out.
        Your honest words were just what I needed. I printed your picture of success and it hangs above my desk.
        Great talk. Very insightful. Will keep you posted on my progress.
        I appreciated the tour of the newsroom and meeting the night editor. The coffee was awful and the company was wonderful.
        I had butterflies before our call, and you put me at ease within a minute. I'm so happy I asked.
        My grandson explained how to send this. Thank you for speaking with an old man about computers. You made me feel twenty again.
        You asked how I felt afterwards: hopeful. For the first time in a long while. Thank you for that.
        I thoroughly enjoyed hearing your views on tourism after the pandemic and on the future of hotels.
        So grateful! Your advice about networking and building relationships was gold. I'm definitely going to apply it.
        Thanks, I now understand the profession much better and am even more motivated to pursue it.
        The hour flew by. I hope that I didn't talk too much; I do that when I'm excited. Let's do it again.
        You inspire me to be better. I've already begun to look at things in a new light.
        Thank you for letting me ask about everything from salaries to shoes. I learned more than in a whole term.
        I was touched that you remembered my name and my question from the fair. Thank you for all of it.
        Thank you for the book list and the coffee voucher. I'll read and I'll drink!
        I will never look at the energy sector the same way. Hats off to you and your colleagues.
        I loved how down to earth you were. Your tips on interviews and CVs were so useful, and I'll share them with my friends at school.
        I told my advisor about our meeting, and she was impressed that you took the time.
        I'm still thinking about what you said. It gave me a lot to consider as I plan my next steps.
        It was good to talk shop with someone who has been through it all.
        I started my week with our chat and I'm ending it with this note: thank you.
        With your help I feel ready for whatever comes. I owe you a big one.
        Thanks for the coffee and for the chat about grain trading. I took copious notes and will study them on the plane. You're a gem.
        Our talk on Monday was the highlight of a grim month. You reminded me that there are people who still care. Thank you, truly.
        I can't tell you what it meant to sit in the cockpit. I've had that grin on my face since. My son wants to be a pilot now too!
        Thank you for your time and for your frank opinions on the state of journalism. They have given me food for thought for many weeks to come.
        You've got a gift, you know. You made tax law sound like a thriller. I laughed, I learned, I'd come again.
        We had a great time at your farm. The kids fed the lambs, I asked too much, you never complained. Bless you.
        I wanted to express my heartfelt thanks for the valuable information on scholarships, visas and housing which you gave me.
        It was nice to talk to somebody who gets it. Your support means more than you know, and I'm keeping my chin up.
        A short note from the night train: you were marvellous. I'm still on a high and haven't slept a wink.
        Thank you for inviting me to the rehearsal. The sound from the pit was overwhelming. I had goosebumps from start to finish.
        Dear teacher, your lesson was like sunshine after rain. I'll treasure your kind words as long as I live.
        I've just reread my notes and they're pure gold. I owe you dinner. Seriously, name the place.
        My thanks for the interview, which I found very informative in regard to the duties of a customs officer.
        I really valued your thoughts on whether to go back to school or to keep working. You helped me to see both sides.
        You covered more in twenty minutes than my course did in a semester. I'm impressed and a bit overwhelmed!
        Cheers for yesterday. Top bloke, top pint, top chat. See you around the docks.
        It was wonderful to have a real conversation with a real person for once, after all those forms and websites.
        I'm grateful that you introduced me to the world of optometry. I had no idea how interesting it was.
        I hadn't expected to enjoy it this much. You were a delight, and so was your assistant.
        I now know much more about the shipping world and feel confident about my next steps in it.
        You told me such great stories about your early days. I could have listened for hours.
        You gave me lots of good tips about my portfolio and how to approach galleries. I'm very thankful.
        I came away thinking that this is exactly what I want to do with my life.
        I learned so much from you about what it takes to succeed as a designer.
        Since our meeting I've been full of energy and have been telling everybody to talk to you.
        I'll make sure to follow your suggestions and I've already started with the first.
        Thank you so much for meeting with me last Thursday afternoon at your lovely office near the river. It was a real honour to talk with someone who has built such an impressive career in renewable energy, and I was struck by how generous you were with your time and attention. I have long been interested in the sector, and our conversation has only deepened my interest. With my background in mechanical engineering and my experience at Bosch, I am confident that I could make a real contribution. I would be delighted to continue our conversation at any time that suits you. Please give my best to your colleagues, who made me feel so welcome.
        Thank you for the time you spent with me and for all your guidance. As I mentioned, I completed my studies in Porto and then worked at a small agency, where I handled the social media accounts. I'm looking forward to my next chapter and will be following your company closely.
        Thanks for the call today. As we discussed, I'm moving to Denver in August with my husband and our two dogs. I'd love to grab a beer once we've unpacked. Really enjoyed it!
        It was great meeting you on Zoom. I've attached the spreadsheet you wanted. Let me know if the second tab doesn't open. Thanks for all of your help with my search.
        Thank you for your patience yesterday when my microphone failed and my toddler joined the call. You handled it with such grace. It was the most pleasant conversation that I've had in ages, and I hung up with a smile.
        I want to thank you for agreeing to see me and for the very useful discussion. I will contact Mr. Lund and Ms. Amadi as soon as possible. I will keep you informed of the outcome.
        Thank you again. I've always dreamed of working in television, ever since I watched the moon landing with my grandfather, and meeting you made that dream feel real.
        Hello Dana, this is Maya from yesterday. I'm calling to say thank you for the lovely chat. Sorry I missed you. No need to call back, I just wanted to leave a few kind words. Take care.
        Thanks a million for yesterday! Between the traffic and the parking I was a mess when I arrived, but you were so relaxed. The view from the 14th floor blew my mind. I've posted our selfie, hope that's OK!
        Thank you for helping me with my assignment on hospital management. My teacher gave me an A. The class clapped. I'm very happy.
        I truly appreciated our conversation about your transition from academia to industry. I am at a similar crossroads, having defended my thesis in May, and it was reassuring to hear from someone who has made the leap.
        Thank you for the opportunity to visit Acme. Everything was very well organised, from the badge at the gate to the lunch in the canteen. I am impressed by the modern machines and the friendly workers. I will recommend Acme to all of my friends.
        What a treat to hear you speak about jazz, vinyl and the old clubs on 52nd Street. I could see it all before me. My father would have loved it; he played the trombone. Thank you from both of us.
        Please accept my sincere thanks for receiving me. The information on admission requirements, tuition and dormitories was complete and clear. I shall now discuss it with my parents and decide.
        Thank you very much. I'm a bit shy, so I didn't say it properly at the time: you were brilliant. My friends at the café say I haven't shut up about it. I owe you a flat white and a muffin.
        Thanks for the pep talk. I've got my interview at Orange on Wednesday at ten, so fingers crossed! I'll be wearing the blue suit. Wish me luck.
        It was a joy to talk about books for an hour with someone who reads as much as I do. I'm halfway through the Ferrante already. Let's have that tea when you're back from Rome.
        Many thanks for your mail and the phone call. I've filled in the form for the open day and have put it in the post today. I look forward to seeing you there.
        I enjoyed our talk about how the hotel industry has changed and where it's going. You clearly know your stuff. I'm now even keener to get into hospitality, and I've updated my LinkedIn.
        Thank you for connecting me with your cousin. You are too good to me. I'll call her after the holidays and tell you how it went.
        """,
        """
        The bit about reading the minutes backwards made me laugh and then made me do it.
        So it's the night porter who decides. I'd been asking the wrong person for a year.
        I'd pictured labs; you get mud.
        Two years at the counter before they let you near a loan: good to know now and not later.
        I called the union hall this morning, and they do have evening classes.
        Since Tuesday I count the exits in every theatre.
        It had honestly never dawned on me that the harbour pays for its own pilots.
        The failed bridge, and who got blamed for it, is what I took home.
        I've dropped the second master's and enrolled in the welding night class.
        What you told me of the Monday list, five names and no more, I do now too.
        Your point that nobody reads page two has saved me from writing one.
        I rewrote the opening of my portfolio around the clinic, like you proposed.
        That you interview the janitor before you buy a building is something I'll repeat for years.
        I spoke to the second of the names you gave me, and she laughs about Harrisburg too.
        I'll ask for the fee in writing next time. I never have.
        Apparently adjusters spend more time on roofs than at desks.
        You were right, the course in Ghent is cheaper and has the same exam.
        Without you I'd have sent the grant in without a budget note.
        My spreadsheet has a column for 'who says no' since yesterday.
        I'm going to sit in on a bankruptcy hearing on Thursday, like you said I should.
        Who'd have thought that bees decide the lease?
        I tried asking the patients before the chart today; it took four minutes and it worked.
        It's the first time anybody explained a margin call to me with eggs.
        I can see why you left after the merger: three bosses, no budget.
        The comparison with a kitchen brigade cleared up who does what on a set.
        You keep a failure log. So do I, as of last night, and it has two entries.
        If it can't be explained to the drivers it isn't a plan. I've pinned that up.
        Turns out my county has a mentor scheme, and the closing date is the one you guessed.
        Your trick with the red folder is now in use in our kitchen.
        I've decided against law school, for the reason you gave: eight years of other people's divorces.
        The 80/20 of tenants and complaints explains my entire building.
        Starting in the records room, which I would have skipped, is now my plan.
        I didn't expect an auditor to talk about courage.
        So licences matter less than a van. That simplifies my year.
        I looked up the tide tables you swear by, and now I see why you start at four.
        Thank you for Tuesday. I had always filed by date; I've started filing by question.
        Thanks for the tea. The grain elevator story, where the broker lost his shirt over a comma, I've told four people already.
        So the exam is open book. You've spared me a summer.
        I enjoyed our chat, above all the thing about reading a hull with your knuckles.
        Thank you for talking me out of the MBA.
        Cheers for the call. Two weeks of nights before anyone lets you dispatch, that's what stuck.
        You asked me what I'd do if nobody paid me. I've had an answer since Sunday: maps.
        I phoned Dr. Wills as you said, and she has room in her Thursday lab.
        Thanks to you I know the difference between a grant writer and a fundraiser now.
        Lovely to meet you. The mistake with the two Julys, and how you owned up to it, is the part I'll keep.
        I've crossed 'detail-oriented' out of my letter and put in the eleven lamps, just as you told me to.
        It makes sense now why the clinic sends people home on Wednesdays.
        Your line about budgets being love letters made my board laugh.
        I bought the headlamp. You were right about the cellar.
        Since our call I ask every customer the second question first.
        The union card comes before the audition, not after. I wish someone had told me that in school.
        Who knew there were five kinds of clay under Main Street?
        I'll begin with the museum's night desk, as you began.
        Thank you for the warning about the unpaid 'trial week'. I turned it down this morning.
        I joined the chapter you recommended and am going to the March meeting.
        You said half of a vet's day is owners, not animals, and I hadn't seen it so.
        You showed me how the seed bank dries the rye first; I've hung mine over the stove.
        You explained why nobody in your department hires before March, so I've stopped panicking.
        The brewery loses more beer to foam than to thieves: I'll never pour carelessly again.
        I've ordered the book on rye you named and started on the chapter about rust.
        That the deadline moves every year by itself is good to know.
        You said theatre lighting begins with the dark. I turned ours off on Monday and began again.
        You told me to keep a list of no's, and mine has four.
        Because of you I asked the foreman for the boring job, and got it.
        I didn't apply for the two-year course; the six-week one is enough, as you showed me.
        You mentioned that the port pays for the licence, which changes my sums.
        I've learned that a tariff book has a mood.
        The part I keep repeating: measure the doorway before the piano.
        I've told my study group about the three envelopes, and we each wrote ours.
        Thank you. That the tram drivers vote on the timetable is the best thing I've heard this year.
        I measured twice and cut once, and the shelf is level. Thanks for lending me your rule.
        You were right about the shoes. Eight hours in clogs and my back is fine.
        I've been to see the registrar. She laughed when I said who'd sent me, and then she showed me the blue ledger.
        Now I understand why the editor cuts the first paragraph. I cut mine.
        I wrote to the guild about the junior rate, which I'd never heard of before Thursday.
        Half of midwifery is waiting, you said, and I've started to practise that.
        You named three towns that still hire lamplighters, and I've written to Zagreb.
        I hadn't thought of insurance as a way into sailing. I've an appointment with the harbour broker.
        The spreadsheet with the two columns is up on the wall.
        Your "no" to night school saved me four thousand euros.
        I'm not going to buy the truck. Leasing for a season, as you did, makes more sense.
        It never occurred to me to ask the cleaners. I asked; they knew.
        So one starts with the roof.
        I had no idea the lambs are sold before they're born.
        You told me galleries look at the back of a canvas first, so I've cleaned all of mine.
        So customs officers read poems at lunch. I'll sleep better.
        I'd thought a copilot does less; it's the other way round, you said.
        You made the point that tax law is about who's allowed to wait, and I can't unsee it.
        I've started with the first of your four: no mail before nine.
        I learned what it takes: four hundred signed hours and a strong stomach.
        You helped me to see that going back to school would only put off the question.
        I've asked the consulate for form D, which I'd never have found.
        The visa before the flat, then: I've swapped the two appointments.
        """,
    ),
    ("asks_for_job", "ask"): (
        """
        Is there any chance of getting on with your lot?
        Y'all got anything for a guy who can weld?
        You wouldn't happen to have something going in the kitchen, would you?
        I'd take anything you've got, nights included.
        If a desk comes free near you, give me a shout.
        Put me down for the next trainee class, will you?
        I'm after a start in the trade and figured you might be my way in.
        Who do I talk to at Acme about getting taken on?
        My lease runs out in June, so I need something that pays by then. Know of any?
        Could you slip my name to whoever does the rosters?
        I'm told a seat on your desk is about to be empty; I'd like to throw my hat in the ring.
        Tell your boss there's a keen one here.
        So, did I get it? The weekend job, I mean.
        I'd love nothing more than to call you my colleague.
        Can my brother start Monday?
        Would there be a corner for me at Acme, even unpaid?
        I hope to be part of what you're building.
        I see Acme posted for a night clerk, and I wonder if you'd back me.
        Any word on the job?
        Is the post you mentioned on your page still going?
        I'm between things at the moment, so if you hear of something, shout.
        Perhaps there's a place for a man of my years in your workshop.
        When the next intake comes round I'd be honoured to be thought of.
        You need staff, I need wages. Shall we talk for 20 minutes?
        I'd move for it tomorrow if you had a place for me.
        Would you be willing to say a few kind words about me to your director?
        I have applied for your clerk opening, and a word from you would go far.
        How about giving me a trial week?
        I'm seeking a mentor and, ultimately, a permanent contract at Acme.
        Do you think they'd have me at Acme?
        I want to work at Acme more than anything.
        Since the plant shut I've been hunting for work, so any lead helps.
        My goal is a position in your department by autumn.
        Let me prove myself in your lab this summer.
        Feel free to hand my details to HR.
        I'd be keen to hear about anything coming up on your side.
        Could we discuss how I might fit into your team?
        """,
        """
        How did you get your first job at Acme?
        What does the job look like at four in the morning?
        I have a job already and am happy in it, I only want to understand yours.
        My last job ended when the mill closed, which is why I've time to be curious.
        I'm on the job-search committee of my parish and we like to hear from people who hire.
        When you hire, what do you look at first?
        Don't worry, I'm not going to ask you for a job.
        Is it true that nobody at Acme applies, that everybody is asked?
        I'd like to learn what opens doors in your field.
        My sister got a place at your college and told me about the tower.
        What would you do in my place?
        I'm taking a position against the new bridge in our debating club; may I ask you about it?
        Would there be room in your diary for twenty minutes?
        There's a chair in my shop whenever you need a haircut.
        I started as an apprentice too, at a bakery.
        Could you recommend a book on rigging?
        Would you recommend the certificate or the degree?
        Can you point me to a class on soil?
        Is there anything I should read before I come?
        Have you got anything against a call on Sunday?
        If something comes up on your side, we can move the call.
        Please let me know if any of these times work.
        I'll take any slot you have on Thursday.
        May I mention your name to Mr. Ames when I call him about the course?
        I'd love to hear what you'd tell someone starting out.
        My application to nursing school is due in March; what do they overlook?
        I work nights at a hospital and would like to hear how you work days.
        Nobody hires at fifty, they tell me: is that so in your trade?
        Who else should I talk to about tide mills?
        I'd be grateful for an introduction to your tide-mill colleague, if she likes to talk about mills.
        They've given me the job, and I start on Monday.
        I've applied to two places you named, and one has answered.
        My interview is on Tuesday and I'll use your question.
        The recruiter asked about the gap and I said what you'd said.
        Your team sounds like a happy one.
        I turned the position down because of the commute you warned me of.
        I've joined the group you run on Tuesdays.
        I'm looking for a used lathe, should you hear of one.
        Do you know of a good evening class?
        Do you have anything on tanning that you'd lend me?
        If there's an opening in your calendar, I'd be grateful.
        Could I come and watch you work for an hour?
        Might I shadow you for a morning, just to see?
        What would have helped you get your first role?
        What kinds of jobs did your classmates take?
        Which role would you start in if you were 22 again?
        I've been in the same role for nine years and wonder what comes after.
        I quit my job in March and haven't missed it.
        I lost my position when the bank closed our branch.
        My job is to count fish.
        Is it a job one can do with a bad back?
        How do people find work in your field?
        How would someone like me find out whether it fits?
        Are there different roles in a fire station?
        Who does the hiring in a theatre, the director or the producer?
        I'm hoping to find out where my skills might matter.
        Would you hire a person of fifty in your trade, in general?
        I'm after a change, not after a post.
        I don't expect a job out of this.
        You offered to keep me in mind, which is kind, but I'm staying here.
        You asked whether I'd be interested in the post: yes, I would.
        Thank you for offering to pass on my name.
        Thank you for recommending me to Ms. Ito; we meet on Friday.
        I'd love to join your Thursday walk.
        I'd be delighted to work through your reading list.
        I hope to work with wood one day.
        My dream is to work outdoors.
        I'm training to be a nurse.
        I want to become a diver, like you.
        The job club at the library gave me your name.
        I saw the posting for the talk at the library.
        The position of the valve matters, you said.
        Would you be open to a call?
        Are you available for a short call?
        I'm available on Tuesdays and Thursdays.
        I am free to talk any day after four.
        Is there a place where we could sit and talk?
        There's room for one more at our table on Friday.
        I'd like to hear about opportunities for women in your trade.
        What opportunities are there for people without a degree?
        """,
    ),
    ("asks_for_job", "update"): (
        """
        """,
        """
        I got the job at the foundry, and your question about the safety record did it.
        I applied at the port, as you suggested, and I'm on the list.
        I sent them the new CV, one page, and they called the same day.
        The agency has offered me a temporary contract, so I'm taking your advice and asking for Fridays.
        I had two interviews, and in the second they asked about failure, as you'd foretold.
        I'm still looking, but no longer in offices.
        I decided not to go for the manager role.
        They hired somebody else, and I'm fine.
        My application was turned down, so I'm doing the evening class you named.
        I start as a trainee on the 3rd.
        The recruiter you warned me about did call.
        I accepted the position in Hull.
        I'm working Saturdays at the shelter.
        They said I could join their team for a month as a trial.
        I've asked my boss for a different role, and she said in June.
        """,
    ),
    ("sells_qualifications", "ask"): (
        """
        I'm told I have a knack for closing.
        Not to boast, but I'm pretty handy with spreadsheets and people love me.
        Three degrees, two languages, one award: that's me.
        I've run kitchens of forty, cut waste by a third and never lost a star.
        I doubt you'll find anybody more reliable.
        My grades are the best in the department.
        I was the youngest shift lead our plant ever had.
        I've never missed a day in eleven years.
        Customers ask for me by name.
        I outsold everybody on the floor two years running.
        I'm a people person with a strong work ethic.
        I've got what it takes and then some.
        You'd be lucky to have somebody like me.
        I bring energy, grit and a fresh pair of eyes.
        I consider myself a creative problem-solver.
        My manager says I'm the best she's ever had.
        I hold a master's with distinction and have published twice.
        I am fluent in Python, SQL and Tableau and have shipped six products.
        I pick things up fast and I don't quit.
        With twelve years in retail management, budgets of $4m and a team of thirty, I know leadership.
        My portfolio has won a Golden Pixel and my blog has 30,000 readers.
        I'm extremely organized and work very well in teams.
        Everybody says I'm a natural with kids.
        I graduated top of my cohort.
        I possess good knowledge of accounting and am sincere and hardworking.
        I've consistently beaten my targets.
        I built our store from nothing into the region's number one.
        As a seasoned, certified professional I can hit the ground running.
        I am sure my skills would be useful to you.
        My strengths are patience, precision and Excel.
        """,
        """
        I've been a nurse for twelve years and wonder about informatics.
        I have a degree in geology and no idea what to do with it.
        I'm good at nothing in particular, which is why I ask.
        I run a small kitchen and lose money on Tuesdays.
        My experience is all in retail, so forgive a naive question.
        You are the best teacher I ever had.
        Your team won the harbour prize, and I wondered how.
        My daughter won a prize with the bridge you helped her build.
        What skills made the difference for you?
        I don't have the best grades, and I wonder if that matters.
        I speak Polish at home, so your article on interpreters made me sit up.
        I lead a scout troop of nine.
        I managed a shop until it closed.
        I'm certified as a lifeguard, which doesn't help in an office.
        I've had three jobs in four years and would like to stay somewhere.
        I'm learning Python in the evenings.
        My team missed every target last year, and I'd like to know what yours does.
        I used your trick and sold eleven cakes.
        I've spent ten years in banks and can't explain what I did there.
        People say I talk too much, so I'll stop here.
        I'm a strong swimmer but a weak sailor: would your crew mind?
        My boss says you are the best in the county.
        I am studying law in my second year.
        I taught maths for nine years and have begun to wonder about actuarial work.
        Did your experience in sales help?
        I've been a baker for twenty years, ten of them in Lyon, and I can't make a croissant that pays.
        I lead the choir, badly, and I wondered how you keep the altos awake.
        My best friend is a glazier and thinks you're the finest in town.
        I'm the youngest of nine, so I've always had to ask.
        My Spanish is good but my Portuguese isn't.
        I won't pretend that I'm any good at maths.
        I'm strong as an ox but can't read a drawing, would that rule me out?
        I finished the certificate in May and now I've time.
        I have two kids, a mortgage and a bad knee.
        I was top of nothing at school.
        I'm a certified worrier.
        We've sold out twice since we changed the sign as you told us.
        Thanks to your tip I passed the exam on the first try.
        I got the scholarship! They read the paragraph you cut twice.
        My score went from 61 to 88 with the cards you lent me.
        I've been promoted to shift lead, and I use your two-list rule each morning.
        I tripled the batch as you suggested and it rose.
        Your shop won the prize again, I saw.
        I manage a team of six and wonder what you'd do with one who never speaks.
        I've worked in three countries and have been a beginner in all of them.
        I consider myself lucky to have met you.
        I'm fluent in Dutch, which helps nobody here.
        I've an MBA and it hasn't taught me how to read a balance sheet.
        I'm experienced in losing arguments with engineers.
        You're a natural teacher.
        She said I was the first to ask.
        I'm told I ask too many questions.
        My boss says I should be more patient.
        I'm organized at work and chaos at home; how do you do both?
        The strongest argument I've heard is yours.
        I'm a quick walker, so I'd be at yours by nine.
        I have a gift for your daughter, the book she wanted.
        I've the skills of a plumber and the wish to be a potter.
        Do my years as a nurse count for anything in your trade?
        I wonder if my background in theatre is of any use in museums.
        I passed! 94 percent, and the question about drainage was in it.
        I run a bakery with my sister; we're good at bread and bad at books.
        For six years I've kept the accounts of a farm, and now the farm is sold.
        I teach chemistry, coach hockey and mend clocks, and I can't decide which to drop.
        I came second in the county baking show and got hooked.
        As a carpenter of thirty years I can build a boat, but selling one is another matter.
        After two degrees and three jobs I still don't know what a consultant does.
        I speak Tamil, Hindi and English, and I wonder whether interpreters need a licence.
        My background is in theatre: stage management, mostly musicals, ten years of it.
        I've a diploma in horticulture and a window box.
        I'm an engineer with a soft spot for signal boxes.
        I'd bring my own sandwiches.
        I've been told I look like my father, so you may recognise me.
        I'm quick on a bike and slow on the phone, so a call would be kind.
        My team of volunteers plants four hundred trees a year and half of them die.
        Our choir won the valley cup the year you sang with us.
        I'm a veteran: eight years, two tours, one dog.
        I was a shift lead at the mill, forty people, until it burned.
        I have experience with kids but none with horses.
        I finished first-year law with middling marks.
        I've read all your books, twice.
        I'm your biggest fan in Hull.
        I am the person who always asks the last question.
        I can type and I can listen; is that enough for a court reporter?
        I'm responsible for nine hens and a budget of forty pounds.
        I've taken the bar twice and failed it twice.
        """,
    ),
    ("sells_qualifications", "update"): (
        """
        """,
        """
        I did the three mock interviews you advised, and they made me an offer over two more experienced people.
        Thanks to your tip the campaign reached 40,000 people in a week.
        I led my first meeting the way you described and nobody fell asleep.
        The jury gave us second prize for the bridge, the one with your truss.
        Your trick cut our waste by a fifth.
        My manager said it was the best report she'd read, and I told her whose structure it was.
        I used your checklist on the audit and we had no findings, for the first time.
        I closed two deals with the silent pause you taught me.
        I passed the licensing exam, first attempt, with your index cards.
        I have finished the certificate you recommended, and I liked the module on fraud best.
        I won the raffle at the club and thought of you.
        They've asked me to run the Saturday market, forty stalls.
        I was chosen for the course, and the interviewer asked exactly what you predicted.
        I trained nine volunteers with your script.
        We raised four thousand for the roof by asking as you told us to ask.
        I sold the first boat, the blue one, to the man you said would never buy.
        The kids called me the best substitute ever, because of your trick with the bell.
        I wrote the grant with the budget first and it was funded in full.
        I tried the cold call, and the third one said yes.
        I'm now the fastest at the bench, since I hold the iron as you do.
        The score came back: 91. You said the last section decides, and it did.
        Since I've been doing your breathing, my quota doesn't scare me.
        I've grown the mailing list from nine to two hundred with the coffee idea.
        My essay was the top one in class, they say it was the opening you suggested.
        I've shown your method to my team of twelve.
        """,
    ),
    ("pressure", "follow_up"): (
        """
        Please get back to me tonight.
        I gotta know by tomorrow.
        I'd need your answer before the weekend.
        Reg closes tomorrow so hit me up today.
        Could you do that before the end of the week?
        I expect to receive the names by Monday.
        Don't let it slip.
        Don't forget about me this time.
        I've blocked Wednesday at 2 for us.
        I'll be in your lobby at noon on Tuesday.
        You said you'd help, and I took you at your word.
        This is the fourth time I'm writing.
        I'm still sitting here waiting.
        It would take you two minutes, honestly.
        I was hoping for a bit more courtesy.
        If I don't hear back by Friday I'll try your boss.
        It can't be that hard to answer an email.
        Kindly do the needful at the earliest.
        My future hangs on your answer.
        You are my last hope.
        Can you please just tell me yes or no?
        I know you've read this.
        Hello?? Anybody there?
        Let's do Thursday at 10, I'll send you the invite now.
        I have put you down for Friday at nine.
        I'd have thought a professional would at least reply.
        I'll keep writing until you say yes.
        Nobody else will help me, so it has to be you.
        The deadline is Thursday and I can't finish without you.
        Reply soon!
        Waiting for your positive response at the soonest.
        Be sure to call me before noon.
        Please prioritize this.
        I must insist on a reply.
        You have had my note for three weeks now.
        Why is everyone at Acme so hard to reach?
        I need this done this week.
        Make sure you answer all five questions.
        """,
        """
        I'm free on Thursday before noon, or any time next week.
        No hurry at all, and no answer is fine too.
        I'm in town until Friday, in case that makes it easier.
        The course starts on Monday, so I've been reading up.
        I have to decide about the course by May, but that's my worry and not yours.
        Would Friday before lunch suit you?
        I look forward to your answer.
        I'll be at the fair on Tuesday; might I say hello there?
        Could you spare me ten minutes on Thursday at nine, or whenever you like?
        I'd be glad to hear from you when things calm down.
        I'm in no rush.
        You told me to apply by Friday, and I did.
        I waited a year before I dared to write.
        My boss needs the report by Monday, so I'm free only after.
        What do you do when a client needs it by tomorrow?
        Whenever you get a minute, and if not, that's fine.
        My last note may have been lost in the shuffle.
        If it's easier, just send me a yes or no, whenever it suits.
        I called the hotline you named, and they answered at once.
        How do you deal with deadlines in the newsroom?
        Should this week be too full, next month is as good.
        If I don't hear from you I'll assume it's a busy season and leave you in peace.
        I won't write again, so this is just a last hello.
        It took me two minutes to see what you meant.
        I promised my daughter we'd be back by six, so mornings are best for me.
        I'd need about twenty minutes, whenever suits.
        The application is due on the 30th, so I've started early.
        I'm away from Friday until the 9th, and free after that.
        I expect it will be quiet after Easter, so perhaps then?
        I have to leave by five to fetch my son, so mornings are easier.
        Would you tell me by Friday or so if that's no trouble? If not, no worries.
        I should have written sooner, and I'm sorry for the delay.
        I still haven't found the courage to try it.
        I haven't heard the last word on that from my wife.
        We were told to reply within two hours at the call centre, which is why I admire your patience.
        I know that you never answer mail on Sundays, so read this on Monday.
        I must say your answer made my week.
        I need to learn this from the ground up.
        You have to see it, says my brother.
        I'll call the number you gave me tomorrow.
        I'll stop by the market on Saturday, as you suggested.
        It can't wait, said the doctor, and so I learned to cook.
        The ferry was late and I was in a hurry, so I never thanked you properly.
        If I don't hear from you, I'll take it that you're busy, and that's quite all right.
        I shall be at your open day on Thursday at ten.
        You need not answer this.
        Please don't feel you have to reply.
        My wife insists that I write to you today.
        They want an answer by Monday, and thanks to you I know which.
        I have to give notice by the end of the month, and your list of questions helped me to decide.
        I'd be happy to be told no.
        I've written to three people and you're the first to answer.
        I've been waiting for a chance to use it since.
        This is the second time your advice has saved me.
        Last chance for tulips, you said, and I planted them that night.
        At last I have time to write.
        You were expecting snow when we spoke.
        I had to promise my daughter to send you her drawing.
        My reply comes late; exams are to blame.
        Tomorrow I start at the depot.
        As soon as I can lift my arm again, I'll try the saw.
        Could we speak tomorrow or the day after, or any time this month?
        I'd be so grateful if you could send it before you leave, but only if it's no bother.
        I'm on the late train on Thursday; if you were free before, lovely, if not, another time.
        I hope to have finished by Friday.
        We close on the 14th for the winter, so I'm free from then on.
        My exam is on Monday, so wish me luck.
        Your reminder about deadlines has stuck with me.
        I wanted to get this to you right away.
        You must be tired of hearing this, but thank you.
        I've been meaning to write for weeks.
        When would be a good time to call you?
        Is there a time this week or next that suits?
        A quick reply isn't needed.
        I wasn't expecting an answer at all, so yours made my day.
        I'm not going to let this slip again, I said, and bought the ticket.
        The sooner I learn to wait the better.
        Whenever you have two minutes, I'd love to know which saw.
        My mother is waiting for the result more than I am.
        It's urgent work, I know, so I'll be brief.
        I promised I'd tell you by Easter, and here it is.
        Just a line before your conference on Friday.
        """,
    ),
    ("resume_attached", "ask"): (
        """
        I've popped my CV in with this.
        My resume's in the attachments too.
        I've added my résumé at this link: reel.example/x.
        CV in the usual place at the bottom.
        You'll find my CV underneath.
        Please have a look at the CV I'm sending with this note.
        Sending my resume along, just in case.
        Résumé attached, portfolio too.
        Here's my CV so you know who you're dealing with.
        I took the liberty of including my CV.
        The PDF with this mail is my résumé.
        See resume.
        My CV is a click away: cv.example/maya
        I've dropped my resume in this message.
        I'm also adding my CV, which I forgot last time.
        I enclose a curriculum vitae.
        Also attached: my CV and two references.
        My CV comes along with this, no need to read it.
        I'm leaving you my resume.
        """,
        """
        I'll spare you my CV.
        I have no resume to wave at you.
        I rewrote my resume the way you said.
        My resume is one page now.
        I can send my CV if you'd like.
        Would you look over my resume some day?
        Do you read the cover letter or the resume first?
        You offered to pass my resume on, and I'd like to think about it first.
        I put your class on my resume.
        My CV says nothing about bees.
        Should a CV here have a photo?
        I'd send my CV, but I don't want anything from you but a story.
        I was asked for my resume at the fair and didn't have one.
        I've attached the photo of the boat.
        The link to your article was in my resume class.
        """,
    ),
    ("no_connection", "ask"): (
        """
        I'm a student interested in marketing.
        I came across your profile and was impressed.
        I admire your career and your achievements.
        Your company is a leader in the field.
        I'm reaching out to people in your industry.
        I found your name on the internet.
        I've always been fascinated by planes.
        I see that we both work in marketing.
        We have several connections in common.
        You seem like someone who could help me.
        I know that you are very busy.
        I have been following Acme with great interest.
        I understand you are in charge of hiring.
        I am looking for people who know about tax.
        Your experience could help me a great deal.
        You have such an inspiring story.
        I got your address from the directory.
        You come up first when one searches for nurses.
        I would like to learn from you.
        You are clearly an expert.
        I need advice about my career.
        My name is Maya and I'm changing careers.
        I'd like to talk to someone in your position.
        I saw that you work at Acme.
        Your profile caught my eye.
        I am very interested in what you do.
        You have achieved so much.
        I'm a hard worker who has always dreamed of working with animals.
        I think that your job must be one of the most interesting in the world.
        Acme is famous for its bicycles and I've ridden one since childhood.
        While browsing the staff page I noticed your photo.
        I'm contacting several professionals to learn about their careers.
        I've heard great things about Acme.
        You appear to have a wealth of experience.
        With your background you could surely give me some advice.
        Your career path is exactly what I would like for myself.
        I'm very impressed by what your company has achieved.
        I searched for engineers in Leeds and your name appeared.
        I would like to know more about your profession.
        It's an honor to write to somebody of your standing.
        We are both in the same industry.
        Like many people, I'm looking for a change.
        I just graduated and I'm exploring my options.
        I'd be delighted to connect with you and to expand my network.
        I noticed that you've been at Acme for ten years.
        I believe that you're the right person to ask.
        Your LinkedIn says that you're a product manager.
        I was wondering whether you had time for a chat.
        I'm interested in your field and would love to know how you got where you are.
        I want to break into publishing, and people say one has to talk to people.
        Your work looks very interesting.
        A friend of mine told me that logistics is a growing field.
        My teacher told us to interview somebody with a cool job.
        My uncle says that networking is everything.
        The career center advised me to contact people in my field.
        I hope you're well. I'm a biology student who loves animals. Acme is such a great place.
        Sorry to bother you. I found you through a search. I'd like to know about audits.
        My name is Maya. I've worked in shops all my life. I want a change.
        Hello! I'm new to LinkedIn and building my network. Your headline is impressive.
        I'm writing because I want to learn about banking. I've always liked numbers.
        You must get a lot of these. I'm exploring careers in law. Your firm is well known.
        I got your email from the Acme site. I'm a welder and thinking of the railways.
        I'm at a crossroads. I read a lot about careers online. Yours sounded good.
        I love coffee. I've been told that baristas can become roasters. I'd like to know more.
        I'm moving to Hull in June. I hear it is windy. I'd like to meet people in my line of work.
        """,
        """
        You spoke to our class in May and I haven't stopped thinking about the salt.
        At the Leeds fair you very patiently explained the loom to me.
        You once pulled my car out of a ditch on Route 9.
        I was the one with the crying baby at your reading.
        Do you remember the girl who fainted at your workshop?
        In your reply to a reader last week you said to measure first.
        Reading your column on wells I thought of my father's.
        I've eaten your bread every Saturday since March.
        Your brother fixes my bike.
        My barber swears by you.
        It was Father Moran who told me where to find you.
        The woman at the library said to ask for you.
        Our dogs know each other from the park on Elm.
        I bought your old boat from the Harrisons.
        You left teaching at fifty to run a mill, and that's the step I'm eyeing.
        You and my uncle were on the same crew in '98.
        I grew up two doors from your shop.
        I saw the mural you painted on Canal Street.
        We were on the same night train in March.
        I ride the line you designed.
        As a fellow Zambian in Oslo, I was glad to find you.
        Having sat in the back row of your lecture on mold, I have a question.
        I've read your report on the sewer twice.
        Rumor at the Tuesday club has it that you keep the best records in town.
        Ms. Oduya, my old landlady, is your aunt, she says.
        I'm writing because you once worked where I work now, at Bell Mills.
        Your name is on the plaque in our stairwell.
        Your letter in Thursday's paper about the ferry made me laugh.
        I took the course that you built, the one on drones.
        Three of us at the night shelter argued about your column until the soup burned.
        The plumber who did both our houses gave me your number.
        On the ferry last August a woman with a green hat told me about your mill; she was your aunt.
        If the Dana Whitfield who taught me to swim in 1998 is you, I owe you my life.
        My grandmother kept every postcard you wrote her from Oslo.
        It's been eleven years since you failed me in statics, and you were right to.
        You'll have forgotten me: I delivered your fridge in May and you showed me the maps on the wall.
        I've used the knot you show in the library's Tuesday hour, and it holds.
        Half of my street works for you, and all of it says to write.
        Nobody at the Elm Street mosque knows more about kilns than you, says the imam.
        I listened to you on Radio 4 while the car wouldn't start.
        When you judged the county fair my marmalade came last.
        We share a physiotherapist, Lena, who can't keep a secret.
        A footnote in your 2015 paper on silt has kept me awake.
        The book you left on the 47 bus has my coffee on it now; I'm sorry, and grateful.
        I'm the daughter of Ahmed, who swept your office for twenty years.
        I was in the second row in Graz when the projector died and you went on in the dark.
        My old foreman at Bell Mills, Pete Sousa, reckons you turned down his job to learn to weld.
        Since you and I seem to be the only two Faroese in Ohio, I dare to write.
        Kofi in your purchasing office plays chess with me on Thursdays.
        Your team repaired our church roof, and I watched from the pew.
        I'm told by Mrs. Okafor (3rd floor) that you used to drive a tram.
        You switched from oboe to oncology, and I'd like to know how.
        In 2019 you were the one who answered the museum's phone when I called about the whale.
        Your answer on the gardeners' forum about clay, user heavyboots, was the clearest I've read.
        Our sons are in the same swimming class.
        Like you, I came to Leeds from Lagos with one suitcase.
        I sat next to your father at the Diwali dinner.
        The podcast where you cried about the sheep made me stop the car.
        I read in the parish newsletter that you built the bell frame.
        I have walked past the mosaic by your gate every day since I was six.
        As someone who also left law for bread, you'll know why I'm writing.
        Ben thought of you at once when I said "harbour".
        You and I met for about four seconds at the Toronto hackathon: I spilled the juice.
        I'm one of the forty who took your soldering night in November.
        At Uncle Femi's wedding you danced with my mother and told her about bridges.
        It was your signature on my apprenticeship papers.
        The map of wells you drew for the village hangs in our kitchen.
        You replied to my question under your video about felt.
        We both marched behind the brass band in Cork, you on tuba.
        Apologies for the cold email. You don't know me from Adam. Fr. Moran said you'd laugh if I asked about bells.
        Hello, my name is Maya Lind. I'm a nurse in Leeds. Our ward still uses the chart you invented.
        I hope the harvest is in and the barn is dry! I hope you don't mind a stranger writing. We met for a minute at the ram sale in Kelso.
        This is Maya Lind calling. (pause) Do you have a moment? Ruth at the job club thought I should ring you.
        Happy New Year! I trust you had a good break. I was at your Hogmanay talk on peat.
        I know it's late in the day. Sorry to trouble you on a Sunday. Your cousin Pru has been telling me about the foundry for years.
        Congrats on the new bakery! I've been at your stall every week since it opened.
        Kia ora. I'm a friend of Tama's. He says you know the eels.
        Long-time listener, first-time writer. Episode 40, the one about the lost pallets, is why I'm writing.
        I'm one of the parents at Hillside. You came and showed the children how a lock works.
        Quick background: I'm a cook in Lyon. Chef Arnaud, under whom we both trained, says hello.
        Not sure this reaches you. I was the intern with the red bike in 2012.
        I'm Maya, 17, from the robotics club. You judged our final and asked about the gearbox.
        We haven't spoken since Cairo. I'm still in the same flat, still on ferries.
        Picture a tired teacher on the 7:15. That was me, reading your essay on boredom.
        A nurse on ward 4 said, "Ask Dana." So I'm asking.
        It's a long way from Lagos to Hull. You made that trip in 1999, I made it in May.
        Remember the lost violin on the tram? I'm the one who found it and rang you.
        Somebody at the allotment told me the lady with the blue shed runs a water lab. That would be you, I think.
        My landlord, Mr. Petrov, plays bridge with you.
        I'm writing on the advice of Sister Benedicta. She thinks highly of your kitchen.
        Thanks for accepting my request. I liked what you wrote under Priya's post about night trains.
        I clean the third floor at Acme on weekends. Your whiteboard made me curious.
        I've just finished 'The Salt Road'. Chapter nine, where you lose the mule, kept me up.
        Your old student Ines told me to write; she's my flatmate.
        I drive past your hives on my way to work. Last week I stopped.
        The last time we spoke I was fourteen and you were fixing our boiler.
        I saw you juggle at the hospital fete. And then I read on the poster that you're an actuary.
        I'm from Bergen too. I spotted the flag on your window.
        You're the reason the 42 stops at our school. I was the girl with the petition.
        """,
    ),
    ("no_question", "ask"): (
        """
        I wished to say how much it moved me.
        I remain very interested in what you do at Acme.
        I'd love to connect and learn more.
        I look forward to hearing from you.
        I hope our paths cross some day.
        I wanted to introduce myself.
        I can't tell you how glad I was to read it.
        I know how busy you are.
        I'd be happy to stay in touch.
        Who wouldn't want to work there?
        I am excited about what the future holds.
        I'm writing to let you know who I am.
        It was great to see what Acme has become.
        I've always wanted to know people like you.
        I think you know why I'm writing.
        I am floating this to the top of your inbox.
        I hope that we may stay in contact.
        """,
        """
        I'd love to hear how you started.
        Tell me what a week looks like.
        If you could spare 20 minutes I'd be glad.
        I wonder whether a degree matters.
        Let me know if Tuesday suits.
        My one question is what you would read first.
        Fifteen minutes of your time would be wonderful.
        I'd be thankful for your view on the two courses.
        Perhaps you could ring me on Tuesday.
        I'm hoping you'll tell me which of the two you'd take.
        A short call would help me choose.
        """,
    ),
}
