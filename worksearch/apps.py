from django.apps import AppConfig


class WorkSearchConfig(AppConfig):
    name = "worksearch"
    verbose_name = "Work search"

    def ready(self):
        """Say on Today how the week stands, and among the changes what the settings are called."""
        from accounts.audit import SETTINGS
        from accounts.models import What
        from contacts.today import NOTICES
        from worksearch.models import CenterRules
        from worksearch.notice import WEEK

        NOTICES.append(WEEK)
        SETTINGS[What.WORK_SEARCH] = CenterRules
