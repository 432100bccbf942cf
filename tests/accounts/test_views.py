import re

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from accounts.models import Role, User
from tests.factories import CenterFactory, UserFactory


def told(response):
    """What the page after this answer will say was done."""
    return [str(message) for message in get_messages(response.wsgi_request)]


class TestProfile:
    url = reverse("accounts:profile")

    def test_shows_who_one_is(self, login, seeker):
        page = login(seeker).get(self.url).text

        assert seeker.email in page
        assert "Rochester Career Center" in page
        assert "Job seeker" in page

    def test_leads_seekers_and_nobody_else_to_their_places(self, login, seeker, coach):
        url = reverse("contacts:my_places")

        assert url in login(seeker).get(self.url).text
        assert url not in login(coach).get(self.url).text

    def test_saves_name_and_time_zone(self, login, coach):
        data = {"first_name": "Maja", "last_name": "", "time_zone": "Europe/Zurich"}

        response = login(coach).post(self.url, data)

        assert response.url == self.url
        coach.refresh_from_db()
        assert [coach.first_name, coach.last_name, coach.time_zone] == list(data.values())

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("first_name", ""),
            ("first_name", "a" * 10_000),
            ("first_name", "Ma\0ya"),
            ("last_name", "Elli\x1bson"),
            ("time_zone", "Mars/Olympus"),
            ("time_zone", ""),
        ],
    )
    def test_says_what_is_wrong_and_keeps_what_was_typed(self, login, coach, field, value):
        before = coach.first_name
        data = {"first_name": "Maja", "last_name": "Ellison", "time_zone": "Europe/Zurich"}

        response = login(coach).post(self.url, data | {field: value})

        assert list(response.context["form"].errors) == [field]
        assert response.context["form"][field].value() == value
        coach.refresh_from_db()
        assert coach.first_name == before

    def test_leaves_the_time_zone_of_seekers_to_their_places(self, login, seeker):
        data = {"first_name": "Maja", "time_zone": "Europe/Zurich"}

        login(seeker).post(self.url, data)

        seeker.refresh_from_db()
        assert [seeker.first_name, seeker.time_zone] == ["Maja", "America/New_York"]


class TestTimeZone:
    def test_moments_are_shown_in_that_of_the_one_who_looks(self, login, admin, seeker):
        seeker.last_login = "2026-11-22T03:00Z"
        seeker.save()
        admin.time_zone = "America/Chicago"
        admin.save()

        page = login(admin).get(seeker.get_absolute_url()).text

        assert "Nov 21, 2026" in page


class TestAbout:
    def test_is_open_and_names_the_sources(self, client, db):
        page = client.get(reverse("accounts:about")).text

        assert "Creative Commons Attribution 4.0" in page
        assert "It sends nothing" in page


class TestPrivacy:
    url = reverse("accounts:privacy")

    def test_says_to_anybody_whom_to_ask_and_every_page_leads_there(self, client, db):
        page = client.get(self.url).text

        assert "or their career center" in page
        assert f'<a href="{self.url}">' in client.get(reverse("accounts:about")).text

    def test_says_where_ones_own_center_is_asked(self, login, seeker):
        seeker.center.help_contact = "help@center.example"
        seeker.center.save()

        assert "help@center.example" in login(seeker).get(self.url).text


class TestPeople:
    url = reverse("accounts:people")

    def names(self, client, **address):
        return [user.first_name for user in client.get(self.url, address).context["page"].rows]

    def test_shows_the_people_of_the_own_center(self, login, seeker, admin, stranger):
        page = login(admin).get(self.url)

        assert set(page.context["page"].rows) == {seeker, admin}
        assert seeker.email in page.text
        assert stranger.email not in page.text

    def test_does_not_exist_for_others(self, login, seeker, coach, operator):
        assert [login(p).get(self.url).status_code for p in (seeker, coach, operator)] == [404] * 3

    @pytest.mark.parametrize(
        ("address", "found"),
        [
            ({}, ["Zoé", "Ben", "Ada"]),
            ({"q": "zoe BAKER"}, ["Zoé"]),
            ({"q": "ben@"}, ["Ben"]),
            ({"q": "%"}, []),
            ({"q": "a" * 10_000}, ["Zoé", "Ben", "Ada"]),
            ({"q": "a\0b"}, ["Zoé", "Ben", "Ada"]),
            ({"role": "coach"}, ["Ben"]),
            ({"role": "king"}, ["Zoé", "Ben", "Ada"]),
            ({"state": "deactivated"}, ["Zoé"]),
            ({"state": "active"}, ["Ben", "Ada"]),
            ({"state": "deleted"}, []),
            ({"cohort": "9" * 30}, ["Zoé", "Ben", "Ada"]),
            ({"sort": "email"}, ["Ada", "Ben", "Zoé"]),
            ({"sort": "newest"}, ["Ada", "Zoé", "Ben"]),
            ({"sort": "nonsense"}, ["Zoé", "Ben", "Ada"]),
            ({"after": "nonsense"}, ["Zoé", "Ben", "Ada"]),
            ({"after": "9" * 30}, ["Zoé", "Ben", "Ada"]),
        ],
    )
    def test_finds_narrows_and_sorts(self, login, center, address, found):
        person = {"center": center, "role": Role.SEEKER}
        UserFactory(
            **person | {"role": Role.COACH},
            first_name="Ben",
            last_name="Carter",
            email="ben@x.example",
        )
        UserFactory(
            **person, first_name="Zoé", last_name="Baker", email="zoe@x.example", is_active=False
        )
        ada = UserFactory(
            center=center,
            role=Role.ADMIN,
            first_name="Ada",
            last_name="Young",
            email="ada@x.example",
        )

        assert self.names(login(ada), **address) == found

    def test_goes_through_all_pages_and_back(self, login, admin):
        UserFactory.create_batch(60, center=admin.center, last_name="Same", first_name="Name")
        client, url, seen = login(admin), self.url, []
        while url:
            page = client.get(url)
            seen += page.context["page"].rows
            following = re.search(r'rel="next"\s+href="([^"]+)"', page.text)
            url = following and following[1].replace("&amp;", "&")

        assert len(seen) == len(set(seen)) == 61
        assert "Back to the first" in page.text

    def test_counts_to_a_thousand(self, login, admin):
        User.objects.bulk_create(
            User(email=f"p{n}@test.example", center=admin.center, role=Role.SEEKER)
            for n in range(1000)
        )

        assert "1,000+ found" in login(admin).get(self.url).text
        assert "1 found" in login(admin).get(self.url, {"role": "admin"}).text

    def test_gives_htmx_the_list_alone(self, login, admin):
        headers = {"HX-Request": "true", "HX-Target": "people-list"}

        page = login(admin).get(self.url, {"q": "nobody of that name"}, headers=headers)

        assert page.text.lstrip().startswith('<div id="people-list">')
        assert "Nobody is found." in page.text


