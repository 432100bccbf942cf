"""What the seeker wants to ask."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from meetings.models import Purpose
from meetings.questions import BANK, BY_ID, STARTERS, chosen

MOST_QUESTIONS = 20


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
