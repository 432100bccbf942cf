from django.http import Http404


def profile(request):
    raise Http404


def people(request):
    raise Http404


def person_add(request):
    raise Http404


def person_edit(request, pk):
    raise Http404


def person_deactivate(request, pk):
    raise Http404


def person_activate(request, pk):
    raise Http404


def about(request):
    raise Http404
