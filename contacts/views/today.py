"""What now: the page on which a job seeker starts, and the clicks that say a step is done."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from accounts.undo import offer_undo
from contacts.actions import do_step
from contacts.agenda import agenda_of, pause_of, promises_of
from contacts.models import Contact, Outreach
from contacts.moving import move_ahead
from contacts.views.rows import way_back
from norms.questions import answers_for

NOON, EVENING = 12, 18


@require_GET
def today(request):
    user, now, more = request.user, timezone.now(), "more" in request.GET
    if not user.is_seeker:
        return redirect(user.home_url)
    profile = getattr(user, "seeker_profile", None)
    has_contacts = Contact.objects.visible_to(user).exists()
    if not has_contacts and (profile is None or profile.welcomed_at is None):
        return redirect("contacts:new_here")
    pause = pause_of(user, now)
    context = {
        "now": now,
        "pause": pause,
        "greeting": _greeting(timezone.localtime(now).hour),
        "agenda": agenda_of(user, now, more=more, is_paused=pause is not None),
        "more_url": f"{reverse('contacts:list')}?sort=due" if more else "?more=yes",
        "promises": promises_of(user, now),
        "has_contacts": has_contacts,
        "answers": answers_for(user),
        "move": move_ahead(profile, timezone.localdate(now)),
        "lives_nowhere": profile is None or profile.home_id is None,
    }
    return render(request, "contacts/today.html", context)


@require_POST
def contact_done(request, pk):
    contact = get_object_or_404(Contact.objects.editable_by(request.user), pk=pk)
    done = do_step(contact, token=request.POST.get("token", ""), at=timezone.now())
    if done is None:
        messages.info(request, _("That was done already; nothing has changed."))
    elif isinstance(done, Outreach):
        text = _("Logged for %(name)s: %(what)s, now. Nothing was sent.")
        what = {"name": contact, "what": done.get_kind_display().lower()}
        offer_undo(request, text % what, reverse("contacts:outreach_delete", args=[done.pk]))
    else:
        text = _("You let it rest with %(name)s.") % {"name": contact}
        offer_undo(request, text, reverse("contacts:reopen", args=[pk]))
    return way_back(request, contact)


def _greeting(hour):
    if hour < NOON:
        return _("Good morning")
    return _("Good afternoon") if hour < EVENING else _("Good evening")
