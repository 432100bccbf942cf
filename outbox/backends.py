"""Where mail goes on one's own machine."""

from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone


class FolderBackend(BaseEmailBackend):
    """Puts each mail into a file of its own, under EMAIL_FILE_PATH; none is ever seen half done."""

    def send_messages(self, messages):
        folder = Path(settings.EMAIL_FILE_PATH)
        folder.mkdir(parents=True, exist_ok=True)
        for message in messages:
            path = folder / f"{timezone.now():%Y%m%d-%H%M%S-%f}-{uuid4().hex[:8]}"
            path.write_bytes(message.message().as_bytes())
            path.rename(path.with_suffix(".eml"))
        return len(messages)
