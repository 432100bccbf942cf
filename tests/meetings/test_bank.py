import re
from collections import Counter

import pytest

from meetings.bank import BANK, BY_ID
from meetings.models import Purpose, Seniority, Situation, Way

# Words of somebody who asks for a job, or pries.
NOT_HERE = r"\b(hire|hiring|vacanc|salary|salaries|earn|pay|opening|resume|résumé|cv|age|old|"
NOT_HERE += r"married|children|religio|politic|health|recommend me|refer me)\b"


def suiting(member):
    return [question for question in BANK if member in question.suits]


class TestBank:
    def test_has_enough_questions_for_every_purpose(self):
        assert len(BANK) >= 120
        assert min(Counter(q.purpose for q in BANK).values()) >= 30
        assert {q.purpose for q in BANK} == set(Purpose)

    def test_says_nothing_twice(self):
        assert len({str(question.text) for question in BANK}) == len(BANK) == len(BY_ID)

    def test_asks_in_whole_short_questions(self):
        assert [str(q.text) for q in BANK if not str(q.text).endswith("?")] == []
        assert max(len(str(q.text)) for q in BANK) <= 90

    def test_neither_asks_for_a_job_nor_pries(self):
        assert [str(q.text) for q in BANK if re.search(NOT_HERE, str(q.text), re.IGNORECASE)] == []

    @pytest.mark.parametrize(
        "member", [*Seniority, *Way, *[s for s in Situation if s != Situation.OTHER]], ids=str
    )
    @pytest.mark.parametrize("purpose", Purpose)
    def test_has_something_for_everybody(self, member, purpose):
        assert purpose in {question.purpose for question in suiting(member)}

    def test_keeps_the_ids_that_meetings_have(self):
        """Once landed, an id is never given to another question: old meetings keep it."""
        old = "field-week field-local path-start path-before organization-paths advice-report"

        assert set(old.split()) <= set(BY_ID)
