"""What the seeker wants to ask."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from meetings.bank import BANK
from meetings.models import Meeting, Purpose, Seniority, Situation
from meetings.questions import MOST_QUESTIONS, moved, ordered, picked, with_own

TOO_MANY = _("Keep at most %(most)d questions: even 30 minutes leave time for six or seven.")


def refuse_too_many(questions):
    if len(questions) > MOST_QUESTIONS:
        raise ValidationError(TOO_MANY % {"most": MOST_QUESTIONS})


class PickForm(forms.Form):
    """Picks the questions of a meeting from the bank, by purpose. The seeker's own stay."""

    def __init__(self, *args, meeting, **kwargs):
        super().__init__(*args, **kwargs)
        self.meeting = meeting
        for purpose in Purpose:
            self.fields[purpose] = forms.MultipleChoiceField(
                label=purpose.label,
                choices=[(q.id, q.text) for q in BANK if q.purpose == purpose],
                required=False,
            )

    @property
    def ids(self):
        """What is ticked: as it was sent, else what the meeting has."""
        if not self.is_bound:
            return {question["id"] for question in self.meeting.questions}
        return {i for purpose in Purpose for i in self[purpose].value() or []}

    def clean(self):
        super().clean()
        ids = [i for purpose in Purpose for i in self.cleaned_data.get(purpose, [])]
        self.questions = picked(ids, self.meeting.questions)
        refuse_too_many(self.questions)


class OwnQuestionForm(forms.Form):
    """Adds a question in the seeker's own words."""

    text = forms.CharField(label=_("A question of your own"), max_length=300)

    def __init__(self, *args, meeting, **kwargs):
        super().__init__(*args, **kwargs)
        self.meeting = meeting

    def clean_text(self):
        text = " ".join(self.cleaned_data["text"].split())
        self.questions = with_own(self.meeting.questions, text)
        refuse_too_many(self.questions)
        return text


class OrderForm(forms.Form):
    """Puts the questions into another order: one into another place, or all of them.

    `move` is a place and a key, as in "2 path-start": sent twice it moves once.
    """

    move = forms.CharField(required=False)

    def __init__(self, data, *, meeting):
        super().__init__(data)
        self.meeting, self.keys = meeting, data.getlist("order")

    @property
    def questions(self):
        """The questions in that order; what makes no sense changes nothing."""
        before = self.meeting.questions
        if self.keys:
            return ordered(before, self.keys)
        if not self.is_valid():
            return before
        place, _space, key = self.cleaned_data["move"].partition(" ")
        makes_sense = place.isdecimal() and len(place) < 4
        return moved(before, key, int(place)) if makes_sense else before


class FocusForm(forms.ModelForm):
    """What the suggestions go by."""

    purposes = forms.MultipleChoiceField(
        label=_("What are you curious about?"),
        choices=Purpose,
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    seniority = forms.ChoiceField(label=_("The other person"), required=False)
    situation = forms.ChoiceField(
        label=_("And you?"), choices=Situation, widget=forms.RadioSelect, required=False
    )

    class Meta:
        model = Meeting
        fields = ["purposes", "seniority", "situation"]

    def __init__(self, *args, facts, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["purposes"] = facts.purposes or list(Purpose)
        self.initial["situation"] = facts.situation
        by_title = _("As the title sounds to us")
        self.fields["seniority"].choices = [("", by_title), *Seniority.choices]

    def clean_purposes(self):
        """All of them are kept as none, so that a new one would be among them."""
        purposes = self.cleaned_data["purposes"]
        return [] if len(purposes) == len(Purpose) else purposes
