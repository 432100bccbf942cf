"""The weeks of the work-search log: to read, to print, and as a file."""

from django.http import StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from files.sheets import pieces
from worksearch.forms.activities import PeriodForm
from worksearch.tables import table_of
from worksearch.views.rows import with_log

AT_ONCE = 13  # Weeks on a page: a quarter of a year.


@require_GET
@with_log
def week(request, log, day=None):
    now = log.week_at(timezone.now())
    shown = log.week_of(day) if day else now
    context = {"weekly": log.weekly(shown), "now": now, "rules": log.rules}
    return render(request, "worksearch/week.html", context)


@require_GET
@with_log
def week_sheet(request, log, day):
    context = {"weekly": log.weekly(log.week_of(day)), "rules": log.rules}
    return render(request, "worksearch/week_sheet.html", context)


@require_GET
@with_log
def week_list(request, log):
    now = log.week_at(timezone.now())
    form = PeriodForm(request.GET)
    last = min(log.week_of(form.last_day(now)), now)
    weeklies = log.weeklies(last, AT_ONCE)
    context = {"weeklies": weeklies, "rules": log.rules, "now": now, "form": form}
    context |= {"before": last.earlier(AT_ONCE), "after": min(last.later(AT_ONCE), now)}
    return render(request, "worksearch/week_list.html", context | {"is_first": last == now})


@never_cache
@require_GET
@with_log
def log_csv(request, log):
    """The activities of a period, this week's if the address says nothing else."""
    first, last = PeriodForm(request.GET).days(log.week_at(timezone.now()))
    content = pieces(table_of(log.judged(first, last), log.rules))
    response = StreamingHttpResponse(content, content_type="text/csv; charset=utf-8")
    name = f"work-search-{first}-{last}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
