"""What notes say now is their first version."""

from django.db import migrations


def keep_first_versions(apps, schema_editor):
    note_model = apps.get_model("norms", "EtiquetteNote")
    version_model = apps.get_model("norms", "HistoricalEtiquetteNote")
    names = [
        field.attname
        for field in version_model._meta.fields
        if not field.name.startswith("history_")
    ]
    version_model.objects.bulk_create(
        version_model(
            **{name: getattr(note, name) for name in names},
            history_relation_id=note.pk,
            history_date=note.updated_at,
            history_type="+",
            history_user_id=note.author_id,
        )
        for note in note_model.objects.order_by("pk")
    )


class Migration(migrations.Migration):
    dependencies = [("norms", "0007_note_versions_opinions_hiding")]

    operations = [migrations.RunPython(keep_first_versions, migrations.RunPython.noop)]
