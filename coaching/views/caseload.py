"""Who needs me: the page on which a coach starts."""

from django.utils import timezone
from django.views.decorators.http import require_GET
from django.views.decorators.vary import vary_on_headers

from accounts.looking import Seen
from accounts.models import Page
from coaching.caseload import caseload_of
from coaching.forms.filters import CaseloadForm
from coaching.pages import Shown, coach_page


@require_GET
@vary_on_headers("HX-Target")
@coach_page
def caseload(request):
    filters = CaseloadForm(request.GET, user=request.user)
    everybody = caseload_of(request.user, timezone.localdate())
    lines = filters.apply_to(everybody)
    page = filters.page_of(lines)
    shared = [line for line in page.rows if line.sharing]
    context = {"filters": filters, "page": page, "count": len(lines), "all": len(everybody)}
    only_table = request.htmx.target == "caseload"
    return Shown(
        "coaching/_caseload.html" if only_table else "coaching/caseload.html",
        context,
        [Seen(line.seeker, Page.CASELOAD, sharing=line.sharing) for line in shared],
    )
