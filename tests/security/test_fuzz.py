"""A few of the requests of tests/prove/fuzz.py, the same each time."""

import hypothesis
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from tests.security.fuzzing import TARGETS, doors_to, requests

# Forms and pages from all over the table; `make prove` sends to every one.
SOME = TARGETS[::12]
FEW = hypothesis.settings(
    max_examples=100,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_what_nobody_would_think_of_is_no_error(db, settings):
    doors = doors_to(SOME, settings)
    wrong = {}

    @FEW
    @given(st.data())
    def send(data):
        fuzzed = data.draw(requests(doors))
        wrong.update((fault, str(fuzzed)) for fault in doors.answer_to(fuzzed)[1])

    send()

    assert wrong == {}
    assert len(SOME) > 20
