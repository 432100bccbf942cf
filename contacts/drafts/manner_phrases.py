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
        please/you/just/and answer me
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
        did you get/read/see/receive/not my ~ message/email/mail/note ??
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
        until i get/have/receive/hear
        every day until
        i will call/ring/phone/come/stop/drop/show/be you/your/by/up/at/to/over ~ tomorrow/\
every/office/desk/by/up/door/lobby/reception/unless
        will call/ring/phone your/you ~ desk/office/tomorrow
        come/stop/drop/show by/up at? your office/workplace/desk unless/if/until
        last/final/only/second/third/fourth/fifth chance/reminder/notice/attempt/warning/try/\
request
        my/the third/fourth/fifth/3rd/4th/second ~ email/message/mail/call/note/try/attempt/letter
        second/third/fourth/fifth/3rd/4th time i/asking/writing/now/that
        have/had/received/got no/not ~ {reply} although/from/yet/to/in/so/and
        unfortunately .. no ~ {reply}
        you have not .. called/rung/phoned/emailed/texted
        come/stop/drop/show by/up? the/your ~ and wait
        nobody/no .. answers/replies/responds
        need a date/time/slot/decision/answer this/by/now/today
        within the? next? ~ hours
        without any/further/more? delay
        no later than
        at the latest
        hurry
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
        """
    ),
    "no_pressure": lines(
        """
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
        thank/thanks/thankful/thankfully/thanking/grateful/gratefully/gratitude/obliged/gracias/\
merci/danke/obrigado/obrigada/grazie/arigato/cheers
        appreciat*
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
        owe you
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
