"""What a person may type about a meeting, and the choices offered."""

from datetime import datetime, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import TextChoices
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm
from accounts.local_time import SkippedTimeError, comes_twice, to_utc
from accounts.pages import page_by_key
from contacts.models import Contact, Organization
from meetings.models import Debrief, Fit, Meeting, Purpose, Way, zone_of
from meetings.questions import BANK, BY_ID, STARTERS, chosen

FIVE_YEARS = timedelta(days=5 * 365)
MOST_QUESTIONS = 20
ROWS = 3
MOST_ROWS = 30
TIME_FORMATS = ["%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M%p", "%I %p", "%I%p"]


class Show(TextChoices):
    """Which meetings the list shows."""

    UPCOMING = "upcoming", _("Upcoming")
    TO_DEBRIEF = "to_debrief", _("To debrief")
    HELD = "held", _("Held")
    CANCELLED = "cancelled", _("Cancelled")


class MeetingFilterForm(forms.Form):
    """What the address of the list says; nonsense in it counts as nothing."""

    show = forms.ChoiceField(choices=Show, required=False)
    after = forms.IntegerField(required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.is_valid()

    @property
    def shown(self):
        return Show(self.cleaned_data.get("show") or Show.UPCOMING)

    def page_of(self, meetings, now):
        """The page that is asked for of those of `meetings` that are, say, upcoming."""
        scope = {
            Show.UPCOMING: meetings.upcoming(now),
            Show.TO_DEBRIEF: meetings.to_debrief(now),
            Show.HELD: meetings.held(),
            Show.CANCELLED: meetings.cancelled(),
        }[self.shown]
        last = meetings.filter(pk=self.cleaned_data.get("after")).first()
        descending = self.shown != Show.UPCOMING
        return page_by_key(scope.with_people(), last, "starts_at", descending=descending)


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


class MeetingForm(OnceForm):
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
        min_value=31,
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
        help_texts = {"where": _("The address, the link or the number.")}

    def __init__(self, *args, usual_minutes=None, **kwargs):
        super().__init__(*args, **kwargs)
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
            "date": date_format(self.cleaned_data["date"], "F j"),
            "time": time_format(self.cleaned_data["time"], "g:i a"),
            "next": time_format(next_valid, "g:i a"),
            "next_date": date_format(next_valid, "F j"),
        }


class QuestionsForm(forms.Form):
    """Picks the questions of a meeting: from the bank by purpose, and one's own."""

    own = forms.CharField(
        label=_("Your own questions"),
        help_text=_("One on each line."),
        widget=forms.Textarea({"rows": 4}),
        max_length=5000,
        required=False,
    )

    def __init__(self, *args, meeting, **kwargs):
        super().__init__(*args, **kwargs)
        self.meeting = meeting
        picked = [q["id"] for q in meeting.questions if q["id"]] if meeting.questions else STARTERS
        for purpose in Purpose:
            self.fields[purpose] = forms.MultipleChoiceField(
                label=purpose.label,
                choices=[(q.id, q.text) for q in BANK if q.purpose == purpose],
                initial=[i for i in picked if BY_ID[i].purpose == purpose],
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
        own = [q["text"] for q in meeting.questions if not q["id"]]
        self.fields["own"].initial = "\n".join(own)
        self.order_fields([*Purpose, "own"])

    def clean_own(self):
        lines = [" ".join(line.split()) for line in self.cleaned_data["own"].splitlines()]
        if any(len(line) > 300 for line in lines):
            raise ValidationError(_("Keep each question within 300 characters."))
        return [line for line in lines if line]

    def clean(self):
        super().clean()
        ids = [i for purpose in Purpose for i in self.cleaned_data.get(purpose, [])]
        self.questions = chosen(ids, self.cleaned_data.get("own", []), self.meeting.questions)
        if len(self.questions) > MOST_QUESTIONS:
            raise ValidationError(
                _("Pick at most %(most)d: even 30 minutes leave time for six or seven.")
                % {"most": MOST_QUESTIONS}
            )


class DebriefForm(OnceForm):
    """What a meeting taught, and what was promised."""

    class Meta:
        model = Debrief
        fields = ["learned", "fits", "promised"]
        widgets = {
            "learned": forms.Textarea({"rows": 6}),
            "fits": forms.RadioSelect,
            "promised": forms.Textarea({"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["fits"].choices = Fit.choices


class ReferralForm(OnceForm):
    """One person who came out of a meeting; left empty, nobody."""

    organization_name = forms.CharField(label=_("organization"), max_length=200, required=False)
    reach = forms.CharField(label=_("how to reach them"), max_length=500, required=False)

    field_order = ["first_name", "last_name", "title", "organization_name", "email", "reach"]

    class Meta:
        model = Contact
        fields = ["first_name", "last_name", "title", "email"]

    @property
    def changed_data(self):
        """What was typed: the key alone, new in every form, does not make a person."""
        return [name for name in super().changed_data if name != "form_key"]

    def save(self):
        if not self.made:
            self.instance.notes = self.cleaned_data["reach"]
            name = self.cleaned_data["organization_name"]
            self.instance.organization = Organization.named(name, self.user)
        return super().save()


class DebriefForms:
    """A debrief and the people who came out of the meeting, written on one page.

    `more` keeps what was typed, unjudged, and adds empty rows for people.
    """

    def __init__(self, data, *, meeting, user, more=False):
        self.meeting, self.user, self.data, self.more = meeting, user, data, more
        debrief = meeting.debrief if meeting.has_debrief else self._new(Debrief, meeting=meeting)
        self.debrief = DebriefForm(**self._typed(), user=user, instance=debrief)
        self.rows = [self._row(f"referral-{n}") for n in range(self._count())]

    @property
    def referrals(self):
        """The rows with a person in them."""
        return [row for row in self.rows if row.has_changed()]

    def are_valid(self):
        if self.data is None or self.more:
            return False
        return all(form.made or form.is_valid() for form in [self.debrief, *self.rows])

    def were_overtaken(self):
        """Whether another form wrote the debrief after this one, for a new one, was opened."""
        is_for_new = "form_key" in (self.data or {})
        return is_for_new and self.meeting.has_debrief and not self._wrote_it()

    def _wrote_it(self):
        return DebriefForm(self.data, user=self.user).made

    def _row(self, prefix):
        introducer = self.meeting.contact
        contact = self._new(
            Contact,
            introduced_by=introducer,
            place=introducer.place,
            is_private=introducer.is_private or self.meeting.is_private,
        )
        return ReferralForm(
            **self._typed(f"{prefix}-"),
            user=self.user,
            prefix=prefix,
            instance=contact,
            empty_permitted=True,
            use_required_attribute=False,
        )

    def _new(self, model, **fields):
        return model(owner=self.user, center=self.user.center, **fields)

    def _typed(self, prefix=""):
        if not self.more:
            return {"data": self.data}
        words = self.data.items()
        return {"initial": {k.removeprefix(prefix): v for k, v in words if k.startswith(prefix)}}

    def _count(self):
        typed = (self.data or {}).get("rows", "")
        count = int(typed) if typed.isdecimal() and len(typed) < 4 else ROWS
        return min(max(count, ROWS) + (ROWS if self.more else 0), MOST_ROWS)
