from django.http import Http404


def contact_list(request):
    raise Http404


def contact_add(request):
    raise Http404


def contact_deleted(request):
    raise Http404


def my_places(request):
    raise Http404


def organization(request, pk):
    raise Http404


def organization_edit(request, pk):
    raise Http404


def contact_detail(request, pk):
    raise Http404


def contact_edit(request, pk):
    raise Http404


def contact_delete(request, pk):
    raise Http404


def contact_restore(request, pk):
    raise Http404


def contact_done(request, pk):
    raise Http404


def contact_close(request, pk):
    raise Http404


def contact_reopen(request, pk):
    raise Http404


def outreach_add(request, pk):
    raise Http404


def outreach_edit(request, pk):
    raise Http404


def outreach_delete(request, pk):
    raise Http404


def outreach_restore(request, pk):
    raise Http404


def today(request):
    raise Http404
