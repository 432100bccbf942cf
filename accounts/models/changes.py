"""What the admins of a center changed: a log that only grows."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models.centers import Center


class What(models.TextChoices):
    """What was done; an app with more to say adds its own here."""

    INVITED = "invited", _("invited")
    INVITATION_REVOKED = "invitation_revoked", _("invitation revoked")
    JOINED = "joined", _("joined")
    ROLE = "role", _("role")
    DEACTIVATED = "deactivated", _("deactivated")
    ACTIVATED = "activated", _("activated")
    DELETED = "deleted", _("deleted")
    RESTORED = "restored", _("deletion taken back")
    ERASED = "erased", _("erased")
    SETTING = "setting", _("setting")
    WORK_SEARCH = "work_search", _("work-search rules")
    COHORT = "cohort", _("cohort")
    COHORT_MEMBER = "cohort_member", _("in cohort")
    SIGN_ON = "sign_on", _("single sign-on")
    ASSIGNED = "assigned", _("coach assigned")
    UNASSIGNED = "unassigned", _("coach no longer assigned")


class ChangeQuerySet(models.QuerySet):
    def about(self, what):
        return self.filter(what=what) if what else self

    def visible_to(self, user):
        """Those at the user's center, for its admins."""
        return self.filter(center=user.center_id or 0) if user.is_admin else self.none()


class Change(models.Model):
    """One thing that somebody changed at a center, from what to what.

    The database refuses to change or remove a row. People are known by number alone, so that
    whoever is erased is not named here either.
    """

    center = models.ForeignKey(Center, models.PROTECT, related_name="+", verbose_name=_("center"))
    at = models.DateTimeField(_("when"), auto_now_add=True)
    # None: the installation itself, or an operator's command.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.DO_NOTHING,
        null=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("who"),
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.DO_NOTHING,
        null=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("about whom"),
    )
    what = models.CharField(_("what"), max_length=20, choices=What)
    field = models.CharField(_("setting"), max_length=100, blank=True)
    before = models.TextField(_("before"), blank=True)
    after = models.TextField(_("after"), blank=True)

    objects = ChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        indexes = [models.Index(fields=["center", "-at", "id"], name="change_by_date")]

    def __str__(self):
        return self.get_what_display()
