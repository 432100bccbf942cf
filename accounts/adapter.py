"""How django-allauth behaves here."""

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages

from accounts.models import User


class AccountAdapter(DefaultAccountAdapter):
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
