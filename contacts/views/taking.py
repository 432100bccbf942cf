"""Contacts as a file to take away."""

from django.http import StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from accounts.access import seeker_only, seldom
from contacts.forms.filters import TakeForm
from contacts.models import Contact
from contacts.taking import cards_of, table_of
from files.sheets import pieces


@never_cache
@require_GET
@seeker_only
@seldom("take", by_get=True)
def contact_export(request):
    """The contacts that the list shows with these filters: all of them, as a table or as cards."""
    filters = TakeForm(request.GET, user=request.user, today=timezone.localdate())
    contacts = filters.apply_to(Contact.objects.visible_to(request.user)).to_take()
    if filters.wants_cards:
        name, kind, content = "contacts.vcf", "text/vcard", cards_of(contacts)
    else:
        content = pieces(table_of(contacts, zone=request.user.zone))
        name, kind = "contacts.csv", "text/csv"
    response = StreamingHttpResponse(content, content_type=f"{kind}; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
