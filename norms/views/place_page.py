from django.http import Http404


def place(request, path):
    raise Http404


def place_guidance(request):
    raise Http404
