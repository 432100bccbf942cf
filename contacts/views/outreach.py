from django.http import Http404


def outreach_add(request, pk):
    raise Http404


def outreach_edit(request, pk):
    raise Http404


def outreach_delete(request, pk):
    raise Http404


def outreach_restore(request, pk):
    raise Http404
