"""When, how and where the two meet."""

from datetime import datetime, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from accounts.local_time import SkippedTimeError, comes_twice, to_utc
from meetings.cautions import cautions
from meetings.models import Meeting, Way, zone_of

FIVE_YEARS = timedelta(days=5 * 365)
TIME_FORMATS = ["%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M%p", "%I %p", "%I%p"]


class Clock(TextChoices):
    """Whose time of day is meant."""

    MINE = "mine", _("My time")
    THEIRS = "theirs", _("Their time")


class Length(TextChoices):
    FIFTEEN = "15", _("15 minutes")
    TWENTY = "20", _("20 minutes")
    THIRTY = "30", _("30 minutes")
    MORE = "more", _("More")


def length_to_offer(usual_minutes):
    """The length to suggest where `usual_minutes` (None: unknown) are usual: 30 at most."""
    if not usual_minutes or usual_minutes > 30:
        return Length.TWENTY
    short = [Length.TWENTY, Length.THIRTY]
    return max((n for n in short if int(n) <= usual_minutes), default=Length.FIFTEEN)


class MeetingForm(VersionedForm, OnceForm):
    """Schedules a meeting with the contact of its instance, or moves one."""

    date = forms.DateField(
        label=_("Date"), widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    )
    time = forms.TimeField(
        label=_("Time"),
        input_formats=TIME_FORMATS,
        widget=forms.TimeInput({"type": "time"}, format="%H:%M"),
    )
    clock = forms.ChoiceField(
        label=_("On whose clock?"),
        choices=Clock,
        widget=forms.RadioSelect,
        required=False,
        help_text=_("If you leave this open: theirs when you meet in person, otherwise yours."),
    )
    length = forms.ChoiceField(label=_("How long"), choices=Length, widget=forms.RadioSelect)
    longer = forms.IntegerField(
        label=_("Minutes, if more"),
        min_value=5,
        max_value=120,
        required=False,
        help_text=_(
            "People give a stranger half an hour gladly, and more only with regret: stay within "
            "30 minutes unless they offered more."
        ),
    )

    field_order = ["date", "time", "clock", "length", "longer", "way", "where", "is_private"]

    class Meta:
        model = Meeting
        fields = ["way", "where", "is_private"]
        widgets = {"way": forms.RadioSelect}
        help_texts = {
            "where": _("The address, the link or the number."),
            "is_private": _(
                "Never shown to a coach, whatever else you decide to share; nor is this person, "
                "since how far you are with them would tell."
            ),
        }

    def __init__(self, *args, usual_minutes=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.before = self.instance.starts_at, self.instance.minutes
        self.fields["way"].choices = Way.choices
        self.initial["length"] = length_to_offer(usual_minutes)
        if self.instance.pk:
            self._show_what_is_planned()
        there = self._zone(Clock.THEIRS)
        if there == self._zone(Clock.MINE):
            del self.fields["clock"]
        else:
            self.fields["clock"].choices = self._clocks()

    def clean_date(self):
        date = self.cleaned_data["date"]
        if abs(date - timezone.localdate()) > FIVE_YEARS:
            raise ValidationError(_("Choose a date within five years of today."))
        return date

    def clean(self):
        super().clean()
        self._clean_length()
        if not {"date", "time", "way"} <= self.cleaned_data.keys():
            return
        try:
            self.instance.starts_at = to_utc(self._typed, self._zone(self._clock))
        except SkippedTimeError as error:
            self.add_error("time", self._skipped(error.next_valid))
        if self.instance.is_held and not self.instance.has_begun:
            self.add_error("date", _("You have met already: give a time in the past."))

    @cached_property
    def cautions(self):
        """What speaks against the moment that was typed.

        Nothing does against one that has passed, or that stood there before.
        """
        meeting = self.instance
        is_new = (meeting.starts_at, meeting.minutes) != self.before
        if not (is_new and meeting.starts_at and meeting.starts_at > timezone.now()):
            return []
        place = meeting.contact.place or self._home
        code = (place.country_code, place.region_code) if place else ("", "")
        there = meeting.starts_at.astimezone(self._zone(Clock.THEIRS))
        return cautions(there, meeting.minutes, *code)

    @property
    def known(self):
        """The reasons that the seeker knows, and keeps the moment all the same."""
        return forms.CheckboxSelectMultiple().value_from_datadict(self.data, {}, "despite") or []

    @property
    def needs_a_second_look(self):
        """Whether something speaks against the moment that was not said to be known."""
        return any(caution.reason not in self.known for caution in self.cautions)

    @property
    def changes_calendars(self):
        """Whether a valid form makes a calendar that has the meeting show something else."""
        meeting = self.instance
        is_moved = (meeting.starts_at, meeting.minutes) != self.before
        return bool(meeting.pk) and (is_moved or bool({"way", "where"} & {*self.changed_data}))

    @property
    def comes_twice(self):
        """Whether the time of a valid form comes twice; the earlier one is taken."""
        return comes_twice(self._typed, self._zone(self._clock))

    @property
    def _typed(self):
        return datetime.combine(self.cleaned_data["date"], self.cleaned_data["time"])

    @property
    def _clock(self):
        in_person = self.cleaned_data["way"] == Way.IN_PERSON
        return self.cleaned_data.get("clock") or (Clock.THEIRS if in_person else Clock.MINE)

    def _zone(self, clock):
        if clock == Clock.THEIRS:
            return zone_of(self.instance.contact)
        return timezone.get_current_timezone()

    @property
    def _home(self):
        profile = getattr(self.user, "seeker_profile", None)
        return profile and profile.home

    def _clocks(self):
        there = self.instance.contact.place.short_name
        theirs = _("Their time, in %(place)s") % {"place": there}
        return [(Clock.MINE, Clock.MINE.label), (Clock.THEIRS, theirs)]

    def _show_what_is_planned(self):
        meeting = self.instance
        clock = Clock.THEIRS if meeting.way == Way.IN_PERSON else Clock.MINE
        starts = meeting.starts_at.astimezone(self._zone(clock))
        length = str(meeting.minutes)
        self.initial |= {"date": starts.date(), "time": starts.time(), "clock": clock}
        if length in Length.values:
            self.initial["length"] = length
        else:
            self.initial |= {"length": Length.MORE, "longer": meeting.minutes}

    def _clean_length(self):
        length = self.cleaned_data.get("length")
        if length == Length.MORE:
            if "longer" in self.cleaned_data and not self.cleaned_data["longer"]:
                self.add_error("longer", _("Say how many minutes."))
            length = self.cleaned_data.get("longer")
        if length:
            self.instance.minutes = int(length)

    def _skipped(self, next_valid):
        return _(
            "Clocks go forward on %(date)s and never show %(time)s: the next time that exists "
            "is %(next)s on %(next_date)s."
        ) % {
            "date": date_format(self.cleaned_data["date"], "M j"),
            "time": time_format(self.cleaned_data["time"], "g:i a"),
            "next": time_format(next_valid, "g:i a"),
            "next_date": date_format(next_valid, "M j"),
        }
