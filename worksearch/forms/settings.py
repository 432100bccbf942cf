"""Who keeps a log, and by which rules."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from accounts.forms import VersionedForm
from worksearch.choices import Detail, Kind
from worksearch.forms.activities import EARLIEST, DayInput
from worksearch.models import CenterRules, LogSettings
from worksearch.rule_sets import OWN, RULE_SETS


class LogSettingsForm(VersionedForm, forms.ModelForm):
    """Whether a job seeker keeps a log; `center` are the CenterRules of theirs."""

    class Meta:
        model = LogSettings
        fields = ["is_on", "rule_set"]
        labels = {
            "is_on": _("I have to show each week how I looked for work"),
            "rule_set": _("By the rules of"),
        }
        help_texts = {"is_on": _("For instance because you receive unemployment benefits.")}
        widgets = {"rule_set": forms.RadioSelect}

    def __init__(self, *args, center, **kwargs):
        super().__init__(*args, **kwargs)
        usual = _("%(name)s, as your center has it") % {"name": center.own_or_chosen.name}
        others = [rules for rules in [*RULE_SETS.values(), center.own] if rules]
        choices = [(rules.key, rules.name) for rules in others if rules.key != center.rule_set]
        self.fields["rule_set"].choices = [("", usual), *choices]


class ManyField(forms.TypedMultipleChoiceField):
    """Some of the choices, for an array."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs):
        super().__init__(required=False, coerce=str, empty_value=[], **kwargs)


class CenterRulesForm(VersionedForm, forms.ModelForm):
    """Which rules hold at a center, and those that it writes itself."""

    counts = ManyField(
        label=_("What counts"),
        help_text=_("Whatever is not ticked is shown as not known, and not counted."),
        choices=Kind.choices,
    )
    details = ManyField(
        label=_("Details the agency wants"),
        help_text=_("The day and what was done are always there."),
        choices=Detail.choices,
    )

    class Meta:
        model = CenterRules
        fields = [
            *["rule_set", "name", "weekly_minimum", "week_starts", "counts", "details"],
            *["retention", "source_name", "source_url", "checked_on"],
        ]
        labels = {
            "rule_set": _("Whose rules"),
            "name": _("For whom your own rules are"),
            "weekly_minimum": _("Activities a week"),
            "week_starts": _("First day of the week"),
            "retention": _("How long to keep the log"),
            "source_name": _("Where this stands"),
            "source_url": _("Its address"),
            "checked_on": _("When you last checked"),
        }
        help_texts = {
            "rule_set": _("Job seekers who need it switch their log on; they can choose others."),
            "name": _("Your state or agency, as job seekers know it."),
            "weekly_minimum": _("Empty: not known."),
        }
        widgets = {"rule_set": forms.RadioSelect, "checked_on": DayInput()}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        choices = self.fields["rule_set"].choices
        named = [(key, name) for key, name in choices if key]
        self.fields["rule_set"].choices = [("", _("None: there is no log here")), *named]
        days = [(key, name) for key, name in self.fields["week_starts"].choices if key]
        self.fields["week_starts"].choices = [("", _("Not known: counted from Sunday")), *days]

    def clean_checked_on(self):
        day = self.cleaned_data["checked_on"]
        if day and day < EARLIEST:
            raise ValidationError(_("That is too long ago."))
        return day

    def clean(self):
        super().clean()
        if self.cleaned_data.get("rule_set") == OWN and not self.cleaned_data.get("name", "x"):
            self.add_error("name", _("Say for whom they are."))
