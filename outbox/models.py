"""The mail that is to be sent, and what became of it: one row for each message."""

from django.conf import settings
from django.db import models
from django.db.models import Case, Count, F, Max, Min, Q, When
from django.utils.translation import gettext_lazy as _

from outbox.kinds import RESENT


class Kind(models.TextChoices):
    """What a message is about; `outbox.kinds` says what follows from it."""

    INVITATION = "invitation", _("invitation")
    ACCOUNT = "account", _("that an address has an account")
    ENDING = "ending", _("that a closed account will be deleted")
    ALARM = "alarm", _("that an account looked at very many people")
    DIGEST = "digest", _("what is due")
    MEETING = "meeting", _("meeting tomorrow")
    THANKS = "thanks", _("thank-you due")
    COMMENT = "comment", _("what a coach wrote")


class State(models.TextChoices):
    PLANNED = "planned", _("planned")
    CLAIMED = "claimed", _("taken up")
    SENDING = "sending", _("being sent")
    FAILED = "failed", _("failed, to be tried again")
    SENT = "sent", _("sent")
    UNNEEDED = "unneeded", _("no longer needed")
    SET_ASIDE = "aside", _("set aside")


WAITING = [State.PLANNED, State.FAILED]
HELD = [State.CLAIMED, State.SENDING]
OPEN = [*WAITING, *HELD]
OVER = [State.SENT, State.UNNEEDED]


class MessageQuerySet(models.QuerySet):
    def claimable(self, now):
        """Those that somebody may take up at the moment `now`.

        Whoever had taken one up and has not been heard of since has lost it; if that was while it
        was being sent, only the kinds that may come twice are taken up again. See `unsure`.
        """
        lost = Q(state=State.CLAIMED) | Q(state=State.SENDING, kind__in=RESENT)
        return self.filter(Q(state__in=WAITING) | lost & Q(claimed_until__lt=now))

    def due(self, now):
        return self.claimable(now).filter(next_at__lte=now)

    def unsure(self, now):
        """Those of which nobody knows whether they went out, and that are not sent again unasked.

        The worker was killed, or the line broke, between the sending and the noting of it.
        """
        stuck = self.filter(state=State.SENDING, claimed_until__lt=now)
        return stuck.exclude(kind__in=RESENT)

    def counts(self, now):
        """How many are in which state at the moment `now`.

        And when the latest of those that were sent was, and since when the oldest waits that
        should have gone out by now: of one that fails, since it was planned.
        """
        failed = Q(state=State.FAILED)
        since = Case(When(failed, then=F("planned_at")), default=F("next_at"))
        unsure = Q(state=State.SENDING, claimed_until__lt=now) & ~Q(kind__in=RESENT)
        return self.aggregate(
            waiting=Count("pk", filter=Q(state__in=WAITING, next_at__lte=now)),
            later=Count("pk", filter=Q(state=State.PLANNED, next_at__gt=now)),
            held=Count("pk", filter=Q(state__in=HELD) & ~unsure),
            failed=Count("pk", filter=failed),
            aside=Count("pk", filter=Q(state=State.SET_ASIDE)),
            unsure=Count("pk", filter=unsure),
            oldest=Min(since, filter=failed | Q(state__in=OPEN, next_at__lte=now) & ~unsure),
            last=Max("ended_at", filter=Q(state=State.SENT)),
        )

    def failures(self):
        """Why how many did not go out so far, those first that happened most: of the worst ten."""
        failed = self.filter(state__in=[State.FAILED, State.SET_ASIDE])
        alike = failed.values("kind", "state", "last_error").annotate(count=Count("pk"))
        return alike.order_by("-count", "kind", "state", "last_error")[:10]

    def send_again(self, now):
        """Plan those anew that did not go out, or may not have. Returns how many those were."""
        stuck = Q(state=State.SENDING, claimed_until__lt=now)
        asked = self.filter(Q(state__in=[State.FAILED, State.SET_ASIDE]) | stuck)
        free = {"claim": None, "claimed_until": None, "attempts": 0}
        return asked.update(state=State.PLANNED, next_at=now, **free)

    def old(self, before):
        """Those that were over before the moment `before`."""
        return self.filter(state__in=OVER, ended_at__lt=before)


