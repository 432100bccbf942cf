import uuid
from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from norms.models import LocalResource
from tests.factories import LocalResourceFactory


def typed(**changes):
    """What a coach types into the form of a resource."""
    return {
        "form_key": str(uuid.uuid4()),
        "kind": "job_group",
        "name": "Monday job club",
        "url": "club.example",
        "text": "Bring a card.",
        "checked_on": "2026-05-01",
    } | changes


@pytest.fixture
def resource(coach, charlotte):
    return LocalResourceFactory(author=coach, place=charlotte, name="Old club")


class TestResourceAdd:
    @pytest.fixture
    def url(self, charlotte):
        return reverse("norms:resource_add", args=[charlotte.path])

    def test_puts_it_on_the_page_of_the_place_signed(self, login, coach, charlotte, url):
        response = login(coach).post(url, typed(), follow=True)

        resource = LocalResource.objects.get()
        assert (resource.place, resource.author, resource.center) == (
            charlotte,
            coach,
            coach.center,
        )
        assert resource.url == "https://club.example"
        assert "Monday job club" in response.text

    def test_makes_one_when_sent_twice(self, login, coach, url):
        client, data = login(coach), typed()

        for _click in range(2):
            client.post(url, data)

        assert LocalResource.objects.count() == 1

    def test_shows_what_is_already_there(self, login, coach, resource, url):
        assert "Old club" in login(coach).get(url).text

    @pytest.mark.parametrize(
        ("field", "value", "message"),
        [
            ("name", "", "This field is required."),
            ("name", "x" * 201, "at most 200 characters"),
            ("url", "javascript:alert(1)", "Enter a valid URL."),
            ("kind", "circus", "Select a valid choice."),
            ("checked_on", "2999-01-01", "still to come"),
            ("checked_on", "1989-12-31", "from 1990 on"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_the_rest(self, login, coach, url, field, value, message):
        page = login(coach).post(url, typed(**{field: value})).text

        assert message in page
        assert "Bring a card." in page
        assert not LocalResource.objects.exists()

    def test_is_not_there_for_seekers(self, login, seeker, url):
        assert login(seeker).get(url).status_code == 404
        assert login(seeker).post(url, typed()).status_code == 404


class TestResourceEdit:
    def test_changes_it(self, login, coach, resource):
        url = reverse("norms:resource_edit", args=[resource.pk])
        assert "Old club" in login(coach).get(url).text

        response = login(coach).post(url, typed(name="New club"))

        resource.refresh_from_db()
        assert response.url == resource.place.get_absolute_url()
        assert resource.name == "New club"

    def test_is_for_ones_own_alone(self, login, seeker, admin, operator, resource):
        url = reverse("norms:resource_edit", args=[resource.pk])

        assert [login(user).get(url).status_code for user in [seeker, admin, operator]] == [
            404,
            404,
            200,
        ]


class TestResourceDelete:
    def test_takes_it_away_and_offers_the_way_back(self, login, coach, resource):
        url = reverse("norms:resource_delete", args=[resource.pk])

        page = login(coach).post(url, follow=True).text

        assert "Old club is deleted." in page
        assert reverse("norms:resource_restore", args=[resource.pk]) in page
        assert not LocalResource.objects.visible_to(coach).exists()

    def test_is_for_ones_own_alone(self, login, seeker, admin, resource):
        url = reverse("norms:resource_delete", args=[resource.pk])

        for user in [seeker, admin]:
            assert login(user).post(url).status_code == 404


class TestResourceRestore:
    def test_brings_it_back_for_its_author(self, login, seeker, admin, coach, resource):
        resource.delete_softly(at=timezone.now())
        url = reverse("norms:resource_restore", args=[resource.pk])

        for user in [seeker, admin]:
            assert login(user).post(url).status_code == 404
        assert login(coach).post(url).url == resource.place.get_absolute_url()
        assert LocalResource.objects.visible_to(coach).get() == resource


class TestDeadLink:
    def test_is_marked_by_any_coach_and_shown(self, login, coach, charlotte):
        resource = LocalResourceFactory(place=charlotte)
        client = login(coach)

        for _twice in range(2):
            html = client.post(reverse("norms:resource_dead", args=[resource.pk]), follow=True)

        resource.refresh_from_db()
        assert resource.dead_since == timezone.localdate(timezone=coach.zone)
        assert "The link is dead: a coach found so on" in html.text

    def test_keeps_the_day_on_which_it_was_first_found(self, coach, charlotte):
        resource = LocalResourceFactory(place=charlotte, dead_since=date(2026, 5, 1))

        resource.mark_dead(date(2026, 6, 1))

        assert resource.dead_since == date(2026, 5, 1)

    def test_works_again(self, login, coach, charlotte):
        resource = LocalResourceFactory(place=charlotte, dead_since=date(2026, 5, 1))

        response = login(coach).post(
            reverse("norms:resource_works", args=[resource.pk]), follow=True
        )

        resource.refresh_from_db()
        assert (resource.dead_since, resource.checked_on) == (
            None,
            timezone.localdate(timezone=coach.zone),
        )
        assert "The link is dead" not in response.text

    def test_is_over_when_the_author_gives_another_link(self, login, charlotte):
        resource = LocalResourceFactory(
            place=charlotte, dead_since=date(2026, 5, 1), meets="Fridays at seven"
        )
        url = reverse("norms:resource_edit", args=[resource.pk])
        said = {"kind": resource.kind, "name": resource.name, "meets": "Mondays at eight"}
        said |= {"url": resource.url, "checked_on": resource.checked_on}

        login(resource.author).post(url, said)
        resource.refresh_from_db()
        assert (resource.dead_since, resource.meets) == (date(2026, 5, 1), "Mondays at eight")

        login(resource.author).post(url, said | {"url": "https://new.example/"})
        resource.refresh_from_db()
        assert resource.dead_since is None

    def test_is_not_for_seekers_to_mark(self, login, seeker, charlotte):
        LocalResourceFactory(place=charlotte, meets="Fridays at seven")

        html = login(seeker).get(charlotte.get_absolute_url()).text

        assert "Fridays at seven" in html
        assert "Link is dead" not in html
