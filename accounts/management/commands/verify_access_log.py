from itertools import chain, groupby

from django.core.management.base import CommandError
from django.db.models import Case, OuterRef, Subquery, When

from accounts.chain import Link, first_break
from accounts.models import ChainHead, Look
from accounts.nightly import NightlyCommand

FIELDS = list(Link.__dataclass_fields__)


class Command(NightlyCommand):
    help = (
        "Check that no row of the access log was changed or removed, the last ones included. It"
        " names the first broken row of each center, and prints where each chain ends: keep that"
        " apart from the database. Run it once a day."
    )

    def handle(self, **options):
        # Rows and ends in one statement: so they are of the same moment.
        rows = Look.objects.in_order().values_list(*FIELDS, end("position"), end("digest"))
        self.count, seen, breaks = 0, set(), []
        for center_id, some in groupby(rows.iterator(), key=lambda row: row[0]):
            seen.add(center_id)
            breaks.append(self._check(center_id, some))
        lost = ChainHead.objects.exclude(center_id__in=seen).filter(position__gt=0)
        breaks.extend(first_break(head.center_id, [], head.end) for head in lost)
        if broken := [each for each in breaks if each]:
            raise CommandError("\n".join(map(in_words, broken)))
        self.stdout.write(f"The access log is whole: {self.count} rows of {len(seen)} centers.")

    def _check(self, center_id, rows):
        first = next(rows)
        *_link, position, digest = first
        self.stdout.write(f"Center {center_id}: ends at {position}, {digest}")
        head = None if position is None else (position, digest)
        return first_break(center_id, self._links(first, rows), head)

    def _links(self, first, rows):
        for row in chain([first], rows):
            self.count += 1
            yield Link(*row[:-2])


def end(field):
    """What is kept of the end of the chain; only with its first row, since it is one for all."""
    head = ChainHead.objects.filter(center_id=OuterRef("center_id"))
    return Case(When(position=1, then=Subquery(head.values(field))))


def in_words(found):
    return f"Center {found.center_id}, row {found.position}: {found.what}."
