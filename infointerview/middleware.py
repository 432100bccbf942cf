"""What every request passes through: the sign-in, and a page where Django would answer nothing."""

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponseNotAllowed
from django.shortcuts import render
from django.template.loader import render_to_string

from accounts.way_back import page_of
from infointerview.kept import kept_from


class SignInMiddleware(LoginRequiredMiddleware):
    """Asks for a sign-in as Django does, but comes back to a page, never to an action or a part.

    Such requests come from a page that was open when its reader signed out elsewhere. A part is
    answered with 401 and a line, which base.html has htmx put on top of the page.
    """

    def handle_no_permission(self, request, view_func):
        if request.method in {"GET", "HEAD"} and not request.htmx:
            return super().handle_no_permission(request, view_func)
        answer = redirect_to_login(page_of(request), self.get_login_url(view_func))
        # Whoever is in the middle of a text is not led away from it: they are told.
        context = {"sign_in": answer.url, "kept": kept_from(request)}
        if request.htmx:
            return render(request, "_signed_out.html", context, status=401)
        return (
            render(request, "signed_out.html", context, status=401) if context["kept"] else answer
        )


# To some views of django-allauth a PUT is a POST; nothing of ours sends one.
METHODS = ["GET", "HEAD", "OPTIONS", "POST"]


def not_allowed_page(get_response):
    """Refuse methods that no page knows, and put a page into the empty answer to a wrong one."""

    def middleware(request):
        is_known = request.method in METHODS
        response = get_response(request) if is_known else HttpResponseNotAllowed(METHODS)
        if response.status_code == 405 and not response.content:
            response.content = render_to_string("405.html", request=request)
        return response

    return middleware
