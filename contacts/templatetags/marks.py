"""A text with the words marked that notes are about."""

from django import template
from django.utils.html import format_html, format_html_join

register = template.Library()


@register.filter
def marked(text):
    """The text (contacts.drafts.marks.Marked) as HTML that reads as the text, and nothing else.

    The numbers are drawn by the stylesheet: between the words they would come along with a copy.
    """
    grave = {note.number for note in text.notes if note.finding.severity != "note"}
    return format_html_join("", "{}", ((_piece(piece, grave),) for piece in text.pieces))


def _piece(piece, grave):
    if not piece.numbers:
        return piece.text
    mild = "" if grave.intersection(piece.numbers) else "mild"
    ends = ", ".join(map(str, piece.ends))
    return format_html('<mark class="{}" data-ends="{}">{}</mark>', mild, ends, piece.text)
