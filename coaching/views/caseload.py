"""Who needs me: the page on which a coach starts."""

from django.utils import timezone
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts.looking import Seen
from accounts.models import Page
from coaching.caseload import caseload_of
from coaching.forms.filters import CaseloadForm
from coaching.models import Comment, Suggestion
from coaching.pages import Shown, coach_page

ANSWERS = 5  # That are new, above the list.


@require_GET
@vary_on_headers("HX-Target")
@coach_page
def caseload(request):
    filters = CaseloadForm(request.GET, user=request.user)
    everybody = caseload_of(request.user, timezone.localdate())
    lines = filters.apply_to(everybody)
    page = filters.page_of(lines)
    only_table = request.htmx.target == "caseload"
    news = {} if only_table else _news(request.user)
    context = {"filters": filters, "page": page, "count": len(lines), "all": len(everybody)}
    people = {line.seeker for line in page.rows}
    return Shown(
        "coaching/_caseload.html" if only_table else "coaching/caseload.html",
        context | news,
        _seen(everybody, people.union(*({each.owner for each in rows} for rows in news.values()))),
    )


def _news(coach):
    """What job seekers have answered to comments and suggestions, and the coach does not know."""
    said = Comment.objects.visible_to(coach).for_reader(coach).unread().with_people().in_order()
    decided = Suggestion.objects.visible_to(coach).answered_anew().with_all()
    return {"answers": list(said[:ANSWERS]), "decided": list(decided[:ANSWERS])}


def _seen(everybody, people):
    """Those of everybody who are among the people, and share something."""
    lines = [line for line in everybody if line.sharing and line.seeker in people]
    return [Seen(line.seeker, Page.CASELOAD, sharing=line.sharing) for line in lines]
