from django.apps import AppConfig


class ContactsConfig(AppConfig):
    name = "contacts"

    def ready(self):
        """Let next steps follow what is said in the apps below."""
        from accounts.actions import AFTER_CADENCE_CHANGE
        from contacts.actions import follow_center, follow_place
        from norms.actions import AFTER_CHANGE

        AFTER_CADENCE_CHANGE.append(follow_center)
        AFTER_CHANGE.append(follow_place)
