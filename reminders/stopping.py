"""The link by which one gets no more mail of a kind, without signing in."""

from django.core.signing import BadSignature, Signer
from django.urls import reverse

from reminders.models import MailChoice, Topic

SIGNER = Signer(salt="reminders.stop")


def stop_path(user, topic):
    """The path of the page, which holds who it is about; nobody can make up another's."""
    return reverse("reminders:stop", args=[SIGNER.sign(f"{user.pk}-{topic}")])


def choice_of(token):
    """The MailChoice and the Topic that a link is about; None if it is not one of ours."""
    try:
        number, _dash, topic = SIGNER.unsign(token).partition("-")
    except BadSignature:
        return None
    choice = MailChoice.objects.filter(user=number).select_related("user").first()
    return choice and (choice, Topic(topic))
