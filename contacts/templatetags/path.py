"""The six stops from *to ask* to *in touch*."""

from functools import cache

from django import template
from django.template.loader import render_to_string

from contacts.models import Stage

register = template.Library()


@register.simple_tag
@cache  # One for each stage: a list of people has it in each line.
def path(stage, look=""):
    """How far one is, as HTML: six small stops, the present one named. `look` may be "compact"."""
    context = {"stage": stage, "look": look, "stops": stops(stage)}
    return render_to_string("contacts/_path.html", context)


def stops(stage):
    """The stops as (label, state): those before `stage` "done", that one "now".

    A contact that rests has left the path: *closed* comes after stops that are all open.
    """
    path = [stop for stop in Stage if stop != Stage.CLOSED]
    if stage == Stage.CLOSED:
        return [(stop.label, "") for stop in path] + [(Stage.CLOSED.label, "now")]
    here = path.index(stage)
    return [
        (stop.label, "done" if n < here else "now" if n == here else "")
        for n, stop in enumerate(path)
    ]
