from django.http import Http404


def organization(request, pk):
    raise Http404


def organization_edit(request, pk):
    raise Http404
