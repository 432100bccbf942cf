"""To a provider that speaks SAML, and back, in the steps that django-allauth knows."""

import json

from allauth.socialaccount.providers.saml.provider import SAMLProvider
from cryptography.fernet import InvalidToken
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect

from accounts.models import IdentityProvider
from accounts.saml.places import places_of
from accounts.saml.questions import question_to
from accounts.sealing import seal, unseal

SECONDS = 120  # So long a browser may take from one page of ours to the next.


class Way(SAMLProvider):
    """What django-allauth asks of a provider; what it says has been proven before."""

    def redirect(self, request, process, next_url=None, data=None, **kwargs):
        provider = IdentityProvider.objects.by_key(self.app.provider_id)
        question, url = question_to(provider, places_of(request, provider.center_id))
        self.stash_redirect_state(request, process, next_url, data, state_id=question, **kwargs)
        return HttpResponseRedirect(url)

    def extract_uid(self, said):
        return said["uid"]

    def extract_extra_data(self, said):
        return {}  # Nothing that the provider says of a person is kept twice.

    def extract_common_fields(self, said):
        fields = {name: said[name] for name in ["email", "first_name", "last_name"]}
        return fields | {"email_verified": self.app.settings["is_sure_of_addresses"]}

    def login(self, request, said):
        """The sign-in; None unless this browser has asked for just that, and not yet got it."""
        try:
            state = self.unstash_redirect_state(request, said["question"])
        except PermissionDenied:
            return None
        login = self.sociallogin_from_response(request, said)
        login.state = state
        return login


def proven(text, provider, places):
    """What the provider says of somebody, or a key of REASONS for which it is not believed."""
    from accounts.saml import answers  # With packages that need not be there before.

    try:
        return answers.read(text, provider, places), None
    except answers.NotProvenError as error:
        return None, str(error)


def sealed(said, provider):
    """What was proven of somebody, for the browser to carry to the next page."""
    return seal(json.dumps({"key": provider.key, **said._asdict()}))


def opened(text, provider):
    """What was sealed a moment ago for the provider as it is now; None if that is not so."""
    try:
        said = json.loads(unseal(text, SECONDS))
    except (InvalidToken, ValueError):
        return None
    return said if isinstance(said, dict) and said.get("key") == provider.key else None
