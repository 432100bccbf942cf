"""Where a job seeker lives, and where they are going."""

from django import forms
from django.utils.translation import gettext_lazy as _

from norms.forms import PlaceField


class MyPlacesForm(forms.Form):
    """The two places of `user`, either of which may stay open."""

    home = PlaceField(
        label=_("Where you live"),
        help_text=_("Its holidays count for people of whom you do not know where they are."),
        required=False,
    )
    moving_to = PlaceField(
        label=_("Where you are moving to"),
        help_text=_("If you are. You will read what is customary there."),
        required=False,
    )
    zone_too = forms.BooleanField(
        label=_("Show times as clocks do where I live"), required=False, initial=True
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        if profile := getattr(user, "seeker_profile", None):
            self.initial |= {"home": profile.home, "moving_to": profile.moving_to}
