"""What the page Today shows. Reads the database, writes nothing."""

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from django.db.models import Exists
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from contacts.agenda import agenda_of, pause_of, pauses_on, promises_of
from contacts.models import Contact
from contacts.moving import move_ahead
from norms.models import PlaceQuestion
from norms.questions import answers_for

NOON, EVENING = 12, 18

# Sources: apps above that have something to say there add theirs when they are ready.
NOTICES = []


class Notice(NamedTuple):
    """A part of the page: its template, and what that shows."""

    template: str
    about: object


class Source(NamedTuple):
    """Where a Notice comes from."""

    rows: Callable  # Of a user: querysets by name. Most of them have no row on most days.
    make: Callable  # Of a user, a moment and the names of those that have: a Notice, or None.


class Today:
    """The page of the job seeker `user` at the moment `now`, longer with `more`."""

    def __init__(self, user, now, *, more=False):
        self.user, self.now, self.more = user, now, more
        self.profile, self.there = self._look()

    @property
    def is_for_newcomer(self):
        """Whether they have nothing here, and have not been told what this is."""
        is_welcomed = self.profile is not None and self.profile.welcomed_at is not None
        return not self.has_contacts and not is_welcomed

    @property
    def has_contacts(self):
        return "contacts" in self.there

    @property
    def greeting(self):
        hour = timezone.localtime(self.now).hour
        if hour < NOON:
            return _("Good morning")
        return _("Good afternoon") if hour < EVENING else _("Good evening")

    @cached_property
    def pause(self):
        return pause_of(self.user, self.now) if "pauses" in self.there else None

    @cached_property
    def agenda(self):
        return agenda_of(self.user, self.now, more=self.more, is_paused=self.pause is not None)

    @property
    def more_url(self):
        """What "More" leads to: a longer page, and from that the list of contacts."""
        return f"{reverse('contacts:list')}?sort=due" if self.more else "?more=yes"

    @cached_property
    def promises(self):
        return promises_of(self.user, self.now)

    @cached_property
    def notices(self):
        found = (source.make(self.user, self.now, self.there) for source in NOTICES)
        return [notice for notice in found if notice]

    @property
    def answers(self):
        return answers_for(self.user) if "answers" in self.there else []

    @cached_property
    def move(self):
        return move_ahead(self.profile, timezone.localdate(self.now))

    @property
    def lives_nowhere(self):
        return self.profile is None or self.profile.home_id is None

    def _look(self):
        """The user's profile or None, and the names of what there is: one query."""
        rows = {
            "contacts": Contact.objects.visible_to(self.user),
            "pauses": pauses_on(self.user, self.now),
            "answers": PlaceQuestion.objects.visible_to(self.user).unread(),
        }
        for source in NOTICES:
            rows |= source.rows(self.user)
        flags = {f"has_{name}": Exists(found) for name, found in rows.items()}
        people = User.objects.select_related("seeker_profile").annotate(**flags)
        seeker = people.get(pk=self.user.pk)
        there = {name for name in rows if getattr(seeker, f"has_{name}")}
        return getattr(seeker, "seeker_profile", None), there
