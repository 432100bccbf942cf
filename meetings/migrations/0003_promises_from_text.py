"""Each line that a debrief says was promised becomes a promise, due a week after the meeting."""

import uuid
from datetime import timedelta

from django.db import migrations


def lines_to_promises(apps, schema_editor):
    Debrief = apps.get_model("meetings", "Debrief")
    Promise = apps.get_model("meetings", "Promise")
    for debrief in Debrief.objects.exclude(promised="").select_related("meeting"):
        Promise.objects.bulk_create(
            Promise(
                form_key=uuid.uuid4(),
                owner_id=debrief.owner_id,
                center_id=debrief.center_id,
                contact_id=debrief.meeting.contact_id,
                debrief=debrief,
                text=line.strip(),
                due_on=debrief.meeting.starts_at.date() + timedelta(days=7),
            )
            for line in debrief.promised.splitlines()
            if line.strip()
        )


def promises_to_lines(apps, schema_editor):
    Debrief = apps.get_model("meetings", "Debrief")
    for debrief in Debrief.objects.filter(promises__deleted_at=None).distinct():
        promises = debrief.promises.filter(deleted_at=None).order_by("pk")
        debrief.promised = "\n".join(promises.values_list("text", flat=True))[:5000]
        debrief.save(update_fields=["promised"])


class Migration(migrations.Migration):

    dependencies = [
        ("meetings", "0002_promises_and_cards"),
    ]

    operations = [
        migrations.RunPython(lines_to_promises, promises_to_lines),
    ]
