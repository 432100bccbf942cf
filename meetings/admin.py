from django.contrib import admin

from accounts.admin_looks import WatchedAdmin
from meetings.models import CalendarFeed, Card, Debrief, Meeting, Promise


@admin.register(Meeting)
class MeetingAdmin(WatchedAdmin):
    date_hierarchy = "starts_at"
    list_display = ["contact", "starts_at", "minutes", "way", "status", "owner", "center"]
    list_filter = ["status", "way", "center"]
    list_select_related = ["contact", "owner", "center"]
    raw_id_fields = ["contact", "owner"]
    search_fields = ["contact__first_name", "contact__last_name", "owner__email", "where"]
    show_full_result_count = False


@admin.register(Debrief)
class DebriefAdmin(WatchedAdmin):
    list_display = ["meeting", "fits", "owner", "created_at"]
    list_filter = ["fits", "center"]
    list_select_related = ["meeting__contact", "owner"]
    raw_id_fields = ["meeting", "owner", "referrals"]
    search_fields = ["meeting__contact__first_name", "meeting__contact__last_name"]
    show_full_result_count = False


@admin.register(Promise)
class PromiseAdmin(WatchedAdmin):
    date_hierarchy = "due_on"
    list_display = ["text", "contact", "due_on", "done_at", "owner"]
    list_filter = ["center"]
    list_select_related = ["contact", "owner"]
    raw_id_fields = ["contact", "debrief", "owner"]
    search_fields = ["text", "contact__first_name", "contact__last_name", "owner__email"]
    show_full_result_count = False


@admin.register(Card)
class CardAdmin(WatchedAdmin):
    list_display = ["meeting", "size", "owner", "created_at"]
    list_filter = ["size", "center"]
    list_select_related = ["meeting__contact", "owner"]
    raw_id_fields = ["meeting", "owner"]
    search_fields = ["meeting__contact__first_name", "meeting__contact__last_name"]
    show_full_result_count = False


@admin.register(CalendarFeed)
class CalendarFeedAdmin(WatchedAdmin):
    date_hierarchy = "made_at"
    fields = ["owner", "with_names", "made_at"]
    list_display = ["owner", "with_names", "made_at", "read_at"]
    list_select_related = ["owner"]
    raw_id_fields = ["owner"]
    search_fields = ["owner__email"]
    show_full_result_count = False

    def has_add_permission(self, request):
        return False  # Its secret would be known to nobody.
