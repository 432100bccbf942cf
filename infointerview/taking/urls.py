from django.urls import path

from infointerview.taking import views

app_name = "taking"

urlpatterns = [
    path("", views.data, name="data"),
    path("archive/", views.archive, name="archive"),
    path("bring/", views.bring, name="bring"),
    path("bring/<int:pk>/", views.bring_preview, name="bring_preview"),
    path("bring/<int:pk>/confirm/", views.bring_confirm, name="bring_confirm"),
    path("bring/<int:pk>/discard/", views.bring_discard, name="bring_discard"),
    path("erase/", views.erase, name="erase"),
    path("erase/confirm/", views.erase_confirm, name="erase_confirm"),
]
