"""What the seeker told people they would do: all of it, and the click that says it is done."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.access import seeker_only
from accounts.pages import CutOffPaginator
from accounts.undo import offer_undo
from meetings.models import Promise

# What the address of a button names, and the page that is meant.
BACK = {
    "today": lambda promise: "today",
    "promises": lambda promise: "meetings:promises",
    "meeting": lambda promise: promise.debrief.meeting,
}


@require_GET
@seeker_only
def promise_list(request):
    promises = Promise.objects.visible_to(request.user).open().by_day().select_related("contact")
    page = CutOffPaginator(promises).get_page(request.GET.get("page"))
    return render(request, "meetings/promise_list.html", {"page": page})


@require_POST
def promise_keep(request, pk):
    promise = _own_promise(request, pk)
    promise.keep(at=timezone.now())
    text = _("Done: %(what)s") % {"what": promise}
    undo, back = reverse("meetings:promise_reopen", args=[pk]), request.GET.get("back")
    offer_undo(request, text, f"{undo}?back={back}" if back in BACK else undo)
    return _back(request, promise)


@require_POST
def promise_reopen(request, pk):
    promise = _own_promise(request, pk)
    promise.reopen()
    messages.success(request, _("It is still to be done."))
    return _back(request, promise)


def _back(request, promise):
    """To the page that the address names, or to the contact's."""
    page = BACK.get(request.GET.get("back"), lambda promise: promise.contact)
    return redirect(page(promise))


def _own_promise(request, pk):
    promises = Promise.objects.editable_by(request.user)
    return get_object_or_404(promises.select_related("contact", "debrief__meeting"), pk=pk)
