"""Who may come through a door at all; what they find there, the querysets say."""

from functools import wraps

from django.http import Http404


def only(may):
    """A decorator: the view for users of whom `may` is true; for others it does not exist."""

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if not may(request.user):
                raise Http404
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def may_coach(user):
    """Whether the user may do what coaches do: coaches, admins and operators may."""
    return user.is_coach or user.is_superuser


seeker_only = only(lambda user: user.is_seeker)
coach_only = only(may_coach)
admin_only = only(lambda user: user.is_admin)
