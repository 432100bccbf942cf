"""The mail that was written into files, for whoever develops: in production there is none."""

from csp.decorators import csp_replace
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from outbox.written import newest, read


@require_GET
@login_not_required  # One reads here how one gets in.
def written(request):
    if not settings.DEVELOPMENT:
        raise Http404
    return render(request, "reminders/written.html", {"mails": newest()})


@require_GET
@login_not_required
def written_mail(request, name):
    return render(request, "reminders/written_mail.html", {"mail": _mail(name)})


@require_GET
@login_not_required
@csp_replace({"style-src": ["'unsafe-inline'"]})  # Mail programs know no other.
def written_html(request, name):
    return HttpResponse(_mail(name).html)


def _mail(name):
    if mail := read(name):
        return mail
    raise Http404
