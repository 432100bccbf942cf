"""The command that computes due dates of a file, and the rule it stands on."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from contacts.due_dates import UnreadableError, due_date_of

HEADER = "happened_at_utc,place_country,place_subdivision,tz,business_days"
ROCHESTER = ("US", "US-NY", "America/New_York")


def due(happened_at, country, subdivision, tz, days):
    return due_date_of(
        happened_at_utc=happened_at,
        place_country=country,
        place_subdivision=subdivision,
        tz=tz,
        business_days=days,
    )


class TestDueDateOf:
    @pytest.mark.parametrize(
        ("happened_at", "expected"),
        [
            ("2026-09-01T14:00:00Z", date(2026, 9, 11)),
            ("2026-09-01T14:00:00", date(2026, 9, 11)),
            ("2026-09-01 14:00", date(2026, 9, 11)),
            ("2026-09-01T09:00:00-05:00", date(2026, 9, 11)),
            (" 2026-09-01 ", date(2026, 9, 10)),  # Still August 31 in Rochester.
            ("2026-09-02T03:59:59Z", date(2026, 9, 11)),  # Still September 1.
            ("2026-09-02T04:00:00Z", date(2026, 9, 14)),
            ("1931-09-01T14:00:00Z", date(1931, 9, 11)),
            ("2076-09-01T14:00:00Z", date(2076, 9, 11)),
        ],
    )
    def test_counts_from_the_local_date(self, happened_at, expected):
        assert due(happened_at, *ROCHESTER, "7") == expected

    @pytest.mark.parametrize(
        ("country", "subdivision", "expected"),
        [
            ("US", "US-NC", date(2026, 11, 30)),
            ("US", "NC", date(2026, 11, 30)),
            (" us ", " nc ", date(2026, 11, 30)),
            ("US", "US-NY", date(2026, 11, 27)),
            ("US", "", date(2026, 11, 27)),
            ("US", "ZZ", date(2026, 11, 27)),
            ("US", "DE-BY", date(2026, 11, 27)),
            ("ZZ", "NC", date(2026, 11, 26)),
            ("", "", date(2026, 11, 26)),
            ("SA", "", date(2026, 11, 26)),
        ],
    )
    def test_knows_country_and_subdivision_in_either_spelling(self, country, subdivision, expected):
        found = due("2026-11-25T15:00:00Z", country, subdivision, "America/New_York", "1")

        assert found == expected

    def test_of_no_days_is_the_day_itself(self):
        assert due("2026-11-28T15:00:00Z", *ROCHESTER, "0") == date(2026, 11, 28)

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            (0, "yesterday"),
            (0, ""),
            (0, "2026-02-30T10:00:00Z"),
            (0, "9999-12-31T23:00:00Z"),
            (0, "0001-01-01T00:00:00Z"),
            (3, "Mars/Olympus"),
            (3, ""),
            (3, "../etc/passwd"),
            (3, "a\0b"),
            (3, "America"),
            (4, "seven"),
            (4, ""),
            (4, "-1"),
            (4, "1.5"),
            (4, "²"),
            (4, "10001"),
            (4, "9" * 5000),
        ],
    )
    def test_says_what_it_cannot_read(self, field, value):
        row = ["2026-09-01T14:00:00Z", *ROCHESTER, "7"]
        row[field] = value

        with pytest.raises(UnreadableError, match=r"no |too near"):
            due(*row)


class TestCommand:
    @pytest.fixture
    def run(self, tmp_path, capsys):
        """A function that runs the command on some text: lines printed, complaints, exit code."""

        def run(text):
            file = tmp_path / "rows.csv"
            file.write_text(text, encoding="utf-8-sig")
            code = 0
            try:
                call_command("due_dates", str(file))
            except SystemExit as stopped:
                code = stopped.code
            said = capsys.readouterr()
            return said.out.splitlines(), said.err.splitlines(), code

        return run

    def test_prints_the_same_rows_with_their_dates(self, run):
        row = "2026-09-01T14:00:00Z,US,US-NC,America/New_York,7"

        assert run(f"{HEADER}\n{row}\n\n") == (
            [f"{HEADER},due_date", f"{row},2026-09-11"],
            [],
            0,
        )

    def test_finds_columns_by_name_and_keeps_others(self, run):
        header = "id,tz,business_days,place_country,place_subdivision,happened_at_utc"
        row = '"a, b",America/New_York,7,US,NC,2026-09-01T14:00:00Z'

        assert run(f"{header}\n{row}\n")[0][1] == f"{row},2026-09-11"

    def test_names_the_lines_it_cannot_read_and_goes_on(self, run):
        good = "2026-09-01T14:00:00Z,US,US-NC,America/New_York,7"
        bad = "yesterday,US,US-NC,America/New_York,7"

        out, complaints, code = run(f"{HEADER}\n{bad}\n2026-09-01\n{good},8\n{good}\n")

        assert out[1:] == [f"{bad},", "2026-09-01,,,,,", f"{good},8,", f"{good},2026-09-11"]
        assert complaints == [
            "Line 2: 'yesterday' is no ISO date and time.",
            "Line 3: 1 fields, where the first line has 5.",
            "Line 4: 6 fields, where the first line has 5.",
        ]
        assert code == 1

    @pytest.mark.parametrize("text", ["", "happened_at_utc,tz\n"])
    def test_says_which_columns_are_missing(self, run, text):
        with pytest.raises(CommandError, match=r"no column .*place_country"):
            run(text)

    def test_reads_standard_input(self, monkeypatch, capsys):
        monkeypatch.setattr("sys.stdin", StringIO(f"{HEADER}\n"))

        call_command("due_dates", "-")

        assert capsys.readouterr().out == f"{HEADER},due_date\n"

    def test_says_when_there_is_no_such_file(self, tmp_path):
        with pytest.raises(CommandError, match="cannot be read"):
            call_command("due_dates", str(tmp_path / "nothing.csv"))
