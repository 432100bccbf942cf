"""Bring a file of people, look at what would happen, and invite them."""

from collections import Counter

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import admin_only, seldom
from accounts.forms.invitations import RosterForm, RosterInviteForm
from accounts.inviting import actions
from accounts.inviting.bulk import Verdict, lines_of
from accounts.inviting.refused import refused_csv
from accounts.models import Roster
from accounts.pages import SIZE
from accounts.views.invitations import send_now

DONE = gettext_lazy("%(new)s invited; %(already)s were here or invited already.")


@require_http_methods(["GET", "POST"])
@admin_only
@seldom("bring")
def roster_add(request):
    form = RosterForm(request.POST or None, request.FILES or None, user=request.user)
    if form.made or form.is_valid():
        actions.erase_old_rosters(now=timezone.now())
        return redirect(form.save())
    return render(request, "accounts/roster_add.html", {"form": form})


@require_GET
@admin_only
def roster(request, pk):
    found = get_object_or_404(Roster.objects.visible_to(request.user), pk=pk)
    lines = lines_of(found, now=timezone.now())
    counts = Counter(line.verdict for line in lines)
    context = {
        "roster": found,
        "new": counts[Verdict.NEW],
        "counts": [(verdict, counts[verdict]) for verdict in Verdict if counts[verdict]],
        "page": Paginator(lines, SIZE).get_page(request.GET.get("page")),
        "form": RosterInviteForm(user=request.user),
    }
    return render(request, "accounts/roster.html", context)


@require_POST
@admin_only
def roster_invite(request, pk):
    found = get_object_or_404(Roster.objects.editable_by(request.user), pk=pk)
    form = RosterInviteForm(request.POST, user=request.user)
    if not form.is_valid():
        messages.error(request, _("That cohort is not there any more. Nobody was invited."))
        return redirect(found)
    done = actions.invite_roster(
        roster=found, by=request.user, cohort=form.cleaned_data.get("cohort")
    )
    send_now(request)
    messages.success(request, DONE % {"new": done.invited_count, "already": done.already_count})
    return redirect(found)


@require_GET
@admin_only
def roster_refused(request, pk):
    found = get_object_or_404(Roster.objects.visible_to(request.user), pk=pk)
    name = _("not-invited.csv")
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(refused_csv(found), content_type="text/csv; charset=utf-8", headers=headers)
