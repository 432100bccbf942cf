import pytest
from django.urls import reverse

from accounts.saml.places import Places
from tests.saml import (
    encoded,
    question_in,
    saml_provider,
    university,
)


def places_for(center):
    name, back = (reverse(route, args=[center.pk]) for route in ["saml_metadata", "saml_back"])
    return Places(f"http://testserver{name}", f"http://testserver{back}")


@pytest.fixture
def provider(center):
    return saml_provider(center)


@pytest.fixture
def places(center):
    return places_for(center)


@pytest.fixture
def answer(client, places):
    """A function that asks as somebody in the browser does; gives what the provider answers."""

    def answer(provider, start=None, **said):
        off = client.post(start or reverse("sign_in_with", args=[provider.key]))
        xml = university().answer(question_in(off.url).get("ID"), places, **said)
        return {"SAMLResponse": encoded(xml)}

    return answer


@pytest.fixture
def come_in(client, places, answer):
    """A function that signs somebody in whom the provider describes; gives the page they get to."""

    def come_in(provider, start=None, **said):
        return client.post(places.back, answer(provider, start, **said), follow=True)

    return come_in
