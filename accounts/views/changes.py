"""What was changed at a center, for its admins."""

from django.shortcuts import render
from django.views.decorators.http import require_GET

from accounts.access import admin_only
from accounts.audit import told
from accounts.forms.changes import ChangesFilterForm
from accounts.models import Change


@require_GET
@admin_only
def changes(request):
    filters = ChangesFilterForm(request.GET)
    everything = Change.objects.visible_to(request.user).select_related("by", "person")
    page = filters.page_of(everything)
    context = {"filters": filters, "page": page, "changes": told(page.rows)}
    return render(request, "accounts/changes.html", context)
