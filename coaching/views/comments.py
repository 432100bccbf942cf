"""A coach comments on what is shared, and reads what the job seeker answers."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.locking import row_to_change
from accounts.models import Page
from coaching.forms.comments import CommentForm
from coaching.models import Comment
from coaching.models.comments import comment_on
from coaching.pages import Shown, coach_page
from coaching.telling import tell_of_comment
from coaching.views.rows import seen, sharing_of


def said_about(row, request):
    """The form in which the coach comments on the row, and what was said about it."""
    comment = comment_on(row, coach=request.user)
    comments = Comment.objects.visible_to(request.user).filter(owner=row.owner_id)
    what = {comment.about: getattr(comment, comment.about)}
    return {
        "form": CommentForm(request.POST or None, user=request.user, instance=comment),
        "comments": comments.filter(**what).with_people().in_order(),
    }


def commented(request, form):
    """The way back to the page, with the comment on it, if one was made; else None."""
    if not form.made and not form.is_valid():
        return None
    comment = form.save()
    tell_of_comment(comment)
    text = _("%(seeker)s is told on their page Today.") % {"seeker": comment.owner}
    messages.success(request, text)
    return redirect(f"{request.path}#said")


@require_POST
@coach_page
def answer_read(request, pk, comment_pk):
    sharing_of(request, pk)
    said = Comment.objects.visible_to(request.user).for_reader(request.user).filter(owner=pk)
    comment = get_object_or_404(said.with_people(), pk=comment_pk)
    comment.mark_read(at=timezone.now())
    return redirect(
        "coaching:caseload" if request.POST.get("back") == "caseload" else comment.coach_url
    )


@require_http_methods(["GET", "POST"])
@coach_page
def comment_edit(request, pk, comment_pk):
    sharing = sharing_of(request, pk)
    mine = Comment.objects.editable_by(request.user).filter(owner=pk)
    comment = row_to_change(request, mine.with_people(), comment_pk)
    back = f"{comment.coach_url}#said"
    form = CommentForm.to_change(request, comment)
    if form.is_valid():
        tell_of_comment(form.save())
        return redirect(back)
    context = {"comment": comment, "form": form, "back": back, "other": sharing.seeker}
    return Shown("coaching/comment_edit.html", context, _seen(sharing, comment))


@require_http_methods(["GET", "POST"])
@coach_page
def comment_delete(request, pk, comment_pk):
    sharing = sharing_of(request, pk)
    now = timezone.now()
    mine = Comment.objects.removable_by(request.user, now).filter(owner=pk)
    comment = get_object_or_404(mine.with_people(), pk=comment_pk)
    back = f"{comment.coach_url}#said"
    if request.method == "POST":
        comment.delete_softly(at=now)
        return redirect(back)
    context = {"comment": comment, "back": back, "other": sharing.seeker}
    return Shown("coaching/comment_delete.html", context, _seen(sharing, comment))


def _seen(sharing, comment):
    """What is looked at with the comment: the contact, a meeting or a draft that is still there."""
    for page, row in [(Page.MEETING, comment.meeting_id), (Page.DRAFT, comment.draft_id)]:
        if row:
            return seen(sharing, page, row)
    return seen(sharing, Page.CONTACT, comment.contact_id)
