from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "meetings"

    def ready(self):
        """Say with whom the meetings are that somebody looked at."""
        from accounts.looking import NAMES
        from accounts.models import Page
        from meetings.looks import names_of_meetings

        NAMES[Page.MEETING] = names_of_meetings
