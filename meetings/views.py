from django.http import Http404


def meeting_list(request):
    raise Http404


def meeting_add(request, contact_pk):
    raise Http404


def meeting_detail(request, pk):
    raise Http404


def meeting_edit(request, pk):
    raise Http404


def meeting_cancel(request, pk):
    raise Http404


def meeting_hold(request, pk):
    raise Http404


def meeting_questions(request, pk):
    raise Http404


def meeting_prepared(request, pk):
    raise Http404


def meeting_sheet(request, pk):
    raise Http404


def meeting_debrief(request, pk):
    raise Http404


def meeting_delete(request, pk):
    raise Http404


def meeting_restore(request, pk):
    raise Http404
