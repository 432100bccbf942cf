"""Model fields and validators that several apps use."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

validate_printable = RegexValidator(
    r"[\x00-\x1f\x7f-\x9f]",
    _("This contains characters that cannot be printed. Please type it again."),
    inverse_match=True,
)


class WebAddressField(models.URLField):
    """A link; typed without a scheme it means https."""

    def __init__(self, *args, max_length=500, **kwargs):
        super().__init__(*args, max_length=max_length, **kwargs)

    def formfield(self, **kwargs):
        return super().formfield(assume_scheme="https", **kwargs)
