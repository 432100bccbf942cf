"""Where else to look: public finders for a place that has no such resource of its own."""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urlencode

from django.utils.translation import gettext as _

from norms.models import Level, ResourceKind

JOB_CENTERS = (
    "https://www.careeronestop.org/LocalHelp/AmericanJobCenters/find-american-job-centers.aspx"
)
MEETUP = "https://www.meetup.com/find/"
SERVICES = Path(__file__).parent / "data" / "employment_services.csv"
# What makes a finder of groups needless: one that is listed.
GROUPS = {ResourceKind.JOB_GROUP, ResourceKind.NETWORKING}
SERVICE = {ResourceKind.EMPLOYMENT_SERVICE}


@dataclass(frozen=True)
class Finder:
    """A public page that finds what is not listed here."""

    name: str
    url: str
    source: str = ""  # Who says that it is the right one, if it does not say so itself.
    checked_on: date | None = None


def finders(place, resources=()):
    """The Finders for a Place or None, but for those of what its living `resources` have already.

    Job-search groups for a city in the United States; the public employment service everywhere
    where its country is known to have one.
    """
    if place is None:
        return []
    kinds = {resource.kind for resource in resources if not resource.dead_since}
    found = [] if kinds & SERVICE else _services(place)
    return found if kinds & GROUPS or not _is_american_city(place) else [*found, _groups(place)]


def _services(place):
    if place.country_code != "US":
        return services_by_country().get(place.country_code, [])
    if not _is_american_city(place):
        return [Finder(_("American Job Centers"), JOB_CENTERS)]
    near = urlencode({"location": f"{place.name}, {_state(place)}", "radius": 25})
    return [Finder(_("American Job Centers near %s") % place.name, f"{JOB_CENTERS}?{near}")]


def _groups(place):
    location = f"us--{_state(place).lower()}--{place.name}"
    search = urlencode({"keywords": "job search", "location": location, "source": "GROUPS"})
    return Finder(_("Job-search groups on Meetup"), f"{MEETUP}?{search}")


@cache
def services_by_country():
    """A list of one Finder for each country, by its code; data/README.md says where from."""
    with SERVICES.open(newline="", encoding="utf-8") as file:
        return {row["country"]: [_service(row)] for row in csv.DictReader(file)}


def _service(row):
    checked_on = date.fromisoformat(row["checked_on"])
    return Finder(row["name"], row["url"], row["source"], checked_on)


def _is_american_city(place):
    return place.level == Level.CITY and place.region_code.startswith("US-")


def _state(place):
    return place.region_code.removeprefix("US-")
