"""House rules for migrations: the product is in use, in the version before, while they run."""

import inspect
from itertools import pairwise

import pytest
from django.contrib.postgres.operations import AddIndexConcurrently
from django.db import migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ModelState, ProjectState

# The last migration of each app that is older than the rules.
OLDER = {
    "accounts": "0015",
    "coaching": "0004",
    "contacts": "0015",
    "meetings": "0007",
    "norms": "0012",
    "outbox": "0002",
    "reminders": "0001",
    "worksearch": "0002",
}
# Tables that grow with people and years: while an index is made, nobody could write into them.
LARGE = {
    "accounts.look",
    "accounts.user",
    "contacts.contact",
    "contacts.introduction",
    "contacts.organization",
    "contacts.outreach",
    "meetings.meeting",
    "outbox.message",
}
# A migration that breaks a rule on purpose says so, with the reason, behind these words.
NOTE = "Beside the version before:"
RISKY = (
    migrations.AddConstraint,
    migrations.AlterModelTable,
    migrations.DeleteModel,
    migrations.RemoveField,
    migrations.RenameField,
    migrations.RenameModel,
    migrations.RunSQL,
)
LOADER = MigrationLoader(None, ignore_no_migrations=True)
OURS = sorted(key for key in LOADER.graph.nodes if key[0] in OLDER)
NEW = [key for key in OURS if key[1][:4] > OLDER[key[0]]]


def faults(migration, state):
    """What would trouble the version before, which runs beside it. `state` is that before it."""
    made = set()
    for operation in migration.operations:
        name = getattr(operation, "model_name", getattr(operation, "name", "")).lower()
        if isinstance(operation, migrations.CreateModel):
            made.add(name)
        elif name not in made:
            yield from fault(operation, migration.app_label, name, state)
        operation.state_forwards(migration.app_label, state)


def fault(operation, app, model, state):
    kind = type(operation).__name__
    if isinstance(operation, migrations.AddIndex | migrations.RemoveIndex):
        if f"{app}.{model}" in LARGE and not kind.endswith("Concurrently"):
            yield f"{app}.{model} is large: use {kind}Concurrently"
    elif isinstance(operation, migrations.AddField):
        if is_needed(operation.field):
            yield f"{app}.{model}.{operation.name} needs a db_default, or null"
    elif isinstance(operation, RISKY) or is_another_column(operation, app, model, state):
        yield f"{kind} of {app}.{model} needs a note"


def is_needed(field):
    """Whether who does not know of the field cannot write a row."""
    has_column = not (isinstance(field, models.ManyToManyField) or field.generated)
    return has_column and not field.null and field.db_default is models.NOT_PROVIDED


def is_another_column(operation, app, model, state):
    if not isinstance(operation, migrations.AlterField):
        return False
    old = state.models[app, model].fields[operation.name]
    return column(old) != column(operation.field)


def column(field):
    _name, path, args, options = field.deconstruct()
    other = {*field.non_db_attrs, "default", "db_default"}
    return path, args, {name: value for name, value in options.items() if name not in other}


@pytest.mark.parametrize("app", sorted(OLDER))
def test_those_of_an_app_follow_each_other(app):
    ours = [key for key in OURS if key[0] == app]

    for before, after in pairwise(ours):
        parents = [key for key in LOADER.disk_migrations[after].dependencies if key[0] == app]
        assert parents == [before]


def test_all_can_be_undone():
    for key in OURS:
        assert all(operation.reversible for operation in LOADER.disk_migrations[key].operations)


def test_the_version_before_runs_beside_new_ones():
    found = {}
    for key in NEW:
        migration = LOADER.disk_migrations[key]
        if NOTE not in inspect.getsource(inspect.getmodule(type(migration))):
            found[key] = list(faults(migration, LOADER.project_state(key, at_end=False)))

    assert {key: said for key, said in found.items() if said} == {}


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        (migrations.AddField("contact", "new", models.TextField(null=True)), ""),
        (migrations.AddField("contact", "new", models.TextField(db_default="")), ""),
        (migrations.AddField("contact", "new", models.TextField(default="")), "db_default"),
        (migrations.AddField("contact", "new", models.ManyToManyField("User")), ""),
        (migrations.AddIndex("contact", models.Index("id", name="i")), "AddIndexConcurrently"),
        (AddIndexConcurrently("contact", models.Index("id", name="i")), ""),
        (migrations.AddIndex("rules", models.Index("id", name="i")), ""),
        (migrations.AlterField("contact", "old", models.TextField("other")), ""),
        (migrations.AlterField("contact", "old", models.IntegerField()), "note"),
        (migrations.RenameField("contact", "old", "new"), "note"),
        (migrations.RemoveField("contact", "old"), "note"),
        (migrations.DeleteModel("Contact"), "note"),
        (migrations.RunSQL("SELECT 1", "SELECT 1"), "note"),
        (migrations.CreateModel("New", [("id", models.BigAutoField(primary_key=True))]), ""),
    ],
    ids=range(14),
)
def test_the_rules_find_what_they_should(operation, said):
    state = ProjectState()
    for name in ["Contact", "Rules"]:
        fields = [("id", models.BigAutoField(primary_key=True)), ("old", models.TextField())]
        state.add_model(ModelState("contacts", name, fields))
    migration = migrations.Migration("0099_new", "contacts")
    migration.operations = [operation]

    found = list(faults(migration, state))

    assert len(found) == bool(said)
    assert all(said in fault for fault in found)


def test_a_table_that_is_new_may_be_changed():
    migration = migrations.Migration("0099_new", "contacts")
    migration.operations = [
        migrations.CreateModel("New", [("id", models.BigAutoField(primary_key=True))]),
        migrations.AddField("new", "name", models.TextField(default="")),
    ]

    assert list(faults(migration, ProjectState())) == []
