"""Say what was done, with a button that takes it back."""

from django.contrib import messages


def offer_undo(request, text, url):
    """Tell the user `text`, with an "Undo" button that posts to `url`."""
    messages.success(request, text, extra_tags=f"undo:{url}")
