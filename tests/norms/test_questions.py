import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from norms import actions
from norms.models import EtiquetteNote, PlaceQuestion
from norms.questions import answers_for
from tests.factories import (
    ContactFactory,
    EtiquetteNoteFactory,
    PlaceFactory,
    PlaceQuestionFactory,
)
from tests.norms.test_notes import typed


@pytest.fixture
def ask(charlotte):
    return reverse("norms:question_ask", args=[charlotte.path])


@pytest.fixture
def question(seeker, charlotte):
    return PlaceQuestionFactory(owner=seeker, place=charlotte)


@pytest.fixture
def answer(question, login, coach, charlotte):
    """The note of a coach who was asked."""
    login(coach).post(reverse("norms:note_add", args=[charlotte.path]), typed())
    question.refresh_from_db()
    return EtiquetteNote.objects.get()


def words(response):
    return " ".join(response.text.split())


class TestQuestionAsk:
    def test_is_offered_where_nobody_has_written(self, login, seeker, coach, charlotte, ask):
        EtiquetteNoteFactory(place=charlotte.parent)
        url = charlotte.get_absolute_url()
        page = words(login(seeker).get(url))

        assert ask in page
        assert "not your name, and none of your contacts" in page
        assert ask not in login(coach).get(url).text
        EtiquetteNoteFactory(place=charlotte)
        assert ask not in login(seeker).get(url).text

    def test_asks_once(self, login, seeker, charlotte, ask):
        for _click in range(2):
            page = words(login(seeker).post(ask, follow=True))

        question = PlaceQuestion.objects.get()
        assert (question.owner, question.place, question.is_open) == (seeker, charlotte, True)
        assert "You asked the coaches on" in page
        assert reverse("norms:question_withdraw", args=[question.pk]) in page

    def test_asks_nothing_that_is_answered(self, login, seeker, charlotte, ask):
        EtiquetteNoteFactory(place=charlotte)

        assert "written about this place already" in login(seeker).post(ask, follow=True).text
        assert not PlaceQuestion.objects.exists()

    def test_ends_at_ten_open_questions(self, login, seeker, ask):
        PlaceQuestionFactory.create_batch(actions.QUESTIONS_AT_ONCE, owner=seeker)

        assert "ten open questions" in login(seeker).post(ask, follow=True).text
        assert PlaceQuestion.objects.count() == actions.QUESTIONS_AT_ONCE

    def test_is_for_seekers(self, login, coach, operator, ask):
        assert [login(user).post(ask).status_code for user in [coach, operator]] == [404, 404]


class TestQuestionWithdraw:
    def test_takes_the_question_back(self, login, seeker, question, ask):
        url = reverse("norms:question_withdraw", args=[question.pk])
        for _click in range(2):
            assert login(seeker).post(url).url == question.place.get_absolute_url()

        assert not PlaceQuestion.objects.open().exists()
        login(seeker).post(ask)
        assert PlaceQuestion.objects.open().count() == 1

    def test_is_for_whoever_asked(self, login, stranger, question):
        url = reverse("norms:question_withdraw", args=[question.pk])

        assert login(stranger).post(url).status_code == 404


class TestAnswer:
    def test_is_told_to_the_seeker_on_today_and_at_the_place(
        self, login, seeker, coach, answer, charlotte
    ):
        ContactFactory(owner=seeker)
        for url in [reverse("today"), charlotte.get_absolute_url()]:
            page = words(login(seeker).get(url))
            assert "A coach has answered" in page
            assert f"{coach} has written" in page
            assert answer.get_absolute_url() in page

    def test_is_told_until_it_is_read(self, login, seeker, question, answer):
        ContactFactory(owner=seeker)
        url = reverse("norms:question_read", args=[question.pk])

        assert login(seeker).post(url).url == question.place.get_absolute_url()
        assert login(seeker).post(url, {"back": "today"}).url == reverse("today")
        assert "A coach has answered" not in login(seeker).get(reverse("today")).text

    def test_is_read_by_whoever_asked(self, login, stranger, question, answer):
        url = reverse("norms:question_read", args=[question.pk])

        assert login(stranger).post(url).status_code == 404
        assert list(answers_for(stranger)) == []

    def test_is_a_note_about_the_very_place(self, question, charlotte, coach):
        for place in [charlotte.parent, PlaceFactory()]:
            actions.write_note(EtiquetteNoteFactory.build(place=place, author=coach), by=coach)

        question.refresh_from_db()
        assert question.is_open

    def test_is_gone_with_the_note_and_back_with_it(self, seeker, coach, question, answer):
        actions.delete_note(answer, by=coach, at=timezone.now())
        question.refresh_from_db()
        assert question.is_open
        assert list(answers_for(seeker)) == []

        actions.undelete_note(answer, by=coach)
        assert list(answers_for(seeker)) == [question]

    def test_is_another_note_if_there_is_one(self, seeker, coach, admin, question, answer):
        other = EtiquetteNoteFactory(place=answer.place)
        actions.hide_note(answer, by=admin, reason="Later.", at=timezone.now())

        assert answers_for(seeker)[0].answer == other


class TestPlaceQuestions:
    def test_are_one_at_a_time_of_a_seeker_about_a_place(self, question):
        with pytest.raises(IntegrityError), transaction.atomic():
            PlaceQuestionFactory(owner=question.owner, place=question.place)

    def test_are_named_by_the_place(self, question):
        assert str(question) == str(question.place)
