"""Who may come through a door at all; what they find there, the querysets say."""

from functools import wraps

from allauth.core import ratelimit
from django.http import Http404

from accounts.second_factor import second_factor_required


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
of_center_only = only(lambda user: user.is_coach)  # Coaches and admins, whose center it is about.


def admin_only(view):
    """A decorator: the view for admins, with a second factor, since their pages name seekers."""
    return only(lambda user: user.is_admin)(second_factor_required(view))


def seldom(action, *, by_get=False):
    """A decorator: the view a few times an hour for one person, as ACCOUNT_RATE_LIMITS says."""

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            too_often = ratelimit.consume_or_429(request, action=action, limit_get=by_get)
            return too_often or view(request, *args, **kwargs)

        return guarded

    return decorate
