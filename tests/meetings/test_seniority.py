import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.models import Seniority
from meetings.seniority import guess

NEW, DOES, LEADS, RUNS, RETIRED = Seniority


class TestGuess:
    @pytest.mark.parametrize(
        ("title", "seniority", "words"),
        [
            ("Head of Logistics", LEADS, "Head of"),
            ("Head Nurse", LEADS, "Head"),
            ("Inventory Lead", LEADS, "Lead"),
            ("Team leader, night shift", LEADS, "Team leader"),
            ("Warehouse Supervisor", LEADS, "Supervisor"),
            ("Assistant Manager", LEADS, "Manager"),
            ("Foreman", LEADS, "Foreman"),
            ("Senior Vice President for Network Strategy", RUNS, "Vice President"),
            ("Operations Director", RUNS, "Director"),
            ("CEO & Co-Founder", RUNS, "CEO"),
            ("chief financial officer", RUNS, "chief"),
            ("Owner", RUNS, "Owner"),
            ("Principal", RUNS, "Principal"),
            ("SVP Sales", RUNS, "SVP"),
            ("Retired Rail Planner", RETIRED, "Retired"),
            ("Former CEO", RETIRED, "Former"),
            ("Junior Manager", NEW, "Junior"),
            ("Trainee", NEW, "Trainee"),
            ("Marketing Intern", NEW, "Intern"),
            # They sound like leading, and are a craft.
            ("Project Manager", DOES, "Project Manager"),
            ("Product Owner", DOES, "Product Owner"),
            ("Assistant to the Director", DOES, "Assistant to"),
            ("HR Business Partner", DOES, "Business Partner"),
            ("Principal Engineer", DOES, ""),
            # No word of it.
            ("Transport Planner", DOES, ""),
            ("Internal Auditor", DOES, ""),
            ("Forecaster", DOES, ""),
            ("Partnerships Editor", DOES, ""),
            ("Leadership Trainer", DOES, ""),
            ("", DOES, ""),
        ],
    )
    def test_goes_by_the_words_of_the_title(self, title, seniority, words):
        assert guess(title) == (seniority, words)

    @given(st.text(max_size=200))
    def test_takes_its_words_from_the_title(self, title):
        assert guess(title).words in title
