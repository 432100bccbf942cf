"""Say what was done, with a button that takes it back."""

from django.contrib import messages

UNDO_DAYS = 30  # For so many days a deletion can be undone.


def offer_undo(request, text, url):
    """Tell the user `text`, with an "Undo" button that posts to `url`."""
    messages.success(request, text, extra_tags=f"undo:{url}")
