"""The groups of a center, for its coaches and admins."""

from django.contrib import messages
from django.db.models import Count, Q
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts import cohorts as actions
from accounts.access import of_center_only
from accounts.forms.cohorts import CohortForm
from accounts.locking import changing, row_to_change
from accounts.models import Cohort
from accounts.undo import offer_undo


@require_http_methods(["GET", "POST"])
@of_center_only
def cohorts(request):
    form = CohortForm(request.POST or None, user=request.user)
    if (form.made or form.is_valid()) and (cohort := actions.save(form=form, by=request.user)):
        messages.success(request, _("%(cohort)s is there now.") % {"cohort": cohort})
        return redirect("accounts:cohorts")
    here = Count("members", filter=Q(members__deleted_at=None))
    rows = Cohort.objects.visible_to(request.user).annotate(size=here).order_by("name")
    return render(request, "accounts/cohorts.html", {"form": form, "cohorts": rows[:200]})


@require_http_methods(["GET", "POST"])
@of_center_only
@changing
def cohort_edit(request, pk):
    rows = Cohort.objects.editable_by(request.user)
    cohort = row_to_change(request, rows, pk)
    sent = request.POST if request.method == "POST" else None  # Even if there is nothing in it.
    form = CohortForm(sent, user=request.user, instance=cohort)
    if form.is_valid() and actions.save(form=form, by=request.user):
        messages.success(request, _("Saved."))
        return redirect("accounts:cohorts")
    return render(request, "accounts/cohort_edit.html", {"form": form, "cohort": cohort})


@require_POST
@of_center_only
def cohort_delete(request, pk):
    now = timezone.now()
    rows = Cohort.objects.removable_by(request.user, now)
    cohort = get_object_or_404(rows, pk=pk)
    actions.delete(cohort=cohort, by=request.user, at=now)
    url = reverse("accounts:cohort_restore", args=[pk])
    offer_undo(request, _("Deleted: %(what)s.") % {"what": cohort}, url)
    return redirect("accounts:cohorts")


@require_POST
@of_center_only
def cohort_restore(request, pk):
    rows = Cohort.objects.removable_by(request.user, timezone.now())
    if actions.restore(cohort=get_object_or_404(rows, pk=pk), by=request.user):
        messages.success(request, _("It is back."))
    else:
        messages.info(request, _("Somebody has made one of that name since."))
    return redirect("accounts:cohorts")
