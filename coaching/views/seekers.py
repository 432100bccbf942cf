"""What a job seeker shares with the coach: read, and never changed."""

from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET

from accounts.looking import Seen
from accounts.models import Page, Sharing
from coaching.caseload import line_of
from coaching.forms.filters import ContactsForm
from coaching.pages import Shown, coach_page
from contacts.models import Contact, Draft
from contacts.timeline import timeline
from meetings.models import Debrief, Meeting, Promise
from norms.lookup import guidance_for

SHOWN = 10  # Meetings and drafts on the page of a job seeker.


@require_GET
@coach_page
def seeker(request, pk):
    sharing = _sharing(request, pk)
    line = line_of(request.user, sharing, timezone.localdate())
    context = {"line": line, "seeker": sharing.seeker, "sharing": sharing}
    if not sharing.is_of_everything:
        return Shown("coaching/seeker.html", context, _seen(sharing, Page.PROGRESS))
    contacts = _shared(Contact, request, pk)
    filters = ContactsForm(request.GET)
    context |= {
        "page": filters.page_of(contacts.for_list()),
        "meetings": _shared(Meeting, request, pk).with_people().order_by("-starts_at")[:SHOWN],
        "drafts": _shared(Draft, request, pk).select_related("contact").newest_first()[:SHOWN],
    }
    return Shown("coaching/seeker.html", context, _seen(sharing, Page.OVERVIEW))


@require_GET
@coach_page
def contact(request, pk, contact_pk):
    sharing = _sharing(request, pk)
    people = _shared(Contact, request, pk)
    contact = get_object_or_404(people.for_list(), pk=contact_pk)
    today = timezone.localdate()
    context = {
        "seeker": sharing.seeker,
        "contact": contact,
        "introducer": people.filter(pk=contact.introduced_by_id).first(),
        "introduced": people.filter(introduced_by=contact).order_by("sort_name", "pk")[:SHOWN],
        "drafts": _shared(Draft, request, pk).filter(contact=contact).newest_first(),
        "promises": _shared(Promise, request, pk).filter(contact=contact).open().by_day(),
        "guidance": guidance_for(contact.place, today, contact.field_of_work),
        "page": timeline(contact, request.GET.get("page")),
    }
    return Shown("coaching/contact.html", context, _seen(sharing, Page.CONTACT, contact.pk))


@require_GET
@coach_page
def meeting(request, pk, meeting_pk):
    sharing = _sharing(request, pk)
    meetings = _shared(Meeting, request, pk).with_people()
    meeting = get_object_or_404(meetings, pk=meeting_pk)
    debrief = _shared(Debrief, request, pk).filter(meeting=meeting).first()
    people, promises = _shared(Contact, request, pk), _shared(Promise, request, pk)
    context = {
        "seeker": sharing.seeker,
        "meeting": meeting,
        "debrief": debrief,
        "people": debrief and people.filter(pk__in=debrief.referrals.values("pk")),
        "promises": debrief and promises.filter(debrief=debrief).by_day(),
    }
    return Shown("coaching/meeting.html", context, _seen(sharing, Page.MEETING, meeting.pk))


@require_GET
@coach_page
def draft(request, pk, draft_pk):
    sharing = _sharing(request, pk)
    drafts = _shared(Draft, request, pk).select_related("contact")
    draft = get_object_or_404(drafts, pk=draft_pk)
    context = {"seeker": sharing.seeker, "draft": draft}
    return Shown("coaching/draft.html", context, _seen(sharing, Page.DRAFT, draft.pk))


def _sharing(request, pk):
    """What the job seeker of that number shares with the coach now, or a 404."""
    sharings = Sharing.objects.open_to(request.user).with_people()
    return get_object_or_404(sharings, assignment__seeker=pk)


def _shared(model, request, pk):
    """The rows of the job seeker of that number that the coach may read."""
    return model.objects.shared_with(request.user).filter(owner=pk)


def _seen(sharing, page, row=None):
    return [Seen(sharing.seeker, page, row, sharing)]
