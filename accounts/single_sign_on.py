"""Signing in with the identity provider of one's center.

A person there is known by the subject identifier that the provider gives them, never by an email
address alone: who gets a recycled address opens nobody's account. Somebody who has an account
already connects the two while signed in here. Two ways lead to a new account: an invitation of the
center to that address, and, where the center lets its provider add people, being a job seeker.
"""

from functools import partial, wraps

from allauth.account.utils import url_str_to_user_pk
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialApp
from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.id_tokens import SigningAdapter
from accounts.inviting import accepting
from accounts.models import IdentityProvider, Invitation, Role, User
from accounts.reaching import outward_session
from accounts.saml.ways import Way

SECONDS = 5  # So long a provider is waited for.


def provider_of(user):
    """The identity provider of the user's center, or None."""
    return IdentityProvider.objects.filter(center=user.center_id or 0).first()


def has_other_way_only(user):
    """Whether the user's center lets its people sign in with its identity provider alone."""
    provider = provider_of(user)
    return bool(provider and provider.is_only_way)


def with_password_only(view):
    """A decorator: the page about passwords does not exist for those who may not have one."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.user.is_authenticated and has_other_way_only(request.user):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


def for_people_with_password(view):
    """A decorator: the same of the page that a link to set a password leads to."""

    @wraps(view)
    def guarded(request, uidb36, key):
        try:
            user = User.objects.filter(pk=url_str_to_user_pk(uidb36)).first()
        except ValueError:
            user = None  # The view says so.
        if user and has_other_way_only(user):
            raise Http404
        return view(request, uidb36=uidb36, key=key)

    return guarded


def is_connected(user):
    """Whether the user can sign in with the identity provider of their center."""
    provider = provider_of(user)
    return bool(provider) and has_account_at(provider, user)


def has_account_at(provider, user):
    """Whether it is known who the user is at that identity provider."""
    return SocialAccount.objects.filter(user=user, provider=provider.key).exists()


def application(provider):
    """The identity provider, as django-allauth wants it."""
    app = SocialApp(
        provider="saml" if provider.speaks_saml else "openid_connect",
        provider_id=provider.key,
        name=provider.name,
        client_id=provider.client_id or provider.key,
        secret=provider.secret,
    )
    by_saml = {"is_sure_of_addresses": provider.is_sure_of_addresses}
    by_openid = {"server_url": provider.issuer, "oauth_pkce_enabled": True}
    app.settings = {"email_authentication": False}
    app.settings |= by_saml if provider.speaks_saml else by_openid
    return app


def way_to(provider, request):
    """The identity provider, as django-allauth goes there; asks one of OpenID Connect where."""
    if provider.speaks_saml:
        return Way(request, application(provider))
    return SigningAdapter(request, provider.key).get_provider()


class SingleSignOnAdapter(DefaultSocialAccountAdapter):
    def list_apps(self, request, provider=None, client_id=None):
        """The provider whose key is asked for; all are in our own table."""
        found = IdentityProvider.objects.by_key(provider or "")
        return [application(found)] if found else []

    def get_requests_session(self):
        """What asks the provider; its addresses were typed, or come from there."""
        session = outward_session()
        session.request = partial(session.request, timeout=SECONDS)
        return session

    def pre_social_login(self, request, sociallogin):
        """Refuse whoever may not come in, and let in whoever is awaited."""
        provider = IdentityProvider.objects.by_key(sociallogin.account.provider)
        if not provider.speaks_saml and is_mixed_up(sociallogin.account):
            refuse(request, provider, "mixed-up")
        if sociallogin.is_existing:
            self._only_at(provider, request, sociallogin.user)
        elif sociallogin.state.get("process") == "connect":
            self._only_at(provider, request, request.user)
        else:
            self._welcome(provider, request, sociallogin)

    def _only_at(self, provider, request, user):
        if user.center_id != provider.center_id:
            refuse(request, provider, "elsewhere")

    def _welcome(self, provider, request, sociallogin):
        """Make the account that an invitation is for, or see to it that they may get another."""
        email = address_of(sociallogin)
        if User.objects.filter(email=email).exists():
            refuse(request, provider, "known")
        if invitation := invitation_to(provider, email):
            accept(request, sociallogin, invitation)
        elif not email or not provider.adds_seekers:
            refuse(request, provider, "closed" if email else "no-address")

    def is_open_for_signup(self, request, sociallogin):
        return IdentityProvider.objects.by_key(sociallogin.account.provider).adds_seekers

    def save_user(self, request, sociallogin, form=None):
        provider = IdentityProvider.objects.by_key(sociallogin.account.provider)
        user = sociallogin.user
        user.email = User.objects.normalize_email(user.email)
        user.center, user.role = provider.center, Role.SEEKER
        return super().save_user(request, sociallogin, form)

    def get_connect_redirect_url(self, request, socialaccount):
        return reverse("accounts:profile")

    def on_authentication_error(self, request, provider, **about):
        raise ImmediateHttpResponse(broken_off(request, provider.app.name))


def broken_off(request, name):
    """Back to the sign-in, whatever went wrong there."""
    text = _("Signing in with %(name)s did not work. Nothing has changed; please try again.")
    messages.error(request, text % {"name": name})
    return redirect("account_login")


def is_mixed_up(account):
    """Whether the two answers of the provider are about two people, or cannot be filed."""
    said = account.extra_data
    subjects = {said[part]["sub"] for part in ["id_token", "userinfo"] if part in said}
    return len(subjects) != 1 or "id_token" not in said or len(account.uid) > 191


def address_of(sociallogin):
    """The email address that the provider has checked, as we write it; "" if there is none."""
    checked = [address.email for address in sociallogin.email_addresses if address.verified]
    return User.objects.normalize_email(checked[0]) if checked else ""


def invitation_to(provider, email):
    """The invitation of the provider's center that is open for the address, or None."""
    invitations = Invitation.objects.acceptable(timezone.now())
    return invitations.filter(center=provider.center_id, email=email).first()


def accept(request, sociallogin, invitation):
    """Make the account of the invitation, for the person whom the provider knows."""
    person = accepting.account_of(invitation)
    person.first_name = person.first_name or sociallogin.user.first_name
    person.last_name = person.last_name or sociallogin.user.last_name
    person.set_unusable_password()
    accepting.accept(invitation=invitation, person=person)
    sociallogin.user = person
    sociallogin.save(request, connect=True)


def refuse(request, provider, why):
    """Answer with a page that says why somebody known to the provider does not come in here."""
    context = {"provider": provider, "why": why}
    raise ImmediateHttpResponse(render(request, "accounts/refused.html", context, status=403))
