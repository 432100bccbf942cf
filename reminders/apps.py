from django.apps import AppConfig


class RemindersConfig(AppConfig):
    name = "reminders"

    def ready(self):
        """Say how the mails to job seekers are put."""
        from outbox.kinds import WORDS
        from outbox.models import Kind
        from reminders import letters

        WORDS[Kind.DIGEST] = letters.DIGEST
        WORDS[Kind.MEETING] = letters.MEETING
        WORDS[Kind.THANKS] = letters.THANKS
        WORDS[Kind.COMMENT] = letters.COMMENT
