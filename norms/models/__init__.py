"""What is customary where: places, etiquette notes about them, and resources in them."""

from norms.choices import Acceptance, Approach, Channel, ThankYou
from norms.models.authored import Authored, AuthoredQuerySet
from norms.models.evidence import Evidence
from norms.models.notes import EtiquetteNote, SecondOpinion
from norms.models.places import Level, Place, PlaceQuerySet
from norms.models.questions import CenterPlace, PlaceQuestion
from norms.models.resources import LocalResource, ResourceKind

__all__ = [
    "Acceptance",
    "Approach",
    "Authored",
    "AuthoredQuerySet",
    "CenterPlace",
    "Channel",
    "EtiquetteNote",
    "Evidence",
    "Level",
    "LocalResource",
    "Place",
    "PlaceQuerySet",
    "PlaceQuestion",
    "ResourceKind",
    "SecondOpinion",
    "ThankYou",
]
