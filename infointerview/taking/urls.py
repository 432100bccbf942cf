from django.urls import path

from infointerview.taking import views

app_name = "taking"

urlpatterns = [
    path("", views.data, name="data"),
    path("archive/", views.archive, name="archive"),
]
