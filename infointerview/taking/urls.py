from django.urls import path

from infointerview.taking import views

app_name = "taking"

urlpatterns = [
    path("", views.data, name="data"),
    path("archive/", views.archive, name="archive"),
    path("erase/", views.erase, name="erase"),
    path("erase/confirm/", views.erase_confirm, name="erase_confirm"),
]
