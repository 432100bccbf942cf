"""Which passwords are refused, beside the short ones and those of digits alone; without a network.

The list of 20,000 common passwords that Django brings has them as people type them first. What
they do when one is refused is known: a capital, a year, "!" at the end, "0" for "o". Hence a
password is looked up by its core, without all that. An installation may have a list of millions
beside it, of passwords that were stolen elsewhere (docs/security.md says where from).
"""

import hashlib
import mmap
import re
from pathlib import Path

from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

PLAIN = str.maketrans("@4301!$5+7", "aaeolisstt")
ENDS = re.compile(r"^[\W\d_]+|[\W\d_]+$")


def core_of(password):
    """What is left of a password without capitals, look-alikes, ends of digits, and repeats."""
    stripped = ENDS.sub("", password.lower())
    core = re.sub(r"[\W_]", "", stripped.translate(PLAIN))
    half = core[: len(core) // 2]
    return half if half and half * 2 == core else core


class CommonPasswordValidator(password_validation.CommonPasswordValidator):
    """No common password, and none that is one in disguise."""

    def validate(self, password, user=None):
        super().validate(password, user)
        core = core_of(password)
        # A short core is a part of many a good password, and says nothing when much is around it.
        if core in self.passwords and len(core) > len(password) / 3:
            raise ValidationError(self.get_error_message(), code="password_too_common")


class ContextValidator:
    """No name of this product, of one's center, or of what one's address says."""

    message = _("The password is too much like the name of your center, or of this site.")

    def validate(self, password, user=None):
        core = core_of(password)
        left = core
        for word in sorted(words_about(user), key=len, reverse=True):
            left = left.replace(word, "")
        if len(left) < max(4, len(core) / 3):
            raise ValidationError(self.message, code="password_of_context")

    def get_help_text(self):
        return _("Your password cannot be the name of your center, or of this site.")


def words_about(user):
    """Words that whoever guesses at a password here tries first."""
    said = ["Infointerview informational interview job seeker career center coach password"]
    if user is not None:
        said += [getattr(user.center, "name", ""), user.email, user.first_name, user.last_name]
    words = re.findall(r"\w+", " ".join(said).lower())
    return {word for word in words if len(word) > 3}


class BreachedPasswordValidator:
    """None of a file of stolen ones: SHA-1 in hexadecimal, a line each, sorted.

    What follows a colon in a line is not read. The file may be larger than the memory.
    """

    message = _("This password is known from a theft at another site. Please choose another one.")

    def __init__(self, path):
        self.path = path

    def validate(self, password, user=None):
        wanted = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
        if self.path and _is_in(Path(self.path), wanted.encode()):
            raise ValidationError(self.message, code="password_breached")

    def get_help_text(self):
        return ""


def _is_in(path, wanted):
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as lines:
        low, high = 0, len(lines)
        while low < high:
            start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = lines.find(b"\n", start, high)
            end = len(lines) if end < 0 else end
            found = lines[start : start + len(wanted)].upper()
            if found == wanted:
                return True
            low, high = (end + 1, high) if found < wanted else (low, start)
    return False
