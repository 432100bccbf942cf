"""Where a job seeker lives, and where they are going."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.access import seeker_only
from contacts.actions import set_places
from contacts.forms.my_places import MyPlacesForm


@require_http_methods(["GET", "POST"])
@seeker_only
def my_places(request):
    form = MyPlacesForm(request.POST or None, user=request.user)
    if form.is_valid():
        set_places(request.user, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("contacts:my_places")
    return render(request, "contacts/my_places.html", {"form": form})
