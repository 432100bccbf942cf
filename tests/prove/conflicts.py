"""Two people who change the same at the same moment: nobody overwrites what they have not seen.

PAIRS=100 tries so many pairs; the control, without the check, tries a fifth of them.
"""

import os
from collections import Counter
from itertools import cycle, islice

import pytest

from tests.edits import EDITED, EDITS, OF_NOTES, page_to_edit, sent_from
from tests.forms import everybody
from tests.prove.report import ASKED, record
from tests.prove.serving import Browser, at_once, serving

PAIRS = int(os.environ.get("PAIRS", "500"))


@pytest.fixture
def edit_pairs(database, tmp_path):
    """A function that lets so many pairs of edits meet, and counts what became of them."""

    def edit_pairs(number, lines, **options):
        found, where = Counter(), Counter()
        with serving(database, tmp_path, **options) as site:
            for n, line in enumerate(islice(cycle(lines), number)):
                if n % len(lines) == 0:
                    people = everybody()  # Others again, whose rows are all to be made.
                became = edit_at_once(site, people, *line)
                found[became] += 1
                where[f"{line[0]}: {became}"] += became != "told"
        return found, +where

    return edit_pairs


def edit_at_once(site, people, route, _post, row, answers):
    """What becomes of two edits of one row: "told", "lost" or how else it went."""
    field, (first, second, third) = EDITED[route]
    client, path, seen = page_to_edit(people, route, row, answers)
    # As it is already is no change: of a row that is there only once, take another.
    words = [word for word in (first, second, third) if word != seen.get(field)][:2]
    tabs = [Browser(site, client) for _word in words]
    posts = [
        lambda tab=tab, word=word: tab.post(path, seen | {field: word})
        for tab, word in zip(tabs, words, strict=True)
    ]

    answered = at_once(*posts)

    codes = [answer.status_code for answer in answered]
    if sorted(codes) == [302, 302]:
        return "lost"
    if sorted(codes) != [200, 302]:
        return f"answered {codes}"
    refused = answered[codes.index(200)]
    is_kept = words[codes.index(302)] == sent_from(client, path, route, people)[field]
    is_told = "was changed while you were writing" in refused.text
    return "told" if is_kept and is_told else "wrong"


def test_nobody_overwrites_what_they_have_not_seen(edit_pairs):
    found, where = edit_pairs(PAIRS, EDITS)
    # The check of notes is one of its own: the control leaves out that of all others.
    unchecked = [line for line in EDITS if line[0] not in OF_NOTES]
    control, _where = edit_pairs(PAIRS // 5, unchecked, wsgi="tests.prove.unchecked")

    others = PAIRS - found["told"] - found["lost"]
    holds = PAIRS >= 500 and found["told"] == PAIRS and control["lost"] > 0
    record(
        "Conflicts",
        ASKED["Conflicts"],
        f"{PAIRS} pairs in {len(EDITS)} forms, over HTTP: {found['lost']} silent overwrites,"
        f" {found['told']} second ones told, with their text kept, {others} answered otherwise."
        f" Control without the check: {control['lost']} of {sum(control.values())} lost",
        holds,
    )
    assert where == Counter()
    assert control["lost"] > 0
