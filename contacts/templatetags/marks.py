"""A text with the words marked that notes are about."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def marked(pieces):
    """The pieces (contacts.drafts.marks.Piece) as HTML whose text is the text, and nothing else.

    The numbers are drawn by the stylesheet: between the words they would come along with a copy.
    """
    return format_html_join("", "{}", ((_piece(piece),) for piece in pieces))


def _piece(piece):
    if not piece.numbers:
        return piece.text
    ends = format_html(' data-ends="{}"', _list(piece.ends)) if piece.ends else mark_safe("")
    classes = " ".join(f"note-{number}" for number in piece.numbers)
    return format_html('<mark class="{}"{}>{}</mark>', classes, ends, piece.text)


def _list(numbers):
    return ", ".join(map(str, numbers))
