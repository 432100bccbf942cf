"""What coaches write to job seekers, as they see it."""

from django.urls import path

from coaching.views import coached

app_name = "coached"

urlpatterns = [
    path("", coached.overview, name="overview"),
    path("notes/<int:pk>/read/", coached.note_read, name="note_read"),
    path("comments/<int:pk>/", coached.answer, name="answer"),
    path("comments/<int:pk>/read/", coached.comment_read, name="comment_read"),
    path("comments/<int:pk>/edit/", coached.comment_edit, name="comment_edit"),
    path("comments/<int:pk>/delete/", coached.comment_delete, name="comment_delete"),
    path("suggestions/<int:pk>/accept/", coached.accept, name="accept"),
    path("suggestions/<int:pk>/decline/", coached.decline, name="decline"),
]
