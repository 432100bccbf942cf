"""Django admin, for operators: entered as everything else, and with a second factor."""

from allauth.account.decorators import secure_admin_login
from allauth.account.utils import get_next_redirect_url
from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from accounts import second_factor
from accounts.nightly import NIGHTLY, last_runs, worker_run
from infointerview import health
from outbox.models import Kind, Message, State


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
        """How the installation is: for a person; /readyz and /metrics are for machines."""
        now = timezone.now()
        problem, runs, worker = health.why_not_ready(), last_runs(now), worker_run(now)
        mail = Message.objects.counts(now)
        context = self.each_context(request) | {
            "title": _("Health"),
            "concerns": list(concerns(problem, [*runs, worker], mail)),
            "database": health.database(),
            "runs": [(name, NIGHTLY[name], at, is_late) for name, at, is_late in runs],
            "mail": mail,
            "failures": named(Message.objects.failures()),
            "worker": worker,
            "versions": health.versions(),
            "is_measured": bool(settings.METRICS_TOKEN),
        }
        return render(request, "admin/health.html", context)


def concerns(problem, runs, mail):
    """A sentence for each thing that does not pass by itself."""
    if problem:
        yield problem
    for name, _at, is_late in runs:
        if is_late:
            yield _("manage.py %(name)s is late.") % {"name": name}
    if mail["aside"]:
        yield _("Mail was set aside, and goes out only if somebody says so.")
    if mail["unsure"]:
        yield _("Of some mail it is not known whether it went out.")


def named(failures):
    """In the words of people."""
    return [
        (
            Kind(alike["kind"]).label,
            State(alike["state"]).label,
            alike["last_error"],
            alike["count"],
        )
        for alike in failures
    ]
