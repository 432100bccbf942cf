"""Django admin, where operators look at what job seekers own: each look is written down."""

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.db import transaction
from django.utils import timezone

from accounts.looking import Seen, log_looks
from accounts.models import Page


class WatchedAdmin(admin.ModelAdmin):
    """Of rows that belong to job seekers: a list or a row that is shown is in the access log."""

    whose = "owner"  # The field that says to whom a row belongs.

    def changelist_view(self, request, extra_context=None):
        with transaction.atomic():
            page = super().changelist_view(request, extra_context)
            shown = getattr(page, "context_data", None) or {}
            rows = shown["cl"].result_list if "cl" in shown else shown.get("queryset", [])
            return self._written_down(request, page, Page.ADMIN_LIST, rows)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        with transaction.atomic():
            page = super().changeform_view(request, object_id, form_url, extra_context)
            return self._of_row(request, page, object_id)

    def delete_view(self, request, object_id, extra_context=None):
        with transaction.atomic():
            rows = self._rows(request, object_id)  # Before it is gone.
            page = super().delete_view(request, object_id, extra_context)
            return self._written_down(request, page, Page.ADMIN_ROW, rows)

    def history_view(self, request, object_id, extra_context=None):
        with transaction.atomic():
            page = super().history_view(request, object_id, extra_context)
            return self._of_row(request, page, object_id)

    def _of_row(self, request, page, object_id):
        rows = self._rows(request, object_id) if object_id else []
        return self._written_down(request, page, Page.ADMIN_ROW, rows)

    def _rows(self, request, object_id):
        row = self.get_object(request, unquote(object_id))
        return [row] if row else []

    def _written_down(self, request, page, what, rows):
        """The page, as far as it shows anything: read and written down in one transaction."""
        if page.status_code != 200:
            return page
        page.render()
        people = {person for row in rows if (person := getattr(row, self.whose)).center_id}
        row = rows[0].pk if what == Page.ADMIN_ROW and rows else None
        log_looks(
            actor=request.user,
            seen=[Seen(person, what, row) for person in sorted(people, key=lambda p: p.pk)],
            site=request.build_absolute_uri("/"),
            now=timezone.now(),
        )
        return page
