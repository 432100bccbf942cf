from django.contrib import admin

from accounts.admin_looks import WatchedAdmin
from contacts.actions import refresh, refresh_all
from contacts.models import (
    CenterPhrase,
    Contact,
    Draft,
    Import,
    Merge,
    MessageTemplate,
    Organization,
    Outreach,
    Pause,
    SeekerProfile,
    SkippedStep,
    Upload,
)


@admin.register(SeekerProfile)
class SeekerProfileAdmin(WatchedAdmin):
    whose = "user"
    list_display = ["user", "home", "moving_to"]
    list_select_related = ["user", "home", "moving_to"]
    raw_id_fields = ["user", "home", "moving_to"]
    search_fields = ["user__email", "home__name", "moving_to__name"]
    show_full_result_count = False

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        refresh_all(Contact.objects.made_by(obj.user))


@admin.register(Organization)
class OrganizationAdmin(WatchedAdmin):
    list_display = ["name", "owner", "center", "deleted_at"]
    list_filter = ["center"]
    list_select_related = ["owner", "center"]
    raw_id_fields = ["owner"]
    search_fields = ["name", "owner__email"]
    show_full_result_count = False

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        refresh_all(obj.contacts.all())


@admin.register(Contact)
class ContactAdmin(WatchedAdmin):
    list_display = ["__str__", "organization", "place", "stage", "due_on", "owner", "deleted_at"]
    list_filter = ["stage", "center"]
    list_select_related = ["organization", "place", "owner"]
    raw_id_fields = ["owner", "organization", "place", "introduced_by"]
    readonly_fields = [
        "stage",
        "next_step",
        "due_on",
        "snoozed_until",
        "back_on",
        "closed_because",
        "deleted_at",
    ]
    search_fields = ["first_name", "last_name", "email", "owner__email"]
    show_full_result_count = False

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        refresh(obj)


@admin.register(Outreach)
class OutreachAdmin(WatchedAdmin):
    date_hierarchy = "happened_at"
    list_display = ["contact", "kind", "channel", "happened_at", "owner", "deleted_at"]
    list_filter = ["kind", "channel", "center"]
    list_select_related = ["contact", "owner"]
    raw_id_fields = ["owner", "contact"]
    search_fields = ["contact__first_name", "contact__last_name", "owner__email"]
    show_full_result_count = False

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        refresh(obj.contact)

    def delete_model(self, request, obj):
        super().delete_model(request, obj)
        refresh(obj.contact)

    def delete_queryset(self, request, queryset):
        for outreach in queryset:
            self.delete_model(request, outreach)


@admin.register(Draft)
class DraftAdmin(WatchedAdmin):
    list_display = ["contact", "kind", "channel", "owner", "updated_at", "deleted_at"]
    list_filter = ["kind", "channel", "center"]
    list_select_related = ["contact", "owner"]
    raw_id_fields = ["owner", "contact"]
    search_fields = ["contact__first_name", "contact__last_name", "owner__email"]
    show_full_result_count = False


@admin.register(Import)
class ImportAdmin(WatchedAdmin):
    list_display = ["file_name", "format", "new_count", "owner", "created_at", "deleted_at"]
    list_filter = ["format", "center"]
    list_select_related = ["owner"]
    raw_id_fields = ["owner"]
    search_fields = ["file_name", "owner__email"]
    show_full_result_count = False


@admin.register(MessageTemplate)
class MessageTemplateAdmin(WatchedAdmin):
    list_display = ["name", "kind", "owner", "deleted_at"]
    list_filter = ["kind", "center"]
    list_select_related = ["owner"]
    raw_id_fields = ["owner"]
    search_fields = ["name", "owner__email"]
    show_full_result_count = False


@admin.register(CenterPhrase)
class CenterPhraseAdmin(admin.ModelAdmin):
    list_display = ["text", "finding", "center", "author", "deleted_at"]
    list_filter = ["finding", "center"]
    list_select_related = ["center", "author"]
    raw_id_fields = ["author"]
    search_fields = ["text"]
    show_full_result_count = False


@admin.register(SkippedStep)
class SkippedStepAdmin(OutreachAdmin):
    date_hierarchy = "skipped_at"
    list_display = ["contact", "step", "skipped_at", "owner", "deleted_at"]
    list_filter = ["step", "center"]


@admin.register(Pause)
class PauseAdmin(WatchedAdmin):
    list_display = ["owner", "first_day", "last_day", "deleted_at"]
    list_select_related = ["owner"]
    raw_id_fields = ["owner"]
    search_fields = ["owner__email"]
    show_full_result_count = False

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        refresh_all(Contact.objects.made_by(obj.owner))

    def delete_model(self, request, obj):
        super().delete_model(request, obj)
        refresh_all(Contact.objects.made_by(obj.owner))

    def delete_queryset(self, request, queryset):
        for pause in queryset:
            self.delete_model(request, pause)


@admin.register(Upload)
class UploadAdmin(WatchedAdmin):
    """Without the file: it is nobody's business."""

    list_display = ["file_name", "format", "owner", "created_at", "done_at", "deleted_at"]
    list_filter = ["format", "center"]
    list_select_related = ["owner"]
    fields = ["file_name", "format", "encoding", "counts", "owner", "center", "done_at"]
    readonly_fields = fields
    search_fields = ["owner__email"]
    show_full_result_count = False

    def get_queryset(self, request):
        return super().get_queryset(request).defer("data")


@admin.register(Merge)
class MergeAdmin(WatchedAdmin):
    list_display = ["kept", "gone", "owner", "created_at", "deleted_at"]
    list_select_related = ["kept", "gone", "owner"]
    fields = ["kept", "gone", "owner", "created_at", "deleted_at"]
    readonly_fields = fields
    search_fields = ["owner__email"]
    show_full_result_count = False
