"""Why an answer of a provider is not believed, in words for those who look after it."""

from django.utils.translation import gettext_lazy as _

REASONS = {
    "form": _("It could not be read, or is not as the schema of SAML wants it."),
    "encrypted": _("It was encrypted. It must be signed, and not encrypted."),
    "status": _("It did not say that somebody had signed in."),
    "assertion": _("It must contain one assertion, in its place."),
    "algorithm": _("The assertion must be signed itself, by RSA or ECDSA with SHA-256 or better."),
    "issuer": _("It calls itself otherwise than in the settings."),
    "audience": _("It was for somebody else: the audience is not our entity ID."),
    "recipient": _("It was to be sent elsewhere: the recipient is not our address."),
    "time": _("It was too old, or from the future: is a clock wrong?"),
    "question": _("It did not answer a question of ours. People must begin here."),
    "signature": _("The signature was not made with a certificate in the settings."),
    "subject": _("It did not say, once and in a lasting way, who it is."),
}
