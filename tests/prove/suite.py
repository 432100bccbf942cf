"""Checks that the suite has, run once more by themselves and counted."""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.forms import POSTS
from tests.prove.report import ASKED, ROOT, record
from tests.test_access import LINES
from tests.test_double_clicks import MAKING, OURS

# For each check which tests, and what they went through.
CHECKS = {
    "Access": (["tests/test_access.py"], f"{len(LINES)} routes and methods, 9 kinds of people"),
    "Smuggling": (["tests/test_smuggling.py"], f"{len(POSTS)} forms"),
    "Headers": (
        ["tests/security/test_requests.py", "tests/security/test_away.py"],
        f"the answers to {len(LINES)} routes and methods, with those of Access, and to errors",
    ),
    "Double clicks": (
        ["tests/test_double_clicks.py"],
        f"{len(OURS)} forms one after the other, {len(MAKING)} that make something at once",
    ),
    "Mail": (["tests/outbox/test_sending.py"], "4 processes, 200 messages; 2 kinds killed"),
    "Log": (["tests/security/test_logs.py"], "forms, tracebacks, refusals"),
    "Restore": (["tests/infointerview/test_backups.py"], "every table compared by its sum"),
}
# The headers are looked at where the table is gone through.
TOGETHER = {"Headers": "Access"}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """For each file of tests how many of them came out how."""
    report = tmp_path_factory.mktemp("suite") / "report.xml"
    paths = sorted({path for paths, _what in CHECKS.values() for path in paths})
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", f"--junitxml={report}", *paths]
    subprocess.run(command, cwd=ROOT, check=False)  # noqa: S603
    counts = {path: Counter() for path in paths}
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314
        counts[file_of(case)][how(case)] += 1
    return counts


def file_of(case):
    """The file of a test, of whose dotted name a class may be a part."""
    path = Path(*case.get("classname").split("."))
    file = path if (ROOT / path).with_suffix(".py").exists() else path.parent
    return f"{file}.py"


def how(case):
    bad = [name for name in ["failure", "error", "skipped"] if case.find(name) is not None]
    return bad[0] if bad else "passed"


@pytest.mark.parametrize("check", CHECKS)
def test_check_of_the_suite(outcomes, check):
    paths, what = CHECKS[check]
    paths = paths + CHECKS[TOGETHER[check]][0] if check in TOGETHER else paths
    count = sum((outcomes[path] for path in paths), Counter())
    passed = count.pop("passed", 0)
    bad = ", ".join(f"{n} {outcome}" for outcome, n in sorted(count.items())) or "0 failed"

    record(check, ASKED[check], f"{passed} tests passed, {bad}: {what}", passed and not count)

    assert (passed > 0, count) == (True, Counter())
