from django.http import Http404


def place_index(request):
    raise Http404


def place_options(request):
    raise Http404


def note_edit(request, pk):
    raise Http404


def note_delete(request, pk):
    raise Http404


def note_restore(request, pk):
    raise Http404


def resource_edit(request, pk):
    raise Http404


def resource_delete(request, pk):
    raise Http404


def resource_restore(request, pk):
    raise Http404


def place(request, path):
    raise Http404


def note_add(request, path):
    raise Http404


def resource_add(request, path):
    raise Http404
