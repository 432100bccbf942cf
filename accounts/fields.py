"""Model fields and validators that several apps use."""

from django.core.validators import RegexValidator, URLValidator
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

validate_printable = RegexValidator(
    r"[\x00-\x1f\x7f-\x9f]",
    _("This contains characters that cannot be printed. Please type it again."),
    inverse_match=True,
)


class WebAddressField(models.URLField):
    """A link that a browser opens by itself; typed without a scheme it means https."""

    default_validators = [URLValidator(schemes=["http", "https"])]

    def __init__(self, *args, max_length=500, **kwargs):
        super().__init__(*args, max_length=max_length, **kwargs)

    def formfield(self, **kwargs):
        return super().formfield(assume_scheme="https", **kwargs)


class NameSlugField(models.SlugField):
    """A word for addresses and commands; of a row saved without one it is made of its `name`."""

    def pre_save(self, model_instance, add):
        slug = getattr(model_instance, self.attname) or self._made_for(model_instance)
        setattr(model_instance, self.attname, slug)
        return slug

    def _made_for(self, row):
        start = slugify(row.name)[: self.max_length - 5].strip("-") or self.model._meta.model_name
        alike = self.model._default_manager.filter(**{f"{self.attname}__startswith": start})
        taken = set(alike.values_list(self.attname, flat=True))
        numbered = (f"{start}-{number}" for number in range(2, len(taken) + 3))
        return next(slug for slug in [start, *numbered] if slug not in taken)
