"""What is erased with an account, told in numbers before that."""

from django.apps import apps
from django.utils.text import capfirst

from infointerview.taking.registry import KEPT_WHEN_ERASED, MINE


def counts_of(user):
    """[(what, how many)] of all the user's rows that go with the account, without their number."""
    counted = []
    for label in MINE.keys() - {"accounts.User"} - KEPT_WHEN_ERASED.keys():
        model = apps.get_model(label)
        count = model._base_manager.filter(**{MINE[label]: user.pk}).count()
        if count and not model._meta.auto_created:
            counted.append((capfirst(model._meta.verbose_name_plural), count))
    return sorted(counted, key=lambda pair: (-pair[1], pair[0]))
