"""What the product is, for anyone."""

from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.models import Center


@require_GET
@login_not_required
def about(request):
    return render(request, "accounts/about.html")


@require_GET
@login_not_required
def privacy(request):
    """For people whom job seekers have written down; a center may add a text of its own."""
    center = Center.with_word(request.GET.get("center", ""))
    center = center or (request.user.center if request.user.is_authenticated else None)
    return render(request, "accounts/privacy.html", {"center": center})
