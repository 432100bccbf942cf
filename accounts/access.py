"""Who may come through a door at all; what they find there, the querysets say."""

from functools import wraps

from django.http import Http404


def admin_only(view):
    """The view for admins of a center; for everybody else it does not exist."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not request.user.is_admin:
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def may_coach(user):
    """Whether the user may do what coaches do: coaches, admins and operators may."""
    return user.is_coach or user.is_superuser


def coach_only(view):
    """The view for those who may coach; for everybody else it does not exist."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not may_coach(request.user):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded
