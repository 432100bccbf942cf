"""How django-allauth behaves here."""

import logging

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts import sealing, second_factor, sessions
from accounts.models import User
from accounts.noting import note, note_sign_in
from accounts.single_sign_on import has_other_way_only

logger = logging.getLogger(__name__)


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("The address or the password is not right. Please try again."),
        "too_many_login_attempts": _("Too many tries. Please wait a few minutes, then try again."),
        "too_many_codes": _(
            "Too many wrong codes today. Please try again tomorrow, or ask for help at your center."
        ),
        "duplicate_email": _("You sign in with this address already."),
    }

    def is_open_for_signup(self, request):
        """Nobody signs up by themselves: a center adds its people."""
        return False

    def authentication_failed(self, request, **credentials):
        """Noted without the address: that may be a password typed into the wrong field."""
        logger.warning("a sign-in failed")

    def login(self, request, user):
        """Into a new session, which knows the browser it was begun in."""
        super().login(request, user)
        request.session[sessions.BROWSER] = sessions.browser_of(request)
        note_sign_in(request, user)

    def logout(self, request):
        note("signed out", request.user)
        super().logout(request)

    def set_password(self, user, password):
        """And end whatever was opened with the old one; the view keeps its own session."""
        super().set_password(user, password)
        sessions.end_all(user)
        note("a new password", user)

    def confirm_email(self, request, email_address):
        """Whether the new address is theirs now; not when another user has it."""
        others = User.objects.exclude(pk=email_address.user_id)
        if others.filter(email=email_address.email).exists():
            template = "account/messages/email_confirmation_failed.txt"
            self.add_message(request, messages.ERROR, template, {"email": email_address.email})
            return False
        note("a new address", email_address.user)
        return super().confirm_email(request, email_address)

    def is_reauthentication_required(self, **kwargs):
        """Not of those who have just signed in: asked again, they would do the very same."""
        is_required = super().is_reauthentication_required(**kwargs)
        can_be_asked = self.get_reauthentication_methods(context.request.user)
        return is_required and can_be_asked and not second_factor.is_fresh(context.request)

    def get_reauthentication_methods(self, user):
        """Whoever has a second factor shows that: a stolen password must not take it away."""
        methods = super().get_reauthentication_methods(user)
        others = [m for m in methods if m["id"] != "reauthenticate"]
        return others if others or has_other_way_only(user) else methods


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = DefaultMFAAdapter.error_messages | {
        "incorrect_code": _("That did not work: it is wrong, too old or used. Please try again."),
    }

    def encrypt(self, text):
        return sealing.seal(text)

    def decrypt(self, encrypted_text):
        return sealing.unseal(encrypted_text)

    def generate_authenticator_name(self, user, type):  # noqa: A002 - allauth's name for it.
        """What a passkey is called when its owner has no name for it."""
        count = second_factor.passkeys_of(user).count()
        return gettext("Passkey %(number)d") % {"number": count + 1}
