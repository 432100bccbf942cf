"""The phrases that the draft check of a center knows besides everybody's."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.access import admin_only
from accounts.locking import changing, row_to_change
from accounts.undo import offer_undo
from contacts.drafts.phrases import PHRASES
from contacts.forms.phrases import PhraseForm
from contacts.models import CenterPhrase
from contacts.phrase_lists import LISTS
from contacts.views.rows import own_row


@require_http_methods(["GET", "POST"])
@admin_only
def phrase_list(request):
    form = PhraseForm(request.POST or None, user=request.user)
    if (form.made or form.is_valid()) and (phrase := form.save()):
        text = _("From now on the check notices “%(phrase)s”.") % {"phrase": phrase}
        messages.success(request, text)
        return redirect("phrases:list")
    own = list(CenterPhrase.objects.visible_to(request.user).by_text())
    lists = [
        (title, [phrase for phrase in own if phrase.finding == key], PHRASES[key])
        for key, title in LISTS.items()
    ]
    return render(request, "contacts/phrase_list.html", {"form": form, "lists": lists})


@require_http_methods(["GET", "POST"])
@admin_only
@changing
def phrase_edit(request, pk):
    rows = CenterPhrase.objects.editable_by(request.user)
    phrase = row_to_change(request, rows, pk)
    form = PhraseForm(request.POST or None, user=request.user, instance=phrase)
    if form.is_valid() and form.save():
        messages.success(request, _("Saved."))
        return redirect("phrases:list")
    return render(request, "contacts/phrase_form.html", {"form": form})


@require_POST
@admin_only
def phrase_delete(request, pk):
    phrase = own_row(CenterPhrase, request, pk)
    phrase.delete_softly(at=timezone.now())
    url = reverse("phrases:restore", args=[pk])
    offer_undo(request, _("Deleted: %(what)s.") % {"what": phrase}, url)
    return redirect("phrases:list")


@require_POST
@admin_only
def phrase_restore(request, pk):
    phrase = own_row(CenterPhrase, request, pk)
    if phrase.restore_unless_taken():
        messages.success(request, _("It is back."))
    else:
        messages.info(request, _("Somebody has added it again since."))
    return redirect("phrases:list")
