"""Script payloads in all that was typed are read as text; `make prove-scripts` tries many more."""

import pytest
from django.conf import settings
from django.urls import reverse

from contacts.models import Contact, Draft, Upload
from meetings.models import Meeting
from tests.security.scripts import PAYLOADS, Watcher, plant

pytestmark = pytest.mark.browser

TRIED = ["</textarea><script>ran()</script>", '"><img src=x onerror=ran()>', "<svg onload=ran()>"]


def pages():
    contact = Contact.objects.filter(stage="asked").first()
    debriefed = Meeting.objects.filter(status="held", debrief__isnull=False).first()
    return {
        "seeker@demo.example": [
            "/",
            "/contacts/",
            contact.get_absolute_url(),
            reverse("contacts:edit", args=[contact.pk]),
            reverse("contacts:outreach_add", args=[Draft.objects.first().contact_id]),
            reverse("contacts:upload", args=[Upload.objects.first().pk]),
            debriefed.get_absolute_url(),
            reverse("meetings:debrief", args=[debriefed.pk]),
            "/norms/us/nc/charlotte/",
        ],
        "coach@demo.example": ["/coaching/", f"/coaching/{contact.owner_id}/"],
        "admin@demo.example": ["/center/people/", "/center/audit/", "/center/settings/"],
    }


def test_nothing_that_was_typed_runs(chromium, site):
    found, seen, tried = [], 0, pages()
    planted = plant(TRIED)

    for email, paths in tried.items():
        watcher = Watcher(chromium, site, email)
        for path in paths:
            watcher.open(path)
        found += watcher.found
        seen += watcher.seen
        watcher.context.close()

    assert sum(planted.values()) > 50
    assert seen == sum(map(len, tried.values()))
    assert found == []


def test_what_would_run_is_noticed(chromium):
    """Of a page that takes what was typed for HTML: with and without the policy."""
    policy = "; ".join(
        f"{name} {' '.join(values)}"
        for name, values in settings.CONTENT_SECURITY_POLICY["DIRECTIVES"].items()
    )
    watcher = Watcher(chromium, "http://localhost", None)
    watcher.context.route("**/careless", lambda route: route.fulfill(body=page, headers=headers))
    page, headers = "".join(TRIED), {"Content-Type": "text/html", "Content-Security-Policy": policy}

    watcher.page.goto("/careless")

    assert watcher.ran == []
    watcher.page.wait_for_function("performance.now() > 0")
    assert len(watcher.stopped) >= 2
    assert watcher.page.evaluate("document.querySelectorAll('[onload]').length") == 1

    headers = {"Content-Type": "text/html"}
    watcher.page.goto("/careless")

    assert len(watcher.ran) >= 2
    assert TRIED[1] in PAYLOADS
    watcher.context.close()
