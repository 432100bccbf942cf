import uuid
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.models import MessageTemplate
from tests.factories import MessageTemplateFactory

LIST, ADD = reverse("contacts:template_list"), reverse("contacts:template_add")


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def template(seeker):
    return MessageTemplateFactory(owner=seeker, name="My careful ask")


def url(name, template):
    return reverse(f"contacts:template_{name}", args=[template.pk])


def typed(**values):
    return {
        "form_key": str(uuid.uuid4()),
        "name": "My ask",
        "kind": "ask",
        "text": "Dear [first name]",
    } | values


class TestTemplateList:
    def test_shows_ones_own(self, client, template):
        MessageTemplateFactory(name="Somebody else's")

        page = client.get(LIST).text

        assert "My careful ask" in page
        assert "Somebody else" not in page

    def test_says_what_will_be_here(self, client):
        assert "the texts that worked for you" in client.get(LIST).text


class TestTemplateAdd:
    def test_makes_one_however_often_it_is_sent(self, client, seeker):
        data = typed()

        answers = [client.post(ADD, data) for _click in range(2)]

        template = MessageTemplate.objects.get()
        assert [answer.url for answer in answers] == [LIST, LIST]
        assert (template.owner, template.center) == (seeker, seeker.center)
        assert template.text == "Dear [first name]"

    @pytest.mark.parametrize(
        ("field", "value"),
        [("name", ""), ("name", "x" * 81), ("kind", "reply"), ("text", " "), ("text", "a\0b")],
    )
    def test_says_what_is_wrong(self, client, field, value):
        response = client.post(ADD, typed(**{field: value}))

        assert list(response.context["form"].errors) == [field]
        assert not MessageTemplate.objects.exists()


class TestTemplateEdit:
    def test_changes_it(self, client, template):
        assert "My careful ask" in client.get(url("edit", template)).text

        client.post(url("edit", template), typed(name="Another name"))

        template.refresh_from_db()
        assert template.name == "Another name"

    def test_shows_again_what_is_wrong(self, client, template):
        assert client.post(url("edit", template), typed(text="")).status_code == 200

    def test_is_closed_to_others(self, login, stranger, template):
        assert login(stranger).get(url("edit", template)).status_code == 404


class TestTemplateDelete:
    def test_takes_it_away_with_a_way_back(self, client, template):
        for _click in range(2):
            response = client.post(url("delete", template), follow=True)
        assert f'action="{url("restore", template)}"' in response.text
        assert not response.context["page"].object_list

        for _click in range(2):
            response = client.post(url("restore", template), follow=True)
        assert list(response.context["page"]) == [template]

    def test_is_over_after_30_days(self, client, template):
        template.delete_softly(at=timezone.now() - timedelta(days=31))

        assert client.post(url("restore", template)).status_code == 404

    def test_is_closed_to_others(self, login, stranger, template):
        assert login(stranger).post(url("delete", template)).status_code == 404
