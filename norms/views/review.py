"""What waits for a coach: places asked about, stale notes and disputed ones."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from accounts.access import admin_only, coach_only
from accounts.pages import count_up_to
from norms import actions
from norms.forms.review import CenterPlaceForm, ReviewForm, Show
from norms.models import CenterPlace, EtiquetteNote
from norms.questions import asked_places
from norms.settling import stale_before

COUNTED = 100


@require_GET
@coach_only
def review(request):
    filters = ReviewForm(request.GET)
    limit = stale_before(timezone.localdate())
    notes = filters.notes_of(_standing(request.user), request.user)
    places, nearness = asked_places(request.user)
    queues = {
        Show.ASKED: (places, nearness),
        Show.STALE: (notes.stale(limit), "observed_on"),
        Show.DISPUTED: (notes.disputed(), "observed_on"),
    }
    page = filters.page_of(*queues[filters.shown])
    context = {
        "filters": filters,
        "page": page,
        "own_notes": {row.pk for row in page.rows if getattr(row, "author", None) == request.user},
        "tabs": [(key, name, count_up_to(COUNTED, queues[key][0])) for key, name in Show.CHOICES],
        "stale_before": limit,
        "by_nearness": nearness == "distance",
    }
    return render(request, "norms/review.html", context)


@require_http_methods(["GET", "POST"])
@admin_only
def center_place(request):
    home = CenterPlace.objects.visible_to(request.user).select_related("place").first()
    data = request.POST if request.method == "POST" else None
    form = CenterPlaceForm(data, initial={"place": home and home.place})
    if form.is_valid():
        actions.set_center_place(request.user.center, place=form.cleaned_data["place"])
        messages.success(request, _("Saved. Questions about places nearby come first now."))
        return redirect("norms:review")
    return render(request, "norms/center_place.html", {"form": form})


def _standing(user):
    notes = EtiquetteNote.objects.visible_to(user).filter(hidden_at=None)
    return notes.select_related("place", "author", "center").with_opinions()
