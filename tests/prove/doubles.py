"""Forms that make something, sent twice: half of them at once, half replayed when all are done.

Every submission is of a form of its own, opened, filled in well, about a row of its own where it
needs one. DOUBLES=100 tries so many of them.
"""

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

from outbox.models import Message, State
from tests.forms import POSTS, everybody
from tests.prove.report import ASKED, record
from tests.prove.serving import CONNECTIONS, Browser, at_once, environment, serving, start
from tests.test_double_clicks import MAKING, MODELS, ready

DOUBLES = int(os.environ.get("DOUBLES", "1000"))
FORMS = [line for line in POSTS if line[0] in MAKING]
# What there may be only once at a center.
UNIQUE = {"accounts:invitation_add": "email", "accounts:cohorts": "name"}


def opened(line, people):
    """A form that somebody has opened and filled in: a client, the address, and its fields."""
    route, _post, row, answers = line
    client, path, data = ready(people, route, row, answers)
    if field := UNIQUE.get(route):
        data[field] = f"{uuid4().hex[:12]}@test.example"
    return client, path, data


def counts():
    """How many rows there are of each kind, mails included."""
    return Counter({model._meta.label: model.objects.count() for model in [*MODELS, Message]})


class Sender:
    """Sends forms to a site, and notes how that was answered."""

    def __init__(self, site):
        self.site, self.answers = site, Counter()

    def once(self, form):
        client, path, data = form
        answer = Browser(self.site, client).post(path, data)
        self.answers[answer.status_code] += 1
        return answer.headers.get("Location")

    def twice_at_once(self, form):
        """Whether both clicks of two lead to the same place."""
        first, second = at_once(lambda: self.once(form), lambda: self.once(form))
        return first == second


def try_form(sender, line, people, number):
    """What so many forms of one kind made besides what they should, and those to replay later."""
    forms = [opened(line, people) for _n in range(number + 2)]
    sender.once(forms.pop())  # What the first one brings along, such as an organization, is there.
    before = counts()
    sender.once(forms.pop())
    of_one, before = counts() - before, counts()

    now, later = forms[::2], forms[1::2]
    with ThreadPoolExecutor(CONNECTIONS // 2) as threads:
        same = list(threads.map(sender.twice_at_once, now))
        list(threads.map(sender.once, later))

    made = counts() - before
    asked = Counter({what: n * number for what, n in of_one.items()})
    wrong = (made - asked) + (asked - made)
    wrong["sent elsewhere"] += same.count(False)
    return +wrong, later


def mails_in(folder):
    """For each Message-ID how many files of mail have it."""
    texts = [path.read_text() for path in folder.glob("*.eml")]
    return Counter(line for text in texts for line in text.splitlines() if "Message-ID:" in line)


def test_twice_is_once(database, tmp_path):
    people, wrong, replayed = everybody(), Counter(), []
    numbers = [DOUBLES // len(FORMS) + (n < DOUBLES % len(FORMS)) for n in range(len(FORMS))]
    with serving(database, tmp_path) as site:
        sender = Sender(site)
        for line, number in zip(FORMS, numbers, strict=True):
            found, later = try_form(sender, line, people, number)
            wrong += Counter({f"{line[0]}: {what}": n for what, n in found.items()})
            replayed += later
        before = counts()
        with ThreadPoolExecutor(CONNECTIONS) as threads:
            list(threads.map(sender.once, replayed))
        wrong += counts() - before
        with (tmp_path / "work.log").open("ab") as log:
            env = environment(database, tmp_path / "mail")
            assert start("manage.py", "work", "--once", env=env, log=log).wait(300) == 0

    mails, sent = mails_in(tmp_path / "mail"), Message.objects.filter(state=State.SENT).count()
    refused = {code: n for code, n in sender.answers.items() if code != 302}
    holds = DOUBLES >= 1000 and not wrong and not refused and sum(mails.values()) == sent
    record(
        "Double submits",
        ASKED["Double submits"],
        f"{DOUBLES} forms of {len(FORMS)} kinds sent twice over HTTP, {DOUBLES - len(replayed)} at"
        f" once on {CONNECTIONS} connections, {len(replayed)} replayed later:"
        f" {sum(wrong.values())} rows too many or too few, {sum(mails.values())} mails of {sent}"
        f" messages, {sum(refused.values())} other answers",
        holds and max(mails.values(), default=0) == 1,
    )
    assert wrong == Counter()
    assert refused == {}
    assert set(mails.values()) == {1}
    assert len(mails) == sent > 0