class Message(models.Model):
    """One mail to one person, planned once for its key.

    What it says is not kept: it is worked out from `facts` when the message is sent.
    """

    key = models.CharField(_("key"), max_length=200, unique=True)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind)
    # None for who has no account yet; those of a person go with the person.
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        null=True,
        related_name="+",
        verbose_name=_("person"),
    )
    # Of a person, as it was when this was planned or sent.
    email = models.EmailField(_("addressed to"))
    # The local day it is for, where it is for one.
    day = models.DateField(_("day"), null=True)
    facts = models.JSONField(_("facts"), default=dict)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.PLANNED)
    planned_at = models.DateTimeField(_("planned at"), auto_now_add=True)
    next_at = models.DateTimeField(_("not before"))
    attempts = models.PositiveSmallIntegerField(_("attempts that failed"), default=0)
    last_error = models.CharField(_("last error"), max_length=200, blank=True)
    # Who has taken it up, and until when they are waited for.
    claim = models.UUIDField(null=True, editable=False)
    claimed_until = models.DateTimeField(_("taken up until"), null=True)
    # When it was sent, or found to be no longer needed.
    ended_at = models.DateTimeField(_("ended at"), null=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        verbose_name = _("message")
        verbose_name_plural = _("messages")
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=HELD, claim__isnull=False, claimed_until__isnull=False)
                | ~Q(state__in=HELD) & Q(claim=None, claimed_until=None),
                name="message_is_claimed_exactly_while_held",
            ),
            models.CheckConstraint(
                condition=Q(state__in=OVER) ^ Q(ended_at=None),
                name="message_has_ended_at_exactly_when_over",
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_at", "id"],
                name="message_to_send",
                condition=~Q(state__in=OVER),
            ),
            models.Index(fields=["person", "kind", "day"], name="message_by_person"),
            models.Index(fields=["email"], name="message_by_address"),
        ]

    def __str__(self):
        return self.key

    @property
    def is_resent(self):
        """Whether it goes out again when it is not known whether it went out."""
        return self.kind in RESENT

    @property
    def address(self):
        """Where it goes: to the address that a person has by now."""
        return self.person.email if self.person_id else self.email

    def begin(self, until):
        """From here on nobody knows whether it went out, until that is noted.

        Returns whether it is still ours: another may have it, once we were not heard of for long.
        """
        ours = {"state": State.SENDING, "claimed_until": until, "email": self.address}
        return self._move(State.CLAIMED, ours)

    def finish(self, at):
        """It went out, at the moment `at`. Returns whether it was still ours to say so."""
        return self._move(State.SENDING, {"state": State.SENT, "last_error": ""} | ended(at))

    def let_be(self, why, at):
        """There is nothing to be said any more."""
        over = {"state": State.UNNEEDED, "last_error": why} | ended(at)
        return self._move(State.CLAIMED, over)

    def give_back(self):
        """It was taken up, and not begun: whoever comes next has it."""
        state = State.FAILED if self.attempts else State.PLANNED
        return self._move(State.CLAIMED, {"state": state} | FREE)

    def fail(self, why, next_at):
        """It surely did not go out, or may go out twice; it is tried again at `next_at`."""
        self.attempts += 1
        tried = {"attempts": self.attempts, "last_error": why}
        return self._move(None, {"state": State.FAILED, "next_at": next_at} | tried | FREE)

    def put_aside(self, why):
        """It did not go out, and is not tried again unless somebody says so."""
        self.attempts += 1
        tried = {"attempts": self.attempts, "last_error": why}
        return self._move(None, {"state": State.SET_ASIDE} | tried | FREE)

    def stay_unsure(self, why, at):
        """Nobody knows whether it went out: it stays where it is, for everybody to see."""
        return self._move(State.SENDING, {"last_error": why, "claimed_until": at})

    def _move(self, state, fields):
        mine = Message.objects.filter(pk=self.pk, claim=self.claim)
        if state is not None:
            mine = mine.filter(state=state)
        return bool(mine.update(**fields))


FREE = {"claim": None, "claimed_until": None}


def ended(at):
    return {"ended_at": at} | FREE
