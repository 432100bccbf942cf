from django.http import Http404


def today(request):
    raise Http404


def contact_done(request, pk):
    raise Http404
