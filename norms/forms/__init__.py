"""What people type to say where; what coaches type about a place."""

from norms.forms.days import DayInput, check_past
from norms.forms.places import PlaceField

__all__ = ["DayInput", "PlaceField", "check_past"]
