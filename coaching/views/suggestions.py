"""A coach proposes somebody, a group or a question, and sees what became of it."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from accounts.models import Page
from coaching.forms.suggestions import FORMS
from coaching.models.suggestions import Kind, Suggestion
from coaching.pages import Shown, coach_page
from coaching.telling import tell_of_suggestion
from coaching.views.rows import seen, sharing_of

SHOWN = 50  # Suggestions so far.
TITLES = {
    Kind.CONTACT: gettext_lazy("Somebody to talk to"),
    Kind.GROUP: gettext_lazy("A group to go to"),
    Kind.QUESTION: gettext_lazy("A question to ask"),
}


@require_http_methods(["GET", "POST"])
@coach_page
def suggest_contact(request, pk):
    return _suggest(request, pk, Kind.CONTACT)


@require_http_methods(["GET", "POST"])
@coach_page
def suggest_group(request, pk):
    return _suggest(request, pk, Kind.GROUP)


@require_http_methods(["GET", "POST"])
@coach_page
def suggest_question(request, pk):
    return _suggest(request, pk, Kind.QUESTION)


@require_POST
@coach_page
def suggestion_read(request, pk, suggestion_pk):
    sharing_of(request, pk)
    mine = Suggestion.objects.visible_to(request.user).filter(owner=pk)
    suggestion = get_object_or_404(mine, pk=suggestion_pk)
    suggestion.mark_answer_read(at=timezone.now())
    return redirect("coaching:caseload")


def _suggest(request, pk, kind):
    sharing = sharing_of(request, pk)
    form = FORMS[kind](request.POST or None, user=request.user, sharing=sharing)
    if form.made or form.is_valid():
        suggestion = form.save()
        tell_of_suggestion(suggestion)
        text = _("%(seeker)s is told on their page Today.") % {"seeker": suggestion.owner}
        messages.success(request, text)
        return redirect(request.path)
    so_far = Suggestion.objects.visible_to(request.user).filter(owner=pk)
    context = {
        "seeker": sharing.seeker,
        "form": form,
        "kind": kind,
        "kinds": [(f"coaching:suggest_{each}", each, title) for each, title in TITLES.items()],
        "suggestions": so_far.with_all().newest_first()[:SHOWN],
    }
    return Shown("coaching/suggest.html", context, seen(sharing, Page.SUGGESTIONS))
