from django.http import Http404


def my_places(request):
    raise Http404
