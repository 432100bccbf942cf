from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from norms.advice import ADVICE
from norms.choices import Formality, Language
from norms.comparing import compare
from norms.guidance import guide
from norms.models import Acceptance, Approach, Channel, Level, ResourceKind, ThankYou
from norms.settling import SILENCE, Note

TODAY = date(2026, 11, 22)


def place(pk, name):
    full = f"{name}, of country {pk}"
    return SimpleNamespace(
        pk=pk, level=Level.CITY, name=name, short_name=name, full_name=full, region_code=""
    )


HERE, THERE = place(1, "Rochester"), place(2, "Charlotte")
SAID = {
    "acceptance": st.sampled_from(Acceptance),
    "approach": st.sampled_from(Approach),
    "channels": st.lists(st.sampled_from(Channel), max_size=3, unique=True).map(tuple),
    "usual_minutes": st.none() | st.sampled_from([15, 20, 30]),
    "thank_you": st.just("") | st.sampled_from(ThankYou),
    "formality": st.just("") | st.sampled_from(Formality),
    "language": st.just("") | st.sampled_from(Language),
    "gentler": st.booleans(),
}


def guidance(place, resources=(), **said):
    note = Note(place.pk, place.pk, 1, date(2026, 5, 1), **said)
    return guide([place], [note], TODAY, resources)


sayings = st.fixed_dictionaries({}, optional=SAID)
some_guidance = st.builds(lambda said: guidance(HERE, **said), sayings)
other_guidance = st.builds(lambda said: guidance(THERE, **said), sayings)


def fields(contrasts):
    return {contrast.field for contrast in contrasts}


class TestComparisonOfAnyTwo:
    @given(some_guidance)
    def test_of_a_place_with_itself_finds_no_difference(self, here):
        comparison = compare(here, here)

        assert comparison.different == comparison.unclear == comparison.to_do == []

    @given(some_guidance, other_guidance)
    def test_finds_the_same_differences_both_ways(self, here, there):
        one_way, other_way = compare(here, there), compare(there, here)

        for part in ["different", "unclear", "same"]:
            assert fields(getattr(one_way, part)) == fields(getattr(other_way, part))

    @given(some_guidance, other_guidance)
    def test_speaks_of_each_respect_once_and_of_no_other(self, here, there):
        comparison = compare(here, there)
        known = {field for field in SILENCE if here.basis[field].place or there.basis[field].place}

        assert fields(comparison.in_order) == known
        assert len(comparison.in_order) == len(known)

    @given(some_guidance, other_guidance)
    def test_calls_different_only_what_both_say_something_about(self, here, there):
        for contrast in compare(here, there).different:
            values = {here.basis[contrast.field].value, there.basis[contrast.field].value}
            assert len(values) == 2
            assert SILENCE[contrast.field] not in values

    @given(some_guidance, other_guidance)
    def test_says_whose_side_nobody_has_spoken_of(self, here, there):
        for contrast in compare(here, there).unclear:
            assert contrast.sentence.count("nobody has said") == 1
            silent = contrast.names[0 if contrast.there.sayings else 1]
            assert f"n {silent} nobody has said" in contrast.sentence

    @given(some_guidance, other_guidance)
    def test_tells_to_do_nothing_that_nobody_has_said_of_the_other_place(self, here, there):
        silent = guidance(THERE)

        assert set(compare(here, silent).to_do) <= {ADVICE["unknown"]["unknown"]}
        assert all(str(sentence) for sentence in compare(here, there).to_do)


class TestComparison:
    def test_says_how_old_it_is_what_it_stands_on(self):
        old = Note(THERE.pk, THERE.pk, 1, date(2024, 5, 9), acceptance=Acceptance.UNUSUAL)
        there = guide([THERE], [old], TODAY)

        said = compare(guidance(HERE, acceptance=Acceptance.WELCOME), there).in_short

        assert said.endswith("for a talk is unusual (not seen since May 2024).")
        assert said.count("not seen") == 1

    def test_says_in_words_what_differs(self):
        comparison = compare(
            guidance(HERE, acceptance=Acceptance.WELCOME, usual_minutes=20),
            guidance(THERE, acceptance=Acceptance.UNUSUAL, usual_minutes=15),
        )

        assert [contrast.sentence for contrast in comparison.different] == [
            "In Rochester asking a stranger for a talk is welcome; in Charlotte asking a stranger"
            " for a talk is unusual.",
            "In Rochester a talk takes 20 minutes; in Charlotte a talk takes 15 minutes.",
        ]
        assert comparison.in_short == comparison.different[0].sentence
        assert comparison.to_do == [
            ADVICE[Acceptance.UNUSUAL][Approach.UNKNOWN],
            "Ask for 15 minutes.",
        ]

    @pytest.mark.parametrize(
        ("said", "custom", "to_do"),
        [
            (
                {"channels": (Channel.PHONE, Channel.EMAIL)},
                "people are best reached by phone, then by email",
                "Get in touch by phone, then by email.",
            ),
            ({"language": Language.GERMAN}, "one writes in German", "Write in German."),
            (
                {"thank_you": ThankYou.CARD},
                "thanks go by handwritten card",
                "Thank people with a handwritten card.",
            ),
            ({"formality": Formality.FORMAL}, "titles are used", "Use titles."),
            (
                {"gentler": True},
                "one follows up more gently than elsewhere",
                "Follow up later and less often than elsewhere.",
            ),
        ],
    )
    def test_says_what_is_known_of_the_other_place_only(self, said, custom, to_do):
        comparison = compare(guidance(HERE), guidance(THERE, **said))

        [contrast] = comparison.unclear
        assert contrast.sentence == f"In Rochester nobody has said; in Charlotte {custom}."
        assert comparison.to_do == [to_do]

    def test_says_what_stays_the_same_and_nothing_to_do_about_it(self):
        said = {"thank_you": ThankYou.EMAIL}

        comparison = compare(guidance(HERE, **said), guidance(THERE, **said))

        assert [contrast.in_both for contrast in comparison.same] == ["Thanks go by email."]
        assert comparison.to_do == []
        assert comparison.in_short == comparison.there.advice

    def test_names_the_respect(self):
        comparison = compare(guidance(HERE, usual_minutes=15), guidance(THERE))

        assert str(comparison.in_order[0].name) == "Usual length"

    def test_tells_groups_to_meet_from_others_who_help(self):
        group, service = (
            SimpleNamespace(kind=kind)
            for kind in [ResourceKind.JOB_GROUP, ResourceKind.EMPLOYMENT_SERVICE]
        )

        comparison = compare(guidance(HERE), guidance(THERE, resources=[service, group]))

        assert (comparison.to_meet, comparison.who_helps) == ([group], [service])

    def test_names_two_places_of_one_name_in_full(self):
        other = place(3, "Rochester")
        comparison = compare(guidance(HERE, usual_minutes=20), guidance(other, usual_minutes=15))

        assert comparison.names == (HERE.full_name, other.full_name)
        assert f"; in {other.full_name} a talk takes 15 minutes" in comparison.in_short
        assert compare(guidance(HERE), guidance(HERE)).names == ("Rochester", "Rochester")
        assert compare(guidance(HERE), guidance(THERE)).names == ("Rochester", "Charlotte")
