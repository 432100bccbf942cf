"""Whether a page of one person takes longer where there is more of everybody else's.

Two products side by side, asked in turns: one with the database of SMALL, one with that of LARGE.
"""

import json
import os
import statistics
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass

from tests.bench.pages import document, stage
from tests.bench.pages.load import one_by_one, question
from tests.bench.pages.serving import ROOT, Backends, Server, served

SMALL, LARGE = (int(os.environ.get(name) or n) for name, n in [("SMALL", 1000), ("LARGE", 1500000)])
ROUNDS = int(os.environ.get("ROUNDS") or 5)
SECONDS = float(os.environ.get("SECONDS") or 0.5)
AT_MOST = 1.15


def main():
    """Without an argument; with one, say how the pages of that size are asked for."""
    if sys.argv[1:]:
        sys.stdout.write(json.dumps(questions(int(sys.argv[1]))))
        return
    stage.set_up(name_of(SMALL))
    import django

    django.setup()
    with ExitStack() as open_to_the_end:
        sides = [side(n, open_to_the_end) for n in [SMALL, LARGE]]
        results = {page: compared(page, sides) for page in sides[0].pages}
    path = ROOT / "var" / "bench" / "growth.json"
    path.write_text(json.dumps({"small": SMALL, "large": LARGE, "pages": results}, indent=1))
    document.write()


def questions(size):
    """Page by page the path and the headers, for the one who has as much at each size."""
    if not stage.set_up(name_of(size)):
        raise SystemExit(f"First: make bench CONTACTS={size}")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from tests.bench.pages.seed import USUAL
    from tests.bench.pages.visits import Visitor, all_visits

    visits = [visit for visit in all_visits() if visit.who == USUAL and not visit.form]
    return {visit.name: [visit.path, Visitor(visit).headers()] for visit in visits}


@dataclass(frozen=True)
class Side:
    """One of the two installations."""

    server: Server
    name: str  # Of its database.
    pages: dict  # How each is asked for.

    def go(self, page):
        """(the median of the milliseconds, those that were computed) for one request."""
        before, backends = self.server.cpu_seconds, Backends(self.name)
        asked = question(*self.pages[page])
        times = one_by_one(self.server.port, lambda: asked, seconds=SECONDS)
        work = self.server.cpu_seconds - before + backends.seconds
        return statistics.median(times), 1000 * work / len(times)


def side(size, open_to_the_end):
    asked = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-m", "tests.bench.pages.growth", str(size)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    name = name_of(size)
    stage.set_up(name)
    server = open_to_the_end.enter_context(served("--log-level", "warning", path="/healthz"))
    return Side(server, name, json.loads(asked.stdout))


def compared(page, sides):
    """How many times as long the larger takes, and computes: the medians of the rounds."""
    for each in sides:
        each.go(page)  # Both workers are warm then.
    rounds = [[each.go(page) for each in sides] for _round in range(ROUNDS)]
    small, large = (
        [statistics.median(column) for column in zip(*seen, strict=True)]
        for seen in zip(*rounds, strict=True)
    )
    ratio, work = (statistics.median(many[n] / few[n] for few, many in rounds) for n in range(2))
    numbers = "".join(f"{n:9.2f}" for n in [small[0], large[0], ratio, small[1], large[1], work])
    note = "" if work <= AT_MOST else f"  more than {AT_MOST}"
    sys.stdout.write(f"{page.ljust(24)}{numbers}{note}\n")
    sys.stdout.flush()
    return {"small": small, "large": large, "ratio": ratio, "ratio_of_work": work}


def name_of(size):
    return f"infointerview_bench_{size}"


if __name__ == "__main__":
    main()
