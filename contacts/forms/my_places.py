"""Where a job seeker lives, and where they are going."""

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import VersionedForm
from accounts.time_zones import grouped_time_zones
from norms.forms import PlaceField


class MyPlacesForm(VersionedForm):
    """The two places of `user`, either of which may stay open, and what their clock shows."""

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
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        help_text=_("Times are shown in it. It follows where you live, unless you choose one."),
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["time_zone"].choices = grouped_time_zones(user.time_zone)
        self.initial["time_zone"] = user.time_zone
        if profile := getattr(user, "seeker_profile", None):
            self.initial |= {"home": profile.home, "moving_to": profile.moving_to}

    @property
    def places(self):
        """What a valid form says, by the names of `set_places`."""
        return {name: self.cleaned_data[name] for name in ["home", "moving_to", "time_zone"]}

    def clean(self):
        super().clean()
        home = self.cleaned_data.get("home")
        has_moved = "home" in self.changed_data and "time_zone" not in self.changed_data
        if has_moved and home and home.time_zone:
            self.cleaned_data["time_zone"] = home.time_zone


class NewHereForm(MyPlacesForm):
    """The two places alone, as a newcomer says them, each with what is customary there.

    The time zone follows from where they live.
    """

    home = PlaceField(label=_("Where you live"), required=False, guidance=True)
    moving_to = PlaceField(
        label=_("Where you are moving to"),
        help_text=_("If you are."),
        required=False,
        guidance=True,
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        del self.fields["time_zone"]

    def clean(self):
        self.cleaned_data["time_zone"] = self.initial["time_zone"]
        super().clean()
