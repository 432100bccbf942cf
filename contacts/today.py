"""What the page Today shows. Reads the database, writes nothing."""

from functools import cached_property
from typing import NamedTuple

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from contacts.agenda import agenda_of, pause_of, promises_of
from contacts.models import Contact
from contacts.moving import move_ahead
from norms.questions import answers_for

NOON, EVENING = 12, 18

# Functions of a user and a moment that give a Notice, or None: apps above that have something to
# say there add theirs when they are ready.
NOTICES = []


class Notice(NamedTuple):
    """A part of the page: its template, and what that shows."""

    template: str
    about: object


class Today:
    """The page of the job seeker `user` at the moment `now`, longer with `more`."""

    def __init__(self, user, now, *, more=False):
        self.user, self.now, self.more = user, now, more
        self.profile = getattr(user, "seeker_profile", None)

    @property
    def is_for_newcomer(self):
        """Whether they have nothing here, and have not been told what this is."""
        is_welcomed = self.profile is not None and self.profile.welcomed_at is not None
        return not self.has_contacts and not is_welcomed

    @cached_property
    def has_contacts(self):
        return Contact.objects.visible_to(self.user).exists()

    @property
    def greeting(self):
        hour = timezone.localtime(self.now).hour
        if hour < NOON:
            return _("Good morning")
        return _("Good afternoon") if hour < EVENING else _("Good evening")

    @cached_property
    def pause(self):
        return pause_of(self.user, self.now)

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
        found = (make(self.user, self.now) for make in NOTICES)
        return [notice for notice in found if notice]

    @property
    def answers(self):
        return answers_for(self.user)

    @cached_property
    def move(self):
        return move_ahead(self.profile, timezone.localdate(self.now))

    @property
    def lives_nowhere(self):
        return self.profile is None or self.profile.home_id is None
