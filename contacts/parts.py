"""Parts of a page that apps above add, of which it need not know more than the template."""

from typing import NamedTuple

# Functions of a contact that give a Part of its page, or None: apps above that have something to
# say there add theirs when they are ready.
OF_CONTACT = []


class Part(NamedTuple):
    template: str
    about: object


def parts_of(row, makers):
    """The Parts that the functions `makers` make of the row."""
    return [part for make in makers if (part := make(row))]
