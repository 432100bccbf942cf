import pytest
from django.urls import reverse

from norms.models import EtiquetteNote, Evidence, LocalResource, Place
from tests.factories import EtiquetteNoteFactory, EvidenceFactory, LocalResourceFactory


@pytest.fixture
def client(login, operator):
    return login(operator)


def listed(model):
    return reverse(f"admin:norms_{model._meta.model_name}_changelist")


def changed(row):
    return reverse(f"admin:norms_{row._meta.model_name}_change", args=[row.pk])


class TestPlaceAdmin:
    @pytest.mark.parametrize("text", ["Charlótte", "/us/nc/charlotte/"])
    def test_finds_a_place_by_name_or_address(self, client, charlotte, text):
        page = client.get(listed(Place), {"q": text}).text

        assert charlotte.full_name in page
        assert changed(charlotte) in page

    def test_shows_the_largest_places_first(self, client):
        assert "China" in client.get(listed(Place)).text

    def test_changes_nothing_of_the_gazetteer(self, client, charlotte):
        assert client.get(changed(charlotte)).status_code == 200
        assert client.post(changed(charlotte), {"name": "Elsewhere"}).status_code == 403
        assert client.get(reverse("admin:norms_place_add")).status_code == 403
        delete = reverse("admin:norms_place_delete", args=[charlotte.pk])
        assert client.post(delete, {"post": "yes"}).status_code == 403


class TestEvidenceAdmin:
    def test_is_to_read_alone(self, client, charlotte):
        row = EvidenceFactory(place=charlotte)

        assert charlotte.full_name in client.get(listed(Evidence)).text
        assert client.get(changed(row)).status_code == 200
        assert client.post(changed(row), {"asked": 100}).status_code == 403
        assert client.get(reverse("admin:norms_evidence_add")).status_code == 403
        delete = reverse("admin:norms_evidence_delete", args=[row.pk])
        assert client.post(delete, {"post": "yes"}).status_code == 403


class TestEtiquetteNoteAdmin:
    def test_renders_the_text_that_an_operator_changes(self, client, charlotte):
        note = EtiquetteNoteFactory(place=charlotte)
        assert str(note.author) in client.get(listed(EtiquetteNote), {"q": "charlotte"}).text

        client.post(
            changed(note),
            {
                "place": note.place_id,
                "author": note.author_id,
                "center": note.center_id,
                "acceptance": "unusual",
                "approach": "task",
                "channels": "email,group",
                "text": "Now *mended* <script>.",
                "observed_on": "2026-05-01",
            },
        )

        note.refresh_from_db()
        assert note.html == "<p>Now <em>mended</em> &lt;script&gt;.</p>\n"
        assert note.channels == ["email", "group"]

    def test_renders_and_keeps_what_an_operator_adds(self, client, coach, charlotte):
        said = {"acceptance": "unusual", "approach": "task", "text": "*New.*"}
        about = {"place": charlotte.pk, "author": coach.pk, "center": coach.center_id}
        url = reverse("admin:norms_etiquettenote_add")

        client.post(url, said | about | {"observed_on": "2026-05-01"})

        note = EtiquetteNote.objects.get()
        assert note.html == "<p><em>New.</em></p>\n"
        assert note.versions.count() == 1

    def test_does_not_offer_every_place(self, client, charlotte):
        note = EtiquetteNoteFactory(place=charlotte)

        assert client.get(changed(note)).text.count("<option") < 100


class TestLocalResourceAdmin:
    def test_lists_and_shows_resources(self, client, charlotte):
        resource = LocalResourceFactory(place=charlotte)

        assert resource.name in client.get(listed(LocalResource), {"q": "charlotte"}).text
        assert client.get(changed(resource)).text.count("<option") < 50
