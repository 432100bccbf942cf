"""What is customary in a place, on its page and beside a form."""

from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts.access import may_coach
from norms.choices import Acceptance
from norms.forms.places import InsidePlaceForm
from norms.lookup import acceptance_by_place, guidance_for, recently_noted
from norms.maps import Map
from norms.models import EtiquetteNote, Level, LocalResource, Place
from norms.questions import question_about
from norms.search import numbered
from norms.settling import stale_before
from norms.what_happens import what_happens


@require_GET
@vary_on_headers("HX-Target")
def place(request, path):
    places = Place.objects.visible_to(request.user).select_related("parent__parent")
    place = get_object_or_404(places, path=path)
    inside = InsidePlaceForm(request.GET)
    if request.htmx.target == "places-inside":
        context = _inside(request.user, place, inside)
        return render(request, "norms/_places_inside.html", context)
    context = _inside(request.user, place, inside) | _said(request.user, place, inside)
    context |= _noted(request.user, place)
    return render(request, "norms/place.html", context)


@require_GET
def place_guidance(request):
    guidance = guidance_for(numbered(request.GET.get("place")), timezone.localdate())
    return render(request, "norms/_guidance.html", {"guidance": guidance})


def _inside(user, place, inside):
    """The places that make up the place, each with the Basis of its acceptance."""
    page = inside.places_of(place, Place.objects.visible_to(user))
    acceptance = acceptance_by_place([row.pk for row in page.rows], timezone.localdate())
    rows = [(row, acceptance[row.pk]) for row in page.rows]
    return {"place": place, "inside": inside, "places": page, "rows": rows}


def _noted(user, place):
    """The places with notes in a region or country, as a list and on a map."""
    if place.level == Level.CITY:
        return {"noted": []}
    places = Place.objects.visible_to(user).within(place.path).exclude(pk=place.pk)
    noted = recently_noted(places, timezone.localdate())
    return {"noted": noted, "map": Map(place, noted), "map_words": Acceptance.choices}


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
