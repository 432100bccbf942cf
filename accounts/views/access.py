"""Who has looked at whose data: for job seekers, for coaches, and for admins."""

from datetime import timedelta

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from accounts.access import admin_only
from accounts.forms.access import AccessLogForm
from accounts.looking import name_rows
from accounts.models import Alarm, Look
from accounts.second_factor import second_factor_required

RECENT = timedelta(days=30)  # For so long an alarm stands on the page.


@require_GET
@second_factor_required
def access(request):
    """Looks at one's own data; for a coach, one's own looks at that of others."""
    mine = {"subject": request.user} if request.user.is_seeker else {"actor": request.user}
    looks = Look.objects.visible_to(request.user).filter(**mine).with_people()
    page = AccessLogForm(request.GET).page_of(looks)
    if request.user.is_seeker:
        name_rows(page.rows, request.user)
    return render(request, "accounts/access.html", {"page": page})


@require_GET
@admin_only
def access_log(request):
    looks = Look.objects.visible_to(request.user).filter(center_id=request.user.center_id)
    filters = AccessLogForm(request.GET)
    alarms = Alarm.objects.visible_to(request.user).filter(at__gt=timezone.now() - RECENT)
    context = {
        "filters": filters,
        "page": filters.page_of(looks.with_people()),
        "alarms": alarms.select_related("actor").order_by("-at")[:5],
    }
    return render(request, "accounts/access_log.html", context)
