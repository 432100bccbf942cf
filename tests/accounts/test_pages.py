from datetime import UTC, datetime, timedelta

import pytest

from accounts.pages import SIZE, CutOffPaginator, page_by_key
from contacts.models import Contact
from meetings.models import Meeting
from tests.factories import ContactFactory, MeetingFactory

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)


@pytest.fixture
def meetings():
    """Two pages and a row; each three at the same moment, so that pages end among equals."""
    starts = [NOON + timedelta(days=n // 3) for n in range(2 * SIZE + 1)]
    return [MeetingFactory(starts_at=moment) for moment in starts]


def walk(*, descending):
    """Every page from the first to the last."""
    last = None
    while True:
        page = page_by_key(Meeting.objects.all(), last, "starts_at", descending=descending)
        yield page
        if page.after is None:
            return
        last = Meeting.objects.get(pk=page.after)


class TestPageByKey:
    @pytest.mark.parametrize("descending", [False, True])
    def test_shows_every_row_once_and_in_order(self, meetings, descending):
        pages = list(walk(descending=descending))

        sign = -1 if descending else 1
        in_order = sorted(meetings, key=lambda m: (sign * m.starts_at.timestamp(), m.pk))
        assert [row for page in pages for row in page.rows] == in_order
        assert [len(page.rows) for page in pages] == [SIZE, SIZE, 1]
        assert [page.is_first for page in pages] == [True, False, False]

    def test_has_no_next_page_when_the_rows_just_fill_it(self):
        MeetingFactory.create_batch(SIZE)

        page = page_by_key(Meeting.objects.all(), None, "starts_at")

        assert len(page.rows) == SIZE
        assert page.after is None


class TestCutOffPaginator:
    def test_counts_no_further_than_a_thousand(self, seeker):
        many = ContactFactory.build_batch(1001, owner=seeker, center=seeker.center)
        Contact.objects.bulk_create(many)

        everybody = CutOffPaginator(Contact.objects.visible_to(seeker).order_by("pk"))
        but_one = CutOffPaginator(
            Contact.objects.visible_to(seeker).exclude(pk=many[0].pk).order_by("pk")
        )

        assert (everybody.count, everybody.has_more) == (1000, True)
        assert (but_one.count, but_one.has_more) == (1000, False)
