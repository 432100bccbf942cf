from django.http import Http404


def place_index(request):
    raise Http404


def place_options(request):
    raise Http404
