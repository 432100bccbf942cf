from django.apps import AppConfig


class CoachingConfig(AppConfig):
    name = "coaching"

    def ready(self):
        """Say what coaches have written: on Today, and beside what it is about."""
        from coaching.news import NEWS
        from coaching.talks import part_of_contact, part_of_meeting
        from contacts.parts import OF_CONTACT
        from contacts.today import NOTICES
        from meetings.parts import OF_MEETING

        NOTICES.append(NEWS)
        OF_CONTACT.append(part_of_contact)
        OF_MEETING.append(part_of_meeting)
