"""The forms of django-allauth, with labels instead of placeholders."""

from allauth.account import forms
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from allauth.core import context
from django.contrib.auth import get_user_model
from django.utils.translation import gettext_lazy as _

from accounts.single_sign_on import has_other_way_only


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


class Confirming:
    """A form that shows once more who one is: the session gets another key, as at a sign-in."""

    def clean(self):
        cleaned = super().clean()
        if not self.errors:
            context.request.session.cycle_key()
        return cleaned


class SignInForm(Labelled, forms.LoginForm):
    pass


class PasswordResetForm(Labelled, forms.ResetPasswordForm):
    labels = {"email": _("Email address")}

    def clean_email(self):
        email = super().clean_email()
        self.users = [user for user in self.users if not has_other_way_only(user)]
        return email

    def save(self, request, **kwargs):
        """Mail a link, or that there is no account; how long it takes does not tell which."""
        if not self.users:
            nobody = get_user_model()(pk=0)
            key = f"{user_pk_to_url_str(nobody)}-{forms.default_token_generator.make_token(nobody)}"
            get_adapter().get_reset_password_from_key_url(key)
            EmailAddress.objects.filter(user_id=nobody.pk).exists()
            has_other_way_only(nobody)
        return super().save(request, **kwargs)


class PasswordResetFromKeyForm(Labelled, forms.ResetPasswordKeyForm):
    pass


class PasswordChangeForm(Labelled, forms.ChangePasswordForm):
    pass


class PasswordSetForm(Labelled, forms.SetPasswordForm):
    pass


class ConfirmByPasswordForm(Confirming, Labelled, forms.ReauthenticateForm):
    pass


class EmailChangeForm(Labelled, forms.AddEmailForm):
    labels = {"email": _("New email address")}
