"""The parts of sentences that set two places side by side: what is customary, and what to do."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from norms.choices import Acceptance, Approach, Channel, Formality, ThankYou
from norms.words import in_minutes

WAYS = {
    Channel.EMAIL: gettext_lazy("by email"),
    Channel.LINKEDIN: gettext_lazy("on LinkedIn"),
    Channel.PHONE: gettext_lazy("by phone"),
    Channel.IN_PERSON: gettext_lazy("in person"),
    Channel.INTRODUCTION: gettext_lazy("through someone"),
    Channel.GROUP: gettext_lazy("through a group or event"),
}


def ways(channels):
    """The channels, the best first: "by phone, then by email"."""
    return _(", then ").join(str(WAYS[channel]) for channel in channels)


# How each value goes on after "in Charlotte".
CUSTOM = {
    "acceptance": {
        Acceptance.WELCOME: gettext_lazy("asking a stranger for a talk is welcome"),
        Acceptance.INTRODUCTION: gettext_lazy("asking for a talk takes an introduction"),
        Acceptance.UNUSUAL: gettext_lazy("asking a stranger for a talk is unusual"),
    },
    "approach": {
        Approach.RELATIONSHIP: gettext_lazy("people decide by relationship"),
        Approach.BALANCED: gettext_lazy("people weigh relationship and task alike"),
        Approach.TASK: gettext_lazy("people decide by task"),
    },
    "thank_you": {
        ThankYou.EMAIL: gettext_lazy("thanks go by email"),
        ThankYou.CARD: gettext_lazy("thanks go by handwritten card"),
        ThankYou.EITHER: gettext_lazy("thanks go by email or by card"),
    },
    "formality": {
        Formality.CASUAL: gettext_lazy("first names are used at once"),
        Formality.POLITE: gettext_lazy("last names are used until they offer more"),
        Formality.FORMAL: gettext_lazy("titles are used"),
    },
    "gentler": {True: gettext_lazy("one follows up more gently than elsewhere")},
}
# What to do there, one sentence each.
TO_DO = {
    "thank_you": {
        ThankYou.EMAIL: gettext_lazy("Thank people by email."),
        ThankYou.CARD: gettext_lazy("Thank people with a handwritten card."),
        ThankYou.EITHER: gettext_lazy("Thank people by email or with a card: both are right."),
    },
    "formality": {
        Formality.CASUAL: gettext_lazy("Use first names at once."),
        Formality.POLITE: gettext_lazy("Use last names until they offer more."),
        Formality.FORMAL: gettext_lazy("Use titles."),
    },
    "gentler": {True: gettext_lazy("Follow up later and less often than elsewhere.")},
}


def custom(field, value):
    """How the value goes on after "in Charlotte"."""
    if field == "channels":
        return _("people are best reached %s") % ways(value)
    if field == "usual_minutes":
        return _("a talk takes %s") % in_minutes(value)
    if field == "language":
        return _("one writes in %s") % value.label
    return str(CUSTOM[field][value])


def to_do(field, value):
    """One sentence: what to do where this is customary; acceptance and approach have advice."""
    if field == "channels":
        return _("Get in touch %s.") % ways(value)
    if field == "usual_minutes":
        return _("Ask for %s.") % in_minutes(value)
    if field == "language":
        return _("Write in %s.") % value.label
    return str(TO_DO[field][value])
