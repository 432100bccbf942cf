from django.urls import path, register_converter

from norms import views


class PlacePathConverter:
    """The path of a place: "us", "us/ny" or "us/ny/rochester"."""

    regex = r"[a-z]{2}(?:/[a-z0-9-]+){0,2}"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(PlacePathConverter, "place")

app_name = "norms"

urlpatterns = [
    path("", views.place_index, name="index"),
    path("places/", views.place_options, name="place_options"),
    path("notes/<int:pk>/edit/", views.note_edit, name="note_edit"),
    path("notes/<int:pk>/delete/", views.note_delete, name="note_delete"),
    path("notes/<int:pk>/restore/", views.note_restore, name="note_restore"),
    path("resources/<int:pk>/edit/", views.resource_edit, name="resource_edit"),
    path("resources/<int:pk>/delete/", views.resource_delete, name="resource_delete"),
    path("resources/<int:pk>/restore/", views.resource_restore, name="resource_restore"),
    path("<place:path>/", views.place, name="place"),
    path("<place:path>/notes/add/", views.note_add, name="note_add"),
    path("<place:path>/resources/add/", views.resource_add, name="resource_add"),
]
