from django import template
from django.utils.html import format_html, format_html_join

from norms.words import not_seen

register = template.Library()

MARKS = {"same": "{}", "gone": "<del>{}</del>", "new": "<ins>{}</ins>"}


@register.filter
def opinion_of(note, user):
    """What the user thinks of the note as it is now, or None."""
    opinions = [*note.confirmations, *note.disagreements]
    return next((opinion for opinion in opinions if opinion.author_id == user.pk), None)


@register.filter
def marked_up(pieces):
    """Pieces of a difference, those gone in <del> and the new ones in <ins>."""
    marked = [(format_html(MARKS[piece.kind], piece.text),) for piece in pieces]
    return format_html_join("", "{}", marked)


register.filter(not_seen)


@register.filter
def map_label(mark):
    """What a mark on the map says to whom it is read out or pointed at."""
    said = [mark.basis.value.label]
    if mark.basis.is_stale:
        said.append(not_seen(mark.basis.not_seen_since))
    return f"{mark.place.short_name}: {', '.join(map(str, said))}"
