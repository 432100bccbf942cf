"""What an admin says for everybody at the center."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Center


class CenterSettingsForm(forms.ModelForm):
    """What holds for everybody at a center."""

    class Meta:
        model = Center
        fields = ["cadence"]
        labels = {"cadence": _("How job seekers follow up when nobody answers")}
        help_texts = {
            "cadence": _(
                "Where such requests are unusual, once at most. Each job seeker may choose to be "
                "gentler, never more insistent."
            )
        }
        widgets = {"cadence": forms.RadioSelect}
