"""Who is let in by a password."""

from allauth.account.auth_backends import AuthenticationBackend

from accounts.single_sign_on import has_other_way_only


class Backend(AuthenticationBackend):
    def _check_password(self, user, password):
        """As always, and the same work; but a password is none where a center has no use for it."""
        known = super()._check_password(user, password)
        return None if known and has_other_way_only(known) else known
