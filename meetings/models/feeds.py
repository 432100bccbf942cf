"""The secret address at which a calendar program reads what a job seeker has ahead."""

import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import Role

READ_EVERY = timedelta(minutes=1)  # How finely it is kept when an address was last read.


def hash_of(token):
    """What is kept of a token. It is random and long, so that a plain hash cannot be undone."""
    return hashlib.sha256(token.encode()).hexdigest()


class CalendarFeedQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(owner=user)

    def editable_by(self, user):
        return self.visible_to(user)

    def opened_by(self, token):
        """The one with that secret, of a job seeker whose account is in use."""
        own = self.filter(owner__is_active=True, owner__role=Role.SEEKER)
        return own.filter(token_hash=hash_of(token))

    def read(self, at):
        """Remember that they were read at the moment `at`, give or take a minute."""
        long_ago = models.Q(read_at=None) | models.Q(read_at__lt=at - READ_EVERY)
        self.filter(long_ago).update(read_at=at)


class CalendarFeed(models.Model):
    """A job seeker's calendar address; of its secret only a hash is kept."""

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="calendar_feed",
        verbose_name=_("owner"),
    )
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    with_names = models.BooleanField(_("with names"), default=False)
    made_at = models.DateTimeField(_("made at"))
    read_at = models.DateTimeField(_("last read at"), null=True, editable=False)

    objects = CalendarFeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("calendar address")
        verbose_name_plural = _("calendar addresses")

    def __str__(self):
        return str(self.owner)

    @property
    def version(self):
        """What a form says that means this secret, and no later one."""
        return self.token_hash[:12]

    def renew(self, at):
        """Take a new secret, at the moment `at`, and give it back: only now can it be read."""
        token = secrets.token_urlsafe(32)
        self.token_hash, self.made_at, self.read_at = hash_of(token), at, None
        return token
