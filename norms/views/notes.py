from django.http import Http404


def note_add(request, path):
    raise Http404


def note_edit(request, pk):
    raise Http404


def note_delete(request, pk):
    raise Http404


def note_restore(request, pk):
    raise Http404
