from django.http import Http404


def contact_list(request):
    raise Http404


def contact_add(request):
    raise Http404


def contact_deleted(request):
    raise Http404


def contact_detail(request, pk):
    raise Http404


def contact_edit(request, pk):
    raise Http404


def contact_delete(request, pk):
    raise Http404


def contact_restore(request, pk):
    raise Http404


def contact_close(request, pk):
    raise Http404


def contact_reopen(request, pk):
    raise Http404
