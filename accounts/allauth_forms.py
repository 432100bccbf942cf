"""The forms of django-allauth, with labels instead of placeholders."""

from allauth.account import forms
from django.utils.translation import gettext_lazy as _


class Labelled:
    """A form whose fields are called by their labels alone, in our words."""

    labels = {
        "login": _("Email address"),
        "oldpassword": _("Present password"),
        "password1": _("New password"),
        "password2": _("New password, once more"),
    }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)


class SignInForm(Labelled, forms.LoginForm):
    pass


class PasswordResetForm(Labelled, forms.ResetPasswordForm):
    labels = {"email": _("Email address")}


class PasswordResetFromKeyForm(Labelled, forms.ResetPasswordKeyForm):
    pass


class PasswordChangeForm(Labelled, forms.ChangePasswordForm):
    pass


class PasswordSetForm(Labelled, forms.SetPasswordForm):
    pass


class ConfirmByPasswordForm(Labelled, forms.ReauthenticateForm):
    pass


class EmailChangeForm(Labelled, forms.AddEmailForm):
    labels = {"email": _("New email address")}
