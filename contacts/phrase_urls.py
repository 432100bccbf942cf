from django.urls import path

from contacts.views import phrases

app_name = "phrases"

urlpatterns = [
    path("", phrases.phrase_list, name="list"),
    path("<int:pk>/edit/", phrases.phrase_edit, name="edit"),
    path("<int:pk>/delete/", phrases.phrase_delete, name="delete"),
    path("<int:pk>/restore/", phrases.phrase_restore, name="restore"),
]
