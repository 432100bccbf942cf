"""What was measured, in lines of a terminal."""

HEAD = [
    "page", "queries", "kB", "compressed", "p10", "p50", "p95", "a second", "CPU",
    "database", "bare p50", "bare CPU", "bare db", "ratio work", "ratio p10", "ratio p50",
    "at most",
]  # fmt: skip


def row(result):
    """The cells of one page, in the order of HEAD. Times in milliseconds."""
    mine, least = result["product"], result["bare"]
    asked = result["at_most"]
    missed = bool(asked) and result["ratio"] > asked
    return [
        result["page"],
        str(result["queries"]),
        f"{result['bytes'] / 1000:.1f}",
        f"{result['compressed'] / 1000:.1f}",
        f"{mine['p10']:.1f}",
        f"{mine['p50']:.1f}",
        f"{mine['p95']:.1f}",
        f"{mine['a_second']:.0f}",
        f"{mine['cpu']:.1f}",
        f"{mine['database']:.1f}",
        f"{least['p50']:.2f}",
        f"{least['cpu']:.2f}",
        f"{least['database']:.2f}",
        f"{result['ratio_of_work']:.1f}",
        f"{result['ratio_p10']:.1f}",
        f"{result['ratio']:.1f}",
        f"{asked:g}{' (missed)' if missed else ''}" if asked else "",
    ]


def line(result):
    """One page in a line of the terminal."""
    cells = row(result)
    return cells[0].ljust(24) + "".join(cell.rjust(11) for cell in cells[1:])


def head():
    return HEAD[0].ljust(24) + "".join(name.rjust(11)[-11:] for name in HEAD[1:])
