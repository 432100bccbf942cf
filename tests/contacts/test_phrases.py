import uuid
from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from contacts.drafts.phrases import PHRASES
from contacts.models import CenterPhrase
from contacts.phrase_lists import LISTS, MOST, merged
from tests.factories import CenterPhraseFactory

LIST = reverse("phrases:list")


@pytest.fixture
def client(login, admin):
    return login(admin)


@pytest.fixture
def phrase(center):
    return CenterPhraseFactory(center=center, finding="pressure", text="by noon tomorrow")


def url(name, phrase):
    return reverse(f"phrases:{name}", args=[phrase.pk])


def typed(**values):
    data = {"form_key": str(uuid.uuid4()), "finding": "pressure", "text": "by noon tomorrow"}
    return data | values


def errors(response):
    return response.context["form"].errors


class TestPhraseList:
    def test_shows_those_of_the_center_beside_everybodys(self, client, phrase):
        CenterPhraseFactory(text="of another center")

        page = client.get(LIST).text

        assert "by noon tomorrow" in page
        assert PHRASES["pressure"][0] in page
        assert "of another center" not in page

    def test_adds_a_phrase_once(self, client, admin):
        data = typed(text="  By  noon tomorrow ")

        answers = [client.post(LIST, data) for _click in range(2)]

        phrase = CenterPhrase.objects.get()
        assert [answer.url for answer in answers] == [LIST, LIST]
        assert (phrase.center, phrase.author) == (admin.center, admin)
        assert phrase.text == "By noon tomorrow"

    @pytest.mark.parametrize(
        ("values", "field"),
        [
            ({"text": ""}, "text"),
            ({"text": "a b"}, "text"),
            ({"text": "... !!!"}, "text"),
            ({"text": "x" * 81}, "text"),
            ({"text": "a\0bcde"}, "text"),
            ({"text": "by\x1bnoon"}, "text"),
            ({"finding": "too_long"}, "finding"),
            ({"finding": ""}, "finding"),
        ],
    )
    def test_says_what_is_wrong(self, client, values, field):
        assert list(errors(client.post(LIST, typed(**values)))) == [field]
        assert not CenterPhrase.objects.exists()

    @pytest.mark.parametrize("text", ["BY NOON tomorrow", PHRASES["pressure"][0].upper()])
    def test_refuses_what_is_there_already(self, client, phrase, text):
        response = client.post(LIST, typed(text=text))

        assert "This phrase is in that list already." in response.text
        assert CenterPhrase.objects.count() == 1

    def test_takes_the_same_words_in_another_list(self, client, phrase):
        client.post(LIST, typed(finding="asks_for_job"))

        assert CenterPhrase.objects.count() == 2

    def test_takes_what_another_center_has(self, client):
        CenterPhraseFactory(finding="pressure", text="by noon tomorrow")

        assert client.post(LIST, typed()).status_code == 302

    def test_has_an_end(self, client, center):
        CenterPhraseFactory.create_batch(MOST, center=center)

        assert "This list is full" in client.post(LIST, typed()).text

    def test_says_so_when_a_colleague_was_faster(self, client, phrase, monkeypatch):
        monkeypatch.setattr("contacts.forms.phrases.PhraseForm._check_new", lambda *_args: None)

        response = client.post(LIST, typed())

        assert "This phrase is in that list already." in response.text
        assert CenterPhrase.objects.count() == 1


class TestPhraseEdit:
    def test_changes_the_words_or_the_list(self, client, phrase):
        assert "by noon tomorrow" in client.get(url("edit", phrase)).text

        said = {"finding": "asks_for_job", "text": "hire me  by noon"}
        answers = [client.post(url("edit", phrase), said) for _click in range(2)]

        assert [answer.url for answer in answers] == [LIST, LIST]
        phrase.refresh_from_db()
        assert (phrase.finding, phrase.text) == ("asks_for_job", "hire me by noon")
        assert url("edit", phrase) in client.get(LIST).text

    def test_may_change_the_case_of_its_own_words(self, client, phrase):
        said = {"finding": "pressure", "text": "By NOON tomorrow"}

        assert client.post(url("edit", phrase), said).status_code == 302

    def test_refuses_what_another_one_says(self, client, phrase, center, monkeypatch):
        CenterPhraseFactory(center=center, finding="pressure", text="before Friday")
        said = {"finding": "pressure", "text": "before friday"}

        for _race in [False, True]:
            response = client.post(url("edit", phrase), said)
            assert "This phrase is in that list already." in response.text
            monkeypatch.setattr("contacts.forms.phrases.PhraseForm._check_new", lambda *_args: None)

        phrase.refresh_from_db()
        assert phrase.text == "by noon tomorrow"


class TestPhraseDelete:
    def test_takes_it_away_with_a_way_back(self, client, phrase):
        for _click in range(2):
            response = client.post(url("delete", phrase), follow=True)
        assert f'action="{url("restore", phrase)}"' in response.text
        assert not CenterPhrase.objects.filter(deleted_at=None).exists()

        for _click in range(2):
            client.post(url("restore", phrase))
        assert CenterPhrase.objects.get(deleted_at=None) == phrase

    def test_stays_away_if_the_same_was_added_since(self, client, phrase):
        client.post(url("delete", phrase))
        client.post(LIST, typed())

        response = client.post(url("restore", phrase), follow=True)

        assert "Somebody has added it again since." in response.text
        assert CenterPhrase.objects.filter(deleted_at=None).count() == 1

    def test_is_over_after_30_days(self, client, phrase):
        phrase.delete_softly(at=timezone.now() - timedelta(days=31))

        assert client.post(url("restore", phrase)).status_code == 404

    def test_is_closed_to_others(self, login, seeker, coach, phrase):
        for person in [seeker, coach]:
            assert login(person).post(url("delete", phrase)).status_code == 404


class TestScopes:
    def test_everybody_of_the_center_sees_them_and_admins_change_them(
        self, phrase, seeker, admin, stranger, operator
    ):
        rows = CenterPhrase.objects

        assert list(rows.visible_to(seeker)) == list(rows.editable_by(admin)) == [phrase]
        for person in [stranger, operator]:
            assert not rows.visible_to(person).exists()
        assert not rows.editable_by(seeker).exists()
        assert not rows.restorable_by(seeker, timezone.now()).exists()


def test_the_database_takes_no_phrase_twice(phrase):
    with pytest.raises(IntegrityError):
        CenterPhraseFactory(center=phrase.center, finding="pressure", text="By NOON tomorrow")


class TestMerged:
    def test_adds_to_everybodys(self, phrase):
        lists = merged(CenterPhrase.objects.all())

        assert lists["pressure"] == (*PHRASES["pressure"], "by noon tomorrow")
        assert lists["asks_for_job"] == PHRASES["asks_for_job"]
        assert "by noon tomorrow" not in PHRASES["pressure"]

    def test_knows_every_list_that_a_center_may_add_to(self):
        assert LISTS.keys() <= PHRASES.keys()
