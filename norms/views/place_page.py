"""What is customary in a place, on its page and beside a form."""

from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts.access import may_coach
from norms.choices import Acceptance
from norms.forms.places import InsidePlaceForm
from norms.lookup import guidance_for, with_acceptance
from norms.maps import Map
from norms.models import EtiquetteNote, LocalResource, Place
from norms.questions import question_about
from norms.search import numbered
from norms.settling import stale_before
from norms.what_happens import what_happens

NOTED = 25  # Places, as many as a page of them has.


@require_GET
@vary_on_headers("HX-Target")
def place(request, path):
    places = Place.objects.visible_to(request.user).with_parents()
    place = get_object_or_404(places, path=path)
    inside = InsidePlaceForm(request.GET)
    if request.htmx.target == "places-inside":
        context = _inside(request.user, place, inside)
        return render(request, "norms/_places_inside.html", context)
    context = _inside(request.user, place, inside, _noted(request.user, place))
    context |= _said(request.user, place, inside) | _map(place, context["noted"])
    return render(request, "norms/place.html", context)


@require_GET
def place_guidance(request):
    guidance = guidance_for(numbered(request.GET.get("place")), timezone.localdate())
    return render(request, "norms/_guidance.html", {"guidance": guidance})


def _inside(user, place, inside, noted=()):
    """What makes up the place, and the places `noted`: each with the Basis of its acceptance."""
    page = inside.places_of(place, Place.objects.visible_to(user).with_parents())
    pairs = with_acceptance([*page.rows, *noted], timezone.localdate())
    rows, noted = pairs[: len(page.rows)], pairs[len(page.rows) :]
    return {"place": place, "inside": inside, "places": page, "rows": rows, "noted": noted}


def _noted(user, place):
    """The places in a region or country that were written about last."""
    places = Place.objects.visible_to(user).within(place.path).exclude(pk=place.pk)
    return [] if place.is_city else places.with_notes().with_parents()[:NOTED]


def _map(place, noted):
    return {} if place.is_city else {"map": Map(place, noted), "map_words": Acceptance.choices}


def _said(user, place, inside):
    """What coaches say of the place, and what of it the user may change."""
    today = timezone.localdate()
    guidance = guidance_for(place, today)
    notes = EtiquetteNote.objects.visible_to(user).filter(place=place).with_authors()
    page = inside.notes_of(notes.with_opinions())
    happens = what_happens(place)
    return {
        "guidance": guidance,
        "happens": happens,
        "differs": happens and happens.differs_from(guidance.basis["acceptance"]),
        "notes": page,
        "stale_before": stale_before(today),
        "may_coach": may_coach(user),
        **_asked(user, place),
        "own_notes": _ids(EtiquetteNote.objects.editable_by(user), page.rows),
        "hideable": _ids(EtiquetteNote.objects.hideable_by(user), page.rows),
        "own_resources": _ids(LocalResource.objects.editable_by(user), guidance.resources),
    }


def _asked(user, place):
    """What the user has asked the coaches about the place, and their answer if it is new."""
    question = question_about(place, user) if user.is_seeker else None
    is_new = question and question.answer and question.read_at is None
    return {"question": question, "answers": [question] if is_new else []}


def _ids(scope, rows):
    """The ids of those of the rows that are in the queryset `scope`."""
    return set(scope.filter(pk__in=[row.pk for row in rows]).values_list("pk", flat=True))
