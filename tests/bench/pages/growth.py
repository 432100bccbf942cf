"""Whether a page of one person takes longer where there is more of everybody else's.

Two products side by side, asked in turns: one with the database of SMALL, one with that of LARGE.
"""

import json
import os
import statistics
import subprocess
import sys
from contextlib import ExitStack

from tests.bench.pages import document, stage
from tests.bench.pages.load import one_by_one, question
from tests.bench.pages.serving import ROOT, served

SMALL, LARGE = (int(os.environ.get(name) or n) for name, n in [("SMALL", 1000), ("LARGE", 1500000)])
ROUNDS = int(os.environ.get("ROUNDS") or 5)
AT_MOST = 1.15


def main():
    """Without an argument; with one, say how the pages of that size are asked for."""
    if sys.argv[1:]:
        sys.stdout.write(json.dumps(questions(int(sys.argv[1]))))
        return
    with ExitStack() as open_to_the_end:
        sides = [side(n, open_to_the_end) for n in [SMALL, LARGE]]
        results = {page: compared(page, sides) for page in sides[0][1]}
    path = ROOT / "var" / "bench" / "growth.json"
    path.write_text(json.dumps({"small": SMALL, "large": LARGE, "pages": results}, indent=1))
    document.write()


def questions(size):
    """Page by page the path and the headers, for the one who has as much at each size."""
    if not stage.set_up(f"infointerview_bench_{size}"):
        raise SystemExit(f"First: make bench CONTACTS={size}")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from tests.bench.pages.seed import USUAL
    from tests.bench.pages.visits import Visitor, all_visits

    visits = [visit for visit in all_visits() if visit.who == USUAL and not visit.form]
    return {visit.name: [visit.path, Visitor(visit).headers()] for visit in visits}


def side(size, open_to_the_end):
    """(the server, how its pages are asked for)"""
    asked = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "tests.bench.pages.growth", str(size)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    stage.set_up(f"infointerview_bench_{size}")
    server = open_to_the_end.enter_context(served("--log-level", "warning", path="/healthz"))
    return server, json.loads(asked.stdout)


def compared(page, sides):
    """How many times as long the larger takes: the median of the rounds."""
    asked = [(server.port, question(*pages[page])) for server, pages in sides]
    rounds = [
        [
            statistics.median(one_by_one(port, lambda ask=ask: ask, seconds=0.5))
            for port, ask in asked
        ]
        for _round in range(ROUNDS)
    ]
    ratio = statistics.median(large / small for small, large in rounds)
    small, large = (statistics.median(times) for times in zip(*rounds, strict=True))
    note = "" if ratio <= AT_MOST else f"  more than {AT_MOST}"
    sys.stdout.write(f"{page.ljust(24)}{small:9.1f}{large:9.1f}{ratio:7.2f}{note}\n")
    sys.stdout.flush()
    return {"small": small, "large": large, "ratio": ratio}


if __name__ == "__main__":
    main()
