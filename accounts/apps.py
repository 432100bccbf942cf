from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"

    def ready(self):
        """Say how the messages about accounts are put."""
        from accounts import looking, retention
        from accounts.inviting import joining, mailing
        from outbox.kinds import WORDS
        from outbox.models import Kind

        WORDS[Kind.INVITATION] = mailing.WORDS
        WORDS[Kind.ACCOUNT] = joining.WORDS
        WORDS[Kind.ENDING] = retention.WORDS
        WORDS[Kind.ALARM] = looking.WORDS
