"""What a job seeker types in, and what counts against the rules."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.locking import changing, row_to_change
from accounts.undo import offer_undo
from contacts.models import Outreach
from contacts.views.rows import own_row
from meetings.models import Meeting
from worksearch import actions
from worksearch.forms.activities import ActivityForm
from worksearch.log import log_of
from worksearch.models import Activity
from worksearch.views.rows import with_log
from worksearch.weeks import day_of

SOURCES = {"activity": Activity, "outreach": Outreach, "meeting": Meeting}


@require_http_methods(["GET", "POST"])
@with_log
def activity_add(request, log):
    form = ActivityForm(request.POST or None, user=request.user, rules=log.rules)
    return _form_page(request, form)


@require_http_methods(["GET", "POST"])
@changing
def activity_edit(request, pk):
    rows = Activity.objects.editable_by(request.user)
    activity = row_to_change(request, rows, pk)
    log = log_of(request.user)
    rules = log and log.rules
    form = ActivityForm(request.POST or None, user=request.user, rules=rules, instance=activity)
    return _form_page(request, form)


def _form_page(request, form):
    if form.made or form.is_valid():
        activity = form.save()
        messages.success(request, _("Saved. Nothing was sent to anybody."))
        return redirect(activity)
    return render(request, "worksearch/activity_form.html", {"form": form})


@require_POST
def activity_delete(request, pk):
    activity = own_row(Activity, request, pk)
    activity.delete_softly(at=timezone.now())
    url = reverse("worksearch:activity_restore", args=[pk])
    offer_undo(request, _("Deleted: %(what)s.") % {"what": activity.get_kind_display()}, url)
    return redirect(activity)


@require_POST
def activity_restore(request, pk):
    activity = own_row(Activity, request, pk)
    activity.restore()
    messages.success(request, _("It is back."))
    return redirect(activity)


@require_POST
def entry_count(request, source, pk):
    return _overruled(request, source, pk, True, _("It counts now, because you say so."))


@require_POST
def entry_leave_out(request, source, pk):
    return _overruled(request, source, pk, False, _("It does not count now."))


@require_POST
def entry_by_rules(request, source, pk):
    return _overruled(request, source, pk, None, _("It is as the rules say again."))


def _overruled(request, source, pk, counts, text):
    row = get_object_or_404(SOURCES[source].objects.editable_by(request.user), pk=pk)
    actions.overrule(user=request.user, source=source, row=row, counts=counts)
    messages.success(request, text)
    return redirect("worksearch:week_on", _day_of(row, request.user))


def _day_of(row, user):
    if isinstance(row, Activity):
        return row.done_on
    return day_of(row.starts_at if isinstance(row, Meeting) else row.happened_at, user.zone)
