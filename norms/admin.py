"""Places, notes and resources in Django admin, for operators: nothing here lists every place."""

from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.admin_looks import WatchedAdmin
from norms.actions import keep_changes, write_note
from norms.gazetteer import searchable
from norms.models import (
    CenterPlace,
    EtiquetteNote,
    Evidence,
    LocalResource,
    Place,
    PlaceQuestion,
    SecondOpinion,
)


@admin.register(Place)
class PlaceAdmin(admin.ModelAdmin):
    """To look places up. They come from the gazetteer, which would bring back what is changed."""

    list_display = ["full_name", "level", "region_code", "population", "path"]
    list_filter = ["level"]
    ordering = ["-population", "pk"]
    search_fields = ["name"]
    search_help_text = _("Name or address, such as rochester or us/ny/rochester")
    show_full_result_count = False

    def get_search_results(self, request, places, text):
        named = Q(search_name__startswith=searchable(text))
        return places.filter(named | Q(path=text.strip("/ "))) if text else places, False

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class AuthoredAdmin(admin.ModelAdmin):
    list_select_related = ["place", "author"]
    list_filter = [("deleted_at", admin.EmptyFieldListFilter)]
    search_fields = ["place__name", "author__email", "text"]
    raw_id_fields = ["place", "author", "center"]
    readonly_fields = ["created_at", "updated_at", "deleted_at"]
    show_full_result_count = False


@admin.register(EtiquetteNote)
class EtiquetteNoteAdmin(AuthoredAdmin):
    list_display = ["place", "author", "acceptance", "approach", "observed_on", "deleted_at"]
    ordering = ["-observed_on", "pk"]

    def save_model(self, request, note, form, change):
        if change:
            keep_changes(note, changed=form.changed_data, by=request.user)
        else:
            write_note(note, by=request.user)

    def has_delete_permission(self, request, obj=None):
        return False  # Hidden or deleted on its page, a note can come back.


@admin.register(SecondOpinion)
class SecondOpinionAdmin(admin.ModelAdmin):
    list_display = ["note", "author", "agrees", "seen_on", "of_version", "deleted_at"]
    list_filter = ["agrees"]
    list_select_related = ["note__place", "author"]
    raw_id_fields = ["note", "author", "center"]
    show_full_result_count = False


@admin.register(PlaceQuestion)
class PlaceQuestionAdmin(WatchedAdmin):
    list_display = ["place", "center", "created_at", "answered_at", "deleted_at"]
    list_select_related = ["place", "center", "owner"]
    raw_id_fields = ["place", "owner", "center"]
    show_full_result_count = False


@admin.register(Evidence)
class EvidenceAdmin(admin.ModelAdmin):
    """To read: `manage.py compute_evidence` replaces it."""

    list_display = ["place", "channel", "asked", "replied", "met", "thanked", "computed_at"]
    list_filter = ["channel"]
    list_select_related = ["place"]
    ordering = ["place__full_name", "channel"]
    search_fields = ["place__name"]
    show_full_result_count = False

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(CenterPlace)
class CenterPlaceAdmin(admin.ModelAdmin):
    list_display = ["center", "place"]
    list_select_related = ["center", "place"]
    raw_id_fields = ["place"]


@admin.register(LocalResource)
class LocalResourceAdmin(AuthoredAdmin):
    list_display = ["name", "place", "kind", "author", "checked_on", "deleted_at"]
    ordering = ["name", "pk"]
