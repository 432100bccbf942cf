import pytest
from django.urls import reverse

from contacts.models import Contact, Stage
from tests.factories import (
    CenterPhraseFactory,
    ContactFactory,
    DraftFactory,
    ImportFactory,
    MergeFactory,
    MessageTemplateFactory,
    OrganizationFactory,
    OutreachFactory,
    PauseFactory,
    SeekerProfileFactory,
    SkippedStepFactory,
    UploadFactory,
)


@pytest.fixture
def client(login, operator):
    return login(operator)


@pytest.mark.parametrize(
    "factory",
    [
        CenterPhraseFactory,
        ContactFactory,
        DraftFactory,
        ImportFactory,
        MergeFactory,
        MessageTemplateFactory,
        OrganizationFactory,
        OutreachFactory,
        PauseFactory,
        SeekerProfileFactory,
        SkippedStepFactory,
        UploadFactory,
    ],
)
class TestAdmin:
    def url(self, factory, page, *args):
        return reverse(f"admin:contacts_{factory._meta.model._meta.model_name}_{page}", args=args)

    def test_lists_and_finds(self, client, factory):
        factory()

        assert client.get(self.url(factory, "changelist")).status_code == 200
        assert client.get(self.url(factory, "changelist"), {"q": "x"}).status_code == 200

    def test_opens_one_without_a_giant_select(self, client, factory):
        row = factory()
        ContactFactory(first_name="Someone", last_name="Else")

        page = client.get(self.url(factory, "change", row.pk)).text

        assert "Someone Else" not in page


class TestWhatFollows:
    def test_is_derived_anew_when_an_outreach_is_changed(self, client):
        outreach = OutreachFactory()
        data = {
            "owner": outreach.owner_id,
            "center": outreach.center_id,
            "contact": outreach.contact_id,
            "kind": "reply",
            "channel": "email",
            "happened_at_0": "2026-11-02",
            "happened_at_1": "15:00",
        }

        client.post(reverse("admin:contacts_outreach_change", args=[outreach.pk]), data)

        assert Contact.objects.get().stage == Stage.IN_CONVERSATION

    def test_is_derived_anew_when_a_contact_is_changed(self, client):
        contact = ContactFactory(stage=Stage.MET)
        data = {"owner": contact.owner_id, "center": contact.center_id, "first_name": "Dana"}
        data |= {"name_use": contact.name_use}

        client.post(reverse("admin:contacts_contact_change", args=[contact.pk]), data)

        contact.refresh_from_db()
        assert (str(contact), contact.stage) == ("Dana", Stage.TO_ASK)

    def test_is_derived_anew_when_outreach_is_deleted(self, client):
        contact = ContactFactory(stage=Stage.ASKED)
        one, two = OutreachFactory.create_batch(2, contact=contact, owner=contact.owner)

        client.post(reverse("admin:contacts_outreach_delete", args=[one.pk]), {"post": "yes"})
        contact.refresh_from_db()
        assert contact.stage == Stage.ASKED
        client.post(
            reverse("admin:contacts_outreach_changelist"),
            {"action": "delete_selected", "_selected_action": [two.pk], "post": "yes"},
        )

        contact.refresh_from_db()
        assert contact.stage == Stage.TO_ASK

    @pytest.mark.parametrize("factory", [OrganizationFactory, PauseFactory, SeekerProfileFactory])
    def test_is_derived_anew_for_all_whom_it_is_about(self, client, factory):
        row = factory()
        owner = getattr(row, "owner", None) or row.user
        organization = row if factory is OrganizationFactory else None
        contact = ContactFactory(owner=owner, organization=organization, stage=Stage.MET)
        data = {"owner": owner.pk, "user": owner.pk, "center": owner.center_id, "name": "Mills"}
        data |= {"first_day": "2026-12-21", "last_day": "2026-12-24"}

        url = reverse(f"admin:contacts_{row._meta.model_name}_change", args=[row.pk])
        client.post(url, data)

        contact.refresh_from_db()
        assert contact.stage == Stage.TO_ASK

    def test_is_derived_anew_when_a_pause_is_deleted(self, client):
        pauses = [PauseFactory(), PauseFactory()]
        contacts = [ContactFactory(owner=pause.owner, stage=Stage.MET) for pause in pauses]

        client.post(reverse("admin:contacts_pause_delete", args=[pauses[0].pk]), {"post": "yes"})
        client.post(
            reverse("admin:contacts_pause_changelist"),
            {"action": "delete_selected", "_selected_action": [pauses[1].pk], "post": "yes"},
        )

        for contact in contacts:
            contact.refresh_from_db()
            assert contact.stage == Stage.TO_ASK
