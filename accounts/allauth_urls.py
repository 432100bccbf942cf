"""The pages of django-allauth that we offer, under the names it knows them by."""

from allauth.account import views
from allauth.mfa.base import views as mfa
from allauth.mfa.webauthn import views as webauthn
from django.contrib.auth.decorators import login_not_required
from django.urls import path, re_path

from accounts.single_sign_on import for_people_with_password, with_password_only
from accounts.views import saml, second_factor, single_sign_on
from accounts.views.profile import email_change
from accounts.views.sign_in import SignIn

urlpatterns = [
    path("sign-in/", SignIn.as_view(), name="account_login"),
    path("sign-out/", views.logout, name="account_logout"),
    path("sign-up/", views.signup, name="account_signup"),  # Says that it is closed.
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("email/", email_change, name="account_email"),
    path("email/confirm/<str:key>/", views.confirm_email, name="account_confirm_email"),
    path(
        "password/change/",
        with_password_only(views.password_change),
        name="account_change_password",
    ),
    path("password/set/", with_password_only(views.password_set), name="account_set_password"),
    path("password/reset/", views.password_reset, name="account_reset_password"),
    path("password/reset/sent/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/reset/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        login_not_required(for_people_with_password(views.password_reset_from_key)),
        name="account_reset_password_from_key",
    ),
    path("sign-in/check/", mfa.authenticate, name="mfa_authenticate"),
    path("sign-in/passkey/", webauthn.login_webauthn, name="mfa_login_webauthn"),
    path("sign-in/with/<str:key>/", single_sign_on.start, name="sign_in_with"),
    path(
        "sign-in/with/<str:provider_id>/back/",
        single_sign_on.back,
        name="openid_connect_callback",
    ),
    path("sign-in/saml/<int:center>/", saml.saml_metadata, name="saml_metadata"),
    path("sign-in/saml/<int:center>/back/", saml.saml_back, name="saml_back"),
    path("sign-in/saml/<int:center>/come-in/", saml.saml_come_in, name="saml_come_in"),
    path("connect/", single_sign_on.connect, name="account_connect"),
    path("confirm/", views.reauthenticate, name="account_reauthenticate"),
    path("confirm/code/", mfa.reauthenticate, name="mfa_reauthenticate"),
    path(
        "confirm/passkey/",
        second_factor.ConfirmByPasskey.as_view(),
        name="mfa_reauthenticate_webauthn",
    ),
    path("second-factor/", second_factor.index, name="mfa_index"),
    path("second-factor/app/", second_factor.AppAdd.as_view(), name="mfa_activate_totp"),
    path("second-factor/passkey/", second_factor.PasskeyAdd.as_view(), name="mfa_add_webauthn"),
    path("second-factor/<int:pk>/remove/", second_factor.remove, name="mfa_remove"),
    path("second-factor/codes/", second_factor.codes, name="mfa_view_recovery_codes"),
    path("second-factor/codes/new/", second_factor.codes_new, name="mfa_generate_recovery_codes"),
]
