"""Who has a log, for views."""

from functools import wraps

from django.http import Http404
from django.shortcuts import redirect

from accounts.access import seeker_only
from worksearch.log import log_of
from worksearch.models import CenterRules


def with_log(view):
    """A decorator: the view, given the user's Log; to whoever could keep one, the way to it."""

    @seeker_only
    @wraps(view)
    def guarded(request, *args, **kwargs):
        if log := log_of(request.user):
            return view(request, log, *args, **kwargs)
        center_rules_of(request)
        return redirect("worksearch:settings")

    return guarded


def center_rules_of(request):
    """The CenterRules of the user's center; a 404 if it has no use for the log."""
    rules = CenterRules.objects.visible_to(request.user).exclude(rule_set="").first()
    if rules is None or rules.own_or_chosen is None:
        raise Http404
    return rules
