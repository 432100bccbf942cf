"""Rows that are being changed: whoever else wants to change one waits for the transaction."""

from functools import wraps

from django.db import transaction
from django.shortcuts import get_object_or_404


def changing(view):
    """A decorator: the view, where whatever changes something is one transaction."""

    @wraps(view)
    def held(request, *args, **kwargs):
        if request.method != "POST":
            return view(request, *args, **kwargs)
        with transaction.atomic():
            return view(request, *args, **kwargs)

    return held


def row_to_change(request, rows, pk):
    """The row of that number in the queryset `rows`, or a 404.

    If it is to be changed, nobody else changes it meanwhile. It is held first and read then: what
    a query joins to the row that it waits for is as it was before the wait.
    """
    if request.method == "POST":
        held = rows.select_related(None).select_for_update(of=["self"], no_key=True)
        get_object_or_404(held, pk=pk)
    return get_object_or_404(rows, pk=pk)


def own_turn(request, row):
    """The row; if something of it is to be changed, as it is now, and others wait their turn."""
    if request.method == "POST":
        return row_to_change(request, row.__class__._base_manager.all(), row.pk)
    return row
