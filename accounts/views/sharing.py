"""What a job seeker shares with coaches, and whom an admin makes whose coach."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import admin_only, seeker_only
from accounts.consent import TEXTS, VERSION
from accounts.forms.sharing import AssignForm, ShareForm
from accounts.models import Assignment, Role, Sharing, User
from accounts.sharing import assign, end_assignment, share

PAST = 50  # Sharings that are listed.


@require_http_methods(["GET", "POST"])
@seeker_only
def sharing(request):
    sharings = Sharing.objects.visible_to(request.user).with_people().newest_first()
    given = list(sharings.given())
    shared_with = {sharing.coach for sharing in given}
    assigned = Assignment.objects.visible_to(request.user).select_related("coach")
    waiting = [row for row in assigned.order_by("pk") if row.coach not in shared_with]
    first = {"coach": waiting[0].coach_id} if waiting else {}
    sent = request.POST if request.method == "POST" else None
    form = ShareForm(sent, center_id=request.user.center_id, initial=first)
    if form.is_valid():
        new = share(seeker=request.user, **form.cleaned_data, at=timezone.now())
        messages.success(request, _("%(coach)s sees it from now on.") % {"coach": new.coach})
        return redirect("accounts:sharing")
    context = {"form": form, "given": given, "waiting": waiting, "sharings": sharings[:PAST]}
    return render(request, "accounts/sharing.html", context | {"always": TEXTS[VERSION]["always"]})


@require_POST
@seeker_only
def sharing_withdraw(request, pk):
    sharing = get_object_or_404(Sharing.objects.visible_to(request.user).with_people(), pk=pk)
    sharing.withdraw(at=timezone.now())
    text = _("%(coach)s no longer sees anything of yours.") % {"coach": sharing.coach}
    messages.success(request, text)
    return redirect("accounts:sharing")


@require_POST
@admin_only
def coach_assign(request, pk):
    people = User.objects.editable_by(request.user).filter(role=Role.SEEKER)
    seeker = get_object_or_404(people, pk=pk)
    form = AssignForm(request.POST, center_id=seeker.center_id)
    if form.is_valid():
        coach = assign(seeker=seeker, coach=form.cleaned_data["coach"], by=request.user).coach
        text = _("%(coach)s is a coach of %(seeker)s, and sees what they share.")
        messages.success(request, text % {"coach": coach, "seeker": seeker})
    else:
        messages.error(request, _("Choose a coach."))
    return redirect(seeker)


@require_POST
@admin_only
def assignment_end(request, pk):
    assignment = get_object_or_404(Assignment.objects.removable_by(request.user), pk=pk)
    end_assignment(assignment=assignment, by=request.user, at=timezone.now())
    text = _("%(coach)s no longer sees anything of %(seeker)s.")
    people = {"coach": assignment.coach, "seeker": assignment.seeker}
    messages.success(request, text % people)
    return redirect(assignment.seeker)


def coaches_of(person):
    """What the page of a job seeker tells an admin about coaches; of others nothing."""
    if not person.is_seeker:
        return {}
    assignments = Assignment.objects.visible_to(person).select_related("coach").order_by("pk")
    return {"assignments": assignments, "assign": AssignForm(center_id=person.center_id)}
