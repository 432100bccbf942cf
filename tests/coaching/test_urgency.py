"""Who needs a coach first: worked examples, and what is true of everybody."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.picture import HEIGHT, Picture
from coaching.urgency import ORDER, Progress, Reason, in_words, needs_of, place_of
from contacts.models import Stage

TODAY = date(2026, 11, 24)
YESTERDAY = TODAY - timedelta(days=1)
NUMBERS = st.dictionaries(st.sampled_from(Stage), st.integers(0, 40))
DAYS = st.dates(TODAY - timedelta(days=400), TODAY)


def ago(days):
    return TODAY - timedelta(days=days)


@st.composite
def progresses(draw):
    people = draw(NUMBERS)
    thanks = draw(st.integers(0, 5))
    return Progress(
        shared_on=draw(DAYS),
        people=people,
        waiting={stage: draw(st.integers(0, number)) for stage, number in people.items()},
        no_reply=draw(st.integers(0, people.get(Stage.CLOSED, 0))),
        thanks=thanks,
        thanks_since=draw(DAYS) if thanks else None,
        last_on=draw(st.none() | DAYS),
        first_met_on=draw(st.none() | DAYS),
        paused_until=draw(st.none() | st.dates(TODAY, TODAY + timedelta(days=400))),
        paused_before=draw(st.none() | st.dates(TODAY - timedelta(days=400), YESTERDAY)),
    )


FRESH = Progress(shared_on=ago(2), last_on=ago(1))


class TestNeedsOf:
    @pytest.mark.parametrize(
        ("facts", "words"),
        [
            ({}, []),
            (
                {"thanks": 2, "thanks_since": ago(4)},
                ["2 thank-yous owed, the first since Nov 20"],
            ),
            ({"thanks": 1, "thanks_since": ago(4)}, ["1 thank-you owed, since Nov 20"]),
            ({"people": {Stage.ASKED: 4}}, []),
            (
                {"people": {Stage.ASKED: 3, Stage.CLOSED: 2}, "no_reply": 2},
                ["5 people asked, and nobody has replied"],
            ),
            ({"people": {Stage.ASKED: 9, Stage.CLOSED: 1}}, []),
            ({"people": {Stage.ASKED: 9, Stage.MET: 1}}, []),
            (
                {"waiting": {Stage.ASKED: 1, Stage.MET: 3}},
                ["3 people have waited at “met” for more than two weeks"],
            ),
            (
                {"waiting": {Stage.ASKED: 1, Stage.MET: 0}},
                ["1 person has waited at “asked” for more than two weeks"],
            ),
            ({"shared_on": ago(60), "last_on": ago(21)}, []),
            ({"shared_on": ago(60), "last_on": ago(22)}, ["Nothing has happened since Nov 2"]),
            ({"shared_on": ago(60), "last_on": None}, ["Nothing has happened since Sep 25"]),
            ({"shared_on": ago(3), "last_on": ago(90)}, []),
            ({"shared_on": ago(60), "last_on": ago(50), "paused_before": ago(21)}, []),
            (
                {"shared_on": ago(60), "last_on": ago(50), "paused_before": ago(22)},
                ["Nothing has happened since Nov 2"],
            ),
            (
                {"shared_on": ago(60), "last_on": ago(50), "paused_before": ago(55)},
                ["Nothing has happened since Oct 5"],
            ),
            (
                {"first_met_on": ago(14)},
                ["The first meeting was on Nov 10: say well done"],
            ),
            ({"first_met_on": ago(15)}, []),
            (
                {"thanks": 1, "thanks_since": ago(4), "first_met_on": ago(4)},
                [
                    "1 thank-you owed, since Nov 20",
                    "The first meeting was on Nov 20: say well done",
                ],
            ),
        ],
    )
    def test_says_why(self, facts, words):
        assert list(map(in_words, needs_of(replace(FRESH, **facts), TODAY))) == words

    @given(progresses())
    def test_gives_each_reason_once_the_most_urgent_first(self, progress):
        places = [ORDER.index(need.reason) for need in needs_of(progress, TODAY)]

        assert places == sorted(set(places))

    @given(progresses())
    def test_speaks_of_no_day_to_come_and_of_no_more_people_than_there_are(self, progress):
        for need in needs_of(progress, TODAY):
            assert need.since <= TODAY
            assert need.number <= sum(progress.people.values()) + progress.thanks
            assert in_words(need)

    @given(progresses())
    def test_is_never_less_urgent_for_owing_thanks(self, progress):
        owing = replace(progress, thanks=progress.thanks + 1, thanks_since=ago(400))

        assert place_of(needs_of(owing, TODAY)) <= place_of(needs_of(progress, TODAY))

    @given(progresses())
    def test_has_nothing_but_good_news_of_who_is_on_a_pause(self, progress):
        paused = replace(progress, paused_until=TODAY)

        assert {need.reason for need in needs_of(paused, TODAY)} <= {Reason.WELL_DONE}

    @given(progresses())
    def test_is_quiet_about_who_is_busy(self, progress):
        busy = replace(
            progress, waiting={}, thanks=0, last_on=TODAY, people={Stage.MET: 1}, first_met_on=None
        )

        assert needs_of(busy, TODAY) == []

    @given(st.lists(progresses(), max_size=9))
    def test_puts_whoever_needs_nothing_last(self, people):
        needs = sorted((needs_of(progress, TODAY) for progress in people), key=place_of)

        assert [bool(each) for each in needs] == sorted(map(bool, needs), reverse=True)


class TestPicture:
    @given(NUMBERS)
    def test_has_a_bar_for_each_stage_that_fits(self, people):
        bars = Picture.of(people).bars

        assert [bar.people for bar in bars] == [people.get(stage, 0) for stage in Stage]
        assert all(0 <= bar.height <= HEIGHT == bar.y + bar.height for bar in bars)
        assert all(bool(bar.height) == bool(bar.people) for bar in bars)

    @given(NUMBERS)
    def test_says_the_same_in_words(self, people):
        text = Picture.of(people).text

        for stage, number in people.items():
            assert (f"{number} {stage.label}" in text) or not number
        assert text == "nobody yet" or any(people.values())
