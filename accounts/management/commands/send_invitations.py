from django.conf import settings
from django.core.management.base import BaseCommand

from accounts.inviting.mailing import send_waiting
from accounts.inviting.reading import MOST
from accounts.models import Invitation


class Command(BaseCommand):
    help = "Mail the invitations that wait. Run it every few minutes."

    def handle(self, **options):
        before = Invitation.objects.waiting().count()
        left = send_waiting(Invitation.objects.all(), site=settings.SITE_URL, most=MOST)
        self.stdout.write(f"{before - left} mailed, {left} wait.")
