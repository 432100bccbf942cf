"""A draft as one line of JSON, as `manage.py check_drafts` reads it."""

import json

from contacts.drafts.check import Draft
from contacts.drafts.rules import KINDS
from norms.models import Acceptance, Approach, Channel


class UnreadableError(Exception):
    """A line that holds no draft; says in a sentence what is wrong with it."""


def read_line(line):
    """The id and the Draft in a line of JSON. What is optional may be missing, or null."""
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"This is not JSON: {error}.") from None
    if not isinstance(fields, dict):
        raise UnreadableError('This is not an object with "kind" and "text".')
    return fields.get("id"), draft_from(fields)


def draft_from(fields):
    """The Draft that the fields of a line describe."""
    kind, text = fields.get("kind"), fields.get("text")
    if kind not in KINDS:
        raise UnreadableError(f'"kind" must be one of {", ".join(KINDS)}.')
    if not isinstance(text, str):
        raise UnreadableError('"text" is missing, or not a text.')
    contact, sender, guidance = (_part(fields, name) for name in ("contact", "sender", "guidance"))
    return Draft(
        kind=kind,
        channel=_text(fields, "channel") or Channel.EMAIL,
        text=text,
        contact_first_name=_text(contact, "first_name"),
        contact_last_name=_text(contact, "last_name"),
        organization=_text(contact, "organization"),
        sender_first_name=_text(sender, "first_name"),
        sender_last_name=_text(sender, "last_name"),
        acceptance=_text(guidance, "acceptance") or Acceptance.UNKNOWN,
        approach=_text(guidance, "approach") or Approach.UNKNOWN,
    )


def _part(fields, name):
    part = fields.get(name)
    if not isinstance(part, dict | None):
        raise UnreadableError(f'"{name}" is not an object.')
    return part or {}


def _text(fields, name):
    value = fields.get(name)
    if not isinstance(value, str | None):
        raise UnreadableError(f'"{name}" is not a text.')
    return value or ""
