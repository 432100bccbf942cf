"""Pages of a list that may be very long."""

from django.core.paginator import Paginator
from django.utils.functional import cached_property

PER_PAGE = 25
MOST = 1000  # Beyond so many rows nobody turns pages: the list asks for a narrower search.


class CutOffPaginator(Paginator):
    """Counts and shows the first 1,000 rows, and knows whether there are more."""

    def __init__(self, rows):
        super().__init__(rows, PER_PAGE)

    @cached_property
    def count(self):
        return min(self._found, MOST)

    @property
    def has_more(self):
        return self._found > MOST

    @cached_property
    def _found(self):
        return self.object_list[: MOST + 1].count()
