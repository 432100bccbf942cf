"""Which address is served by which app."""

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialApp, SocialToken
from django.contrib import admin
from django.contrib.auth.models import Group
from django.urls import include, path

from contacts.views.today import today
from infointerview import health, metrics

admin.site.unregister(Group)  # What somebody may do is said by the role.
# Secrets that are nobody's business; identity providers are kept in a table of our own.
admin.site.unregister([Authenticator, SocialApp, SocialToken])

handler400 = "infointerview.errors.bad_request"
handler404 = "infointerview.errors.not_found"
handler500 = "infointerview.errors.server_error"

urlpatterns = [
    path("", today, name="today"),
    path("", include("accounts.urls")),
    path("account/", include("accounts.allauth_urls")),
    path("account/data/", include("infointerview.taking.urls")),
    path("contacts/", include("contacts.urls")),
    path("center/phrases/", include("contacts.phrase_urls")),
    path("meetings/", include("meetings.urls")),
    path("coaching/", include("coaching.urls")),
    path("from-your-coach/", include("coaching.coached_urls")),
    path("", include("meetings.calendar_urls")),
    path("", include("worksearch.urls")),
    path("", include("reminders.urls")),
    path("norms/", include("norms.urls")),
    path("admin/", admin.site.urls),
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("metrics", metrics.metrics, name="metrics"),
]
