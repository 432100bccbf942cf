"""The time zones a person can choose from, in the groups they would look in."""

from zoneinfo import available_timezones

from django.utils.translation import gettext_lazy as _

UNITED_STATES = [
    ("America/New_York", _("Eastern (New York)")),
    ("America/Chicago", _("Central (Chicago)")),
    ("America/Denver", _("Mountain (Denver)")),
    ("America/Phoenix", _("Mountain without daylight saving (Phoenix)")),
    ("America/Los_Angeles", _("Pacific (Los Angeles)")),
    ("America/Anchorage", _("Alaska (Anchorage)")),
    ("Pacific/Honolulu", _("Hawaii (Honolulu)")),
]
AREAS = {
    "Africa": _("Africa"),
    "America": _("America"),
    "Antarctica": _("Antarctica"),
    "Asia": _("Asia"),
    "Atlantic": _("Atlantic"),
    "Australia": _("Australia"),
    "Europe": _("Europe"),
    "Indian": _("Indian Ocean"),
    "Pacific": _("Pacific"),
}


def grouped_time_zones(present):
    """Choices for a select, in groups; the zone `present` is among them in any case."""
    areas = {area: [] for area in AREAS}
    for name in sorted(available_timezones() - dict(UNITED_STATES).keys()):
        area, _slash, city = name.partition("/")
        if area in areas:
            areas[area].append((name, city.replace("_", " ").replace("/", ", ")))
    groups = [(_("United States"), UNITED_STATES)]
    groups += [(AREAS[area], zones) for area, zones in areas.items()]
    if not any(present in dict(zones) for _title, zones in groups):
        groups.insert(0, (_("Present"), [(present, present)]))
    return groups
