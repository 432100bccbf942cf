"""What happens to etiquette notes. Each step is one transaction, the caller's if there is one.

Everything that may change what is customary in a place goes through here.
"""

from django.db import transaction
from django.db.models.functions import Now
from django.utils import timezone

from norms.models import CenterPlace, EtiquetteNote, Place, PlaceQuestion, SecondOpinion
from norms.taken import settle_places
from norms.text import to_html

QUESTIONS_AT_ONCE = 10  # So many a job seeker may have open.

# Functions of a place, called in the same transaction after what is said of it has changed:
# apps that keep something derived from guidance add theirs when they are ready.
AFTER_CHANGE = []


@transaction.atomic
def save_note(*, form, by):
    """The note that a valid NoteForm makes or changes, as a version of its own.

    What was sent before, or changes nothing, makes none.
    """
    note = form.instance
    if form.made or (note.pk and not form.changes):
        return form.made or note
    if note.pk:
        note.revise(form.changes)
    note._history_user = by  # Under this name django-simple-history looks for it.
    saved = form.save()
    _tell(saved)
    return saved


@transaction.atomic
def write_note(note, *, by):
    """Save a note, rendered and in the name of `by`."""
    note.html = to_html(note.text)
    note._history_user = by
    note.save()
    _tell(note)


@transaction.atomic
def keep_changes(note, *, changed, by):
    """Save a note in which the fields `changed` have been changed, as a version of its own."""
    if changed:
        note.revise(changed)
        write_note(note, by=by)


def restore_version(note, *, version, by):
    """Let the note say again what it said in a version of it, one of `note.versions`."""
    changed = [name for name, said in note.content.items() if said != getattr(version, name)]
    for name in changed:
        setattr(note, name, getattr(version, name))
    keep_changes(note, changed=changed, by=by)


@transaction.atomic
def delete_note(note, *, by, at):
    note._history_user = by
    note.delete_softly(at)
    _tell(note)


@transaction.atomic
def undelete_note(note, *, by):
    note._history_user = by
    note.restore()
    _tell(note)


@transaction.atomic
def hide_note(note, *, by, reason, at):
    note._history_user = by
    note.hide(by, reason, at)
    _tell(note)


@transaction.atomic
def unhide_note(note, *, by):
    note._history_user = by
    note.unhide()
    _tell(note)


def confirm_note(note, *, by, seen_on):
    """The coach `by` has seen on the day `seen_on` that the note is still true."""
    _give_opinion(note, by, agrees=True, seen_on=seen_on, reason="")


def dispute_note(note, *, by, reason):
    """The coach `by` sees it otherwise. No value changes; they are marked as disputed."""
    _give_opinion(note, by, agrees=False, seen_on=None, reason=reason)


@transaction.atomic
def withdraw_opinion(note, *, by, at):
    """The coach `by` takes back what they thought of the note. Twice changes nothing."""
    for opinion in SecondOpinion.objects.editable_by(by).filter(note=note):
        opinion.delete_softly(at)
    _tell(note)


def ask_coaches(place, *, by):
    """The question that the job seeker `by` has open about the place, made if there is none.

    None if too many others are open.
    """
    mine = PlaceQuestion.objects.visible_to(by).open()
    asked = mine.filter(place=place).first()
    if asked or mine.count() >= QUESTIONS_AT_ONCE:
        return asked
    question = PlaceQuestion(owner=by, center=by.center, place=place)
    PlaceQuestion.objects.bulk_create([question], ignore_conflicts=True)  # Two at once make one.
    return mine.get(place=place)


def set_center_place(center, *, place):
    """The center is in `place`; None: it does not say."""
    if place:
        CenterPlace.objects.update_or_create(center=center, defaults={"place": place})
    else:
        CenterPlace.objects.filter(center=center).delete()


@transaction.atomic
def _give_opinion(note, by, **said):
    """A coach has one opinion about a note: a new one takes the place of the old."""
    said |= {"of_version": note.version, "center": by.center, "deleted_at": None}
    SecondOpinion.objects.update_or_create(note=note, author=by, defaults=said)
    _tell(note)


def _tell(note):
    """Settle the place and those within, answer those who asked about it, and tell other apps."""
    settle_places(Place.objects.within(note.place.path), timezone.localdate())
    if note.deleted_at is None and note.hidden_at is None:
        _answer(note)
    else:
        _ask_again(note)
    for function in AFTER_CHANGE:
        function(note.place)


def _answer(note):
    questions = PlaceQuestion.objects.open().filter(place=note.place_id)
    questions.update(answer=note, answered_at=Now())


def _ask_again(note):
    """What this note answered, another one about the place answers now; else it is open again."""
    questions = PlaceQuestion.objects.filter(answer=note, deleted_at=None)
    others = EtiquetteNote.objects.standing().filter(place=note.place_id)
    if other := others.order_by("observed_on").last():
        questions.update(answer=other)
    else:
        questions.update(answer=None, answered_at=None, read_at=None)
