"""What a job seeker wants to be told by mail."""

from datetime import time

from django import forms
from django.utils import timezone
from django.utils.formats import time_format

from accounts.forms import VersionedForm
from reminders.models import DAYS, Frequency, MailChoice


class MailChoiceForm(VersionedForm, forms.ModelForm):
    frequency = forms.ChoiceField(choices=Frequency, widget=forms.RadioSelect)
    weekday = forms.TypedChoiceField(choices=DAYS, coerce=int)
    hour = forms.TypedChoiceField(coerce=int)

    class Meta:
        model = MailChoice
        fields = ["frequency", "weekday", "hour", "meetings", "thanks", "comments"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ["frequency", "weekday", "hour"]:
            self.fields[name].label = MailChoice._meta.get_field(name).verbose_name
        self.fields["hour"].choices = [(n, time_format(time(n), "P")) for n in range(24)]

    def save(self):
        """Keep it. A digest is for an hour that is still to come, and never a second one a day."""
        if self.has_changed() or not self.instance.pk:
            self.instance.chosen_at, self.instance.looked_on = timezone.now(), None
        return super().save()
