"""Meetings and steps in the calendar program that one uses anyway."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers, get_conditional_response
from django.utils.translation import gettext as _
from django.views.decorators.http import (
    require_GET,
    require_http_methods,
    require_POST,
    require_safe,
)

from accounts.access import seeker_only
from meetings.calendars import rendered
from meetings.feeds import feed_entries, fingerprint, meeting_entry, renew_feed
from meetings.forms.calendars import FeedForm, NewFeedForm
from meetings.models import CalendarFeed
from meetings.models.feeds import hash_of
from meetings.views.rows import own_meeting

TYPE = "text/calendar; charset=utf-8"
NEW = "new_calendar_token"  # Kept in the session from the click to the page, which shows it once.


@require_GET
def meeting_ics(request, pk):
    entry = meeting_entry(own_meeting(request, pk), site=request.build_absolute_uri("/"))
    response = HttpResponse(rendered([entry]), content_type=TYPE)
    response["Content-Disposition"] = f'attachment; filename="meeting-{pk}.ics"'
    return response


@login_not_required
@require_safe
def feed(request, token):
    """What a calendar program reads, without a sign-in: the address is the secret."""
    now = timezone.now()
    feeds = CalendarFeed.objects.opened_by(token)
    feed = get_object_or_404(feeds.select_related("owner"))
    feeds.read(now)
    with timezone.override(feed.owner.zone):
        entries = feed_entries(feed, site=request.build_absolute_uri("/"), now=now)
    tag = fingerprint(entries)
    response = get_conditional_response(request, etag=tag) or HttpResponse(
        rendered(entries, is_feed=True), content_type=TYPE
    )
    response["ETag"], response["Cache-Control"] = tag, "private, no-cache"
    return response


@require_http_methods(["GET", "POST"])
@seeker_only
def calendar(request):
    """The calendar address, as far as it is known, and what it shows."""
    feed = CalendarFeed.objects.editable_by(request.user).first()
    if request.method == "POST":
        if feed is not None:
            FeedForm(request.POST, instance=feed).save()
            messages.success(request, _("Saved. Calendar programs show it when they read next."))
        return redirect("calendar:page")
    forms = {"form": FeedForm(instance=feed), "new_form": NewFeedForm(instance=feed)}
    context = {"feed": feed, **forms, **_new_address(request, feed)}
    response = render(request, "meetings/calendar.html", context)
    if context["address"]:  # Shown once, not to whoever goes back in the browser.
        add_never_cache_headers(response)
    return response


@require_POST
@seeker_only
def calendar_renew(request):
    form = NewFeedForm(request.POST)
    form.full_clean()
    token = renew_feed(
        user=request.user,
        seen=form.cleaned_data.get("seen", "?"),
        with_names=form.cleaned_data.get("with_names", False),
        at=timezone.now(),
    )
    if token:
        request.session[NEW] = token
    return redirect("calendar:page")


@require_POST
@seeker_only
def calendar_revoke(request):
    CalendarFeed.objects.editable_by(request.user).delete()
    messages.success(request, _("The address no longer works: nobody can read it any more."))
    return redirect("calendar:page")


def _new_address(request, feed):
    """The address that has just been made, on this page alone."""
    token = request.session.pop(NEW, None)
    if not (token and feed and feed.token_hash == hash_of(token)):
        return {"address": ""}
    address = request.build_absolute_uri(reverse("calendar:feed", args=[token]))
    return {"address": address, "webcal": f"webcal:{address.partition(':')[2]}"}
