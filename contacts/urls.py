from django.urls import path

from contacts import views

app_name = "contacts"

urlpatterns = [
    path("", views.contact_list, name="list"),
    path("add/", views.contact_add, name="add"),
    path("deleted/", views.contact_deleted, name="deleted"),
    path("my-places/", views.my_places, name="my_places"),
    path("organizations/<int:pk>/", views.organization, name="organization"),
    path("organizations/<int:pk>/edit/", views.organization_edit, name="organization_edit"),
    path("<int:pk>/", views.contact_detail, name="detail"),
    path("<int:pk>/edit/", views.contact_edit, name="edit"),
    path("<int:pk>/delete/", views.contact_delete, name="delete"),
    path("<int:pk>/restore/", views.contact_restore, name="restore"),
    path("<int:pk>/done/", views.contact_done, name="done"),
    path("<int:pk>/close/", views.contact_close, name="close"),
    path("<int:pk>/reopen/", views.contact_reopen, name="reopen"),
    path("<int:pk>/outreach/add/", views.outreach_add, name="outreach_add"),
    path("outreach/<int:pk>/edit/", views.outreach_edit, name="outreach_edit"),
    path("outreach/<int:pk>/delete/", views.outreach_delete, name="outreach_delete"),
    path("outreach/<int:pk>/restore/", views.outreach_restore, name="outreach_restore"),
]
