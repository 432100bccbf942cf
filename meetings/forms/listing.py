"""Which meetings the list shows."""

from django import forms
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from accounts.forms.filters import FilterForm
from accounts.pages import page_by_key


class Show(TextChoices):
    """Which meetings the list shows."""

    UPCOMING = "upcoming", _("Upcoming")
    TO_DEBRIEF = "to_debrief", _("To debrief")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")


class MeetingFilterForm(FilterForm):
    """What the address of the list says; nonsense in it counts as nothing."""

    show = forms.ChoiceField(choices=Show, required=False)
    after = forms.IntegerField(required=False)

    @property
    def shown(self):
        return Show(self.values.get("show") or Show.UPCOMING)

    def page_of(self, meetings, now):
        """The page that is asked for of those of `meetings` that are, say, upcoming."""
        scope = {
            Show.UPCOMING: meetings.upcoming(now),
            Show.TO_DEBRIEF: meetings.to_debrief(now),
            Show.HELD: meetings.held(),
            Show.CANCELLED: meetings.cancelled(),
        }[self.shown]
        last = self.row("after", meetings)
        descending = self.shown != Show.UPCOMING
        return page_by_key(scope.with_people(), last, "starts_at", descending=descending)
