"""Where we are found, as a provider is told; and what it is told of us."""

from typing import NamedTuple

from django.urls import reverse


class Places(NamedTuple):
    """Our name, at which what we say of ourselves is found, and where answers are sent."""

    name: str
    back: str


def places_of(request, center_id):
    return Places(
        *(
            request.build_absolute_uri(reverse(route, args=[center_id]))
            for route in ["saml_metadata", "saml_back"]
        )
    )
