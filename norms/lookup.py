"""What is customary in a place, asked of the database in a constant number of queries."""

from dataclasses import dataclass
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Case, OuterRef, When
from django.db.models.functions import JSONObject

from norms.choices import Formality, Language
from norms.comparing import compare
from norms.guidance import guide
from norms.models import (
    Acceptance,
    Approach,
    Channel,
    EtiquetteNote,
    LocalResource,
    Place,
    SecondOpinion,
    ThankYou,
)
from norms.settling import SILENCE, Confirmation, Note, settle

RESOURCES_READ = 50  # Of all that a place, its region and its country have.


def guidance_for(place, today, industry=""):
    """The Guidance for a Place, or for an unknown one (None), on the day `today`.

    `industry` is the field of work (norms.choices.Industry) of the person to be asked, if known.
    """
    places = with_parents(place) if place else []
    ids = [place.pk for place in places]
    return guide(places, _notes(ids), today, _resources(ids), industry)


def comparison_of(here_pk, there_pk, today):
    """The Comparison of the places with these two ids: three queries."""
    places = Place.objects.with_parents().in_bulk([here_pk, there_pk])
    here, there = _upwards(places[here_pk]), _upwards(places[there_pk])
    notes = _notes({place.pk for place in here + there})
    resources = _resources([place.pk for place in there])
    return compare(guide(here, notes, today), guide(there, notes, today, resources))


def acceptance_by_place(place_ids, today):
    """A dict of the Basis of the acceptance in each of the places, by the place's id.

    None may be among the ids.
    """
    places = Place.objects.filter(pk__in=[pk for pk in place_ids if pk]).with_parents()
    chains = {place.pk: _upwards(place) for place in places}
    notes = _notes({place.pk for chain in chains.values() for place in chain})
    return {pk: settle("acceptance", chain, notes, today) for pk, chain in chains.items()}


@dataclass(frozen=True)
class Custom:
    """What lines of people say of a place, and what following up and thanking there takes."""

    acceptance: Acceptance = SILENCE["acceptance"]
    is_gentler: bool = SILENCE["gentler"]
    thank_you: str = SILENCE["thank_you"]  # A ThankYou, or "".
    not_seen_since: date | None = None  # The acceptance, where that is stale.


def customs_by_place(whereabouts, today):
    """A dict of the Custom for each of the pairs of place id, which may be None, and industry."""
    ids = {pk for pk, _industry in whereabouts if pk}
    places = Place.objects.filter(pk__in=ids).with_parents()
    places = places.only(
        "parent", "parent__parent", "parent__parent__parent"
    )  # No names are needed.
    chains = {None: []} | {place.pk: _upwards(place) for place in places}
    notes = {}
    for note in _notes({place.pk for chain in chains.values() for place in chain}):
        notes.setdefault(note.place_id, []).append(note)

    def settled(field, pk, industry):
        said = [note for place in chains[pk] for note in notes.get(place.pk, [])]
        return settle(field, chains[pk], said, today, industry)

    def custom(pair):
        acceptance = settled("acceptance", *pair)
        others = [settled(field, *pair).value for field in ["gentler", "thank_you"]]
        return Custom(acceptance.value, *others, acceptance.not_seen_since)

    return {pair: custom(pair) for pair in whereabouts}


def with_acceptance(places, today):
    """Pairs of each of the places and the Basis of the acceptance there: one query.

    The places are read `with_parents`.
    """
    chains = [_upwards(place) for place in places]
    notes = _notes({place.pk for chain in chains for place in chain})
    return [(chain[0], settle("acceptance", chain, notes, today)) for chain in chains]


def with_parents(place):
    """The place, its region and its country, from near to far, in at most one query."""
    if place.parent_id is None or Place.parent.is_cached(place):
        return _upwards(place)
    return [place, *_upwards(Place.objects.select_related("parent").get(pk=place.parent_id))]


def nearest_first(place_ids):
    """Orders rows by their place, as the ids, from near to far, name them."""
    return Case(*[When(place=pk, then=n) for n, pk in enumerate(place_ids)], default=0)


def _upwards(place):
    return [place, *_upwards(place.parent)] if place else []


def _notes(place_ids):
    """What all notes about the places say, as the rule wants it; one query."""
    if not place_ids:
        return []
    rows = EtiquetteNote.objects.standing().filter(place__in=place_ids)
    opinions = SecondOpinion.objects.standing().filter(note=OuterRef("pk"))
    facts = JSONObject(agrees="agrees", coach_id="author_id", seen_on="seen_on")
    rows = rows.annotate(opinions_now=ArraySubquery(opinions.values(facts=facts)))
    return [
        Note(
            pk=row.pk,
            place_id=row.place_id,
            author_id=row.author_id,
            observed_on=row.observed_on,
            acceptance=Acceptance(row.acceptance),
            approach=Approach(row.approach),
            channels=tuple(map(Channel, row.channels)),
            usual_minutes=row.usual_minutes,
            thank_you=ThankYou(row.thank_you) if row.thank_you else SILENCE["thank_you"],
            formality=Formality(row.formality) if row.formality else SILENCE["formality"],
            language=Language(row.language) if row.language else SILENCE["language"],
            gentler=row.gentler,
            industries=frozenset(row.industries),
            confirmations=_confirmations(row.opinions_now),
            is_disputed=not all(opinion["agrees"] for opinion in row.opinions_now),
        )
        for row in rows.defer("text", "html", "source_url")
    ]


def _confirmations(opinions):
    return tuple(
        Confirmation(opinion["coach_id"], date.fromisoformat(opinion["seen_on"]))
        for opinion in opinions
        if opinion["agrees"]
    )


def _resources(place_ids):
    """Local resources of the places, those of the nearest place first; one query."""
    resources = LocalResource.objects.standing().filter(place__in=place_ids)
    nearest = nearest_first(place_ids)
    return resources.select_related("place").order_by(nearest, "kind", "name", "pk")[
        :RESOURCES_READ
    ]
