"""What a form does not show it does not change, whatever else is sent with it.

Every form is sent well filled in, once as a browser does and once with a value for each field of
each model on top: somebody else as the owner, another center, a higher role, and so on. Both
times the very same must be in the database afterwards, or the second time nothing new.
"""

from collections import Counter

import pytest
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone

from accounts.models import Role
from tests.factories import UserFactory
from tests.forms import (
    ON_PAGE,
    POSTS,
    SHOWN_AGAIN,
    client_of,
    everybody,
    fields_to,
    filled_in,
    sender,
)
from tests.test_access import ROWS, words
from tests.test_double_clicks import MODELS

FORMS = [line for line in POSTS if line[0] not in SHOWN_AGAIN]
SECRETS = {"password", "last_login", "token_hash"}  # New each time.


def contents():
    """Every row of the product: its values by model and number."""
    return {
        (model._meta.label, row["pk"]): row
        for model in MODELS
        for row in model._base_manager.values("pk", *names_of(model))
    }


def names_of(model):
    return sorted({field.attname for field in model._meta.concrete_fields} - SECRETS)


def told_apart(after, before):
    """Which fields have which values, of new rows without the numbers the database gave them."""
    labels = {model._meta.label: model for model in MODELS}
    return Counter(
        (label, pk if (label, pk) in before else "new", name, str(value))
        for (label, pk), row in after.items()
        for name, value in plain(labels[label], row, before).items()
    )


def plain(model, row, before):
    """The values of a row; a new number or key is just new."""
    values = {}
    for field in model._meta.concrete_fields:
        value = row.get(field.attname)
        about = field.related_model._meta.label if field.related_model else model._meta.label
        is_number = field.primary_key or field.related_model or field.name == "id"
        about = about.replace("Historical", "")  # A version has the number of what it is of.
        is_new = is_number and value is not None and (about, value) not in before
        values[field.attname] = "new" if is_new or field.name == "form_key" else comparable(value)
    return values


def comparable(value):
    if isinstance(value, dict):  # Why a step is due names a row by its number.
        return {name: inner for name, inner in value.items() if not isinstance(inner, int)}
    return bytes(value) if isinstance(value, memoryview) else value


def smuggled(other):
    """A value for each field of each model, under its name and that of its column."""
    data = {}
    for model in MODELS:
        for field in model._meta.concrete_fields:
            value = hostile(field, other)
            data |= {field.name: value, field.attname: value}
    return data | {"groups": "1", "user_permissions": "1"}


def hostile(field, other):
    if field.related_model:
        kin = {"accounts.User": other, "accounts.Center": other.center}
        row = kin.get(field.related_model._meta.label)
        return str(row.pk if row else 1)
    if field.choices:
        return str(field.choices[-1][0])
    if isinstance(field, models.BooleanField):
        return "on"
    if isinstance(field, models.DateField):
        return timezone.localdate().isoformat()
    return "7" if isinstance(field, models.IntegerField) else "smuggled@test.example"


@pytest.mark.parametrize(("route", "_post", "row", "answers"), FORMS, ids=lambda x: str(x)[:40])
def test_a_form_changes_only_what_it_shows(db, time_machine, route, _post, row, answers):
    time_machine.move_to(timezone.now(), tick=False)
    people = everybody()
    other = UserFactory(role=Role.ADMIN)
    client, about = client_of(people, sender(answers)), ROWS[row](people)
    url = reverse(route, args=words(about))
    shown = fields_to(client.get(reverse(ON_PAGE.get(route, route), args=words(about))), url)
    data = filled_in(route, shown, people)
    extra = {name: value for name, value in smuggled(other).items() if name not in shown}
    before = contents()
    results = []

    for more in [{}, extra]:
        with transaction.atomic():
            client.post(url, data | more)
            results.append(told_apart(contents(), before))
            transaction.set_rollback(True)

    honest, dishonest = results
    is_refused = dishonest == told_apart(before, before)
    assert is_refused or dishonest - honest == honest - dishonest == Counter()
