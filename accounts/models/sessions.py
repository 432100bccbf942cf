"""Where somebody is signed in."""

from django.conf import settings
from django.contrib.sessions.base_session import AbstractBaseSession, BaseSessionManager
from django.db import models
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _


class SessionQuerySet(models.QuerySet):
    def visible_to(self, user):
        """One's own that have not ended, the latest used first."""
        mine = self.filter(user=user, expire_date__gt=timezone.now())
        return mine.order_by("-seen_at", "pk")

    editable_by = visible_to


class Session(AbstractBaseSession):
    """What the server keeps of one browser; `user` is null before the sign-in.

    Its `session_key` is a hash of the key that the browser has.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        null=True,
        related_name="sessions",
        verbose_name=_("user"),
    )
    browser = models.CharField(_("browser"), max_length=60, blank=True)
    began_at = models.DateTimeField(_("began at"), null=True)
    seen_at = models.DateTimeField(_("last used at"), null=True)

    objects = BaseSessionManager.from_queryset(SessionQuerySet)()

    def __str__(self):
        return self.browser

    @property
    def handle(self):
        """What it is called in an address."""
        digest = salted_hmac("accounts.session", self.session_key, algorithm="sha256").hexdigest()
        return digest[:24]

    @classmethod
    def get_session_store_class(cls):
        from accounts.sessions import SessionStore

        return SessionStore
