"""What is kept about oneself: to take away, and to erase."""

from tempfile import TemporaryFile

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.http import FileResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts import managing
from accounts.access import only, seeker_only, seldom
from accounts.actions import NoAdminLeftError
from accounts.views.people import NO_ADMIN_LEFT
from contacts.importing.uploads import discard
from contacts.models import Upload
from infointerview.taking.archive import write_archive
from infointerview.taking.bringing import BringError, bring_upload, in_the_way, told
from infointerview.taking.forms import BringForm
from infointerview.taking.going import counts_of

# Who runs the installation has no center that could miss them; another operator removes them.
of_a_center_only = only(lambda user: user.center_id)


@require_GET
def data(request):
    return render(request, "taking/data.html")


@never_cache
@require_GET
@seldom("take", by_get=True)
def archive(request):
    file, now = TemporaryFile(), timezone.now()  # noqa: SIM115 - the answer closes it
    write_archive(file, request.user, now=now, site=request.build_absolute_uri("/"))
    file.seek(0)
    name = f"infointerview-{timezone.localdate(now)}.zip"
    return FileResponse(file, as_attachment=True, filename=name)


@require_http_methods(["GET", "POST"])
@seeker_only
@seldom("bring")
def bring(request):
    form = BringForm(request.POST or None, request.FILES or None, user=request.user)
    if form.made or form.is_valid():
        return redirect("taking:bring_preview", pk=form.save().pk)
    context = {"form": form, "in_the_way": in_the_way(request.user)}
    return render(request, "taking/bring.html", context)


@require_GET
def bring_preview(request, pk):
    upload = _own_upload(request, pk)
    if upload.done_at:
        return redirect("contacts:list")
    context = {"upload": upload, "counts": told(upload.counts["rows"])}
    return render(request, "taking/bring_preview.html", context)


@require_POST
def bring_confirm(request, pk):
    try:
        bring_upload(_own_upload(request, pk), at=timezone.now())
    except BringError as wrong:
        messages.error(request, str(wrong))
        return redirect("taking:bring")
    messages.success(request, _("It is all here again."))
    return redirect("contacts:list")


@require_POST
def bring_discard(request, pk):
    mine = Upload.objects.removable_by(request.user, timezone.now()).of_everything()
    upload = get_object_or_404(mine, pk=pk)
    discard(upload, at=timezone.now())
    messages.success(request, _("Nothing of %(file)s was kept.") % {"file": upload})
    return redirect("taking:data")


def _own_upload(request, pk):
    return get_object_or_404(Upload.objects.editable_by(request.user).of_everything(), pk=pk)


@require_GET
@of_a_center_only
def erase(request):
    """What goes with the account: the first of two questions."""
    return render(request, "taking/erase.html", {"counts": counts_of(request.user)})


@require_http_methods(["GET", "POST"])
@of_a_center_only
def erase_confirm(request):
    """The second question, to whoever has just proved that they are the one."""
    raise_if_reauthentication_required(request, app="allauth.mfa")  # As before losing a factor.
    if request.method == "GET":
        return render(request, "taking/erase_confirm.html")
    try:
        managing.erase_oneself(person=request.user, now=timezone.now())
    except NoAdminLeftError:
        messages.error(request, NO_ADMIN_LEFT)
        return redirect("taking:erase")
    logout(request)
    messages.success(request, _("Your account is erased, with everything in it."))
    return redirect("account_login")
