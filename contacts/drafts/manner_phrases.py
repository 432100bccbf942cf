"""How people press, and how they thank. Data; see `contacts.drafts.phrases`."""

from contacts.drafts.words import lines

MANNERS = {
    "pressure": lines(
        """
        asap
        a s a p
        as soon as possible
        soonest
        at your earliest ~ convenience/opportunity
        earliest convenience
        at your/the/her/his earliest
        {reply} .. by return
        by return mail/post/email/of
        by return
        i have ~ written/emailed/mailed/messaged/called/contacted/texted/phoned/asked to? you/\
your .. twice/times
        i have ~ written/emailed/mailed/messaged/called/texted/phoned/asked ~ twice/times
        without the ~ courtesy
        i need/want/require the/your/a/an/those/that/these .. .. by/before {day}
        need/want it/this/that/them done/finished/sent/back/settled
        weeks/days/months have/has gone/passed by? and/without nothing/no/a/still
        my/our ~ family/boss/teacher/class/editor/professor/wife/husband is waiting
        you got/gotta to? ~ get/answer/help/call/do/give/meet/see
        still do not have ~ .. from/of/that/you/and/name/address/answer/link/date/time
        get it/them/this/that to me ..
        or/it/that will/would be too late
        yet to hear/receive/get
        not .. which/it/this/that is/was/feels/seems ~ disappointing/frustrating/rude/\
unprofessional/discourteous/disrespectful/impolite/hurtful
        not/silence/without ~ hearing/hear/reply/answer .. is/was ~ disappointing/frustrating/\
rude/hurtful
        disappointed/frustrated/surprised/upset/hurt/puzzled/annoyed that/by/at you/your/not/the
        treat/consider .. urgent/urgently/priority
        if i do not hear .. i will/shall ~ call/ring/phone/stop/come/drop/show/visit/contact
        if you do not .. i will/shall ~ call/ring/phone/stop/come/drop/show/visit/contact
        answer me please/now/today/soon
        please/just/and answer me
        you answer me now/today/soon/already
        kindly revert
        you/have/has never ~ replied/answered/responded/acknowledged/wrote/written/called
        did/have/do you even/ever/not
        still have/had not .. heard/received/gotten/got/had/seen
        still not ~ heard/received
        need to ~ speak/talk/meet/see/hear .. you ~ before/by/right/now/today/tomorrow/\
immediately/soon
        this/it/that/which can not wait
        and/i can not wait
        make time for me
        you ~ should ~ answer/reply/respond/have/at
        not understand/see/know why you .. not/never
        of the essence
        do not forget to ~ send/reply/call/write/introduce/answer/get
        need this/it/that/them ~ by/today/tomorrow/before/now/soon
        waiting .. for/on your ~ {reply}/call
        you promised to/me/that/you ~ reply/answer/call/write/get/respond
        courtesy to/of ~ answer/answering/reply/replying/respond/a/an
        hard/difficult to ~ reply/answer/respond/write/call
        will be/come/stop/wait/show/stand at/by/in/outside/up at/by? your/the ~ office/desk/door/\
building/lobby
        will/shall ~ try/call/contact/ring/visit/write/go .. if i do not hear
        still nothing
        nothing from you
        your silence
        not understand your ~ silence
        impatient/impatiently
        {respond} this time
        make this/it/me a ~ priority
        need .. right now/away
        must speak/talk/meet/see/hear to/with/from? you
        must/have/need to? know by/before/today/tomorrow/now/soon
        {respond} back today/tomorrow/now/tonight
        time is short/limited/ticking
        must/need/shall/will have/expect/await/demand your/an/a ~ {reply}/call
        expect/await/awaiting/expecting your/a/an/the/some ~ {reply}/call/introduction/link/name/\
list/message/email/contact
        trust you/that you? will
        please/and/will/you be ~ punctual/prompt
        at ~ sharp
        surely one/a/an/even/it/there/five/ten
        {quick} ~ {reply}
        {reply} .. urgently/immediately/quickly/promptly
        {respond} .. urgently/immediately/quickly/promptly/soon/swiftly
        reply/respond/answer/confirm by return
        confirm by return
        urgently
        is/very/quite/rather/really/somewhat/extremely/highly/bit urgent
        urgent matter/request/question/message/reply
        time sensitive
        immediate attention/action/response
        right away please
        {respond} .. by/before/until/today/tonight ~ {day}
        {respond} .. by/before ~ {day}
        {respond} today/tonight/tomorrow/right
        {respond} within ~ hours/days/day/the
        need to hear .. from/back
        need/needs/require/want/expect/expecting/demand/await/awaiting an/a/your/some? ~ {reply}
        expect/expecting to hear
        expect/expecting you to
        still waiting/no/without ~
        still/been/am waiting for/on your/you/an/a
        no answer/reply/response yet/from
        still no ~ {reply}
        why have/did/are/has not you
        why have/did/are/has you not
        time is running
        not ignore
        not wait any/much longer/forever/anymore
        why you have/did/are not ~ answered/replied/responded/answer/reply/respond
        you have/did/still not/never .. answered/replied/responded/answer/reply/respond/written
        did you not get/read/see/receive my ~ message/email/mail/note
        am/was/be/rather/little/bit/very surprised/disappointed/upset/frustrated/hurt/puzzled \
that/not/by/at? .. not/no/silence
        ignored/ignoring my/me
        you must/need/ought to? ~ reply/answer/respond/help/call/meet/tell/see/let/\
write/give/send/decide/get
        you owe me/us/it
        you have to ~ reply/answer/respond/help/call/meet/tell/see
        insist/insisting
        i trust you/that you? will
        will keep/continue ~ calling/writing/trying/emailing/asking
        will not stop/rest/leave ~
        will not give up/in
        will not go away
        will not take no for
        until i hear/get/have/receive from/back/a/an/your/one/it/what
        every day until
        i will call/ring/phone/come/stop/drop/show/be you/your/by/up/at/to/over ~ tomorrow/\
every/office/desk/by/up/door/lobby/reception/unless
        will call/ring/phone your/you ~ desk/office/tomorrow
        come/stop/drop/show by/up at? your office/workplace/desk unless/if/until
        last/final/only/second/third/fourth/fifth chance/reminder/notice/attempt/warning/try/\
request
        my/the third/fourth/fifth/3rd/4th/second ~ email/message/mail/call/note/try/attempt/letter
        second/third/fourth/fifth/3rd/4th time i/asking/writing/now/that
        have/had/received/got no/not ~ {reply} although/from/yet/to/in/so
        unfortunately .. no ~ {reply}
        shall/should/must i stop/come/drop/call by/to/at? your ~ office/desk/workplace/boss
        you have not .. called/rung/phoned/emailed/texted
        come/stop/drop/show by/up? the/your ~ and wait
        nobody/no .. answers/replies/responds
        need a date/time/slot/decision/answer this/by/now/today
        within the? next? ~ hours
        without any/further/more? delay
        no later than
        at the latest
        please/must/and/you/to/do/must/just hurry
        hurry up/please/because/as/now
        counting/relying/depending on you/your
        depends on you/your/this
        otherwise ~ is/will/be/it too/lost/late
        too late for me
        let me down
        least you could/can/should
        surely you can/could/have
        only/just takes/take/need/costs you ~ minute/minutes/second/seconds
        you can surely/certainly/at
        crucial/critical/imperative/essential/vital/important that/for you/we to? ~
        waste/wasting my time
        do not keep/make/leave/let me ~
        when can/may/will/should i ~ expect
        how soon may/can/could/will/would i/we/you
        desperate/desperately
        can/could see that? you read/opened/viewed/saw/have
        saw/see/noticed/know that? you read/opened/viewed/saw/have my/the/read/opened ~ message/\
email/profile/note
        i know ~ you/that? got/received/have/read my
        deserve an/a/some/better
        do not have much time/long
        fix our/a/the meeting
        running/run out of time
        demand/demanding
        please ~ prioritize/prioritise
        # Deadlines of the sender that are made the other's.
        need/needs/must/have/want .. {reply}/answers/replies/responses/them/it/this/these .. \
by/before/due/until ~ {day}
        need/must have/get/need answers/replies/responses/it/this/an/your
        assignment/paper/report/homework/project/it/this/which is? due .. {day}
        need this/the/our/a ~ conversation/call/meeting/interview/talk to? happen? \
this/today/tomorrow/by/before/now/soon/next
        {day} is my ~ deadline
        tight/strict/hard/short/looming/pressing deadline/deadlines/schedule/timeline
        deadline is/was/looms/looming/approaching ~
        in a/such/real/great/bit rush/hurry
        it/this/that has to/must be/happen today/tomorrow/now/soon/this/by/before
        need you to ~
        sooner the better
        soon as you can/get/read/see/have
        minute/moment/second/instant you get/see/read/have/receive/can
        expedite/expediting
        tick tock
        clock is ticking
        {quick} attention/turnaround/consideration/resolution
        today/tomorrow or tomorrow/today/the/tonight
        quicker/faster/speedier/swifter/prompter/earlier ~ {reply}
        hoping/hoped/wish for/you a/had/would quicker/faster/speedier/answered/replied/sooner
        drop everything
        # Reproach.
        expected/hoped/thought/assumed .. to/you'd/you/would have/hear/get .. by now/answered/\
replied/already
        expected to hear/get/have/receive
        have thought that? you would/could/should ..
        you still have/did not
        would have been ~ enough/nice/polite/decent/appropriate/courteous
        not ~ got/had/received/seen/gotten ~ anything/it/them/word .. from you
        from you yet/still
        still have not ~ replied/answered/responded/written/called/decided
        send/give/do/finish/return/get it/them/this/that/me .. today/now/tonight/immediately
        promised to/me/that .. so please
        you/have/and/but not/never/yet? .. replied/answered/responded/called/written .. \
yet/though/either/still
        viewed/read/seen/opened/got/received my/it/the/them ~ message/messages/email/note/profile \
and/but/yet/without not/never/did/no/said/replying/answering/still
        know/knew/see/saw/can/noticed/aware that? you have seen/read/opened/viewed/got/received/\
ignored it/them/my/this
        you did/do not answer/reply/respond/call/write
        you ~ do/did not answer/reply/respond
        why have/has i/no/nobody not/has/had? heard/answered
        why .. not .. heard
        are/were you avoiding/ignoring/dodging/too
        avoiding/ignoring/ghosting/dodging me/us/my
        ghosted/ghosting
        not even opened/read/looked/answered/replied/seen/bothered/clicked/written
        did not even open/read/look/answer/reply/see/bother/click/write
        not a single? word/peep/line/sound/syllable
        radio silence
        you/too are/too important/busy/good/grand to ~ answer/reply/respond/call/write
        are you ever/even going/planning to
        you said/promised you would/will .. and/but you did/have/never/still
        been waiting for/since/on/over/almost/days/weeks
        waiting since/over/two/three/four/five/ten/days/weeks
        have waited ~ long/enough/weeks/days
        polite/courteous/courtesy/decent/manners/rude to/not ~ answer/reply/respond
        everyone/everybody/others else/i .. has/have ~ answered/replied/responded/agreed
        strange/odd/sad/unfair/telling that/how you do/did/have/will not
        # Insistence.
        keep/continue asking/writing/calling/trying/emailing until
        only/last/one hope
        my only chance/hope/option
        one more/last chance
        can not say/refuse no
        can not refuse
        not say no to
        will not accept/hear a? no
        assume/assuming/presume/presuming that? you agree/accept/will/are/have/do
        assume/take .. unless i/you hear/say/tell/write/object
        unless i hear otherwise
        told my/the ~ professor/teacher/boss/class/family/wife/husband .. you will/would/are
        sure/certain/positive that? you can/could/will ~ find/spare/make/manage/give/squeeze ~ \
minute/minutes/time/hour/moment/moments/few/15/20/10
        expect/trust that? you will/can ~
        shame/pity if i have/had/need/must
        have/need to go/ask/turn elsewhere/someone/somebody
        find/ask/choose/write/go somebody/someone/to? else instead?
        your ~ boss/manager/supervisor instead/about
        ask/tell/write/go/complain to? your ~ boss/manager/supervisor
        leave/leaving/keep/keeping me hanging/waiting
        let me wait
        just/only/simply answer/reply/respond with? a? yes or no
        an answer yes or no
        takes/take/costs you? ~ second/seconds
        can/could/will/would you please/just/at please? ~ respond/reply/answer
        stop/come/drop/swing/show by/up your ~ office/workplace/desk/shop/house instead/at/on/\
tomorrow/thursday/friday/monday/tuesday/wednesday
        """
    ),
    "no_pressure": lines(
        """
        my/his/her/their/your hurry
        i/we now? do/send/give/finish it/this/that/them
        {reply} is/are not needed/necessary/expected
        urgent work/care/calls/cases/jobs
        if you are ~ busy to ..
        you may/might/must/probably be ~ busy to ..
        did/do/does/would you ~ tell/ask your ~ boss/manager/supervisor
        what/how .. when a/an/the/your ~ needs ..
        heard/hear/see/saw/read/watch/watched/taste/tasted/gave/liked/loved/made/on/at/for/after/\
and/my/passed the/a/my? ~ second/third/fourth/fifth ~ time/try/attempt
        no/not/whenever/if answer/reply/ever needed/necessary/at
        i trust you/that you? will ~ pass/forward/share/give/find/enjoy/have/remember/understand/\
forgive/be
        i would/will/could ~ drop
        could/may/can/should/might i ~ call/ring/phone/try/write ..
        you owe me/us nothing/no
        only/last/final reminder/note/message from/and/you/then
        on/at/with the/my/a second/third/fourth/fifth/last/final try/attempt/time
        second/third try/attempt from
        this/it will/is/shall/would be? my/the only/last/final/one ~ reminder/note/message/email/\
mail/letter
        when/where/if nobody/no ~ answers/replies/responds
        is/was there/that/it ~ deadline
        how/what/when/why/whether/if .. tight/strict/hard/short/looming ~ deadline/deadlines
        urgent care
        no/not/nothing/without/isn't/never/hardly .. urgent/hurry/rush/urgently/pressure/asap/\
quickly
        no/not .. need/expect/expecting .. {reply}
        can not wait to/for
        where/when/how .. asap/urgent
        asap is
        it ~ can wait
        do not need/feel/expect/have/worry ~
        no {reply} needed/necessary/expected
        not expect/expecting
        as soon as i/we
        you must/have be/been/get/hear/know/see/have
        you must ~ busy/swamped/hear/get/receive/have
        you need/needs not/no
        whether/if/what/how/that/when/why you need/must/ought to? ~
        whether/if/what/how/that/when/why you have to ~
        you have to ~ do/deal/be/know
        insisted/insists on
        you said/told/mentioned .. must/urgent/hurry/asap
        your/their/his/her ~ urgent/pressure/demand
        in demand
        """
    ),
    "thanks": lines(
        """
        thxx/thxxx/thnx/thnks/tnx/thanx/thanku/thanx/tysm/tyvm/tq/thank/thanks/thankful/\
thankfully/thanking/grateful/gratefully/gratitude/obliged/gracias/\
merci/danke/obrigado/obrigada/grazie/arigato/cheers
        appreciat*
        preciate
        mean/means/meant a/the/so/very/more/such ~ lot/world/much/deal/to
        you are ~ kind/generous
        very/so/most/really/extremely/too kind
        bless you
        tia
        ta
        mahalo/diolch/kiitos/bedankt/dankjewel/takk/tack/koszonom/dziekuje/spasibo/shukran/toda/\
todah/salamat/asante/hvala/tesekkurler/multumesc/kamsahamnida/gamsahamnida/xiexie/dekuji/mersi/\
obrigados/efharisto/efcharisto/dhanyavad/shukriya/dankeschon/arigatou/mihi/grazie
        kind/good/generous/sweet of you
        indebted
        in your debt
        vielen/herzlichen/tausend/tusen/lieben dank
        owe you
        appreciatively/thankyou
        """
    ),
    "no_thanks": lines(
        """
        thanks to my/the/a/an/our/his/her/their/its/that/this
        no thanks
        appreciate that you/your .. busy/full/time/many/swamped
        appreciate you are/must/have ~ busy/swamped
        appreciate how busy/full
        cheers to
        thankful for the/my/this/our/a ~ silence/quiet/coffee/sun/rain/snow/weather/weekend/\
family/health/home/kids/children/roof/job/break/bus/dog/peace
        a/the/as/my/your/our ta
        what/which/how/that .. mean/means/meant
        """
    ),
}
