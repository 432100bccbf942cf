"""A person who is to be forgotten for good."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from contacts import forgetting
from contacts.forms.forgetting import ForgetForm
from contacts.models import Contact
from contacts.views.rows import own_row

FORGOTTEN = "forgotten"  # In the session, by number, so that a second click is answered kindly.


@require_http_methods(["GET", "POST"])
def contact_forget(request, pk):
    if pk in request.session.get(FORGOTTEN, []):
        return redirect("contacts:list")
    contact = own_row(Contact, request, pk)
    form = ForgetForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        forgetting.forget(contact)
        request.session[FORGOTTEN] = [*request.session.get(FORGOTTEN, []), pk]
        messages.success(request, _("They are forgotten, with all that was written about them."))
        return redirect("contacts:list")
    context = {"form": form, "contact": contact, "counts": forgetting.counts_of(contact)}
    return render(request, "contacts/contact_forget.html", context)
