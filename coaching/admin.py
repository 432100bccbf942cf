"""What coaches write, in Django admin, for operators."""

from django.contrib import admin

from accounts.admin_looks import WatchedAdmin
from coaching.models import CoachNote, Comment, Suggestion


@admin.register(CoachNote)
class CoachNoteAdmin(WatchedAdmin):
    list_display = ["owner", "coach", "visibility", "created_at", "deleted_at"]
    list_filter = ["visibility", "center"]
    list_select_related = ["owner", "coach"]
    raw_id_fields = ["owner", "coach"]
    search_fields = ["owner__email", "coach__email"]
    show_full_result_count = False


@admin.register(Comment)
class CommentAdmin(WatchedAdmin):
    list_display = ["contact", "owner", "coach", "is_answer", "created_at"]
    list_filter = ["about", "center"]
    list_select_related = ["contact", "owner", "coach"]
    raw_id_fields = ["owner", "coach", "contact", "draft", "meeting"]
    search_fields = ["owner__email", "coach__email"]
    show_full_result_count = False


@admin.register(Suggestion)
class SuggestionAdmin(WatchedAdmin):
    list_display = ["kind", "owner", "coach", "answer", "created_at"]
    list_filter = ["kind", "answer", "center"]
    list_select_related = ["owner", "coach"]
    raw_id_fields = ["owner", "coach", "resource", "meeting"]
    search_fields = ["owner__email", "coach__email"]
    show_full_result_count = False
