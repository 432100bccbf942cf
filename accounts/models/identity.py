"""The identity providers with which people of a center sign in."""

from hashlib import sha256

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from accounts.models.centers import Center
from accounts.sealing import seal, unseal


class IdentityProviderQuerySet(models.QuerySet):
    def visible_to(self, user):
        """All: their names stand at the sign-in, where nobody is known yet."""
        return self

    def editable_by(self, user):
        """That of the admin's center."""
        return self.filter(center=user.center_id or 0) if user.is_admin else self.none()

    def by_key(self, key):
        """The one whose `key` this is, or None."""
        number = key.removeprefix("center-").partition("-")[0]
        found = self.filter(center=int(number)).first() if number.isdecimal() else None
        return found if found and found.key == key else None


class IdentityProvider(models.Model):
    """The OpenID Connect provider of a center, and what it may do there."""

    center = models.OneToOneField(
        Center, models.CASCADE, related_name="identity_provider", verbose_name=_("center")
    )
    name = models.CharField(
        _("name on the button"), max_length=40, help_text=_('Such as "University of Rochester".')
    )
    issuer = WebAddressField(
        _("issuer"),
        max_length=300,
        validators=[
            RegexValidator(r"^https://|^http://localhost[:/]", _("It must begin with https://."))
        ],
        help_text=_("Where its /.well-known/openid-configuration is found."),
    )
    # Where a browser is sent to sign in; the pages with the button must name it.
    origin = models.CharField(_("origin"), max_length=300, editable=False)
    client_id = models.CharField(_("client id"), max_length=191)
    sealed_secret = models.TextField(editable=False)
    adds_seekers = models.BooleanField(
        _("makes accounts for job seekers"),
        default=False,
        help_text=_("Whoever signs in there and has no account here becomes a job seeker."),
    )
    is_only_way = models.BooleanField(
        _("the only way to sign in"),
        default=False,
        help_text=_("Passwords and links to set one then do nothing for people of the center."),
    )

    objects = IdentityProviderQuerySet.as_manager()

    class Meta:
        verbose_name = _("identity provider")
        verbose_name_plural = _("identity providers")
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def key(self):
        """What accounts there are filed under: the same person at another issuer is another."""
        return f"center-{self.center_id}-{sha256(self.issuer.encode()).hexdigest()[:12]}"

    @property
    def secret(self):
        return unseal(self.sealed_secret) if self.sealed_secret else ""

    @secret.setter
    def secret(self, text):
        self.sealed_secret = seal(text)
