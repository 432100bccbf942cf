"""What now: the page on which a job seeker starts, and the clicks that say a step is done."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.undo import offer_undo
from contacts.actions import do_step
from contacts.models import Contact, Outreach
from contacts.today import Today
from contacts.views.rows import undo_url, way_back


@require_GET
def today(request):
    user = request.user
    if not user.is_seeker:
        return redirect(user.home_url)
    page = Today(user, timezone.now(), more="more" in request.GET)
    if page.is_for_newcomer:
        return redirect("contacts:new_here")
    return render(request, "contacts/today.html", {"today": page, "answers": page.answers})


@require_POST
def contact_done(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    done = do_step(contact, token=request.POST.get("token", ""), at=timezone.now())
    if done is None:
        messages.info(request, _("That was done already; nothing has changed."))
    elif isinstance(done, Outreach):
        text = _("Logged for %(name)s: %(what)s, now. Nothing was sent.")
        what = {"name": contact, "what": done.get_kind_display().lower()}
        offer_undo(request, text % what, undo_url(request, "contacts:outreach_delete", done.pk))
    else:
        text = _("You let it rest with %(name)s.") % {"name": contact}
        offer_undo(request, text, undo_url(request, "contacts:reopen", pk))
    return way_back(request, contact)
