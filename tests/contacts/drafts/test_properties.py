"""What holds for every text, however odd."""

from dataclasses import replace

import pytest
from hypothesis import given as given_examples
from hypothesis import settings
from hypothesis import strategies as st

from contacts.drafts.check import Draft, check
from contacts.drafts.matching import matches
from contacts.drafts.phrases import PHRASES
from contacts.drafts.rules import KINDS, RULES
from contacts.drafts.words import fold, words_of
from norms.models import Acceptance, Approach
from tests.contacts.drafts.hostile import HOSTILE, LENGTH


def given(*strategies):
    """Hypothesis' `given`, without a stopwatch: the benchmark has one."""
    return lambda test: settings(deadline=None)(given_examples(*strategies)(test))


ORDER = [rule.key for rule in RULES]
PIECES = [
    "Hi Dana,", "Dear Mr. Smith,", "I am looking for a job", "not", "I", "you", "your talk",
    "we met", "twenty minutes", "an hour", "[Company]", "thank you", "ASAP",
    "my r\u00e9sum\u00e9 is attached", "but", "Are you hiring?", "How did you begin?",
    "Best,\nMaya", "> earlier", "On Monday, Dana wrote:", "\u201cone two three\u201d", "great fit",
    "if", "P.S.", "-- ", "{{name}}", "keep me in mind", "15-20 mins",
]  # fmt: skip
texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES + HOSTILE), max_size=25).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=15).map("\n".join),
)
names = st.sampled_from(
    ["", "Dana", "Jos\u00e9", "Mary Ann", "O'Rourke", "de la Cruz", "\u0301", "'", "\U0001f642"]
)
drafts = st.builds(
    Draft,
    kind=st.sampled_from(KINDS),
    channel=st.sampled_from(["email", "linkedin", "phone"]),
    text=texts,
    contact_first_name=names,
    contact_last_name=names,
    organization=names,
    sender_first_name=names,
    sender_last_name=names,
    acceptance=st.sampled_from(Acceptance),
    approach=st.sampled_from(Approach),
)


@given(drafts)
def test_marks_words_of_the_text_in_order_and_apart(draft):
    for finding in check(draft):
        ends = [0]
        for start, end in finding.spans:
            assert ends[-1] <= start < end <= len(draft.text)
            assert draft.text[start:end].strip()
            ends.append(end)


@given(drafts)
def test_finds_the_same_each_time_each_thing_once_and_in_one_order(draft):
    keys = [finding.key for finding in check(draft)]

    assert keys == [finding.key for finding in check(draft)]
    assert keys == [key for key in ORDER if key in keys]


@given(drafts)
def test_says_at_most_one_thing_about_length_and_about_time(draft):
    keys = {finding.key for finding in check(draft)}

    assert not {"too_long", "too_long_note"} <= keys
    assert not {"no_time_limit", "over_time"} <= keys


@given(drafts)
def test_every_finding_says_why_and_what_instead(draft):
    for finding in check(draft):
        assert finding.severity in {"note", "think_again"}
        assert str(finding.why).endswith(".")
        assert str(finding.instead).endswith(".")


@given(drafts)
def test_a_gap_is_always_found(draft):
    with_gap = replace(draft, text=f"I admire [Company].\n\n{draft.text}")

    (found,) = (one for one in check(with_gap) if one.key == "placeholder_left")
    assert (9, 18) in found.spans


@given(drafts)
def test_earlier_mail_changes_nothing(draft):
    quoted = f"{draft.text}\n\n> Are you hiring? ASAP! My CV is attached, [Name].\n> An hour?"

    assert keys_of(replace(draft, text=quoted)) == keys_of(replace(draft, text=f"{draft.text}\n\n"))


@given(drafts, st.integers(min_value=101, max_value=130))
def test_the_length_is_that_of_the_words(draft, number):
    text = "word " * number

    assert "too_long" in keys_of(replace(draft, text=text, sender_first_name=""))


def keys_of(draft):
    return [finding.key for finding in check(draft)]


@pytest.mark.parametrize("quote", "'\u2019\u2018\u02bc\u00b4")
@pytest.mark.parametrize("space", [" ", "\u00a0", "  ", "\n", "\t"])
@pytest.mark.parametrize("change", [str, str.lower])
def test_shapes_of_letters_quotes_and_spaces_do_not_matter(quote, space, change):
    text = change("I'm looking for a job. My r\u00e9sum\u00e9 isn't attached.")
    text = text.replace("'", quote).replace(" ", space)

    keys = keys_of(Draft("update", "email", text))

    assert "asks_for_job" in keys
    assert "resume_attached" not in keys


DENIALS = [
    "I am not {}.",
    "I'm certainly not {}.",
    "I promise that I am not {}.",
    "Not {}, just curious.",
]
WISHES = ["looking for a job", "asking for a position", "seeking an internship", "job hunting"]


@pytest.mark.parametrize("wish", WISHES)
class TestDenial:
    @pytest.mark.parametrize("denial", DENIALS)
    def test_is_no_wish(self, wish, denial):
        assert "asks_for_job" not in keys_of(Draft("ask", "email", denial.format(wish)))

    @pytest.mark.parametrize(
        "said", ["I am {}.", "I'm currently {}.", "I'm not sure, but I am {}."]
    )
    def test_without_it_is_one(self, wish, said):
        assert "asks_for_job" in keys_of(Draft("ask", "email", said.format(wish)))


class TestPhrasesOfACenter:
    @given(st.lists(st.text(max_size=40), max_size=5), texts)
    def test_may_be_anything(self, phrases, text):
        more = PHRASES | {"pressure": PHRASES["pressure"] + tuple(phrases)}

        check(Draft("ask", "email", text), more)

    @given(st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=1, max_size=4))
    def test_are_found_as_they_stand(self, words):
        phrase = " ".join(words)

        found = matches((("mine", (phrase,)),), words_of(f"So, {phrase.upper()}!"))

        assert found["mine"]

    def test_are_marked(self):
        more = PHRASES | {"pressure": (*PHRASES["pressure"], "chop chop")}

        (finding,) = check(Draft("update", "email", "Thanks! Chop, chop."), more)

        assert (finding.key, finding.spans) == ("pressure", ((8, 18),))

    def test_may_leave_lists_out(self):
        assert keys_of_with(Draft("update", "email", "Are you hiring?"), {}) == ["no_thanks"]

    @pytest.mark.parametrize(
        "phrase", ["*", "?", "/", "{}", "{nothing}", "~", "..", "a*", "@org", "(", "[a-z]+"]
    )
    def test_never_mean_everything(self, phrase):
        keys = keys_of_with(Draft("update", "email", "Thanks for it."), {"pressure": (phrase,)})

        assert "pressure" not in keys


def keys_of_with(draft, phrases):
    return [finding.key for finding in check(draft, phrases)]


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_hostile_text_is_checked(piece):
    for kind in KINDS:
        check(Draft(kind, "email", (piece * LENGTH)[:LENGTH], "Dana", "Whitfield", piece, piece))


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)
