"""Model fields that several apps use."""

from django.db import models


class WebAddressField(models.URLField):
    """A link; typed without a scheme it means https."""

    def __init__(self, *args, max_length=500, **kwargs):
        super().__init__(*args, max_length=max_length, **kwargs)

    def formfield(self, **kwargs):
        return super().formfield(assume_scheme="https", **kwargs)
