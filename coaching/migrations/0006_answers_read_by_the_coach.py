from django.db import migrations, models
from django.db.models import F


def know_earlier_answers(apps, schema_editor):
    """What was answered before there was a word about it is no news."""
    answered = apps.get_model("coaching", "Suggestion").objects.exclude(answered_at=None)
    answered.update(answer_read_at=F("answered_at"))


class Migration(migrations.Migration):
    dependencies = [
        ("coaching", "0005_comments_changed_and_deleted"),
    ]

    operations = [
        migrations.AddField(
            model_name="suggestion",
            name="answer_read_at",
            field=models.DateTimeField(editable=False, null=True, verbose_name="answer read at"),
        ),
        migrations.RunPython(know_earlier_answers, migrations.RunPython.noop),
    ]
