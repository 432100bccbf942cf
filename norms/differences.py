"""How two versions of a note differ: pure functions over what notes hold."""

from accounts.differences import Difference, pieces
from norms.words import FIELDS


def note_differences(old, new):
    """A Difference for each field in which the two dicts, of values by field, differ."""
    said = [
        (name, in_words(old[field]), in_words(new[field]))
        for field, (name, in_words) in FIELDS.items()
    ]
    return [Difference(name, pieces(was, now)) for name, was, now in said if was != now]
