"""How a request is taken, kept with each place that has notes, so that lists can be filtered by it.

What pages say of a place is settled when it is asked for. This follows in the same transaction
when a note changes, and at night when notes grow old.
"""

from norms.lookup import acceptance_by_place


def settle_places(places, today):
    """Write how a request is taken on the day `today` to those of the queryset `places` with notes.

    Those without notes say nothing. Returns how many had to be changed.
    """
    noted = places.with_notes().order_by()
    settled = acceptance_by_place(noted.values_list("pk", flat=True), today)
    changed = places.exclude(taken="").exclude(pk__in=settled).update(taken="")
    for place in places.filter(pk__in=settled).only("taken"):
        if place.taken != settled[place.pk].value:
            place.taken = settled[place.pk].value
            place.save(update_fields=["taken"])
            changed += 1
    return changed
