"""What somebody types who wants to join a center by themselves."""

from django import forms
from django.utils.translation import gettext_lazy as _


class JoinForm(forms.Form):
    email = forms.EmailField(
        label=_("Email address"),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def __init__(self, *args, center, **kwargs):
        super().__init__(*args, **kwargs)
        self.center = center
        names = ", ".join(center.domains)
        self.fields["email"].help_text = _("At one of these: %(names)s") % {"names": names}

    def clean_email(self):
        email = self.cleaned_data["email"].lower()
        if email.rpartition("@")[2] not in self.center.domains:
            raise forms.ValidationError(
                _("%(center)s takes addresses at its own domains only. Ask there to be invited."),
                params={"center": self.center},
            )
        return email
