"""Where else to look: public finders for a city, reached by its name."""

from urllib.parse import urlencode

from django.utils.translation import gettext as _

from norms.models import Level

JOB_CENTERS = (
    "https://www.careeronestop.org/LocalHelp/AmericanJobCenters/find-american-job-centers.aspx"
)
MEETUP = "https://www.meetup.com/find/"


def finder_links(place):
    """Pairs of name and address for a city in the United States; none for other places."""
    if place is None or place.level != Level.CITY or not place.region_code.startswith("US-"):
        return []
    state = place.region_code.removeprefix("US-")
    centers = urlencode({"location": f"{place.name}, {state}", "radius": 25})
    groups = urlencode(
        {
            "keywords": "job search",
            "location": f"us--{state.lower()}--{place.name}",
            "source": "GROUPS",
        }
    )
    return [
        (_("American Job Centers near %s") % place.name, f"{JOB_CENTERS}?{centers}"),
        (_("Job-search groups on Meetup"), f"{MEETUP}?{groups}"),
    ]
