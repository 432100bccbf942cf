"""The thank-you card: written, printed, and posted."""

from django.contrib import messages
from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.undo import offer_undo
from contacts.drafts.check import Draft, check
from contacts.models import OutreachKind
from meetings import actions
from meetings.cards import LAYOUTS, type_for
from meetings.forms.cards import CardForm, PostedForm
from meetings.models import Card, Size
from meetings.thank_you import form_of
from meetings.views.rows import cannot_be_held, guidance_of, own_meeting
from norms.models import Channel


@require_http_methods(["GET", "POST"])
@transaction.atomic
def meeting_card(request, pk):
    meeting = own_meeting(request, pk)
    if not meeting.can_be_held:
        return cannot_be_held(request, meeting)
    form = _card_form(request, meeting, request.POST or None)
    if form.is_valid():
        form.save()
        messages.success(request, _("Kept. Nothing was printed or sent."))
        return redirect("meetings:card", pk)
    return _card_page(request, meeting, form)


@require_POST
@transaction.atomic
def meeting_card_posted(request, pk):
    meeting = own_meeting(request, pk)
    if not meeting.has_card:
        raise Http404
    form = PostedForm(request.POST, card=meeting.card)
    if not form.is_valid():
        return _card_page(request, meeting, _card_form(request, meeting), form)
    outreach = actions.post_card(meeting=meeting, outreach=form.outreach)
    text = _("Logged for %(name)s: your thanks, on a card.") % {"name": meeting.contact}
    offer_undo(request, text, reverse("contacts:outreach_delete", args=[outreach.pk]))
    return redirect(meeting)


def _card_form(request, meeting, data=None):
    user = request.user
    if meeting.has_card:
        return CardForm(data, user=user, instance=meeting.card)
    card = Card(meeting=meeting, owner=user, center=user.center)
    initial = {"size": Size.A6, "text": _start(meeting)}
    return CardForm(data, user=user, instance=card, initial=initial)


def _start(meeting):
    """Words to begin with, and gaps that the check insists on filling."""
    return _(
        "Dear %(name)s,\n\nThank you for your time. I learned from you that [one thing, by name]. "
        "I will [what you will do with it].\n\n%(me)s"
    ) % {"name": meeting.contact.first_name or meeting.contact, "me": meeting.owner.first_name}


def _card_page(request, meeting, form, posted=None):
    guidance = guidance_of(meeting)
    context = {
        "meeting": meeting,
        "guidance": guidance,
        "form_of_thanks": form_of(guidance.basis["thank_you"]),
        "form": form,
    }
    if meeting.has_card and not form.errors:
        context |= _printed(meeting.card, guidance) | {
            "posted": posted or PostedForm(card=meeting.card)
        }
    return render(request, "meetings/meeting_card.html", context)


def _printed(card, guidance):
    """What is shown of a card that is kept."""
    contact, me = card.meeting.contact, card.owner
    draft = Draft(
        OutreachKind.THANK_YOU,
        Channel.EMAIL,
        card.text,
        contact_first_name=contact.first_name,
        contact_last_name=contact.last_name,
        organization=str(contact.organization or ""),
        sender_first_name=me.first_name,
        sender_last_name=me.last_name,
        acceptance=guidance.acceptance,
        approach=guidance.approach,
    )
    return {
        "card": card,
        "layout": LAYOUTS[card.size],
        "sheet": f"css/card-{card.size}.css",
        "type": type_for(card.text, card.size),
        "findings": check(draft),
    }
