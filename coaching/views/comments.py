"""A coach comments on what is shared, and reads what the job seeker answers."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from coaching.forms.comments import CommentForm
from coaching.models import Comment
from coaching.models.comments import comment_on
from coaching.pages import coach_page
from coaching.telling import tell_of_comment
from coaching.views.rows import sharing_of


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
