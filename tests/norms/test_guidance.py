from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from norms.advice import ADVICE
from norms.choices import Formality, Industry, Language
from norms.guidance import SILENCE, Note, guide, stale_before
from norms.models import Acceptance, Approach, Channel, Level, ThankYou

TODAY = date(2026, 11, 22)
CITY, REGION, COUNTRY = PLACES = [
    SimpleNamespace(pk=1, level=Level.CITY),
    SimpleNamespace(pk=2, level=Level.REGION),
    SimpleNamespace(pk=3, level=Level.COUNTRY),
]

notes = st.lists(
    st.builds(
        Note,
        pk=st.integers(1, 10**6),
        place_id=st.integers(1, 4),  # 4 is another place.
        author_id=st.integers(1, 4),
        observed_on=st.dates(TODAY - timedelta(days=1500), TODAY),
        acceptance=st.sampled_from(Acceptance),
        approach=st.sampled_from(Approach),
        channels=st.lists(st.sampled_from(Channel), max_size=3, unique=True).map(tuple),
        usual_minutes=st.none() | st.sampled_from([15, 20, 30]),
        thank_you=st.just("") | st.sampled_from(ThankYou),
        formality=st.just("") | st.sampled_from(Formality),
        language=st.just("") | st.sampled_from(Language),
        gentler=st.booleans(),
        industries=st.frozensets(st.sampled_from(Industry), max_size=2),
    ),
    max_size=8,
    unique_by=lambda note: note.pk,
)
fields = st.sampled_from(list(SILENCE))


def note(pk=1, place=CITY, observed_on=date(2026, 5, 1), author_id=None, **said):
    return Note(pk, place.pk, author_id or pk, observed_on, **said)


def guided(*notes):
    return guide(PLACES, notes, TODAY)


class TestGuidanceOfAnyNotes:
    @given(notes, st.randoms())
    def test_does_not_depend_on_the_order_of_the_notes(self, notes, random):
        shuffled = random.sample(notes, len(notes))

        assert guided(*shuffled) == guided(*notes)

    @given(notes, fields)
    def test_says_only_what_a_note_of_the_named_place_says(self, notes, field):
        guidance = guided(*notes)

        basis = guidance.basis[field]
        assert set(basis.notes) <= set(notes)
        for saying in basis.sayings:
            assert saying.value == getattr(saying.notes[0], field) != SILENCE[field]
            assert {note.place_id for note in saying.notes} == {basis.place.pk}

    @given(notes, fields)
    def test_takes_the_nearest_place_that_has_something_to_say(self, notes, field):
        guidance = guided(*notes)

        spoken_of = {note.place_id for note in notes if getattr(note, field) != SILENCE[field]}
        nearest = next((place for place in PLACES if place.pk in spoken_of), None)
        assert guidance.basis[field].place is nearest
        assert (guidance.basis[field].value == SILENCE[field]) == (nearest is None)

    @given(notes, fields)
    def test_stands_on_fresh_notes_alone_where_there_are_any(self, notes, field):
        basis = guided(*notes).basis[field]

        stale = {note.observed_on <= stale_before(TODAY) for note in basis.notes}
        assert stale == ({basis.is_stale} if basis.notes else set())

    @given(notes, fields)
    def test_lets_the_newest_of_its_notes_decide(self, notes, field):
        basis = guided(*notes).basis[field]

        assert [note.observed_on for note in basis.notes[:1]] == [
            note.observed_on
            for note in sorted(basis.notes, key=lambda n: n.observed_on, reverse=True)[:1]
        ]

    @given(notes, fields)
    def test_disagrees_exactly_when_its_notes_say_different_things(self, notes, field):
        basis = guided(*notes).basis[field]

        said = [getattr(note, field) for note in basis.notes]
        heads = {value[:1] if field == "channels" else value for value in said}
        assert basis.disagrees == (len(heads) > 1)

    @given(notes, fields)
    def test_hears_each_author_once(self, notes, field):
        authors = [note.author_id for note in guided(*notes).basis[field].notes]

        assert len(authors) == len(set(authors))


