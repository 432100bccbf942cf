from django.apps import AppConfig


class CoachingConfig(AppConfig):
    name = "coaching"

    def ready(self):
        """Say on Today what coaches have written."""
        from coaching.news import news_for
        from contacts.today import NOTICES

        NOTICES.append(news_for)
