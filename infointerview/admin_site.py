"""Django admin, for operators: entered as everything else, and with a second factor."""

from allauth.account.decorators import secure_admin_login
from allauth.account.utils import get_next_redirect_url
from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from accounts import second_factor
from accounts.nightly import last_runs, worker_run
from infointerview import health
from outbox.models import Message


class OperatorSite(AdminSite):
    site_title = site_header = "Infointerview"

    def has_permission(self, request):
        return super().has_permission(request) and not second_factor.is_missing(request)

    @method_decorator(never_cache)
    @login_not_required  # It asks for one itself.
    def login(self, request, extra_context=None):
        """To our own sign-in, or to the second factor; Django's own form is never shown."""
        return secure_admin_login(self._go_on)(request)

    def _go_on(self, request):
        url = get_next_redirect_url(request) or reverse("admin:index")
        return redirect(url) if self.has_permission(request) else second_factor.ask(request, url)

    def get_urls(self):
        return [path("health/", self.admin_view(self.health), name="health"), *super().get_urls()]

    def health(self, request):
        """How the installation is: for a person; /readyz is for machines."""
        context = self.each_context(request) | {
            "title": _("Health"),
            "problem": health.why_not_ready(),
            "runs": last_runs(timezone.now()),
            "mail": Message.objects.counts(timezone.now()),
            "worker": worker_run(timezone.now()),
            "versions": health.versions(),
        }
        return render(request, "admin/health.html", context)
