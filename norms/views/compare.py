"""Two places side by side."""

from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET

from norms.forms.compare import CompareForm, comparison_url
from norms.lookup import comparison_of
from norms.moves import move_of


@require_GET
def compare(request):
    form = CompareForm(request.GET)
    if form.is_valid():
        return redirect(form.url)
    if not request.GET and (move := move_of(request.user)):
        return redirect(comparison_url(*move))
    comparison = form.named and comparison_of(*form.named, timezone.localdate())
    return render(request, "norms/compare.html", {"form": form, "comparison": comparison})
