import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

ASK = {
    "id": "one",
    "kind": "ask",
    "channel": "email",
    "contact": {"first_name": "Dana", "last_name": "Whitfield", "organization": "Harbor"},
    "sender": {"first_name": "Maya", "last_name": "Lind"},
    "guidance": {"acceptance": "unusual", "approach": "unknown"},
    "text": "Dear Luis,\n\nyour talk on ports was fun. How did you begin? Ten minutes? Thanks!",
}
FOUND = ["wrong_name", "local_unusual"]


@pytest.fixture
def check_drafts(tmp_path):
    """Runs the command on some lines; returns the JSON it prints and its complaints."""

    def run(*lines, encoding="utf-8"):
        path = tmp_path / "drafts.jsonl"
        path.write_text("\n".join(lines), encoding=encoding)
        out, err = StringIO(), StringIO()
        try:
            call_command("check_drafts", str(path), stdout=out, stderr=err)
        except CommandError as error:
            err.write(f"{error} Exit code {error.returncode}.")
        return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue()

    return run


class TestCheckDrafts:
    def test_prints_the_findings_of_each_line(self, check_drafts):
        assert check_drafts(json.dumps(ASK), "", json.dumps(ASK | {"id": 2})) == (
            [{"id": "one", "findings": FOUND}, {"id": 2, "findings": FOUND}],
            "",
        )

    def test_needs_no_more_than_kind_and_text(self, check_drafts):
        given = {"kind": "update", "text": "Thank you!", "contact": None, "guidance": {}}

        assert check_drafts(json.dumps(given)) == ([{"id": None, "findings": []}], "")

    def test_reads_a_file_with_a_byte_order_mark(self, check_drafts):
        printed, complaints = check_drafts(json.dumps(ASK), encoding="utf-8-sig")

        assert (printed[0]["findings"], complaints) == (FOUND, "")

    @pytest.mark.parametrize(
        ("line", "complaint"),
        [
            ("{", "not JSON"),
            ("[" * 100_000, "not JSON"),
            ("[]", "not an object"),
            ('{"text": "Hi"}', '"kind"'),
            ('{"kind": "note", "text": "Hi"}', '"kind"'),
            ('{"kind": ["ask"], "text": "Hi"}', '"kind"'),
            ('{"kind": "ask"}', '"text"'),
            ('{"kind": "ask", "text": 7}', '"text"'),
            ('{"kind": "ask", "text": "Hi", "contact": "Dana"}', '"contact"'),
            ('{"kind": "ask", "text": "Hi", "contact": {"last_name": 1}}', '"last_name"'),
        ],
    )
    def test_names_a_broken_line_and_goes_on(self, check_drafts, line, complaint):
        printed, complaints = check_drafts(json.dumps(ASK), line, json.dumps(ASK))

        assert [one["findings"] for one in printed] == [FOUND, FOUND]
        assert "Line 2: " in complaints
        assert complaint in complaints
        assert "could not be read: 1" in complaints
        assert "Exit code 1" in complaints

    def test_says_that_there_is_no_such_file(self, tmp_path):
        with pytest.raises(CommandError, match="cannot be read"):
            call_command("check_drafts", str(tmp_path / "nothing"))
