import re
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from coaching.models import Comment
from contacts.drafts.check import Draft as CheckedDraft
from contacts.drafts.check import Finding
from contacts.models import Draft, MessageTemplate, Outreach, OutreachKind
from norms.models import Channel
from tests.factories import (
    CenterPhraseFactory,
    ContactFactory,
    DraftFactory,
    EtiquetteNoteFactory,
    LocalResourceFactory,
    MessageTemplateFactory,
    OrganizationFactory,
    OutreachFactory,
    SharingFactory,
)

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)  # Noon in New York.
PUSHY = "Dear Dana,\n\nI am looking for a job. Please answer ASAP.\n\nThanks, Maya"
CALM = (
    "Dear Dana,\n\nI enjoyed your talk at the depot evening. Which forecast do you look at first? "
    "Would you have 15 minutes for a call? Thank you, whatever you answer.\n\nMaya"
)


@pytest.fixture(autouse=True)
def _at_noon(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def contact(seeker):
    return ContactFactory(
        owner=seeker,
        first_name="Dana",
        last_name="Whitfield",
        email="dana@harbor.example",
        organization=OrganizationFactory(owner=seeker, name="Harbor Freightways"),
    )


@pytest.fixture
def url(contact):
    """A function that gives the address of an action on the writing page of the contact."""
    return lambda name: reverse(f"contacts:{name}", args=[contact.pk])


def typed(**values):
    """What the browser sends for an ask, with a new key each time."""
    return {
        "form_key": str(uuid.uuid4()),
        "kind": "ask",
        "channel": "email",
        "happened_at": "2026-11-24T11:30",
        "text": PUSHY,
        "seen": "",
        "before": "",
    } | values


def for_part(name):
    return {"HX-Request": "true", "HX-Target": name}


def seen(response):
    return response.context["form"]["seen"].value()


class TestPrivate:
    def test_a_draft_can_be_private_while_it_is_written(self, client, url, contact, coach):
        SharingFactory(assignment__seeker=contact.owner, assignment__coach=coach)
        client.post(url("draft_save"), typed(is_private="on"))
        draft = Draft.objects.get()
        Comment.objects.create(
            owner=contact.owner,
            center=contact.center,
            coach=coach,
            about="draft",
            contact=contact,
            draft=draft,
            text="Shorter",
        )

        assert not Draft.objects.shared_with(coach).exists()
        assert not Comment.objects.visible_to(coach).exists()
        assert "private to me" in client.get(contact.get_absolute_url()).text
        page = client.get(draft.get_absolute_url())
        assert page.context["form"]["is_private"].value() is True
        client.post(url("draft_save"), typed(seen=draft.version))
        assert Draft.objects.shared_with(coach).get() == draft
        assert Comment.objects.visible_to(coach).exists()


class TestDraftCheck:
    def test_marks_the_words_and_says_why_and_what_instead(self, client, url):
        page = client.post(url("draft_check"), typed()).text

        assert '<mark class="" data-ends="1">looking for a job</mark>' in page
        assert "This sounds like asking for a job" in page
        assert "Ask about their work and their way" in page
        assert "Think again" in page
        assert re.search(r"\d things to look at", page)

    def test_marks_what_is_only_worth_a_thought_otherwise(self, client, url, monkeypatch):
        found = Finding("x", "note", ((0, 4),), "Why", "Instead")
        monkeypatch.setattr("contacts.desk.check", lambda *_: (found,))

        page = client.post(url("draft_check"), typed()).text

        assert '<mark class="mild" data-ends="1">Dear</mark>' in page
        assert "Worth a thought" in page

    def test_says_so_when_there_is_nothing_to_change(self, client, url):
        response = client.post(url("draft_check"), typed(text=CALM))

        assert response.context["desk"].marked.notes == ()
        assert "Nothing to change" in response.text
        assert "<mark" not in response.text

    def test_writes_nothing(self, client, url):
        client.post(url("draft_check"), typed())

        assert not Draft.objects.exists()
        assert not Outreach.objects.exists()

    def test_gives_htmx_the_parts_that_follow_from_the_words(self, client, url):
        response = client.post(url("draft_check"), typed(), headers=for_part("check"))

        parts = re.findall(r'id="(\w[\w-]*)"', response.text)
        assert {"check", "seen", "marks", "summary", "hints", "letter"} <= set(parts)
        assert "<html" not in response.text
        assert 'name="text"' not in response.text  # The caret stays where it is.
        assert "HX-Target" in response.headers["Vary"]

    @pytest.mark.parametrize("kind", ["reply", "decline", "note", "x", ""])
    def test_is_only_for_what_one_sends(self, client, url, kind):
        response = client.post(url("draft_check"), typed(kind=kind), headers=for_part("check"))

        assert not response.context["desk"].is_checked
        assert "This sounds like" not in response.text

    @pytest.mark.parametrize("text", ["", "  \n ", "a\0b", "x" * 10_001])
    def test_has_nothing_to_say_about_what_is_no_message(self, client, url, text):
        response = client.post(url("draft_check"), typed(text=text))

        desk = response.context["desk"]
        assert (response.status_code, desk.is_checked, desk.letter) == (200, False, None)
        assert response.context["form"]["text"].value() == text

    def test_knows_whom_it_is_for_and_from_and_what_is_customary_there(
        self, client, url, contact, charlotte, coach, monkeypatch
    ):
        LocalResourceFactory(place=charlotte, name="Uptown Breakfast")
        EtiquetteNoteFactory(place=charlotte, acceptance="unusual", approach="task")
        contact.place = charlotte
        contact.save()
        asked = []
        monkeypatch.setattr("contacts.desk.check", lambda draft, *_: asked.append(draft) or ())

        client.post(url("draft_check"), typed())

        assert asked == [
            CheckedDraft(
                kind="ask",
                channel="email",
                text=PUSHY,
                contact_first_name="Dana",
                contact_last_name="Whitfield",
                organization="Harbor Freightways",
                sender_first_name="Maya",
                sender_last_name="Ellison",
                acceptance="unusual",
                approach="task",
                resources=("Uptown Breakfast",),
            )
        ]

    def test_counts_a_line_break_of_the_browser_as_one(self, client, url):
        response = client.post(url("draft_check"), typed(text=PUSHY.replace("\n", "\r\n")))

        assert "looking for a job</mark>" in response.text
        assert "".join(p.text for p in response.context["desk"].marked.pieces) == PUSHY

    def test_shows_markup_as_text(self, client, url):
        response = client.post(url("draft_check"), typed(text="<b>hire me</b></textarea>"))

        assert "<b>hire" not in response.text
        assert "&lt;b&gt;<mark" in response.text

    def test_offers_words_where_nothing_is_chosen(self, client, url):
        page = client.post(url("draft_check"), typed(kind="")).text

        assert "-----" not in page
        assert re.search(r">\s*Choose\s*</option>", page)

    def test_keeps_what_else_was_typed(self, client, url):
        response = client.post(url("draft_check"), typed(happened_at="2026-11-20T08:15"))

        assert 'value="2026-11-20T08:15"' in response.text

    def test_never_blocks_the_log(self, client, url, contact):
        response = client.post(url("outreach_add"), typed())

        assert response.url == contact.get_absolute_url()
        assert Outreach.objects.get().text == PUSHY


class TestLetter:
    def letter(self, client, url, **values):
        return client.post(
            url("draft_check"), typed(text=CALM, **values), headers=for_part("check")
        )

    def test_opens_in_a_mail_program(self, client, url):
        page = self.letter(client, url).text

        assert 'href="mailto:dana@harbor.example?subject=A%20question' in page
        assert "As they will read it" in page
        assert "Nothing is sent from here." in page

    def test_is_said_on_the_phone(self, client, url):
        page = self.letter(client, url, channel="phone").text

        assert page.count("What to say") == 2
        assert "mailto:" not in page

    @pytest.mark.parametrize(
        ("values", "said"),
        [
            ({}, "When it has gone out, log it"),
            ({"channel": "group"}, "When you have said it, log it"),
            ({"kind": "reply"}, "When was it?"),
        ],
    )
    def test_is_followed_by_the_log(self, client, url, values, said):
        assert said in self.letter(client, url, **values).text

    def test_through_someone_goes_to_them_first(self, client, url):
        assert 'href="mailto:?subject=' in self.letter(client, url, channel="introduction").text

    def test_may_be_too_long_for_the_link(self, client, url):
        response = client.post(url("draft_check"), typed(text="word " * 1000))

        assert "too long for the link" in response.text

    @pytest.mark.parametrize(
        ("values", "is_said"),
        [
            ({"text": "x" * 300}, False),
            ({"text": "x" * 301}, True),
            ({"text": "x" * 301, "kind": "update"}, False),
            ({"text": "x" * 301, "channel": "email"}, False),
        ],
    )
    def test_may_be_too_long_for_an_invitation(self, client, url, values, is_said):
        response = client.post(url("draft_check"), typed(channel="linkedin") | values)

        assert ("300 characters; this has 301" in response.text) == is_said


class TestDraftSave:
    def test_keeps_the_draft_for_later(self, client, url, contact):
        response = client.post(url("draft_save"), typed(channel="linkedin"), follow=True)

        draft = Draft.objects.get()
        assert (draft.contact, draft.owner, draft.center) == (
            contact,
            contact.owner,
            contact.center,
        )
        assert (draft.kind, draft.channel, draft.text) == ("ask", "linkedin", PUSHY)
        assert "Draft of Nov 24" in response.text
        page = client.get(draft.get_absolute_url())
        assert page.context["form"]["text"].value() == PUSHY
        assert page.context["form"]["channel"].value() == "linkedin"
        assert "looking for a job</mark>" in page.text

    def test_clicked_twice_makes_one(self, client, url):
        data = typed()

        answers = [client.post(url("draft_save"), data) for _click in range(2)]

        assert [answer.status_code for answer in answers] == [302, 302]
        assert Draft.objects.count() == 1

    def test_saved_again_is_the_same_draft(self, client, url):
        first = client.post(url("draft_save"), typed())
        page = client.get(Draft.objects.get().get_absolute_url())

        client.post(url("draft_save"), typed(text=CALM, seen=seen(page)))

        assert first.status_code == 302
        assert Draft.objects.get().text == CALM

    def test_overwrites_nothing_that_the_page_has_not_seen(self, client, url):
        client.post(url("draft_save"), typed(text="From the other window"))

        response = client.post(url("draft_save"), typed())

        assert Draft.objects.get().text == "From the other window"
        assert "changed in another window" in response.text
        assert "From the other window" in response.text
        assert response.context["form"]["text"].value() == PUSHY
        client.post(url("draft_save"), typed(seen=seen(response)))
        assert Draft.objects.get().text == PUSHY

    def test_made_a_message_of_another_kind_moves(self, client, url):
        client.post(url("draft_save"), typed())
        page = client.get(Draft.objects.get().get_absolute_url())

        client.post(url("draft_save"), typed(kind="follow_up", seen=seen(page)))

        assert Draft.objects.get().kind == OutreachKind.FOLLOW_UP

    def test_there_is_one_of_each_kind(self, client, url):
        client.post(url("draft_save"), typed())
        client.post(url("draft_save"), typed(kind="thank_you"))

        assert Draft.objects.count() == 2

    @pytest.mark.parametrize(
        ("field", "value"),
        [("kind", "x"), ("channel", ""), ("text", " "), ("text", "a\0b"), ("text", "x" * 10_001)],
    )
    def test_says_what_is_wrong_and_keeps_what_was_typed(self, client, url, field, value):
        response = client.post(url("draft_save"), typed(**{field: value}))

        assert list(response.context["form"].errors) == [field]
        assert response.context["form"][field].value() == value
        assert not Draft.objects.exists()

    def test_is_closed_to_others(self, login, stranger, url):
        for name in ["draft_check", "draft_save", "draft_keep", "draft_unkeep"]:
            assert login(stranger).post(url(name), typed()).status_code == 404


class TestDraftKeep:
    def test_lets_the_finding_be_and_saves_the_draft(self, client, url):
        response = client.post(url("draft_keep"), typed(finding="asks_for_job"), follow=True)

        draft = Draft.objects.get()
        assert (draft.text, draft.kept) == (PUSHY, ["asks_for_job"])
        assert "looking for a job</mark>" not in response.text
        assert "You know, and keep it" in response.text

    def test_is_remembered_for_the_next_check(self, client, url):
        client.post(url("draft_keep"), typed(finding="asks_for_job"))

        response = client.post(url("draft_check"), typed(text=PUSHY + "!"))

        assert [f.key for f in response.context["desk"].marked.kept] == ["asks_for_job"]

    def test_for_htmx_shows_the_notes_anew(self, client, url):
        response = client.post(
            url("draft_keep"), typed(finding="asks_for_job"), headers=for_part("check")
        )

        assert "Mind it again" in response.text
        assert f'value="{Draft.objects.get().version}"' in response.text

    def test_clicked_twice_is_once(self, client, url):
        data = typed(finding="pressure")

        for _click in range(2):
            client.post(url("draft_keep"), data)

        assert Draft.objects.get().kept == ["pressure"]

    def test_there_is_a_way_back(self, client, url):
        client.post(url("draft_keep"), typed(finding="pressure"))
        client.post(url("draft_keep"), typed(finding="asks_for_job"))

        for _click in range(2):
            client.post(url("draft_unkeep"), typed(finding="pressure"))

        assert Draft.objects.get().kept == ["asks_for_job"]

    @pytest.mark.parametrize("finding", ["", "a\0b", "x" * 41, "No such thing"])
    def test_of_nothing_changes_nothing(self, client, url, finding):
        response = client.post(url("draft_keep"), typed(finding=finding))

        assert response.status_code == 200
        assert not Draft.objects.exists()

    def test_overwrites_nothing_that_the_page_has_not_seen(self, client, url):
        client.post(url("draft_save"), typed(text="From the other window"))

        response = client.post(
            url("draft_keep"), typed(finding="pressure"), headers=for_part("check")
        )

        assert "From the other window" in response.text
        assert Draft.objects.get().kept == []


class TestDraftIsLogged:
    def test_and_is_gone(self, client, url):
        client.post(url("draft_save"), typed())
        page = client.get(Draft.objects.get().get_absolute_url())

        client.post(url("outreach_add"), typed(text=CALM, seen=seen(page)))

        assert Outreach.objects.get().text == CALM
        assert not Draft.objects.exists()

    def test_stays_if_another_window_wrote_more(self, client, url):
        client.post(url("draft_save"), typed(text="From the other window"))

        client.post(url("outreach_add"), typed())

        assert Draft.objects.get().text == "From the other window"

    def test_stays_when_it_is_something_else_that_is_logged(self, client, url):
        client.post(url("draft_save"), typed())
        page = client.get(Draft.objects.get().get_absolute_url())

        client.post(url("outreach_add"), typed(kind="reply", seen=seen(page)))

        assert Draft.objects.count() == 1

    def test_a_change_in_the_log_leaves_drafts_alone(self, client, url, contact):
        outreach = OutreachFactory(contact=contact, owner=contact.owner)
        client.post(url("draft_save"), typed())

        client.post(reverse("contacts:outreach_edit", args=[outreach.pk]), typed())

        assert Draft.objects.count() == 1


class TestDraftIsOpened:
    def test_only_when_the_page_is_about_its_kind(self, client, url, contact):
        DraftFactory(contact=contact, owner=contact.owner, text=PUSHY)

        page = client.get(url("outreach_add"))

        assert not page.context["form"]["text"].value()
        assert "Draft of Nov 24" in page.text
        assert client.get(url("outreach_add") + "?kind=update").context["form"]["kind"].value()

    def test_is_not_offered_while_it_is_open(self, client, contact):
        draft = DraftFactory(contact=contact, owner=contact.owner, text=PUSHY)

        assert client.get(draft.get_absolute_url()).context["desk"].others == []


class TestDraftDelete:
    @pytest.fixture
    def draft(self, contact):
        return DraftFactory(contact=contact, owner=contact.owner, text=PUSHY)

    def at(self, name, draft):
        return reverse(f"contacts:draft_{name}", args=[draft.pk])

    def test_takes_it_away_with_a_way_back(self, client, draft, contact):
        for _click in range(2):
            response = client.post(self.at("delete", draft), follow=True)

        assert "looking for a job" not in response.text
        assert f'action="{self.at("restore", draft)}"' in response.text
        for _click in range(2):
            response = client.post(self.at("restore", draft), follow=True)
        assert "looking for a job" in response.text

    def test_cannot_come_back_beside_another_of_its_kind(self, client, draft, contact):
        client.post(self.at("delete", draft))
        DraftFactory(contact=contact, owner=contact.owner, text=CALM)

        response = client.post(self.at("restore", draft), follow=True)

        assert "You have begun another one since." in response.text
        assert Draft.objects.filter(deleted_at=None).get().text == CALM

    def test_is_over_after_30_days(self, client, draft):
        draft.delete_softly(at=timezone.now() - timedelta(days=30, minutes=1))

        assert client.post(self.at("restore", draft)).status_code == 404

    def test_is_gone_with_its_contact(self, client, draft, contact):
        contact.delete_softly(at=NOW)

        assert client.post(self.at("delete", draft)).status_code == 404

    def test_is_closed_to_others(self, login, stranger, draft):
        assert login(stranger).post(self.at("delete", draft)).status_code == 404


def test_channels_are_words(contact):
    draft = DraftFactory(contact=contact, owner=contact.owner, channel=Channel.PHONE)

    assert (draft.by, str(draft)) == ("by phone", "Draft of Nov 24")


class TestDraftStart:
    def start(self, client, url, **values):
        return client.post(url("draft_start"), typed(**values), headers=for_part("desk"))

    def test_puts_the_text_in_with_what_is_known(self, client, url):
        response = self.start(client, url, text="", start="ask-connected")

        text = response.context["form"]["text"].value()
        assert text.startswith("Dear Dana,")
        assert "Harbor Freightways" in text
        assert "[who or what you share]" in text
        assert text.endswith("Maya Ellison")
        assert "autofocus" in response.text
        assert "put aside" not in response.text

    def test_is_found_on_the_page(self, client, url):
        page = client.get(url("outreach_add") + "?kind=ask").text

        assert 'value="ask-question"' in page
        assert 'value="ask-introduced"' not in page

    def test_begins_with_who_introduced_them(self, client, url, contact):
        contact.introduced_by = ContactFactory(
            owner=contact.owner, first_name="Luis", last_name="Ortega"
        )
        contact.save()

        response = self.start(client, url, text="", start="ask-introduced")

        assert "Luis Ortega suggested that I write to you" in response.text

    def test_puts_aside_what_was_typed_and_gives_it_back(self, client, url):
        first = self.start(client, url, start="ask-connected")
        assert first.context["form"]["before"].value() == PUSHY
        assert "Your earlier words are put aside." in first.text

        started = first.context["form"]["text"].value()
        back = self.start(client, url, text=started, before=PUSHY, start="before")

        assert back.context["form"]["text"].value() == PUSHY
        assert back.context["form"]["before"].value() == ""

    def test_a_second_one_takes_the_place_of_the_first_alone(self, client, url):
        first = self.start(client, url, start="ask-connected")
        started = first.context["form"]["text"].value()

        second = self.start(client, url, text=started, before=PUSHY, start="ask-question")

        assert second.context["form"]["before"].value() == PUSHY

    def test_what_was_typed_since_is_put_aside_on_the_way_back(self, client, url):
        response = self.start(client, url, text=CALM, before=PUSHY, start="before")

        assert response.context["form"]["text"].value() == PUSHY
        assert response.context["form"]["before"].value() == CALM

    @pytest.mark.parametrize("start", ["", "before", "no-such", "a\0b", "x" * 41])
    def test_of_nothing_changes_nothing(self, client, url, start):
        response = self.start(client, url, start=start)

        assert response.context["form"]["text"].value() == PUSHY

    @pytest.mark.parametrize("text", ["a\0b", "x" * 10_001])
    def test_takes_no_text_away_that_could_not_be_put_aside(self, client, url, text):
        response = self.start(client, url, text=text, start="ask-connected")

        assert response.context["form"]["text"].value() == text

    def test_may_be_a_template_of_ones_own(self, client, url, contact):
        own = MessageTemplateFactory(owner=contact.owner, text="Dear [first name], about [it]")
        MessageTemplateFactory(owner=contact.owner, kind="update", name="For updates")
        MessageTemplateFactory(name="Somebody else's")

        response = self.start(client, url, start=f"own-{own.pk}")

        assert response.context["form"]["text"].value() == "Dear Dana, about [it]"
        assert "For updates" not in response.text
        assert "Somebody else" not in response.text

    def test_there_are_none_for_what_is_no_message(self, client, url):
        assert 'class="start"' not in client.get(url("outreach_add")).text


class TestDraftTemplate:
    def test_keeps_the_words_with_gaps_for_what_changes(self, client, url):
        text = "Dear Dana,\n\nhow does Harbor Freightways plan?\n\nMaya Ellison"

        response = client.post(url("draft_template"), typed(text=text), follow=True)

        template = MessageTemplate.objects.get()
        assert template.text == (
            "Dear [first name],\n\nhow does [organization] plan?\n\n[your name]"
        )
        assert (template.name, template.kind) == ("Ask by email, Draft of Nov 24", "ask")
        assert "Kept under “Your templates”" in response.text
        assert response.context["form"]["text"].value() == text
        assert f'value="own-{template.pk}"' in response.text

    def test_clicked_twice_makes_one(self, client, url):
        data = typed()

        answers = [client.post(url("draft_template"), data) for _click in range(2)]

        assert [answer.status_code for answer in answers] == [302, 302]
        assert MessageTemplate.objects.count() == 1

    @pytest.mark.parametrize("values", [{"text": " "}, {"kind": "reply"}, {"kind": ""}])
    def test_is_only_of_messages(self, client, url, values):
        assert client.post(url("draft_template"), typed(**values)).status_code == 200
        assert not MessageTemplate.objects.exists()

    def test_overwrites_nothing_that_the_page_has_not_seen(self, client, url):
        client.post(url("draft_save"), typed(text="From the other window"))

        response = client.post(url("draft_template"), typed())

        assert "From the other window" in response.text
        assert not MessageTemplate.objects.exists()


class TestPhrasesOfTheCenter:
    def test_are_noticed_at_the_next_check(self, client, url, contact):
        text = CALM.replace("Thank you", "I count on you. Thank you")
        before = client.post(url("draft_check"), typed(text=text))
        CenterPhraseFactory(center=contact.center, finding="pressure", text="i count on you")
        CenterPhraseFactory(finding="pressure", text="Would you have 15 minutes")  # Elsewhere.
        CenterPhraseFactory(center=contact.center, finding="no-such", text="depot evening")

        after = client.post(url("draft_check"), typed(text=text))

        assert "I count on you</mark>" not in before.text
        assert "I count on you</mark>" in after.text
        assert len(after.context["desk"].marked.notes) == 1
