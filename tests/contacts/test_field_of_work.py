"""The field a contact works in, and what is customary in it."""

import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from contacts.models import Contact
from norms.choices import Industry
from tests.factories import (
    ContactFactory,
    EtiquetteNoteFactory,
    MeetingFactory,
    OrganizationFactory,
)


@pytest.fixture
def client(login, seeker):
    return login(seeker)


class TestFieldOfWork:
    def test_is_ones_own_or_else_that_of_the_organization(self):
        court = OrganizationFactory.build(industry=Industry.LAW)

        assert Contact(industry=Industry.ARTS, organization=court).field_of_work == Industry.ARTS
        assert Contact(organization=court).field_of_work == Industry.LAW
        assert Contact().field_of_work == ""

    def test_is_kept_with_the_contact(self, client):
        data = {"form_key": uuid.uuid4(), "first_name": "Dana", "industry": "law"}
        response = client.post(reverse("contacts:add"), data)

        assert Contact.objects.get().industry == Industry.LAW
        assert "<dd>Law</dd>" in client.get(response.url).text

    def test_is_kept_with_the_organization(self, client, seeker):
        court = OrganizationFactory(owner=seeker)

        url = reverse("contacts:organization_edit", args=[court.pk])
        client.post(url, {"name": court.name, "industry": "law"})

        court.refresh_from_db()
        assert court.industry == Industry.LAW


class TestGuidanceInAField:
    def test_is_what_a_contact_of_that_field_is_met_with(self, client, seeker, charlotte):
        EtiquetteNoteFactory(place=charlotte, usual_minutes=15, industries=[Industry.LAW])
        EtiquetteNoteFactory(place=charlotte, usual_minutes=30)
        court = OrganizationFactory(owner=seeker, industry=Industry.LAW)
        judge = ContactFactory(owner=seeker, place=charlotte, organization=court)
        nurse = ContactFactory(owner=seeker, place=charlotte, industry=Industry.HEALTH)
        meeting = MeetingFactory(owner=seeker, contact=judge, starts_at=timezone.now())

        def minutes(url):
            return client.get(url).context["guidance"].usual_minutes

        assert minutes(judge.get_absolute_url()) == 15
        assert minutes(reverse("contacts:outreach_add", args=[judge.pk])) == 15
        assert minutes(meeting.get_absolute_url()) == 15
        assert minutes(nurse.get_absolute_url()) == 30
        assert "(said of: Law)" in " ".join(client.get(judge.get_absolute_url()).text.split())
