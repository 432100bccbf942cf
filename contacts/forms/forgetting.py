"""The last question before somebody is forgotten."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ForgetForm(forms.Form):
    """That one knows what one is about to do."""

    sure = forms.BooleanField(
        label=_("I know that nobody can bring this back"),
        error_messages={"required": _("Say that you know: nobody can bring it back.")},
    )
