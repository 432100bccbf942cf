"""What is kept about oneself: to take away, and to erase."""

from tempfile import TemporaryFile

from allauth.account.internal.flows.reauthentication import raise_if_reauthentication_required
from django.contrib import messages
from django.contrib.auth import logout
from django.http import FileResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from accounts import managing
from accounts.access import only
from accounts.actions import NoAdminLeftError
from accounts.views.people import NO_ADMIN_LEFT
from infointerview.taking.archive import write_archive
from infointerview.taking.going import counts_of

# Who runs the installation has no center that could miss them; another operator removes them.
of_a_center_only = only(lambda user: user.center_id)


@require_GET
def data(request):
    return render(request, "taking/data.html")


@never_cache
@require_GET
def archive(request):
    file, now = TemporaryFile(), timezone.now()  # noqa: SIM115 - the answer closes it
    write_archive(file, request.user, now=now, site=request.build_absolute_uri("/"))
    file.seek(0)
    name = f"infointerview-{timezone.localdate(now)}.zip"
    return FileResponse(file, as_attachment=True, filename=name)


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
