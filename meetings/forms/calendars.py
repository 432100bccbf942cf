"""What a calendar address shows, and which one is meant."""

from django import forms
from django.utils.translation import gettext_lazy as _

from meetings.models import CalendarFeed


class FeedForm(forms.ModelForm):
    """Whether the calendar says names."""

    class Meta:
        model = CalendarFeed
        fields = ["with_names"]
        labels = {"with_names": _("Say with whom and where")}
        help_texts = {
            "with_names": _(
                "Without this, entries say only what is to be done. Whoever can see your calendar, "
                "and the company that keeps it, sees what stands in them."
            )
        }


class NewFeedForm(FeedForm):
    """Makes an address, or a new one in the place of the one that was `seen`."""

    seen = forms.CharField(required=False, max_length=20, widget=forms.HiddenInput)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        feed = self.instance
        self.initial["seen"] = feed.version if feed.pk else ""
        if feed.pk:
            del self.fields["with_names"]
