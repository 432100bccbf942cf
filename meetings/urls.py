from django.urls import path

from meetings import views

app_name = "meetings"

urlpatterns = [
    path("", views.meeting_list, name="list"),
    path("add/<int:contact_pk>/", views.meeting_add, name="add"),
    path("<int:pk>/", views.meeting_detail, name="detail"),
    path("<int:pk>/edit/", views.meeting_edit, name="edit"),
    path("<int:pk>/cancel/", views.meeting_cancel, name="cancel"),
    path("<int:pk>/hold/", views.meeting_hold, name="hold"),
    path("<int:pk>/questions/", views.meeting_questions, name="questions"),
    path("<int:pk>/prepared/", views.meeting_prepared, name="prepared"),
    path("<int:pk>/sheet/", views.meeting_sheet, name="sheet"),
    path("<int:pk>/debrief/", views.meeting_debrief, name="debrief"),
    path("<int:pk>/delete/", views.meeting_delete, name="delete"),
    path("<int:pk>/restore/", views.meeting_restore, name="restore"),
]
