"""What a job seeker shares with whom, and whom an admin makes whose coach."""

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from accounts.consent import TEXTS, VERSION
from accounts.models import Scope
from accounts.models.sharing import coaches_at


class CoachField(forms.ModelChoiceField):
    """One of the coaches of the center."""

    def __init__(self):
        super().__init__(None, label=_("Coach"), empty_label=_("Choose"))


class AssignForm(forms.Form):
    coach = CoachField()

    def __init__(self, *args, center_id, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["coach"].queryset = coaches_at(center_id)


class ShareForm(AssignForm):
    scope = forms.ChoiceField(label=_("What they see"), widget=forms.RadioSelect)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["scope"].choices = [(scope.value, _in_full(scope)) for scope in Scope]


def _in_full(scope):
    text = TEXTS[VERSION][scope]
    return format_html(
        '<strong>{}</strong> <span class="muted d-block">{}</span>', scope.label, text
    )
