"""House rules that no linter knows, read from the syntax trees of views and forms."""

import ast
from pathlib import Path

import pytest
from django.core.management import call_command

from tests.browser.tour import addresses

ROOT = Path(__file__).resolve().parent.parent
APPS = [
    "outbox",
    "reminders",
    "accounts",
    "norms",
    "contacts",
    "meetings",
    "worksearch",
    "coaching",
    "infointerview",
]
SCOPES = {
    "visible_to",
    "editable_by",
    "hideable_by",
    "restorable_by",
    "undoable_by",
    "removable_by",
    "made_by",
    "shared_with",
    "open_to",
    "opened_by",
}
PUBLIC = {"Place"}  # Everybody may see every row.


def short(path):
    return str(path.relative_to(ROOT))


def modules_named(word):
    """views.py, views/contacts.py and the like of every app."""
    for app in APPS:
        yield from (ROOT / app).glob(f"{word}*.py")
        yield from (ROOT / app / word).glob("*.py")


def unscoped(source):
    """Line numbers at which rows are reached otherwise than through a scope."""
    tree = ast.parse(source)
    scoped = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in SCOPES
    }
    for node in ast.walk(tree):
        if is_manager(node) and node not in scoped:
            yield node.lineno
        if is_bare_404(node):
            yield node.lineno


def is_manager(node):
    """Whether this is the `X.objects` of a model that is not public."""
    named = isinstance(node, ast.Attribute) and node.attr in {"objects", "_default_manager"}
    return named and not (isinstance(node.value, ast.Name) and node.value.id in PUBLIC)


def is_bare_404(node):
    """Whether this is `get_object_or_404(X, …)` or the like, which looks at every row of X."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"get_object_or_404", "get_list_or_404"}
        and isinstance(node.args[0], ast.Name)
        and node.args[0].id[0].isupper()
        and node.args[0].id not in PUBLIC
    )


@pytest.mark.parametrize(
    "path",
    [*modules_named("views"), *modules_named("forms")],
    ids=short,
)
def test_views_and_forms_reach_rows_only_through_a_scope(path):
    assert list(unscoped(path.read_text())) == []


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("Contact.objects.visible_to(user).filter(pk=1)", []),
        ("get_object_or_404(Contact.objects.editable_by(user), pk=1)", []),
        ("Place.objects.filter(name='')", []),
        ("get_object_or_404(Place, path=path)", []),
        ("get_object_or_404(contacts, pk=1)", []),
        ("Contact.objects.all()", [1]),
        ("models.Contact.objects.get(pk=1)", [1]),
        ("rows = Contact.objects", [1]),
        ("self._meta.model._default_manager.all()", [1]),
        ("\nget_object_or_404(Contact, pk=1)", [2]),
    ],
)
def test_the_rule_finds_what_it_should(source, lines):
    assert list(unscoped(source)) == lines


@pytest.mark.parametrize("path", sorted((ROOT / "templates").rglob("_*.html")), ids=short)
def test_a_part_says_first_what_it_is(path):
    assert path.read_text().startswith("{# ")


@pytest.mark.django_db
def test_the_tour_knows_the_way_to_every_page():
    call_command("create_demo", verbosity=0)

    assert len(list(addresses())) > 50