class TestPersonEdit:
    def test_changes_name_and_role(self, login, admin, seeker):
        data = {"first_name": "Maja", "last_name": "E.", "role": "coach"}

        response = login(admin).post(seeker.get_absolute_url(), data)

        assert response.url == reverse("accounts:people")
        seeker.refresh_from_db()
        assert [seeker.first_name, seeker.last_name, seeker.role] == list(data.values())

    def test_shows_whether_they_have_been_here(self, login, admin, seeker):
        assert "Has not signed in yet" in login(admin).get(seeker.get_absolute_url()).text

    def test_does_not_reach_another_center(self, login, admin, stranger):
        url = stranger.get_absolute_url()

        assert login(admin).get(url).status_code == 404
        assert login(admin).post(url, {"first_name": "X", "role": "coach"}).status_code == 404

    def test_leaves_the_center_an_admin(self, login, admin):
        data = {"first_name": "Ada", "last_name": "", "role": "coach"}

        response = login(admin).post(admin.get_absolute_url(), data)

        assert "needs an admin" in response.text
        admin.refresh_from_db()
        assert admin.role == Role.ADMIN

    def test_sends_an_admin_who_steps_back_to_the_new_work(self, login, admin):
        UserFactory(center=admin.center, role=Role.ADMIN)
        data = {"first_name": "Ada", "last_name": "", "role": "coach"}

        assert login(admin).post(admin.get_absolute_url(), data).url == reverse("today")


class TestPersonDeactivate:
    def url(self, person):
        return reverse("accounts:person_deactivate", args=[person.pk])

    def test_signs_the_person_out_and_can_be_undone(self, login, admin, seeker):
        theirs = login(seeker)
        page = reverse("accounts:profile")
        assert theirs.get(page).status_code == 200

        response = login(admin).post(self.url(seeker))

        assert theirs.get(page).status_code == 302
        (message,) = get_messages(response.wsgi_request)
        login(admin).post(message.extra_tags.removeprefix("undo:"))
        seeker.refresh_from_db()
        assert seeker.is_active

    def test_twice_changes_nothing(self, login, admin, seeker):
        client = login(admin)

        assert client.post(self.url(seeker)).url == client.post(self.url(seeker)).url
        assert "Deactivated. They cannot sign in" in client.get(seeker.get_absolute_url()).text

    def test_leaves_the_center_an_active_admin(self, login, admin):
        UserFactory(center=admin.center, role=Role.ADMIN, is_active=False)
        UserFactory(center=CenterFactory(), role=Role.ADMIN)

        response = login(admin).post(self.url(admin))

        assert "needs an admin" in told(response)[0]
        admin.refresh_from_db()
        assert admin.is_active


class TestPersonActivate:
    def test_twice_changes_nothing(self, login, admin, seeker):
        seeker.deactivate()
        client = login(admin)
        url = reverse("accounts:person_activate", args=[seeker.pk])

        assert client.post(url).url == client.post(url).url == seeker.get_absolute_url()
        seeker.refresh_from_db()
        assert seeker.is_active


class TestPrivacyOfACenter:
    url = reverse("accounts:privacy")

    def test_says_what_the_center_adds_to_anybody_as_plain_text(self, client, login, seeker):
        center = seeker.center
        center.privacy_text, center.help_contact = "We keep it <b>3</b> years.", "help@x.example"
        center.save()

        for page in [client.get(self.url, {"center": center.slug}), login(seeker).get(self.url)]:
            assert "We keep it &lt;b&gt;3&lt;/b&gt; years." in page.text
            assert "help@x.example" in page.text
        assert "We keep it" not in client.get(self.url).text
        assert "We keep it" not in client.get(self.url, {"center": "no-such"}).text
