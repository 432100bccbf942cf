"""What a job seeker shares with the coach: read, commented on, and never changed."""

from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from accounts.models import Page
from coaching.caseload import line_of
from coaching.forms.filters import ContactsForm
from coaching.models import CoachNote
from coaching.pages import Shown, coach_page
from coaching.views.comments import commented, said_about
from coaching.views.rows import seen, shared, sharing_of
from contacts.models import Contact, Draft
from contacts.timeline import timeline
from meetings.models import Debrief, Meeting, Promise
from norms.lookup import guidance_for

SHOWN = 10  # Meetings and drafts on the page of a job seeker.
NOTES = 3

require_page_or_form = require_http_methods(["GET", "POST"])


@require_GET
@coach_page
def seeker(request, pk):
    sharing = sharing_of(request, pk)
    line = line_of(request.user, sharing, timezone.localdate())
    notes = CoachNote.objects.visible_to(request.user).filter(owner=pk, deleted_at=None)
    notes = notes.with_coach().newest_first()[:NOTES]
    context = {"line": line, "seeker": sharing.seeker, "sharing": sharing, "notes": notes}
    if not sharing.is_of_everything:
        return Shown("coaching/seeker.html", context, seen(sharing, Page.PROGRESS))
    contacts = shared(Contact, request, pk)
    filters = ContactsForm(request.GET)
    context |= {
        "page": filters.page_of(contacts.for_list()),
        "meetings": shared(Meeting, request, pk).with_people().order_by("-starts_at")[:SHOWN],
        "drafts": shared(Draft, request, pk).select_related("contact").newest_first()[:SHOWN],
    }
    return Shown("coaching/seeker.html", context, seen(sharing, Page.OVERVIEW))


@require_page_or_form
@coach_page
def contact(request, pk, contact_pk):
    sharing = sharing_of(request, pk)
    contact = get_object_or_404(shared(Contact, request, pk).for_list(), pk=contact_pk)
    said = said_about(contact, request)
    if done := commented(request, said["form"]):
        return done
    context = {"seeker": sharing.seeker, "contact": contact} | _around(contact, request) | said
    return Shown("coaching/contact.html", context, seen(sharing, Page.CONTACT, contact.pk))


def _around(contact, request):
    """What the page of a contact shows besides."""
    pk, today = contact.owner_id, timezone.localdate()
    people = shared(Contact, request, pk)
    return {
        "introducer": people.filter(pk=contact.introduced_by_id).first(),
        "introduced": people.filter(introduced_by=contact).order_by("sort_name", "pk")[:SHOWN],
        "drafts": shared(Draft, request, pk).filter(contact=contact).newest_first(),
        "promises": shared(Promise, request, pk).filter(contact=contact).open().by_day(),
        "guidance": guidance_for(contact.place, today, contact.field_of_work),
        "page": timeline(contact, request.GET.get("page"), for_coach=True),
    }


@require_page_or_form
@coach_page
def meeting(request, pk, meeting_pk):
    sharing = sharing_of(request, pk)
    meetings = shared(Meeting, request, pk).with_people()
    meeting = get_object_or_404(meetings, pk=meeting_pk)
    said = said_about(meeting, request)
    if done := commented(request, said["form"]):
        return done
    context = {"seeker": sharing.seeker, "meeting": meeting} | _learned(meeting, request) | said
    return Shown("coaching/meeting.html", context, seen(sharing, Page.MEETING, meeting.pk))


def _learned(meeting, request):
    """The debrief of a meeting, and whom and what it led to."""
    pk = meeting.owner_id
    debrief = shared(Debrief, request, pk).filter(meeting=meeting).first()
    people, promises = shared(Contact, request, pk), shared(Promise, request, pk)
    return {
        "debrief": debrief,
        "people": debrief and people.filter(pk__in=debrief.referrals.values("pk")),
        "promises": debrief and promises.filter(debrief=debrief).by_day(),
    }


@require_page_or_form
@coach_page
def draft(request, pk, draft_pk):
    sharing = sharing_of(request, pk)
    drafts = shared(Draft, request, pk).select_related("contact")
    draft = get_object_or_404(drafts, pk=draft_pk)
    said = said_about(draft, request)
    if done := commented(request, said["form"]):
        return done
    context = {"seeker": sharing.seeker, "draft": draft} | said
    return Shown("coaching/draft.html", context, seen(sharing, Page.DRAFT, draft.pk))
