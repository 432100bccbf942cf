"""How a page for coaches is made: who may come, and what is written down about it."""

from dataclasses import dataclass
from functools import wraps

from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone

from accounts.access import only
from accounts.looking import Seen, log_looks
from accounts.second_factor import second_factor_required


@dataclass(frozen=True)
class Shown:
    """A page, and whose data are on it."""

    template: str
    context: dict
    seen: list[Seen]


def coach_page(view):
    """A decorator for every view that shows what job seekers share.

    The view answers with a Shown, which is read, written down and committed before anything
    leaves, or with a redirect. It cannot answer with a page: so no look is ever left out.
    """

    @wraps(view)
    @only(lambda user: user.is_coach)
    @second_factor_required
    @transaction.atomic
    def guarded(request, *args, **kwargs):
        shown = view(request, *args, **kwargs)
        if isinstance(shown, HttpResponseRedirect):
            return shown
        page = render(request, shown.template, shown.context)
        log_looks(
            actor=request.user,
            seen=shown.seen,
            site=request.build_absolute_uri("/"),
            now=timezone.now(),
        )
        return page

    guarded.writes_down = True  # So that a test can tell that no page is without it.
    return guarded
