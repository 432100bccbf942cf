"""What several pages for coaches do with the rows of a job seeker."""

from django.shortcuts import get_object_or_404

from accounts.looking import Seen
from accounts.models import Sharing


def sharing_of(request, pk):
    """What the job seeker of that number shares with the coach now, or a 404."""
    sharings = Sharing.objects.open_to(request.user).with_people()
    return get_object_or_404(sharings, assignment__seeker=pk)


def shared(model, request, pk):
    """The rows of the job seeker of that number that the coach may read."""
    return model.objects.shared_with(request.user).filter(owner=pk)


def seen(sharing, page, row=None):
    return [Seen(sharing.seeker, page, row, sharing)]
