"""How far the job seekers of a center come, all together."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from accounts.access import of_center_only
from accounts.second_factor import second_factor_required
from coaching.forms.reports import ReportForm
from coaching.reports.report import as_csv, bars_of, report


@require_GET
@of_center_only
@second_factor_required
def reports(request):
    form = ReportForm(request.GET, today=timezone.localdate())
    lines = report(request.user, form.halves, form.part)
    context = {"form": form, "lines": lines, "bars": bars_of(lines)}
    return render(request, "coaching/reports.html", context)


@require_GET
@of_center_only
@second_factor_required
def reports_csv(request):
    form = ReportForm(request.GET, today=timezone.localdate())
    lines = report(request.user, form.halves, form.part)
    headers = {"Content-Disposition": 'attachment; filename="report.csv"'}
    return HttpResponse(as_csv(lines), content_type="text/csv; charset=utf-8", headers=headers)
