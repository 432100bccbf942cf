"""Contacts who may be there twice: looked at side by side, made one, or kept apart."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.access import seeker_only
from accounts.records import UNDO_DAYS
from accounts.undo import offer_undo
from contacts import merging
from contacts.forms.duplicates import MergeForm
from contacts.models import Contact, Merge
from contacts.views.rows import own_row

SHOWN = 25  # Pairs; who decides about them is shown the next.


@require_GET
@seeker_only
def duplicates(request):
    twins = merging.twins_of(request.user)
    shown = twins[:SHOWN]
    keys = {each.contact for pair in shown for each in (pair.one, pair.other)}
    people = Contact.objects.visible_to(request.user).for_list().in_bulk(keys)
    merges = Merge.objects.undoable_by(request.user, timezone.now()).select_related("gone", "kept")
    context = {
        "pairs": [([people[t.one.contact], people[t.other.contact]], t.why) for t in shown],
        "count": len(twins),
        "merges": merges.order_by("-created_at")[:SHOWN],
        "days": UNDO_DAYS,
    }
    return render(request, "contacts/duplicates.html", context)


@require_http_methods(["GET", "POST"])
def duplicate_merge(request, pk, other):
    kept, gone = pair_of(request, pk, other)
    if gone.merged_into_id == kept.pk:
        return redirect(kept)
    form = MergeForm(request.POST if request.method == "POST" else None, kept=kept, gone=gone)
    merge = form.save(at=timezone.now()) if form.is_valid() else None
    if merge:
        undo = reverse("contacts:merge_undo", args=[merge.pk])
        offer_undo(request, _("The two are one now: %(name)s.") % {"name": merge.kept}, undo)
        return redirect(kept)
    context = {"form": form, "kept": kept, "gone": gone, "two": [kept, gone], "days": UNDO_DAYS}
    return render(request, "contacts/duplicate_merge.html", context)


@require_POST
def duplicate_dismiss(request, pk, other):
    one, two = pair_of(request, pk, other)
    merging.say_apart(one, two)
    undo = reverse("contacts:duplicate_undismiss", args=[pk, other])
    offer_undo(request, _("Two people; you are not asked about them again."), undo)
    return redirect("contacts:duplicates")


@require_POST
def duplicate_undismiss(request, pk, other):
    merging.unsay_apart(*pair_of(request, pk, other))
    return redirect("contacts:duplicates")


@require_POST
def merge_undo(request, pk):
    merge = own_row(Merge, request, pk)
    merging.unmerge(merge, at=timezone.now())
    messages.success(request, _("They are two again; each has what was theirs."))
    return redirect("contacts:duplicates")


def pair_of(request, pk, other):
    """The user's two contacts, the second perhaps merged into the first already; else a 404."""
    kept = get_object_or_404(Contact.objects.editable_by(request.user).whole(), pk=pk)
    gone = get_object_or_404(Contact.objects.made_by(request.user).whole(), pk=other)
    is_there = gone.deleted_at is None or gone.merged_into_id == kept.pk
    if kept == gone or not is_there:
        raise Http404
    return kept, gone
