import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.forms.organizations import OrganizationForm
from contacts.models import Organization
from tests.factories import ContactFactory, OrganizationFactory


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def organization(seeker):
    return OrganizationFactory(
        owner=seeker,
        name="Harbor Freightways",
        website="https://harbor.example/",
        notes="Ask about\nthe port line",
    )


@pytest.fixture
def edit_url(organization):
    return reverse("contacts:organization_edit", args=[organization.pk])


class TestOrganization:
    def test_shows_what_is_known_and_who_is_there(self, client, seeker, organization, charlotte):
        ContactFactory(owner=seeker, first_name="Dana", organization=organization, place=charlotte)
        ContactFactory(
            owner=seeker, first_name="Olga", organization=organization, deleted_at=timezone.now()
        )
        ContactFactory(owner=seeker, first_name="Luis")

        page = client.get(organization.get_absolute_url()).text

        assert "https://harbor.example/" in page
        assert "Ask about<br>the port line" in page
        assert "Dana" in page
        assert "Olga" not in page
        assert "Luis" not in page

    def test_may_be_empty(self, client, seeker):
        bare = OrganizationFactory(owner=seeker)

        assert "Nobody at the moment." in client.get(bare.get_absolute_url()).text

    def test_does_not_exist_for_others(self, login, stranger, organization):
        assert login(stranger).get(organization.get_absolute_url()).status_code == 404


class TestOrganizationEdit:
    def test_says_so_when_the_name_was_taken_just_now(self, seeker, organization):
        form = OrganizationForm({"name": "Fracht"}, instance=organization)
        assert form.is_valid()
        OrganizationFactory(owner=seeker, name="FRACHT")

        assert form.save() is None
        assert form.errors["name"] == ["You have another organization of this name."]

    def test_changes_what_is_known(self, client, organization, edit_url):
        response = client.post(
            edit_url, {"name": "Harbor", "website": "harbor.example/new", "notes": ""}
        )

        organization.refresh_from_db()
        assert response.url == organization.get_absolute_url()
        assert (organization.name, organization.website, organization.notes) == (
            "Harbor",
            "https://harbor.example/new",
            "",
        )

    def test_may_change_how_its_own_name_is_written(self, client, organization, edit_url):
        response = client.post(edit_url, {"name": "HARBOR Freightways"})

        assert response.status_code == 302

    def test_refuses_the_name_of_another_of_ones_own(self, client, seeker, organization, edit_url):
        OrganizationFactory(owner=seeker, name="Zürich Fracht")
        OrganizationFactory(name="Somebody else's")

        taken = client.post(edit_url, {"name": "zurich fracht"})
        free = client.post(edit_url, {"name": "Somebody else's"})

        assert "You have another organization of this name." in taken.text
        assert 'value="zurich fracht"' in taken.text
        assert "Change Harbor Freightways" in taken.text
        assert free.status_code == 302

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", ""),
            ("name", "x" * 10_000),
            ("name", "a\0b"),
            ("website", "javascript:alert(1)"),
            ("notes", "x" * 5001),
            ("notes", "a\0b"),
        ],
    )
    def test_says_what_is_wrong_and_keeps_what_was_typed(
        self, client, organization, edit_url, field, value
    ):
        response = client.post(edit_url, {"name": "Harbor", field: value})

        organization.refresh_from_db()
        assert list(response.context["form"].errors) == [field]
        assert response.context["form"][field].value() == value
        assert organization.name == "Harbor Freightways"

    def test_is_closed_to_others(self, login, stranger, edit_url):
        assert login(stranger).post(edit_url, {"name": "Mine"}).status_code == 404


class TestNamed:
    def test_finds_what_is_there_and_makes_what_is_not(self, seeker, organization):
        OrganizationFactory(name="Fracht")  # Another seeker's.
        gone = OrganizationFactory(owner=seeker, name="Fracht", deleted_at=timezone.now())

        same = Organization.named("HÁRBOR freightways", seeker)
        new = Organization.named("Fracht", seeker)

        assert same == organization
        assert (new.owner, new.center) == (seeker, seeker.center)
        assert new != gone
        assert Organization.named("fracht", seeker) == new
        assert Organization.named("", seeker) is None
