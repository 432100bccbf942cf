"""Long lists, page by page, without counting or skipping more rows than a person turns over."""

from typing import NamedTuple

from django.core.paginator import Paginator
from django.db.models import Q
from django.utils.functional import cached_property

SIZE = 25
MOST = 1000  # Beyond so many rows nobody turns pages: the list asks for a narrower search.


class KeyPage(NamedTuple):
    """A page of a list. `after` is the address parameter of the next page, None on the last."""

    rows: list
    after: int | None
    is_first: bool


def page_by_key(rows, last, field, *, descending=False):
    """The rows that come after the row `last`, or the first page when that is None.

    `rows` is an unordered queryset, read in the order of `field`, which is never null,
    then of the primary key.
    """
    if last is not None:
        rows = rows.filter(_after(last, field, descending=descending))
    ordered = rows.order_by(f"-{field}" if descending else field, "pk")
    found = list(ordered[: SIZE + 1])
    page = found[:SIZE]
    return KeyPage(page, page[-1].pk if len(found) > SIZE else None, last is None)


def _after(last, field, *, descending):
    value = getattr(last, field)
    lookup, inclusive = ("lt", "lte") if descending else ("gt", "gte")
    beyond = Q(**{f"{field}__{lookup}": value}) | Q(**{field: value}, pk__gt=last.pk)
    return Q(**{f"{field}__{inclusive}": value}) & beyond  # The first part finds the index.


def count_up_to(limit, rows):
    """How many rows the queryset has, in words: "12", or "1,000+" when there are more."""
    found = rows.order_by()[: limit + 1].count()
    return f"{limit:,}+" if found > limit else f"{found:,}"


class CutOffPaginator(Paginator):
    """Pages with numbers: counts and shows the first 1,000 rows, and knows whether there are more.

    For lists in an order of which no key says where one is: the reader chooses it.
    """

    def __init__(self, rows):
        super().__init__(rows, SIZE)

    @cached_property
    def count(self):
        return min(self._found, MOST)

    @property
    def has_more(self):
        return self._found > MOST

    @cached_property
    def _found(self):
        plain = self.object_list.order_by().select_related(None)
        return plain[: MOST + 1].count()
