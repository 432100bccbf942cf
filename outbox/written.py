"""The mails that FolderBackend wrote, to look at."""

from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

from django.conf import settings

SHOWN = 50


@dataclass(frozen=True)
class Written:
    name: str
    headers: list[tuple[str, str]]
    text: str
    html: str

    @property
    def subject(self):
        return dict(self.headers).get("Subject", "")

    @property
    def to(self):
        return dict(self.headers).get("To", "")


def _files():
    """By name, the newest first; none outside of development."""
    folder = getattr(settings, "EMAIL_FILE_PATH", None) if settings.DEVELOPMENT else None
    found = Path(folder).glob("*.eml") if folder else []
    return {path.name: path for path in sorted(found, reverse=True)}


def newest():
    return [read(name) for name in list(_files())[:SHOWN]]


def read(name):
    """The Written mail in the file of that name; None if there is none."""
    path = _files().get(name)
    if path is None:
        return None
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    parts = {part.get_content_type(): part.get_content() for part in mail.walk() if is_text(part)}
    headers = [(key, str(value)) for key, value in mail.items()]
    return Written(name, headers, parts.get("text/plain", ""), parts.get("text/html", ""))


def is_text(part):
    return part.get_content_maintype() == "text"
