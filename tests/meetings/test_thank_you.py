from datetime import UTC, datetime, timedelta

import pytest

from meetings.thank_you import Timing, due_at, timing

ENDED = datetime(2026, 11, 24, 15, 20, tzinfo=UTC)


class TestTiming:
    @pytest.mark.parametrize(
        ("hours", "expected"),
        [
            (0, Timing.IN_TIME),
            (24, Timing.IN_TIME),
            (24.1, Timing.OVERDUE),
            (72, Timing.OVERDUE),
            (72.1, Timing.LATE),
            (9000, Timing.LATE),
        ],
    )
    def test_counts_from_the_end_of_the_meeting(self, hours, expected):
        assert timing(ENDED, ENDED + timedelta(hours=hours)) == expected


class TestDueAt:
    def test_is_a_day_after_the_end(self):
        assert due_at(ENDED) == datetime(2026, 11, 25, 15, 20, tzinfo=UTC)
