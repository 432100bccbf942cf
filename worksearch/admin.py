from django.contrib import admin

from accounts.admin_looks import WatchedAdmin
from worksearch.models import Activity, CenterRules, LogSettings, Overruling


@admin.register(CenterRules)
class CenterRulesAdmin(admin.ModelAdmin):
    list_display = ["center", "rule_set", "name", "checked_on"]
    list_filter = ["rule_set"]
    list_select_related = ["center"]
    search_fields = ["center__name", "name"]


@admin.register(LogSettings)
class LogSettingsAdmin(WatchedAdmin):
    list_display = ["owner", "is_on", "rule_set"]
    list_select_related = ["owner"]
    raw_id_fields = ["owner"]
    search_fields = ["owner__email"]
    show_full_result_count = False


@admin.register(Activity)
class ActivityAdmin(WatchedAdmin):
    date_hierarchy = "done_on"
    list_display = ["kind", "done_on", "employer", "owner", "center"]
    list_filter = ["kind", "center"]
    list_select_related = ["owner", "center"]
    raw_id_fields = ["owner"]
    search_fields = ["employer", "person", "owner__email"]
    show_full_result_count = False


@admin.register(Overruling)
class OverrulingAdmin(WatchedAdmin):
    list_display = ["__str__", "counts", "owner"]
    list_select_related = ["activity", "outreach", "meeting__contact", "owner"]
    raw_id_fields = ["activity", "outreach", "meeting", "owner"]
    search_fields = ["owner__email"]
    show_full_result_count = False
