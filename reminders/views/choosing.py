"""What one wants to be told by mail, and the link by which one gets no more of it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from accounts.access import seeker_only
from accounts.locking import changing, own_turn
from reminders.forms import MailChoiceForm
from reminders.models import MailChoice
from reminders.stopping import choice_of


@require_http_methods(["GET", "POST"])
@seeker_only
@changing
def choose(request):
    me = own_turn(request, request.user)
    mine = MailChoice.objects.editable_by(me).first() or MailChoice(user=me)
    form = MailChoiceForm(request.POST or None, instance=mine)
    if form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("reminders:choose")
    return render(request, "reminders/choose.html", {"form": form})


@require_http_methods(["GET", "POST"])
@csrf_exempt  # Mail programs send it for their readers; whoever has the link may.
@login_not_required
@never_cache
def stop(request, token):
    """A link is opened by many a program that only looks: so it is the POST that stops."""
    found = choice_of(token)
    if found is None:
        raise Http404
    choice, topic = found
    is_stopped = request.method == "POST" and choice.stop(topic)
    if "List-Unsubscribe" in request.POST:
        return HttpResponse(_("Stopped."), content_type="text/plain; charset=utf-8")
    context = {"topic": topic, "is_on": choice.wants(topic), "is_stopped": is_stopped}
    return render(request, "reminders/stop.html", context)
