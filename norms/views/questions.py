"""Job seekers ask the coaches what is customary in a place."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from accounts.access import seeker_only
from norms import actions
from norms.models import EtiquetteNote, Place, PlaceQuestion


@require_POST
@seeker_only
def question_ask(request, path):
    place = get_object_or_404(Place.objects.visible_to(request.user), path=path)
    if EtiquetteNote.objects.visible_to(request.user).filter(place=place).exists():
        messages.info(request, _("A coach has written about this place already."))
    elif actions.ask_coaches(place, by=request.user):
        messages.success(request, _("The coaches are asked. You are told here and on Today."))
    else:
        messages.info(request, _("You have ten open questions. Take one back to ask another."))
    return redirect(place)


@require_POST
@seeker_only
def question_withdraw(request, pk):
    question = get_object_or_404(PlaceQuestion.objects.made_by(request.user), pk=pk)
    question.delete_softly(at=timezone.now())
    messages.success(request, _("Your question is taken back."))
    return redirect(question.place)


@require_POST
@seeker_only
def question_read(request, pk):
    question = get_object_or_404(PlaceQuestion.objects.visible_to(request.user), pk=pk)
    question.mark_read(at=timezone.now())
    return redirect("today" if request.POST.get("back") == "today" else question.place)
