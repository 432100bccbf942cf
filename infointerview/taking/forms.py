"""Sending what was taken away to where it shall be from now on."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.forms.files import BroughtForm
from contacts.importing.uploads import erase_expired
from contacts.models import Upload
from contacts.models.uploads import EVERYTHING
from infointerview.taking.bringing import BringError, look_at
from infointerview.uploads import MOST


class BringForm(BroughtForm):
    """The ZIP archive that somebody took away, or the everything.json in it."""

    max_bytes = MOST
    endings = [".zip", ".json"]

    class Meta:
        model = Upload
        fields = []

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, user=user, **kwargs)
        self.instance.owner, self.instance.center = user, user.center
        self.instance.format = EVERYTHING
        self.fields["rows"].label = _("Or paste what is in everything.json")

    def keep(self, data, field):
        try:
            if len(data) > self.max_bytes:
                raise BringError(_("This file is larger than 10 MB."))
            self.instance.data, self.instance.counts = data, look_at(data, into=self.user)
        except BringError as wrong:
            self.add_error(field, str(wrong))

    @transaction.atomic
    def save(self):
        upload = super().save()
        if upload is self.instance:
            erase_expired(timezone.now())
        return upload
