"""What the proofs have found: a file for each check, and docs/proof.md made out of them.

The figures of that page are never written by hand. A check of ASKED that has left no file says that
it was not run.
"""

import json
import os
import platform
import subprocess
import tomllib
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from django.utils.text import slugify

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "var" / "prove"
PAGE = ROOT / "docs" / "proof.md"

# What every run is to show, in the order of the page. Whatever else is recorded comes after.
ASKED = {
    "Access": "every address, by each method, answers each kind of person as the table says",
    "Smuggling": "no form changes what it does not show",
    "Headers": "every answer has its headers, nothing inline, and leads nowhere else",
    "Double clicks": "every form sent twice, and at once, has done it once",
    "Double submits": "1,000 forms sent twice: 1 row and 1 mail each",
    "Conflicts": "500 pairs of edits at once: 0 silent overwrites",
    "Chaos": "100 kills under 20 writes a second: 0 lost, 0 doubled, 0 half-written",
    "Outage": "database away, disk full, lock held: a readable 503 that keeps the text",
    "Mail": "4 workers send each message once; one killed in between is seen",
    "Requests": "10,000 requests made up against every form: 0 x 500",
    "Scripts": "40 payloads in every text on every page: 0 executions, 0 reports",
    "Log": "nothing that was typed is in the log",
    "Restore": "a backup restored into an empty database: every table as it was",
}

HEAD = """# What was proved

`make prove` writes this page; nobody edits it. A check that fell short, or was not run, says so.

- Machine: {machine}
- Python {python}, Django {django}

| Check | Asked | Found | Holds | When | Version |
|---|---|---|---|---|---|
"""


def record(check, asked, found, holds):
    """Note what a check has found, and whether that is what was asked."""
    facts = {
        "check": check,
        "asked": asked,
        "found": found,
        "holds": bool(holds),
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "version": version(),
    }
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{slugify(check)}.json"
    path.write_text(json.dumps(facts, indent=2, ensure_ascii=False) + "\n")
    verdict = "holds" if holds else "FALLS SHORT"
    print(f"\n{check}: {verdict}. {found}", flush=True)  # noqa: T201


def version():
    """The version of the product, and of the code where git knows it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    code = _said_by("git", "rev-parse", "--short", "HEAD")
    if _said_by("git", "status", "--porcelain", "--", ".", f":!{PAGE.relative_to(ROOT)}"):
        code += ", changed"
    return " ".join(filter(None, [project["version"], code and f"({code})"]))


def write_page():
    """Write docs/proof.md. Returns whether all that was asked holds."""
    found = {facts["check"]: facts for facts in map(_read, sorted(FOLDER.glob("*.json")))}
    checks = [*ASKED, *(check for check in found if check not in ASKED)]
    rows = "".join(_row(check, found.get(check)) for check in checks)
    head = HEAD.format(
        machine=machine(), python=platform.python_version(), django=metadata.version("django")
    )
    PAGE.write_text(head + rows)
    return all(check in found and found[check]["holds"] for check in checks)


def machine():
    """The machine that this runs on, in a few words."""
    processor = next(
        (line for line in _lines("/proc/cpuinfo") if line.startswith("model name")), ": a processor"
    )
    memory = next((line for line in _lines("/proc/meminfo") if line.startswith("MemTotal")), ": 0")
    gigabytes = round(int("".join(filter(str.isdigit, memory))) / 2**20)
    name = " ".join(processor.partition(":")[2].split())
    return f"{os.cpu_count()} x {name}, {gigabytes} GB of memory, {platform.system()}"


def _row(check, facts):
    if facts is None:
        return f"| {check} | {ASKED[check]} | not run | **not shown** | | |\n"
    cells = [
        check,
        facts["asked"],
        facts["found"],
        "yes" if facts["holds"] else "**no**",
        facts["date"],
        facts["version"],
    ]
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"


def _read(path):
    return json.loads(path.read_text())


def _lines(path):
    return Path(path).read_text().splitlines() if Path(path).exists() else []


def _said_by(*command):
    """What a program says, or nothing when it is not there or cannot say it."""
    try:
        done = subprocess.run(  # noqa: S603
            command, cwd=ROOT, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout.strip()
