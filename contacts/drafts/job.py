"""Whether a message asks for a job, sells its sender, or comes with a résumé."""

from contacts.drafts.reading import span_of
from contacts.drafts.words import row
from contacts.models import OutreachKind

# Before "looking for work" these say that somebody else does.
OTHERS = row(
    """
    you they he she people clients others who graduates women men veterans immigrants refugees
    students everyone anyone someone candidates parents mothers newcomers families teenagers kids
    seekers those nurses your when was were had before friends
    """
)
OWN = {"i", "me", "my", "am", "myself", "we"}
BEFORE = 4  # Words before the phrase, in which somebody is named.
ASKING = {OutreachKind.ASK, OutreachKind.FOLLOW_UP}


def asks_for_job(reading):
    spans = reading.spans("asks_for_job", unless="no_job")
    spans += _of_oneself(reading, "seeks_job")
    if reading.draft.kind in ASKING:
        spans += _of_oneself(reading, "job_search")
    return spans or None


def sells_qualifications(reading):
    return reading.spans("sells_qualifications", unless="no_selling") or None


def resume_attached(reading):
    return reading.spans("resume_attached", unless="no_resume") or None


def _of_oneself(reading, key):
    """The spans of what is meant, and said by the sender of the sender."""
    return [
        span_of(sentence, first, last)
        for sentence, first, last in reading.meant(key, unless="no_job")
        if not _is_of_others(sentence.words, first)
    ]


def _is_of_others(words, first):
    for word in reversed(words[max(0, first - BEFORE) : first]):
        if word.word in OWN:
            return False
        if word.word in OTHERS:
            return True
    return False
