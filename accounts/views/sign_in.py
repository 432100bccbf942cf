"""The sign-in, with what the centers offer beside a password."""

from allauth.account.views import LoginView

from accounts.models import IdentityProvider


class SignIn(LoginView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {"providers": IdentityProvider.objects.visible_to(self.request.user)}
