from django.http import Http404


def resource_add(request, path):
    raise Http404


def resource_edit(request, pk):
    raise Http404


def resource_delete(request, pk):
    raise Http404


def resource_restore(request, pk):
    raise Http404
