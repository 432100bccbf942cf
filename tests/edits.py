"""The forms that change what is there, each with a field and the texts that people type into it."""

from django.urls import reverse

from tests.factories import DebriefFactory, PromiseFactory
from tests.forms import client_of, fields_to, filled_in, sender
from tests.test_access import LINES, ROWS, words

TEXTS = ["Ash", "Birch", "Cedar"]


def debriefed(people):
    """A meeting with a debrief, in which something was promised."""
    meeting = ROWS["begun-meeting"](people)
    debrief = DebriefFactory(meeting=meeting, owner=people["seeker"], learned="Oak")
    PromiseFactory(debrief=debrief, contact=meeting.contact, owner=people["seeker"], text="Oak")
    return meeting


# Where the row of the access table is not the one to change.
ABOUT = {"meetings:debrief": debriefed}

# For each route the field, and three things to say in it.
EDITED = {
    **dict.fromkeys(
        ["accounts:cohort_edit", "accounts:sign_on", "worksearch:center_rules"], ("name", TEXTS)
    ),
    **dict.fromkeys(["accounts:profile", "accounts:person_edit"], ("last_name", TEXTS)),
    "accounts:center_settings": ("address", TEXTS),
    **dict.fromkeys(
        [
            "coaching:note_edit",
            "norms:note_edit",
            "norms:resource_edit",
            "contacts:outreach_edit",
            "contacts:template_edit",
            "meetings:card",
        ],
        ("text", TEXTS),
    ),
    "phrases:edit": ("text", ["ash tree", "birch tree", "cedar tree"]),
    **dict.fromkeys(["contacts:edit", "contacts:organization_edit"], ("notes", TEXTS)),
    "contacts:my_places": ("time_zone", ["America/Phoenix", "America/Boise", "America/Denver"]),
    "meetings:edit": ("where", TEXTS),
    "meetings:debrief": ("learned", TEXTS),
    "worksearch:activity_edit": ("reach", TEXTS),
    "worksearch:settings": ("rule_set", ["us-ct", "us-me", "us-ne"]),
    "reminders:choose": ("hour", ["3", "4", "5"]),
}
# They count versions, and want to be told which; the others are content with none.
OF_NOTES = {"norms:note_edit", "coaching:note_edit"}
EDITS = [line for line in LINES if line[1] == "POST" and line[0] in EDITED]


def page_to_edit(people, route, row, answers):
    """A client, the address of a form that changes what is there, and what it says now."""
    client = client_of(people, sender(answers))
    about = ABOUT.get(route, ROWS[row])(people)
    url = reverse(route, args=words(about))
    return client, url, sent_from(client, url, route, people)


def sent_from(client, url, route, people):
    return filled_in(route, fields_to(client.get(url), url), people)
