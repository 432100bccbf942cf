"""What every request passes through: the sign-in, and a page where Django would answer nothing."""

from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.template.loader import render_to_string
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect


class SignInMiddleware(LoginRequiredMiddleware):
    """Asks for a sign-in as Django does, but comes back to a page, never to an action or a part.

    Such requests come from a page that was open when its reader signed out elsewhere.
    """

    def handle_no_permission(self, request, view_func):
        if request.method in {"GET", "HEAD"} and not request.htmx:
            return super().handle_no_permission(request, view_func)
        answer = redirect_to_login(self._page(request), self.get_login_url(view_func))
        # htmx would follow a plain redirect and put the sign-in page into its part.
        return HttpResponseClientRedirect(answer.url) if request.htmx else answer

    def _page(self, request):
        """The address, without the host, of the page the request was made from; "/" if unknown."""
        url = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
        if not url_has_allowed_host_and_scheme(url, {request.get_host()}, request.is_secure()):
            return "/"
        parts = urlsplit(url)
        return parts._replace(scheme="", netloc="").geturl()


def not_allowed_page(get_response):
    """Put a page into the empty answer that the address of an action gives to a reader."""

    def middleware(request):
        response = get_response(request)
        if response.status_code == 405 and not response.content:
            response.content = render_to_string("405.html", request=request)
        return response

    return middleware
