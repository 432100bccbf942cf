"""What several pages do with rows."""

from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone

from accounts.pages import CutOffPaginator
from contacts.next_steps import next_step_of
from norms.lookup import customs_by_place


def own_row(model, request, pk):
    """The user's row, deleted or not as long as that can be undone; else a 404.

    For deleting and restoring, so that a second click finds what the first one did.
    """
    return get_object_or_404(model.objects.removable_by(request.user, timezone.now()), pk=pk)


def page_of_people(contacts, number):
    """A page of `contacts`, a queryset in its order, each with all that a person line shows."""
    page = CutOffPaginator(contacts.for_list()).get_page(number)
    people = page.object_list = list(page)
    now = timezone.now()
    customs = customs_by_place({person.whereabouts for person in people}, timezone.localdate(now))
    for person in people:
        person.custom = customs[person.whereabouts]
        person.step = next_step_of(person, now, person.custom)
    return page


def way_back(request, contact):
    """To where the button was pressed: Today if it, or its address, says so, else the contact."""
    return redirect("today" if _is_from_today(request) else contact)


def undo_url(request, route, pk):
    """The address that takes back what a button did, and then leads to where that was pressed."""
    url = reverse(route, args=[pk])
    return f"{url}?back=today" if _is_from_today(request) else url


def _is_from_today(request):
    return "today" in {request.POST.get("back"), request.GET.get("back")}
