from django.urls import path, register_converter

from norms.search import PATH
from norms.views import (
    compare,
    hiding,
    notes,
    opinions,
    place_page,
    places,
    questions,
    resources,
    review,
    versions,
)


class PlacePathConverter:
    """The path of a place: "us", "us/ny" or "us/ny/rochester"."""

    regex = PATH

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(PlacePathConverter, "place")

app_name = "norms"

urlpatterns = [
    path("", places.place_index, name="index"),
    path("compare/", compare.compare, name="compare"),
    path("places/", places.place_options, name="place_options"),
    path("place-guidance/", place_page.place_guidance, name="place_guidance"),
    path("notes/<int:pk>/edit/", notes.note_edit, name="note_edit"),
    path("notes/<int:pk>/delete/", notes.note_delete, name="note_delete"),
    path("notes/<int:pk>/restore/", notes.note_restore, name="note_restore"),
    path("notes/<int:pk>/confirm/", opinions.note_confirm, name="note_confirm"),
    path("notes/<int:pk>/dispute/", opinions.note_dispute, name="note_dispute"),
    path("notes/<int:pk>/withdraw/", opinions.note_withdraw, name="note_withdraw"),
    path("notes/<int:pk>/hide/", hiding.note_hide, name="note_hide"),
    path("notes/<int:pk>/unhide/", hiding.note_unhide, name="note_unhide"),
    path("notes/<int:pk>/versions/", versions.note_versions, name="note_versions"),
    path(
        "notes/<int:pk>/versions/<int:version>/restore/",
        versions.note_version_restore,
        name="note_version_restore",
    ),
    path("review/", review.review, name="review"),
    path("center-place/", review.center_place, name="center_place"),
    path("questions/<int:pk>/withdraw/", questions.question_withdraw, name="question_withdraw"),
    path("questions/<int:pk>/read/", questions.question_read, name="question_read"),
    path("resources/<int:pk>/edit/", resources.resource_edit, name="resource_edit"),
    path("resources/<int:pk>/delete/", resources.resource_delete, name="resource_delete"),
    path("resources/<int:pk>/restore/", resources.resource_restore, name="resource_restore"),
    path("resources/<int:pk>/dead/", resources.resource_dead, name="resource_dead"),
    path("resources/<int:pk>/works/", resources.resource_works, name="resource_works"),
    # Before the place itself, or "us/notes/add" would be taken for a city.
    path("<place:path>/notes/add/", notes.note_add, name="note_add"),
    path("<place:path>/ask/", questions.question_ask, name="question_ask"),
    path("<place:path>/resources/add/", resources.resource_add, name="resource_add"),
    path("<place:path>/", place_page.place, name="place"),
]
