"""Where a job seeker lives, and where they are going."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from contacts.actions import set_places
from contacts.forms.my_places import MyPlacesForm


@require_http_methods(["GET", "POST"])
def my_places(request):
    if not request.user.is_seeker:
        raise Http404
    form = MyPlacesForm(request.POST or None, user=request.user)
    if form.is_valid():
        set_places(request.user, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("contacts:my_places")
    return render(request, "contacts/my_places.html", {"form": form})
