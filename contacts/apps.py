from django.apps import AppConfig


class ContactsConfig(AppConfig):
    name = "contacts"

    def ready(self):
        """Let next steps follow what is said in the apps below, and say who moves."""
        from accounts.actions import AFTER_CADENCE_CHANGE
        from accounts.looking import NAMES
        from accounts.models import Page
        from contacts.actions import follow_center, follow_place
        from contacts.looks import names_of_contacts, names_of_drafts
        from contacts.moving import moving_paths
        from norms.actions import AFTER_CHANGE
        from norms.moves import MOVES

        AFTER_CADENCE_CHANGE.append(follow_center)
        AFTER_CHANGE.append(follow_place)
        MOVES.append(moving_paths)
        NAMES[Page.CONTACT] = names_of_contacts
        NAMES[Page.DRAFT] = names_of_drafts
