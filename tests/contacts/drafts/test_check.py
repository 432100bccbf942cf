import runpy

import pytest

from contacts.drafts import matching
from contacts.drafts.check import Draft, check, warm_up
from contacts.models import OutreachKind
from norms.models import Acceptance

CLEAN = """Hi Dana,

Luis Ortega suggested that I write to you. I am curious how you moved from sales to logistics.
Could we talk for 20 minutes by phone? Thank you for considering it.

Best,
Maya"""


def ask(text, **more):
    return Draft(OutreachKind.ASK, "email", text, **more)


def keys(draft):
    return [finding.key for finding in check(draft)]


class TestCheck:
    def test_has_nothing_to_say_about_a_good_message(self):
        assert keys(ask(CLEAN)) == []

    def test_reads_what_is_written_below_earlier_mail(self):
        earlier = "On Monday, Dana Whitfield wrote:\n> Are you hiring?\n> Please reply ASAP.\n\n"

        assert keys(ask(earlier + CLEAN)) == []
        assert keys(ask(earlier + CLEAN + "\n\nP.S. Are you hiring?")) == ["asks_for_job"]

    def test_takes_a_name_with_a_degree_for_a_signature(self):
        signed = CLEAN.replace("Best,", "Very truly yours,") + " Lind, Ph.D.\nAre you hiring?"

        assert keys(ask(signed, sender_first_name="Maya", sender_last_name="Lind")) == []

    def test_has_nothing_to_say_about_a_note(self):
        assert keys(Draft(OutreachKind.NOTE, "email", "Are you hiring?")) == []

    def test_marks_the_words(self):
        text = CLEAN.replace("Could", "Are you hiring? Could")

        (finding,) = check(ask(text))

        ((start, end),) = finding.spans
        assert (finding.key, text[start:end]) == ("asks_for_job", "Are you hiring")

    def test_names_the_groups_where_an_ask_is_unusual(self):
        (finding,) = check(
            ask(CLEAN, acceptance=Acceptance.UNUSUAL, resources=("Queen City Jobs",))
        )

        assert "City Jobs" in str(finding.instead)

    @pytest.mark.parametrize("acceptance", set(Acceptance) - {Acceptance.UNUSUAL})
    def test_says_nothing_where_it_is_not_unusual(self, acceptance):
        assert keys(ask(CLEAN, acceptance=acceptance)) == []


class TestWarmUp:
    def test_leaves_no_phrase_to_be_taken_apart(self):
        warm_up()
        before = matching.table_of.cache_info().misses, matching._phrase.cache_info().misses

        check(ask(CLEAN))

        after = matching.table_of.cache_info().misses, matching._phrase.cache_info().misses
        assert after == before

    def test_is_done_by_every_worker_before_its_first_request(self, monkeypatch):
        monkeypatch.setattr("signal.signal", lambda *_args: None)
        matching.table_of.cache_clear()

        runpy.run_path("gunicorn.conf.py")["post_worker_init"](worker=None)

        assert matching.table_of.cache_info().currsize == 1
