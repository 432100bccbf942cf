from django.urls import path, register_converter

from norms.views import notes, place_page, places, resources


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
    path("", places.place_index, name="index"),
    path("places/", places.place_options, name="place_options"),
    path("place-guidance/", place_page.place_guidance, name="place_guidance"),
    path("notes/<int:pk>/edit/", notes.note_edit, name="note_edit"),
    path("notes/<int:pk>/delete/", notes.note_delete, name="note_delete"),
    path("notes/<int:pk>/restore/", notes.note_restore, name="note_restore"),
    path("resources/<int:pk>/edit/", resources.resource_edit, name="resource_edit"),
    path("resources/<int:pk>/delete/", resources.resource_delete, name="resource_delete"),
    path("resources/<int:pk>/restore/", resources.resource_restore, name="resource_restore"),
    # Before the place itself, or "us/notes/add" would be taken for a city.
    path("<place:path>/notes/add/", notes.note_add, name="note_add"),
    path("<place:path>/resources/add/", resources.resource_add, name="resource_add"),
    path("<place:path>/", place_page.place, name="place"),
]
