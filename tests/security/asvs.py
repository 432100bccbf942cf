"""The requirements of ASVS 5.0, levels 1 and 2, and how each is answered: docs/asvs.csv.

`python -m tests.security.asvs` writes docs/asvs.md and the counts of docs/security.md out of that
file; a test holds all three together. The words for what is asked are ours: the standard itself
stands at https://github.com/OWASP/ASVS, under CC BY-SA.
"""

import ast
import csv
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
TABLE, PAGE, SUMMARY = (ROOT / "docs" / name for name in ["asvs.csv", "asvs.md", "security.md"])
IDS = Path(__file__).parent / "asvs_ids.txt"

# In the order of the counts. Of the first two the evidence names tests and files.
MET, BY_DEPLOYMENT, APART, MISSING = "met", "met by deployment", "does not apply", "not met"
CHAPTERS = [
    "Encoding and cleaning",
    "Checking what comes in, and the order of steps",
    "The browser",
    "The web server and its answers",
    "Files",
    "Proving who one is",
    "Sessions",
    "Who may what",
    "Tokens that carry what they say",
    "OAuth and OpenID Connect",
    "Cryptography",
    "Connections",
    "Configuration",
    "Protecting data",
    "Building and parts",
    "Logs and errors",
    "WebRTC",
]
HEAD = """# ASVS 5.0, level 2, one by one

The OWASP Application Security Verification Standard 5.0.0 has 253 requirements of levels 1 and 2.
What each asks is told here in a few words of our own; its full text stands under the same number in
the [standard](https://github.com/OWASP/ASVS/tree/v5.0.0_release/5.0). Edit `asvs.csv`, then
`make asvs` writes this page. `tests/security/test_asvs.py` sees that no requirement is missing, and
that each test and each setting that is named is there.

*Met by deployment*: by whoever runs it as the named file or page says, not by the code alone.
"""
COLUMNS = "| | Level | Asked | Answer | Evidence |\n|---|---|---|---|---|"


class Answer(NamedTuple):
    """How one requirement is answered."""

    id: str
    level: str
    asked: str
    verdict: str
    evidence: str


def asked():
    """The level of each requirement by its id, as the standard has them."""
    return dict(line.split() for line in IDS.read_text().splitlines())


def answers():
    with TABLE.open(newline="") as file:
        return [Answer(**row) for row in csv.DictReader(file)]


def counts(rows):
    """How many there are of each verdict, in words."""
    found = Counter(row.verdict for row in rows)
    words = {MET: "met", BY_DEPLOYMENT: "by deployment", APART: "do not apply", MISSING: "not met"}
    said = ", ".join(f"{found[verdict]} {word}" for verdict, word in words.items())
    return f"Of {len(rows)}: {said}."


def page(rows):
    """The table, to read."""
    parts = [HEAD, counts(rows)]
    for number, name in enumerate(CHAPTERS, 1):
        own = [row for row in rows if row.id.split(".")[0] == str(number)]
        parts += [f"\n## {number} {name}\n", COLUMNS, *map(_line, own)]
    return "\n".join(parts) + "\n"


def _line(row):
    is_shown = row.verdict in {MET, BY_DEPLOYMENT}
    evidence = "<br>".join(f"`{item}`" for item in items(row)) if is_shown else row.evidence
    verdict = f"**{row.verdict}**" if row.verdict == MISSING else row.verdict
    return f"| {row.id} | {row.level} | {row.asked} | {verdict} | {evidence} |"


def summary(text, rows):
    """The text of docs/security.md, with the counts as they are."""
    return re.sub(r"Of \d+: \d+ met, [^.]*\.", counts(rows), text)


def items(row):
    """Each thing that the evidence of an answer names."""
    return row.evidence.split("; ")


def is_there(item):
    """Whether a test, `path::Class::test`, or words in a file, `path: words`, are where it says."""
    path, *names = item.split("::")
    if path.endswith(".py") and (names or ": " not in path):
        return (ROOT / path).exists() and "::".join(names) in {"", *_tests_in(path)}
    path, colon, words = item.partition(": ")
    return (ROOT / path).is_file() and (not colon or words in (ROOT / path).read_text())


@cache
def _tests_in(path):
    """The tests of a module, and its classes: read, not imported."""
    found = set()
    for node in ast.parse((ROOT / path).read_text()).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            inner = [each.name for each in node.body if isinstance(each, ast.FunctionDef)]
            found |= {node.name, *(f"{node.name}::{name}" for name in inner)}
    return {name for name in found if "test" in name.lower()}


if __name__ == "__main__":
    PAGE.write_text(page(answers()))
    SUMMARY.write_text(summary(SUMMARY.read_text(), answers()))
