"""Whom the admins of a center have invited."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers

from accounts.access import admin_only
from accounts.forms.invitations import InvitationForm, InvitationsFilterForm
from accounts.inviting import actions, mailing
from accounts.models import Invitation
from accounts.pages import count_up_to

INVITED = gettext_lazy("%(person)s is invited, by a mail to %(email)s.")
SENT = gettext_lazy("The invitation of %(person)s is on its way.")
JUST_SENT = gettext_lazy(
    "The invitation of %(person)s was answered, revoked or mailed just now. Nothing was sent."
)
REVOKED = gettext_lazy("The invitation of %(person)s is revoked: its link no longer works.")
NOT_REVOKED = gettext_lazy("The invitation of %(person)s was answered or revoked already.")


@require_GET
@admin_only
@vary_on_headers("HX-Target")
def invitations(request):
    everything = Invitation.objects.visible_to(request.user)
    filters = InvitationsFilterForm(request.GET)
    context = {
        "filters": filters,
        "page": filters.page_of(everything),
        "total": count_up_to(1000, filters.apply_to(everything)),
        "waiting": everything.waiting().count(),
    }
    only_list = request.htmx.target == "invitations-list"
    name = "_invitations_list" if only_list else "invitations"
    return render(request, f"accounts/{name}.html", context)


@require_http_methods(["GET", "POST"])
@admin_only
def invitation_add(request):
    form = InvitationForm(request.POST or None, user=request.user)
    if (form.made or form.is_valid()) and (invitation := actions.invite(form=form)):
        left = send_now(request)
        if not left:
            said = {"person": invitation, "email": invitation.email}
            messages.success(request, INVITED % said)
        return redirect("accounts:invitations")
    return render(request, "accounts/invitation_add.html", {"form": form})


@require_POST
@admin_only
def invitation_resend(request, pk):
    invitation = get_object_or_404(Invitation.objects.editable_by(request.user), pk=pk)
    if not mailing.send_again(invitation=invitation):
        messages.info(request, JUST_SENT % {"person": invitation})
    elif not send_now(request):
        messages.success(request, SENT % {"person": invitation})
    return redirect("accounts:invitations")


@require_POST
@admin_only
def invitation_revoke(request, pk):
    invitation = get_object_or_404(Invitation.objects.editable_by(request.user), pk=pk)
    revoked = actions.revoke(invitation=invitation, by=request.user, at=timezone.now())
    text = REVOKED if revoked else NOT_REVOKED
    messages.success(request, text % {"person": invitation})
    return redirect("accounts:invitations")


@require_POST
@admin_only
def invitations_send(request):
    if not send_now(request):
        messages.success(request, _("All invitations are on their way."))
    return redirect("accounts:invitations")


def send_now(request):
    """Mail what waits at the admin's center; say how many wait still, and return it."""
    waiting = Invitation.objects.visible_to(request.user)
    left = mailing.send_waiting(waiting, site=request.build_absolute_uri("/"))
    if left:
        text = ngettext(
            "%(count)s invitation is not mailed yet. It is kept: send it from the list later.",
            "%(count)s invitations are not mailed yet. They are kept: send them from the list.",
            left,
        )
        messages.warning(request, text % {"count": left})
    return left
