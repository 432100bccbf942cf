from datetime import date

from django.urls import path, register_converter

from worksearch.views import activities, settings, weeks


class DayConverter:
    """A day such as 2026-11-22; one that no calendar of ours has is no address."""

    regex = r"(?:19|20)\d\d-\d\d-\d\d"

    def to_python(self, value):
        return date.fromisoformat(value)

    def to_url(self, value):
        return str(value)


class SourceConverter:
    """What an entry of the log comes from."""

    regex = "activity|outreach|meeting"

    def to_python(self, value):
        return value

    to_url = to_python


register_converter(DayConverter, "day")
register_converter(SourceConverter, "source")

app_name = "worksearch"

urlpatterns = [
    path("work-search/", weeks.week, name="week"),
    path("work-search/weeks/", weeks.week_list, name="list"),
    path("work-search/log.csv", weeks.log_csv, name="csv"),
    path("work-search/<day:day>/", weeks.week, name="week_on"),
    path("work-search/<day:day>/sheet/", weeks.week_sheet, name="sheet"),
    path("work-search/activities/add/", activities.activity_add, name="activity_add"),
    path("work-search/activities/<int:pk>/edit/", activities.activity_edit, name="activity_edit"),
    path(
        "work-search/activities/<int:pk>/delete/",
        activities.activity_delete,
        name="activity_delete",
    ),
    path(
        "work-search/activities/<int:pk>/restore/",
        activities.activity_restore,
        name="activity_restore",
    ),
    path("work-search/<source:source>/<int:pk>/count/", activities.entry_count, name="count"),
    path(
        "work-search/<source:source>/<int:pk>/leave-out/",
        activities.entry_leave_out,
        name="leave_out",
    ),
    path(
        "work-search/<source:source>/<int:pk>/by-rules/",
        activities.entry_by_rules,
        name="by_rules",
    ),
    path("account/work-search/", settings.log_settings, name="settings"),
    path("center/work-search/", settings.center_rules, name="center_rules"),
]
