"""Which address is served by which app."""

from django.contrib import admin
from django.urls import include, path

from contacts.views.today import today

urlpatterns = [
    path("", today, name="today"),
    path("", include("accounts.urls")),
    path("account/", include("allauth.account.urls")),
    path("contacts/", include("contacts.urls")),
    path("meetings/", include("meetings.urls")),
    path("norms/", include("norms.urls")),
    path("admin/", admin.site.urls),
]
