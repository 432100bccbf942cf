"""What every request of somebody who is signed in passes through."""

from django.utils import timezone


class TimeZoneMiddleware:
    """Show every moment in the time zone of whoever is looking."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            with timezone.override(request.user.zone):
                return self.get_response(request)
        return self.get_response(request)


def session_seen(get_response):
    """Note now and then that a session is used, so that it goes on."""

    def middleware(request):
        if request.user.is_authenticated and request.session.is_due:
            request.session.modified = True
        return get_response(request)

    return middleware
