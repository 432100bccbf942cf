"""What a job seeker agrees to when sharing with a coach.

Each sharing keeps the version of the text that was read. A text that was shown once is never
changed here: a new one gets a new version, and the old one stays for those who agreed to it.
"""

from django.utils.translation import gettext_lazy as _

VERSION = "2026-11-25"  # The one that is shown now.
SILENT_ABOUT_PAUSES = {"2026-11"}
ALWAYS = _(
    "You see each time your coach looks. You can stop at any moment: from then on "
    "nothing can be opened any more."
)
EVERYTHING = _(
    "Your coach also reads your contacts, messages, drafts, meetings and debriefs, but "
    "changes nothing. What you mark as private to you stays with you, and is not counted."
)
TEXTS = {
    "2026-11": {
        "progress": _(
            "Your coach sees how many people are at which stage, what is due, and on which day "
            "you last did something: numbers and days, no names and no words."
        ),
        "everything": EVERYTHING,
        "always": ALWAYS,
    },
    "2026-11-25": {
        "progress": _(
            "Your coach sees how many people are at which stage, what is due, on which day "
            "you last did something, and until when you pause: numbers and days, no names and no "
            "words."
        ),
        "everything": EVERYTHING,
        "always": ALWAYS,
    },
}


def text_of(version, scope):
    """What was agreed to: the sentences of that version about that scope, the widest last."""
    text = TEXTS[version]
    about = ["progress"] if scope == "progress" else ["progress", "everything"]
    return [text[part] for part in [*about, "always"]]
