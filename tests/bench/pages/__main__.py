"""`make bench`: fill the database of the size, measure every page, print the table and keep it."""

import json
import os
import platform
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.pages import stage

CONTACTS = int(os.environ.get("CONTACTS") or 100_000)
ONLY = os.environ.get("PAGES", "")  # Those with one of these words in their names.
ROUNDS = int(os.environ.get("ROUNDS") or 3)
SECONDS = float(os.environ.get("SECONDS") or 1)
LARGE = 10_000  # Rows: a table of more is not to be read from end to end.
NAME = f"infointerview_bench_{CONTACTS}"
KEPT = Path("var/bench")
BEGAN = time.monotonic()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # So that what was begun is cleared away.
    is_filled = stage.set_up(NAME)
    import django

    django.setup()
    if not is_filled:
        fill()
    measure()


def fill():
    from django.core.management import call_command

    from tests.bench.pages.seed import Size, look_over, seed

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("load_places", verbosity=0)
    seed(Size(CONTACTS), tell)
    tell("vacuum, and count the evidence")
    look_over()
    stage.mark_filled(NAME)
    tell("filled")


def measure():
    from django.core.management import call_command

    from tests.bench.pages import telling
    from tests.bench.pages.measure import measured
    from tests.bench.pages.plans import scans
    from tests.bench.pages.sampling import profile_of
    from tests.bench.pages.serving import served
    from tests.bench.pages.traces import untouched
    from tests.bench.pages.visits import Visitor, all_visits, keep_bare

    KEPT.mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    with untouched():
        visits = [visit for visit in all_visits() if is_wanted(visit)]
        visitors = [Visitor(visit) for visit in visits]
        bare = KEPT / "bare.json"
        keep_bare(visitors, bare)
        limit = ["--config", "python:tests.bench.pages.limit"]
        with (
            served("--log-level", "warning", path="/healthz") as product,
            served(*limit, path=f"/{visits[0].slug}", BENCH_LIMIT=str(bare)) as least,
        ):
            say(telling.head())
            results = []
            for visitor in visitors:
                results.append(measured(visitor, product, least, rounds=ROUNDS, seconds=SECONDS))
                say(telling.line(results[-1]))
                read = sorted({table for table, _said in scans(visitor.statements, LARGE)})
                results[-1]["read_whole"] = read
                if read:
                    say(f"  reads {', '.join(read)} from end to end")
            memory = {"product": product.megabytes, "bare": least.megabytes}
        say(f"Memory of each worker, in MB: {memory}")
        profiles = {visitor.visit.name: profile_of(visitor) for visitor in visitors}
    keep(results, memory, profiles)


def is_wanted(visit):
    return not ONLY or any(word.lower() in visit.name.lower() for word in ONLY.split(","))


def keep(results, memory, profiles):
    from tests.bench.pages import document

    kept = {
        "contacts": CONTACTS,
        "at": datetime.now(UTC).isoformat(timespec="minutes"),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0],
        "pages": results,
        "memory": memory,
        "profiles": profiles,
    }
    path = KEPT / f"pages-{CONTACTS}.json"
    path.write_text(json.dumps(kept, indent=1))
    document.write()
    say(f"Kept in {path} and {document.PAGE.name}.")


def tell(*said):
    say(f"{time.monotonic() - BEGAN:6.1f} s  {' '.join(said)}")


def say(text):
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
