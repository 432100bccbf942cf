"""Each page beside the bare application, in turns, so that whatever slows the machine hits both."""

import statistics
from dataclasses import asdict, dataclass

from django.db import connection

from tests.bench.pages.load import at_once, one_by_one, question
from tests.bench.pages.serving import Backends


@dataclass(frozen=True)
class Pace:
    """How fast one of the two was: medians over the rounds, in milliseconds."""

    p10: float  # What it takes when nothing else gets in its way.
    p50: float
    p95: float
    a_second: float  # Requests, with eight connections.
    cpu: float  # Of the workers, for one request.
    database: float  # Of PostgreSQL's processes, for one request.

    @property
    def work(self):
        """All that was computed: what one request takes where nothing else waits for its turn."""
        return self.cpu + self.database


def measured(visitor, product, bare, *, rounds, seconds):
    """All that is to be said of one visit, as a dict."""
    sides = [(bare, _asking_bare(visitor)), (product, visitor.ask)]
    for server, ask in sides:
        for _warm in range(8):
            one_by_one(server.port, ask, seconds=0, fewest=1)
    seen = {server: [] for server, _ask in sides}
    for _round in range(rounds):
        for server, ask in sides:
            seen[server].append(_one_round(server, ask, seconds))
    fast, slow = (_middle(seen[server]) for server in [bare, product])
    pairs = list(zip(seen[product], seen[bare], strict=True))
    size, compressed = visitor.sizes
    return {
        "page": visitor.visit.name,
        "queries": visitor.queries,
        "bytes": size,
        "compressed": compressed,
        "product": asdict(slow),
        "bare": asdict(fast),
        "ratio": statistics.median(mine.p50 / least.p50 for mine, least in pairs),
        "ratio_p10": statistics.median(mine.p10 / least.p10 for mine, least in pairs),
        "ratio_of_work": statistics.median(mine.work / least.work for mine, least in pairs),
        "ratio_at_eight": fast.a_second / slow.a_second,
        "at_most": visitor.visit.at_most,
    }


def _asking_bare(visitor):
    """The same visit to the bare application: it knows it by its name."""
    body = b"x=1" if visitor.visit.form else None
    asked = question(f"/{visitor.visit.slug}", {"Host": "localhost"}, body)
    return lambda: asked


def _one_round(server, ask, seconds):
    times = one_by_one(server.port, ask, seconds=seconds)
    before, backends = server.cpu_seconds, Backends(connection.settings_dict["NAME"])
    answered, took = at_once(server.port, ask, seconds=seconds)
    return Pace(
        p10=statistics.quantiles(times, n=10)[0],
        p50=statistics.median(times),
        p95=statistics.quantiles(times, n=20)[-1],
        a_second=answered / took,
        cpu=1000 * (server.cpu_seconds - before) / answered,
        database=1000 * backends.seconds / answered,
    )


def _middle(paces):
    return Pace(
        *(
            statistics.median(getattr(pace, name) for pace in paces)
            for name in ["p10", "p50", "p95", "a_second", "cpu", "database"]
        )
    )
