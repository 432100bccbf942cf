"""What a coach or admin types about a group of job seekers."""

from django import forms
from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from accounts.forms.once import OnceForm
from accounts.forms.versions import VersionedForm
from accounts.models import Cohort

TAKEN = _("There is a cohort of this name already.")


class CohortForm(VersionedForm, OnceForm):
    class Meta:
        model = Cohort
        fields = ["name"]

    def __init__(self, *args, user, instance=None, **kwargs):
        instance = instance or Cohort(center=user.center)
        super().__init__(*args, user=user, instance=instance, **kwargs)

    def clean_name(self):
        """The name with single spaces between its words."""
        name = " ".join(self.cleaned_data["name"].split())
        others = Cohort.objects.visible_to(self.user).exclude(pk=self.instance.pk)
        if others.called(name).exists():
            raise forms.ValidationError(TAKEN)
        return name

    def save(self):
        """The cohort; None, with an error beside it, when somebody else was quicker."""
        try:
            with transaction.atomic():
                return super().save()
        except IntegrityError:
            self.add_error("name", TAKEN)
            return None
