"""The six stops from *to ask* to *in touch*."""

from django import template

from contacts.models import Stage

register = template.Library()


@register.filter
def stops(stage):
    """The stops of the path as (label, state): those before `stage` "done", that one "now".

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
