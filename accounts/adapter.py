"""How django-allauth behaves here."""

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "email_password_mismatch": _("The address or the password is not right. Please try again."),
        "too_many_login_attempts": _("Too many tries. Please wait a few minutes, then try again."),
        "duplicate_email": _("You sign in with this address already."),
    }

    def is_open_for_signup(self, request):
        """Nobody signs up by themselves: a center adds its people."""
        return False

    def confirm_email(self, request, email_address):
        """Whether the new address is theirs now; not when another user has it."""
        others = User.objects.exclude(pk=email_address.user_id)
        if others.filter(email=email_address.email).exists():
            template = "account/messages/email_confirmation_failed.txt"
            self.add_message(request, messages.ERROR, template, {"email": email_address.email})
            return False
        return super().confirm_email(request, email_address)
