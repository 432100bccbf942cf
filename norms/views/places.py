"""Finding a place: the page to search and browse, and the choices of the place picker."""

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts.access import may_coach
from norms.choices import Acceptance
from norms.forms.browse import BrowseForm
from norms.forms.places import Picker
from norms.lookup import with_acceptance
from norms.maps import Map
from norms.models import Place
from norms.search import at_path, matching


@require_GET
@vary_on_headers("HX-Target")
def place_index(request):
    text = request.GET.get("q", "")
    context = {"text": text, "places": matching(text, limit=20)}
    if request.htmx.target == "place-results":
        return render(request, "norms/_place_results.html", context)
    countries = Place.objects.visible_to(request.user).filter(parent=None)
    context["may_coach"] = may_coach(request.user)
    context["countries"] = countries.order_by("search_name")
    return render(request, "norms/place_index.html", context | _noted(request))


@require_GET
def place_options(request):
    """The places that the text in the picker `field` may mean."""
    field = request.GET.get("field", "")
    text = request.GET.get(f"{field}_0", "")
    picker = Picker(field, text, matching(text), guidance="guidance" in request.GET)
    return render(request, "norms/_place_options.html", {"picker": picker, "is_live": True})


def _noted(request):
    """The places with notes that are looked for, as a list and on a map."""
    browse = BrowseForm(request.GET, user=request.user)
    noted = with_acceptance(browse.page.rows, timezone.localdate())
    area = at_path(browse.values.get("where", ""))
    return {
        "browse": browse,
        "noted": noted,
        "map": Map(area, noted),
        "map_words": Acceptance.choices,
    }
