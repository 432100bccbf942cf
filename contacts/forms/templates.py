"""A seeker's own texts to start from."""

from django.utils.translation import gettext_lazy as _

from accounts.forms import OnceForm, VersionedForm
from contacts.forms.drafts import WORDS, WordsField
from contacts.models import MessageTemplate


class TemplateForm(VersionedForm, OnceForm):
    class Meta:
        model = MessageTemplate
        fields = ["name", "kind", "text"]
        labels = {"kind": _("What"), "text": _("The words")}
        help_texts = {
            "text": _(
                "Put in brackets what changes each time. [first name], [last name], "
                "[organization], [your name] and [who introduced you] fill themselves in."
            )
        }
        field_classes = {"text": WordsField}
        widgets = {"text": WORDS}

    def __init__(self, *args, user, instance=None, **kwargs):
        new = MessageTemplate(owner=user, center=user.center)
        super().__init__(*args, user=user, instance=instance or new, **kwargs)
