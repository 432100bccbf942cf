"""Every query of a page finds its rows by an index, once there are many: `make bench-plans`.

The tables are those of `make bench`, small: large enough for the planner to choose as it does for
large ones, and small enough for its statistics to be counted rather than guessed.
"""

import random

import pytest
from django.db import connection

from contacts.deriving import out_of_step
from contacts.models import Contact
from tests.bench.pages.plans import scans
from tests.bench.pages.seed import HEAVY, Size, seed
from tests.bench.pages.visits import Visitor, all_visits
from tests.planner import analyze

LARGE = 2000  # Rows, of which a page may not look at each.
SIZE = Size(10_000, each=4, messages=2, histories=150, coached=30)
# As it is with solid-state disks, and when what is joined is very long: row by row, by an index if
# there is one.
AS_IF_LARGE = """
    SET LOCAL random_page_cost = 1.1; SET LOCAL enable_hashjoin = off;
    SET LOCAL enable_mergejoin = off
"""


@pytest.mark.django_db
def test_no_page_reads_a_large_table_from_end_to_end(settings):
    seed(SIZE)
    analyze()
    with connection.cursor() as cursor:
        cursor.execute(AS_IF_LARGE)
    visits = [visit for visit in all_visits() if visit.who != HEAVY]

    reads = {visit.name: scans(Visitor(visit).statements, LARGE) for visit in visits}

    assert {page: scanned for page, scanned in reads.items() if scanned} == {}
    assert list(out_of_step(Contact.objects.filter(pk__in=some_of_them()))) == []


def some_of_them():
    return random.Random(1).sample(  # noqa: S311 - the same ones each time
        list(Contact.objects.values_list("pk", flat=True)), 200
    )
