"""The identity providers with which people of a center sign in."""

from hashlib import sha256

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.fields import WebAddressField
from accounts.models.centers import Center
from accounts.sealing import seal, unseal

validate_secure = RegexValidator(
    r"^https://|^http://localhost[:/]", _("It must begin with https://.")
)


class Protocol(models.TextChoices):
    OPENID = "openid", _("OpenID Connect")
    SAML = "saml", _("SAML")


class IdentityProviderQuerySet(models.QuerySet):
    def visible_to(self, user):
        """All that can be asked: their names stand at the sign-in, where nobody is known yet."""
        return self if settings.SAML else self.exclude(protocol=Protocol.SAML)

    def editable_by(self, user):
        """That of the admin's center."""
        return self.filter(center=user.center_id or 0) if user.is_admin else self.none()

    def by_key(self, key):
        """The one whose `key` this is, or None."""
        number = key.removeprefix("center-").partition("-")[0]
        found = self.filter(center=int(number)).first() if number.isdecimal() else None
        return found if found and found.key == key else None


class IdentityProvider(models.Model):
    """The identity provider of a center, and what it may do there."""

    center = models.OneToOneField(
        Center, models.CASCADE, related_name="identity_provider", verbose_name=_("center")
    )
    name = models.CharField(
        _("name on the button"), max_length=40, help_text=_('Such as "University of Rochester".')
    )
    protocol = models.CharField(
        _("protocol"),
        max_length=10,
        choices=Protocol,
        default=Protocol.OPENID,
        db_default=Protocol.OPENID,
        editable=False,
    )
    # What the provider calls itself: by OpenID Connect an address, by SAML any name ("entity ID").
    issuer = models.CharField(_("issuer"), max_length=300)
    # Where a browser is sent to sign in; the pages with the button must name it.
    origin = models.CharField(_("origin"), max_length=300, editable=False)
    # By OpenID Connect:
    client_id = models.CharField(_("client id"), max_length=191, blank=True)
    sealed_secret = models.TextField(editable=False)
    # By SAML:
    sso_address = WebAddressField(
        _("sign-on address"),
        max_length=300,
        blank=True,
        default="",
        db_default="",
        validators=[validate_secure],
    )
    certificates = models.TextField(_("certificates"), blank=True, default="", db_default="")
    # The attribute that names a person for good; empty: the NameID, which must be a persistent one.
    subject = models.CharField(_("known by"), max_length=200, blank=True, default="", db_default="")
    is_sure_of_addresses = models.BooleanField(
        _("its email addresses are checked"),
        default=False,
        db_default=False,
        help_text=_(
            "People cannot type them there by themselves. Only then does an invitation, or a new"
            " account, follow an address that it names."
        ),
    )
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
        constraints = [
            models.CheckConstraint(
                condition=~Q(protocol="saml")
                | (~Q(issuer="") & ~Q(sso_address="") & ~Q(certificates="")),
                name="saml_provider_is_told_where_and_by_what_certificate",
            )
        ]

    def __str__(self):
        return self.name

    @property
    def key(self):
        """What accounts there are filed under: the same person at another issuer is another.

        So is the same word in another attribute, or in another protocol.
        """
        about = f"saml\n{self.issuer}\n{self.subject}" if self.speaks_saml else self.issuer
        return f"center-{self.center_id}-{sha256(about.encode()).hexdigest()[:12]}"

    @property
    def speaks_saml(self):
        return self.protocol == Protocol.SAML

    @property
    def can_be_asked(self):
        """Whether this installation speaks what the provider speaks."""
        return settings.SAML or not self.speaks_saml

    @property
    def secret(self):
        return unseal(self.sealed_secret) if self.sealed_secret else ""

    @secret.setter
    def secret(self, text):
        self.sealed_secret = seal(text)
