"""Writes docs/performance.md out of what was measured last, at each size, and at first."""

import json
from pathlib import Path

from tests.bench.pages.serving import ROOT

KEPT = ROOT / "var" / "bench"
PAGE = ROOT / "docs" / "performance.md"
FIRST = Path(__file__).with_name("first.json")
MOST_QUERIES, GROWTH = 12, 1.15

HEAD = Path(__file__).with_name("head.md")
COLUMNS = [
    "Page", "Queries", "kB", "compressed", "p50", "p95", "a second", "CPU", "database",
    "bare p50", "bare CPU", "bare database", "ratio of work", "at first", "ratio p10", "ratio p50",
    "at most",
]  # fmt: skip


def write():
    sizes = sorted(KEPT.glob("pages-*.json"), key=lambda path: int(path.stem.split("-")[1]))
    first = json.loads(FIRST.read_text()) if FIRST.exists() else {}
    parts = [HEAD.read_text()]
    for path in sizes:
        kept = json.loads(path.read_text())
        parts += _size(kept, first.get(str(kept["contacts"]), {}))
    growth = KEPT / "growth.json"
    if growth.exists():
        parts += _growth(json.loads(growth.read_text()))
    PAGE.write_text("\n".join(parts))


def _size(kept, first):
    memory = ", ".join(f"{each['rss']} ({each['pss']})" for each in kept["memory"]["product"])
    yield f"## {kept['contacts']:,} contacts\n"
    yield (
        f"{kept['at']}, {kept['cores']} cores, Python {kept['python']}, load of the machine"
        f" {kept['load']:.1f}. Times in milliseconds; *a second* with 8 connections."
        + (f" Memory of each worker {memory} MB, its own share in brackets.\n" if memory else "\n")
    )
    yield _table([COLUMNS, *[_row(page, first.get(page["page"])) for page in kept["pages"]]])
    yield "\n**What falls short**\n"
    yield "\n".join(_short(kept["pages"])) + "\n"


def _row(page, first):
    mine, least = page["product"], page["bare"]
    return [
        page["page"],
        str(page["queries"]),
        f"{page['bytes'] / 1000:.1f}",
        f"{page['compressed'] / 1000:.1f}",
        f"{mine['p50']:.1f}",
        f"{mine['p95']:.1f}",
        f"{mine['a_second']:.0f}",
        f"{mine['cpu']:.1f}",
        f"{mine['database']:.1f}",
        f"{least['p50']:.2f}",
        f"{least['cpu']:.2f}",
        f"{least['database']:.2f}",
        f"{page['ratio_of_work']:.1f}",
        f"{first:.1f}" if first else "",
        f"{page['ratio_p10']:.1f}",
        f"{page['ratio']:.1f}",
        f"{page['at_most']:g}" if page["at_most"] else "",
    ]


def _short(pages):
    missed = [page for page in pages if page["at_most"] and page["ratio"] > page["at_most"]]
    many = [page for page in pages if page["queries"] > MOST_QUERIES]
    whole = [page for page in pages if page.get("read_whole")]
    said = [
        (
            "Slower than asked",
            [f"{p['page']} ({p['ratio']:.1f}, {p['at_most']:g})" for p in missed],
        ),
        (f"More than {MOST_QUERIES} queries", [f"{p['page']} ({p['queries']})" for p in many]),
        (
            "Reads a table of more than 10,000 rows from end to end",
            [f"{p['page']} ({', '.join(p['read_whole'])})" for p in whole],
        ),
    ]
    return [f"- {what}: {'; '.join(which) or 'none'}." for what, which in said]


def _growth(kept):
    small, large = f"{kept['small']:,}", f"{kept['large']:,}"
    yield f"## From {small} to {large} contacts\n"
    yield (
        f"Of one person who has as much in both, in milliseconds; at most {GROWTH} is asked. The"
        " work, that is processor time, depends less on what else the machine has to do.\n"
    )
    rows = [
        [
            page,
            *(f"{n:.1f}" for pair in zip(r["small"], r["large"], strict=True) for n in pair),
            f"{r['ratio']:.2f}",
            f"{r['ratio_of_work']:.2f}",
        ]
        for page, r in kept["pages"].items()
    ]
    columns = [f"{what}, {size}" for what in ["p50", "work"] for size in [small, large]]
    yield _table([["Page", *columns, "ratio of p50", "ratio of work"], *rows])
    over = [page for page, result in kept["pages"].items() if result["ratio_of_work"] > GROWTH]
    yield f"\nMore work than that: {'; '.join(over) or 'none'}.\n"


def _table(lines):
    ruled = [lines[0], ["---", *["--:"] * (len(lines[0]) - 1)], *lines[1:]]
    return "\n".join(f"| {' | '.join(line)} |" for line in ruled)


if __name__ == "__main__":
    write()
