"""Which address is served by which app."""

from django.contrib import admin
from django.contrib.auth.models import Group
from django.urls import include, path

from contacts.views.today import today
from infointerview import health

admin.site.unregister(Group)  # What somebody may do is said by the role.

handler400 = "infointerview.errors.bad_request"

urlpatterns = [
    path("", today, name="today"),
    path("", include("accounts.urls")),
    path("account/", include("accounts.allauth_urls")),
    path("contacts/", include("contacts.urls")),
    path("center/phrases/", include("contacts.phrase_urls")),
    path("meetings/", include("meetings.urls")),
    path("coaching/", include("coaching.urls")),
    path("norms/", include("norms.urls")),
    path("admin/", admin.site.urls),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
]
