"""Places, notes and resources in Django admin, for operators: nothing here lists every place."""

from django.contrib import admin
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from norms.gazetteer import searchable
from norms.models import EtiquetteNote, LocalResource, Place
from norms.text import to_html


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
        note.html = to_html(note.text)
        super().save_model(request, note, form, change)


@admin.register(LocalResource)
class LocalResourceAdmin(AuthoredAdmin):
    list_display = ["name", "place", "kind", "author", "checked_on", "deleted_at"]
    ordering = ["name", "pk"]
