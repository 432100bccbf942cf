from dataclasses import replace
from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from norms.advice import ADVICE
from norms.choices import Formality, Industry, Language
from norms.guidance import guide
from norms.models import Acceptance, Approach, Channel, Level, ThankYou
from norms.settling import SILENCE, Confirmation, Note, stale_before

TODAY = date(2026, 11, 22)
CITY, REGION, COUNTRY = PLACES = [
    SimpleNamespace(pk=1, level=Level.CITY),
    SimpleNamespace(pk=2, level=Level.REGION),
    SimpleNamespace(pk=3, level=Level.COUNTRY),
]

days = st.dates(TODAY - timedelta(days=1500), TODAY)
confirmations = st.builds(Confirmation, coach_id=st.integers(1, 6), seen_on=days)
notes = st.lists(
    st.builds(
        Note,
        pk=st.integers(1, 10**6),
        place_id=st.integers(1, 4),  # 4 is another place.
        author_id=st.integers(1, 4),
        observed_on=days,
        acceptance=st.sampled_from(Acceptance),
        approach=st.sampled_from(Approach),
        channels=st.lists(st.sampled_from(Channel), max_size=3, unique=True).map(tuple),
        usual_minutes=st.none() | st.sampled_from([15, 20, 30]),
        thank_you=st.just("") | st.sampled_from(ThankYou),
        formality=st.just("") | st.sampled_from(Formality),
        language=st.just("") | st.sampled_from(Language),
        gentler=st.booleans(),
        industries=st.frozensets(st.sampled_from(Industry), max_size=2),
        confirmations=st.lists(confirmations, max_size=3, unique_by=lambda c: c.coach_id).map(
            tuple
        ),
        is_disputed=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda note: note.pk,
)
fields = st.sampled_from(list(SILENCE))


def note(pk=1, place=CITY, observed_on=date(2026, 5, 1), author_id=None, **said):
    return Note(pk, place.pk, author_id or pk, observed_on, **said)


def voices(basis):
    return [voice for saying in basis.sayings for voice in saying.voices]


def speaking(notes, field, place):
    """The notes about the place that say something in this respect."""
    here = [note for note in notes if note.place_id == place.pk]
    return [note for note in here if getattr(note, field) != SILENCE[field]]


def key(field, note):
    value = getattr(note, field)
    return value[:1] if field == "channels" else value


def key_of(field, basis):
    return basis.value[:1] if field == "channels" else basis.value


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

        stale = {voice.seen_on <= stale_before(TODAY) for voice in voices(basis)}
        assert stale == ({basis.is_stale} if basis.notes else set())

    @given(notes, fields)
    def test_is_stale_only_where_nobody_has_seen_it_later(self, notes, field):
        basis = guided(*notes).basis[field]

        if basis.is_stale:
            general = [n for n in speaking(notes, field, basis.place) if not n.industries]
            here = general or speaking(notes, field, basis.place)
            own = {
                author: max(n.observed_on for n in here if n.author_id == author)
                for author in {n.author_id for n in here}
            }
            assert max(own.values()) <= stale_before(TODAY)

    @given(notes, fields)
    def test_lets_the_newest_voice_decide(self, notes, field):
        basis = guided(*notes).basis[field]

        assert [saying.seen_on for saying in basis.sayings[:1]] == sorted(
            [voice.seen_on for voice in voices(basis)], reverse=True
        )[:1]

    @given(notes, fields)
    def test_disagrees_exactly_when_its_notes_say_different_things(self, notes, field):
        basis = guided(*notes).basis[field]

        said = [getattr(note, field) for note in basis.notes]
        heads = {value[:1] if field == "channels" else value for value in said}
        assert basis.disagrees == (len(heads) > 1)

    @given(notes, fields)
    def test_hears_each_author_once(self, notes, field):
        coaches = [voice.coach_id for voice in voices(guided(*notes).basis[field])]

        assert len(coaches) == len(set(coaches))

    @given(notes.filter(bool), confirmations, fields, st.data())
    def test_never_lets_a_value_lose_by_a_confirmation(self, notes, confirmation, field, data):
        before = guided(*notes).basis[field]
        supporting = [
            note
            for note in notes
            if before.place
            and key(field, note) == key_of(field, before)
            and note.place_id == before.place.pk
            and confirmation.coach_id != note.author_id
        ]
        if not supporting:
            return
        chosen = data.draw(st.sampled_from(supporting))
        others = tuple(c for c in chosen.confirmations if c.coach_id != confirmation.coach_id)
        earlier = [c for c in chosen.confirmations if c.coach_id == confirmation.coach_id]
        renewed = max([confirmation, *earlier], key=lambda c: c.seen_on)
        confirmed = replace(chosen, confirmations=(*others, renewed))

        after = guided(*[confirmed if note is chosen else note for note in notes]).basis[field]

        assert key_of(field, after) == key_of(field, before)
        assert after.place is before.place
        assert not (after.is_stale and not before.is_stale)

    @given(notes, fields)
    def test_changes_no_value_where_somebody_disagrees(self, notes, field):
        calm = guided(*[replace(note, is_disputed=False) for note in notes]).basis[field]
        loud = guided(*[replace(note, is_disputed=True) for note in notes]).basis[field]

        assert loud.value == calm.value
        assert not calm.is_disputed
        assert loud.is_disputed == (loud.place is not None)

    @given(notes, fields, st.sampled_from(Industry))
    def test_hears_of_other_fields_of_work_nothing(self, notes, field, industry):
        basis = guide(PLACES, notes, TODAY, industry=industry).basis[field]

        heard = [note.industries for note in basis.notes]
        assert all(not named or industry in named for named in heard)
        assert len({bool(named) for named in heard}) <= 1


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

    def test_takes_a_confirmation_for_as_good_as_a_new_note(self):
        old = note(
            1,
            acceptance=Acceptance.UNUSUAL,
            observed_on=date(2024, 1, 1),
            confirmations=(Confirmation(8, date(2026, 9, 1)), Confirmation(9, date(2026, 8, 1))),
        )
        newer = note(2, acceptance=Acceptance.WELCOME, observed_on=date(2026, 6, 1))

        guidance = guided(old, newer)

        basis = guidance.basis["acceptance"]
        assert guidance.acceptance == Acceptance.UNUSUAL
        assert not basis.is_stale
        assert [(saying.words, saying.coaches, saying.seen_on) for saying in basis.sayings] == [
            ("Unusual", 2, date(2026, 9, 1)),
            ("Welcome", 1, date(2026, 6, 1)),
        ]
        assert guidance.confirmed_by == 2

    def test_hears_a_coach_who_confirms_another_note_no_longer_in_the_own_older_one(self):
        own = note(1, acceptance=Acceptance.WELCOME, observed_on=date(2026, 1, 1), author_id=7)
        other = note(
            2,
            acceptance=Acceptance.UNUSUAL,
            observed_on=date(2025, 12, 1),
            confirmations=(Confirmation(7, date(2026, 2, 1)),),
        )

        basis = guided(own, other).basis["acceptance"]

        assert [saying.words for saying in basis.sayings] == ["Unusual"]

    def test_prefers_of_one_day_what_more_coaches_say(self):
        day = date(2026, 5, 1)
        guidance = guided(
            note(1, usual_minutes=15, observed_on=day, confirmations=(Confirmation(9, day),)),
            note(2, usual_minutes=30, observed_on=day),
        )

        assert guidance.usual_minutes == 15

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
            ("Best ways in", "Through a group or event, then by email"),
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
