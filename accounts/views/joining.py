"""Join a center by oneself, where it lets people."""

from allauth.core import ratelimit
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from accounts.forms.joining import JoinForm
from accounts.inviting import joining


@require_http_methods(["GET", "POST"])
@login_not_required
def join(request, slug):
    center = _center(slug)
    if request.user.is_authenticated:
        return redirect(request.user.home_url)
    sent = request.POST if request.method == "POST" else None  # Even if there is nothing in it.
    form = JoinForm(sent, center=center)
    if not form.is_valid():
        return render(request, "accounts/join.html", {"form": form, "center": center})
    email = form.cleaned_data["email"]
    if limited := ratelimit.consume_or_429(request, action="join", key=email):
        return limited
    joining.ask(center=center, email=email, site=request.build_absolute_uri("/"))
    return redirect("accounts:join_asked", slug)


@require_GET
@login_not_required
def join_asked(request, slug):
    return render(request, "accounts/join_asked.html", {"center": _center(slug)})


def _center(slug):
    if center := joining.center_to_join(slug):
        return center
    raise Http404
