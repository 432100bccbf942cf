"""Requests that nobody would think of, to every form and page: none is answered by a 500.

`FUZZ=500` sends so many instead of 10,000; `SEED=7` sends others than usual. Whatever was wrong is
said with the request that brought it about.
"""

import logging
import os
import time
from collections import Counter

import hypothesis
import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from tests.prove.report import record
from tests.security.fuzzing import TARGETS, doors_to, requests

COUNT = int(os.environ.get("FUZZ", "10000"))
SEED = int(os.environ.get("SEED", "1"))
ASKED = f"{COUNT:,} requests made up against every form and page: 0 x 500, nothing half-written"


@pytest.fixture
def _quiet():
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.usefixtures("_quiet")
def test_nothing_is_answered_by_a_500(db, settings):
    doors = doors_to(TARGETS, settings)
    began, sent, statuses, wrong = time.time(), set(), Counter(), {}

    @hypothesis.seed(SEED)
    @hypothesis.settings(
        max_examples=COUNT, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(st.data())
    def send(data):
        fuzzed = data.draw(requests(doors))
        status, faults = doors.answer_to(fuzzed)
        sent.add(fuzzed.target.url)
        statuses[status] += 1
        for fault in faults:
            wrong.setdefault(fault, fuzzed)
        if not statuses.total() % 1_000:
            print(f"{statuses.total():,} requests, {time.time() - began:.0f} s", flush=True)  # noqa: T201

    send()

    for fault, fuzzed in wrong.items():
        print(f"\n{fault}\n  {fuzzed}")  # noqa: T201
    answers = ", ".join(f"{statuses[status]:,} x {status}" for status in sorted(statuses))
    errors = sum(count for status, count in statuses.items() if status >= 500)
    total = sum(statuses.values())
    found = f"{total:,} requests to {len(sent)} addresses: {answers}; {errors} x 500,"
    found += (
        f" {len(wrong)} faults of other kinds" if not errors else f" {len(wrong)} kinds of faults"
    )
    found += f"; {time.time() - began:.0f} s"
    record("Requests", ASKED, found, not wrong and total >= COUNT)
    assert list(wrong) == []
    assert total >= COUNT