class TestGuidance:
    def test_takes_each_field_from_its_own_level(self):
        guidance = guided(
            note(1, COUNTRY, thank_you=ThankYou.CARD, approach=Approach.BALANCED),
            note(2, REGION, approach=Approach.TASK),
            note(3, CITY, usual_minutes=20),
        )

        assert (guidance.usual_minutes, guidance.basis["usual_minutes"].place) == (20, CITY)
        assert (guidance.approach, guidance.basis["approach"].place) == (Approach.TASK, REGION)
        assert (guidance.thank_you, guidance.basis["thank_you"].place) == (ThankYou.CARD, COUNTRY)
        assert guidance.acceptance == Acceptance.UNKNOWN
        assert guidance.channels == ()

    def test_keeps_both_where_notes_disagree(self):
        newer = note(1, acceptance=Acceptance.UNUSUAL, observed_on=date(2026, 6, 1))
        older = note(2, acceptance=Acceptance.WELCOME, observed_on=date(2026, 1, 1))

        basis = guided(older, newer).basis["acceptance"]

        assert basis.disagrees
        assert [saying.words for saying in basis.sayings] == ["Unusual", "Welcome"]

    def test_hears_the_newer_word_of_a_coach_who_thinks_again(self):
        guidance = guided(
            note(1, acceptance=Acceptance.UNUSUAL, observed_on=date(2026, 1, 1), author_id=7),
            note(2, acceptance=Acceptance.WELCOME, observed_on=date(2026, 6, 1), author_id=7),
        )

        assert guidance.acceptance == Acceptance.WELCOME
        assert not guidance.basis["acceptance"].disagrees

    def test_does_not_count_a_stale_note_beside_a_fresh_one(self):
        guidance = guided(
            note(1, acceptance=Acceptance.UNUSUAL, observed_on=date(2026, 1, 1)),
            note(2, acceptance=Acceptance.WELCOME, observed_on=date(2020, 1, 1)),
        )

        assert not guidance.basis["acceptance"].disagrees
        assert [note.pk for note in guidance.notes] == [1]

    def test_says_that_all_it_knows_is_stale(self):
        guidance = guided(note(acceptance=Acceptance.WELCOME, observed_on=date(2020, 1, 1)))

        assert guidance.acceptance == Acceptance.WELCOME
        assert guidance.basis["acceptance"].is_stale

    def test_prefers_of_one_day_the_note_written_last(self):
        guidance = guided(
            note(1, acceptance=Acceptance.WELCOME), note(2, acceptance=Acceptance.UNUSUAL)
        )

        assert guidance.acceptance == Acceptance.UNUSUAL

    def test_calls_it_no_disagreement_when_only_later_channels_differ(self):
        guidance = guided(
            note(1, channels=(Channel.GROUP, Channel.EMAIL)), note(2, channels=(Channel.GROUP,))
        )

        assert not guidance.basis["channels"].disagrees

    def test_names_the_place_that_says_how_a_request_is_taken(self):
        guidance = guided(note(1, REGION, acceptance=Acceptance.WELCOME), note(2, usual_minutes=20))

        assert (guidance.source, guidance.level) == (REGION, Level.REGION)

    def test_names_the_place_of_what_else_is_known(self):
        guidance = guided(note(1, COUNTRY, usual_minutes=20))

        assert guidance.level == Level.COUNTRY

    def test_knows_nothing_of_a_place_without_notes(self):
        guidance = guided()

        assert guidance.level is None
        assert not guidance.is_known
        assert guidance.notes == ()
        assert guidance.details == []

    def test_knows_nothing_of_an_unknown_place(self):
        guidance = guide([], [note(acceptance=Acceptance.WELCOME)], TODAY)

        assert guidance.place is None
        assert guidance.acceptance == Acceptance.UNKNOWN

    def test_puts_the_details_into_words(self):
        guidance = guided(
            note(
                channels=(Channel.GROUP, Channel.EMAIL),
                usual_minutes=20,
                thank_you=ThankYou.EITHER,
                formality=Formality.CASUAL,
                language=Language.ENGLISH,
                gentler=True,
            )
        )

        assert [(str(name), basis.words) for name, basis in guidance.details] == [
            ("Best ways in", "Group or event, then Email"),
            ("Usual length", "20 minutes"),
            ("Thanks by", "Email or card"),
            ("Wording", "Casual, first names at once"),
            ("Language", "English"),
            ("Following up", "more gently than elsewhere"),
        ]
        assert (guidance.formality, guidance.language) == (Formality.CASUAL, Language.ENGLISH)
        assert guidance.is_gentler

    def test_prefers_what_is_said_of_the_field_of_work_to_what_is_said_of_all(self):
        general = note(1, usual_minutes=30, observed_on=date(2026, 6, 1))
        of_law = note(2, usual_minutes=15, industries=frozenset([Industry.LAW]))
        of_health = note(3, usual_minutes=45, industries=frozenset([Industry.HEALTH]))
        notes = [general, of_law, of_health]

        def minutes(industry, notes=notes):
            basis = guide(PLACES, notes, TODAY, industry=industry).basis["usual_minutes"]
            return basis.value, [str(name) for name in basis.industries]

        assert minutes(Industry.LAW) == (15, ["Law"])
        assert minutes(Industry.ARTS) == (30, [])
        assert minutes("") == (30, [])
        assert minutes("", [of_law]) == (15, ["Law"])
        assert minutes(Industry.ARTS, [of_law]) == (None, [])

    def test_says_what_to_do_and_that_people_differ(self):
        guidance = guided(note(acceptance=Acceptance.UNUSUAL, approach=Approach.TASK))

        assert guidance.advice == (
            "First meet people through a group; when you write, put one clear question up front "
            "and offer a call."
        )
        assert guidance.caveat.startswith("People differ")

    @pytest.mark.parametrize("acceptance", Acceptance)
    def test_has_its_own_sentence_for_every_case(self, acceptance):
        sentences = {str(ADVICE[acceptance][approach]) for approach in Approach}

        assert len(sentences) == len(Approach)


class TestStaleBefore:
    @pytest.mark.parametrize(
        ("today", "day"),
        [
            (date(2026, 11, 22), date(2025, 5, 22)),
            (date(2026, 6, 30), date(2024, 12, 30)),
            (date(2026, 7, 1), date(2025, 1, 1)),
            (date(2026, 8, 31), date(2025, 2, 28)),
            (date(2025, 8, 31), date(2024, 2, 29)),
        ],
    )
    def test_is_the_day_18_months_ago_or_the_last_of_that_month(self, today, day):
        assert stale_before(today) == day

    def test_makes_what_was_observed_on_that_day_stale(self):
        on_the_day = guided(note(usual_minutes=20, observed_on=stale_before(TODAY)))
        a_day_later = guided(
            note(usual_minutes=20, observed_on=stale_before(TODAY) + timedelta(days=1))
        )

        assert on_the_day.basis["usual_minutes"].is_stale
        assert not a_day_later.basis["usual_minutes"].is_stale
