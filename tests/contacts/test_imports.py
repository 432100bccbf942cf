"""From a file to contacts and back, on the pages."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from contacts.importing.reading import MAX_BYTES
from contacts.models import ColumnMapping, Contact, Import, Upload, UploadRow
from contacts.models.uploads import Verdict
from norms.models import Place
from tests.contacts.importing import files
from tests.factories import ContactFactory, ImportFactory, OrganizationFactory, UploadFactory

URL = reverse("contacts:import")
ROW = {
    "First Name": "Ana",
    "Last Name": "Ruiz, MBA",
    "URL": "https://www.linkedin.com/in/ana-ruiz/",
    "Company": "Acme",
    "Position": "Nurse",
    "Connected On": "12 Mar 2024",
}


@pytest.fixture
def client(login, seeker):
    return login(seeker)


@pytest.fixture
def send(client):
    """A function that sends a file; gives the page that this leads to."""

    def send(data, name="people.csv", **said):
        data = data.encode() if isinstance(data, str) else data
        said = {"form_key": UploadFactory._meta.model().form_key} | said
        return client.post(URL, {"file": SimpleUploadedFile(name, data)} | said, follow=True)

    return send


@pytest.fixture
def to(client):
    """A function that sends something about the only upload to one of its addresses."""

    def to(action, data=None, **options):
        url = reverse(f"contacts:upload_{action}", args=[Upload.objects.get().pk])
        return client.post(url, data or {}, follow=True, **options)

    return to


def linkedin(*rows):
    return files.PREAMBLE + files.table(files.LINKEDIN, *rows)


def rows():
    """{line: verdict} of the only upload."""
    return dict(UploadRow.objects.order_by("line").values_list("line", "verdict"))


class TestStart:
    def test_says_the_limits_before_anything_is_sent(self, client):
        assert "At most 10 MB and 50,000 people." in client.get(URL).text

    def test_keeps_nothing_as_a_contact_before_that_is_said(self, send, to, seeker):
        page = send(linkedin(ROW), "Connections.csv")

        assert page.redirect_chain
        assert "In the file: “Ana Ruiz, MBA”" in page.text
        assert "Read as a file from LinkedIn" in page.text
        assert not Contact.objects.exists()

        page = to("bring")

        assert "1 person came to your contacts" in page.text
        assert Contact.objects.visible_to(seeker).get().original_name == "Ana Ruiz, MBA"
        assert bytes(Upload.objects.get().data) == b""
        assert not UploadRow.objects.exists()

    def test_takes_rows_that_are_pasted(self, client):
        said = {"form_key": Upload().form_key, "rows": "Name\tEmail\nAna Ruiz\ta@x.example"}

        assert "Who is in Pasted rows" in client.post(URL, said, follow=True).text

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "This file is empty."),
            (files.LINKEDIN.encode(), "There is a row of headers, and no row below it."),
            (b"red\ngreen\n", "Looked for a row of headers"),
            (b"%PDF-1.7", "This is a PDF."),
            (b"\x00\x01\x02\x03" * 999, "This is not a text file."),
            (b"x" * (MAX_BYTES + 200_000), "This file is larger than 10 MB."),
            (b"PK\x03\x04" + b"x" * 99, "This ZIP file cannot be opened."),
            (b"Dear Ana,\nthank you, it was kind\nBo\n", "Nobody was found"),
        ],
    )
    def test_says_beside_the_file_what_is_wrong(self, send, data, words):
        page = send(data)

        assert page.status_code == 200
        assert words in page.context["form"].errors["file"][0]
        assert 'id="id_file_error"' in page.text
        assert not Upload.objects.exists()

    @pytest.mark.parametrize("name", ["people.exe", "people", "people.vcf", "people.zip", "a.json"])
    def test_wants_it_to_be_called_by_what_it_is(self, send, name):
        page = send(linkedin(ROW), name)

        assert "should end by what is in it" in page.context["form"].errors["file"][0]
        assert not Upload.objects.exists()

    def test_wants_a_file(self, client):
        page = client.post(URL, {"form_key": Upload().form_key})

        assert page.context["form"].errors["file"] == ["Choose a file."]

    def test_lists_what_waits_and_what_was_brought(self, client, seeker, stranger):
        waiting = UploadFactory(owner=seeker, file_name="waits.csv")
        ImportFactory(owner=seeker, file_name="brought.csv")
        UploadFactory(owner=stranger, file_name="strange.csv")
        ImportFactory(owner=stranger, file_name="strange.csv")

        page = client.get(URL).text

        assert "waits.csv" in page
        assert "brought.csv" in page
        assert "strange.csv" not in page
        client.post(reverse("contacts:upload_discard", args=[waiting.pk]))
        client.get(URL)  # Says that it is discarded.
        assert "waits.csv" not in client.get(URL).text
        assert not UploadRow.objects.filter(upload=waiting).exists()
        assert bytes(Upload.objects.get(pk=waiting.pk).data) == b""

    def test_erases_what_nobody_came_back_for(self, send, seeker, stranger):
        old = UploadFactory(owner=stranger)
        Upload.objects.update(created_at=timezone.now() - timedelta(days=1))
        young = UploadFactory(owner=stranger)

        send(linkedin(ROW))

        assert not Upload.objects.filter(pk=old.pk).exists()
        assert Upload.objects.filter(pk=young.pk).exists()

    def test_the_command_erases_the_same(self, seeker, capsys):
        UploadFactory(owner=seeker)
        call_command("erase_uploads")
        Upload.objects.update(created_at=timezone.now() - timedelta(days=1))
        call_command("erase_uploads")

        assert capsys.readouterr().out.split("\n")[:2] == ["0 uploads erased.", "1 uploads erased."]
        assert not Upload.objects.exists()


class TestPreview:
    @pytest.fixture
    def known(self, seeker):
        """Somebody who was met, and another of whom only the name is known."""
        acme = OrganizationFactory(owner=seeker, name="Acme")
        facts = {"owner": seeker, "organization": acme}
        return [
            ContactFactory(
                **facts, first_name="Ana", last_name="Ruiz", title="Nurse", email="a@x.example"
            ),
            ContactFactory(**facts, first_name="Bo", last_name="Lee", email="bo@x.example"),
        ]

    @pytest.fixture
    def page(self, known, send):
        return send(
            "Name,Email,Company,Title,Phone,Birthday\n"
            "Ana Ruiz,A@X.example,Acme,Head Nurse,585 555 0142,1 May\n"
            "Bo Lee,other@x.example,Acme,,,\n"
            "Cy Poe,cy@x.example,,,,\n"
            "Cy Poe,cy@x.example,,,,\n"
            "Bo Lee,bo@x.example,,,585 555 0199,\n"
            ",,,Head,,\n"
        )

    def test_says_of_each_row_what_it_is_and_why(self, page):
        assert rows() == {2: "changed", 3: "maybe", 4: "new", 5: "same", 6: "changed", 7: "refused"}
        assert "Ana Ruiz (Acme)</a>:\n" in page.text
        assert "the same email address" in page.text
        assert "<del>Nurse</del>" in page.text
        assert "<ins>Head Nurse</ins>" in page.text
        assert "<ins>585 555 0142</ins>" in page.text
        assert "Said before, on line 4: the same email address." in page.text
        assert "There is no name, email address, phone number or profile" in page.text
        assert "Birthday" in page.text

    def test_does_what_is_chosen(self, page, to, known, seeker):
        choices = {"choice_2": "take", "choice_3": "same", "choice_4": "leave", "choice_7": "add"}
        page = to("choose", choices, headers={"HX-Request": "true"})
        assert "3 get something" in page.text

        page = to("bring", {"choice_6": "add"})

        ana, bo = known
        for each in known:
            each.refresh_from_db()
        assert (ana.title, ana.phone) == ("Head Nurse", "585 555 0142")
        assert bo.email == "bo@x.example"
        added = Contact.objects.visible_to(seeker).exclude(pk__in=[ana.pk, bo.pk])
        assert [str(each) for each in added] == ["Bo Lee"]  # Cy's second row goes with the first.

        page = to_undo(page)

        ana.refresh_from_db()
        assert (ana.title, ana.phone) == ("Nurse", "")
        assert Contact.objects.visible_to(seeker).count() == 2
        assert "Taken back: people.csv." in page.text

    def test_a_page_that_is_left_keeps_what_was_chosen_there(self, page, to):
        page = to("choose", {"choice_4": "leave", "page": "3", "show": "new", "q": "cy"})

        assert page.redirect_chain[0][0].endswith("?show=new&q=cy&page=3")
        assert UploadRow.objects.get(line=4).choice == "leave"

    def test_all_that_are_shown_can_be_left_out_and_brought(self, page, to):
        to("choose_all", {"all": "leave"})
        assert "Nobody is chosen." in to("choose").text

        to("choose_all", {"all": "bring", "q": "poe"})

        assert "1 new contact" in to("choose").text

    def test_shows_the_kind_and_the_words_that_are_asked_for(self, page, client):
        url = page.redirect_chain[0][0]

        assert client.get(url, {"show": "maybe"}).context["page"].paginator.count == 1
        assert client.get(url, {"q": "acme RUIZ"}).context["page"].paginator.count == 1
        assert "No row matches that." in client.get(url, {"q": "zzz"}).text

    def test_gives_back_what_was_refused(self, known, send, client):
        send("Name,Email,Title\nAna Ruiz,a@x.example,\n,,=1+1\n")

        url = reverse("contacts:upload_refused", args=[Upload.objects.get().pk])
        lines = client.get(url).content.decode("utf-8-sig").splitlines()

        assert lines[0] == "Line,Reason,Name,Email,Title"
        assert lines[1].startswith("3,")
        assert lines[1].endswith(",,,'=1+1")

    def test_a_name_can_stay_as_it_is_written(self, send, to, seeker):
        rows = [ROW, ROW | {"First Name": "Bo 🚀", "Last Name": "", "URL": "", "Company": ""}]
        send(linkedin(*rows))
        said = {f"as_written_{line}": "on" for line in [5, 6]}

        to("bring", said | {"choice_5": "add", "choice_6": "add"})

        names = Contact.objects.visible_to(seeker).values_list("first_name", "last_name")
        assert sorted(names) == [("Ana", "Ruiz, MBA"), ("Bo 🚀", "")]

    def test_the_same_file_twice_adds_nobody_and_says_so(self, send, to, client, seeker):
        send(linkedin(ROW))
        to("bring")
        Upload.objects.all().delete()

        page = send(linkedin(ROW))

        assert "They are among your contacts already: there is nobody to add." in page.text
        assert "Nobody was added, and nothing was changed." in to("bring").text
        assert Contact.objects.visible_to(seeker).count() == 1
        assert Import.objects.count() == 1

    def test_brings_once_and_goes_to_the_result_after(self, send, to, client):
        url = send(linkedin(ROW)).redirect_chain[0][0]
        first, second = to("bring"), to("bring")

        assert first.redirect_chain == second.redirect_chain
        assert client.get(url).url == first.redirect_chain[0][0]
        assert client.get(f"{url}letters/").url == first.redirect_chain[0][0]
        assert Contact.objects.count() == 1

    def test_who_came_meanwhile_is_not_added_again(self, send, to, seeker):
        send(linkedin(ROW))
        ContactFactory(owner=seeker, first_name="Ana", last_name="Ruiz", url=ROW["URL"])

        to("bring")

        assert Contact.objects.visible_to(seeker).count() == 1

    def test_of_somebody_deleted_meanwhile_a_new_one_is_made(self, page, to, known, seeker):
        to("choose", {"choice_3": "same"})
        known[1].delete_softly(at=timezone.now())

        to("bring")

        assert Contact.objects.visible_to(seeker).filter(email="other@x.example").exists()


def to_undo(page):
    """Take back what the page of an import is about."""
    brought = page.context["brought"]
    return page.client.post(reverse("contacts:import_undo", args=[brought.pk]), follow=True)


class TestColumns:
    text = "Wer;Was;Ort;Mail\nAna Ruiz;Nurse;Rochester;a@x.example\nBo Lee;Cook;Rome;b@x.example\n"
    said = {"column_0": "full", "column_1": "title", "column_2": "", "column_3": "email"}

    def test_are_asked_for_where_they_are_not_known(self, send, to, seeker):
        page = send(self.text)

        assert "What is in which column?" in page.text
        assert "Ana Ruiz · Bo Lee" in page.text
        assert page.context["form"].initial["has_header"]
        assert page.context["form"]["column_3"].initial == "email"
        assert "What is in which column?" in to("bring").text

        page = to("columns", self.said | {"has_header": "on"})

        assert rows() == {2: "new", 3: "new"}
        to("bring")
        ana = Contact.objects.visible_to(seeker).get(email="a@x.example")
        assert (str(ana), ana.title, ana.place) == ("Ana Ruiz", "Nurse", None)

    def test_are_remembered(self, send, to):
        send(self.text)
        to("columns", self.said | {"has_header": "on"})
        Upload.objects.all().delete()

        page = send(self.text.replace("Wer", "WER "))

        assert "Who is in people.csv" in page.text
        assert UploadRow.objects.first().person["title"] == "Nurse"
        assert [str(UploadRow.objects.first())] == ["Ana Ruiz"]
        [remembered] = ColumnMapping.objects.all()
        assert str(remembered) == remembered.headers[:8]

    def test_are_asked_again_where_what_is_remembered_finds_nobody(self, send, to):
        send(self.text)
        to("columns", self.said | {"has_header": "on"})
        Upload.objects.all().delete()

        page = send("Wer;Was;Ort;Mail\n;;;a@x.example\n;;;b@x.example\n".replace("a@x.example", ""))

        assert page.status_code == 200

    def test_a_table_without_headings_is_read_from_its_first_row(self, send, to):
        page = send("Ana Ruiz;1;x;a@x.example\nBo Lee;2;y;b@x.example\n")
        assert "Column 1" in page.text
        assert not page.context["form"].initial["has_header"]

        to("columns", {"column_0": "full"})

        assert rows() == {1: "new", 2: "new"}
        assert not ColumnMapping.objects.exists()

    @pytest.mark.parametrize(
        ("said", "words"),
        [({}, "With these columns nobody is found."), ({"column_2": "notes"}, "Nobody was found")],
    )
    def test_without_a_name_or_address_nobody_is_found(self, send, to, said, words):
        send(self.text)

        page = to("columns", said)

        assert words in page.text
        assert "error-summary" in page.text

    def test_what_nobody_needs_cannot_be_chosen(self, send, to):
        page = send("Wer,Birthday,City,Mail\nAna Ruiz,1 May,Rome,a@x.example\n")
        assert "Not read: nobody needs to know it" in page.text

        to("columns", {"column_0": "full", "column_1": "notes", "has_header": "on"})

        assert "1 May" not in str(UploadRow.objects.get().person)

    def test_a_city_stays_part_of_its_address(self, send, to):
        send("Wer,Home City,Home State,Mail\nAna Ruiz,Charlotte,NC,a@x.example\n")
        fields = {"column_0": "full", "column_1": "city", "column_2": "region"}

        to("columns", fields | {"has_header": "on"})

        assert UploadRow.objects.get().place.path == "us/nc/charlotte"


class TestLetters:
    data = "Name,Email\nJosé Núñez,j@x.example\nBo Lee,b@x.example\n".encode("mac_roman")

    def test_are_chosen_by_their_look(self, send, to, client):
        url = send(self.data).redirect_chain[0][0]
        page = client.get(f"{url}letters/")
        looks = dict(page.context["form"].fields["encoding"].choices)
        assert looks["mac_roman"] == "José Núñez,j@x.example"

        to("letters", {"encoding": "cp1252"})
        assert UploadRow.objects.get(line=2).person["name"] == looks["cp1252"].split(",")[0]
        to("letters", {"encoding": ""})

        assert UploadRow.objects.get(line=2).person["name"] == "José Núñez"

    def test_there_is_no_choice_where_all_are_plain(self, send):
        assert "Letters look wrong?" not in send(linkedin(ROW)).text
        assert "Letters look wrong?" not in send(linkedin(ROW).encode("utf-16")).text

    def test_that_leave_nobody_are_refused(self, seeker, client):
        upload = UploadFactory(owner=seeker)
        Upload.objects.update(data=b"\xff\xfe\x00 \x80\x00\x01\x02\x03\x04 \xe9\n" * 9)

        page = client.post(reverse("contacts:upload_letters", args=[upload.pk]), {"encoding": ""})

        assert page.context["form"].errors["encoding"]

    def test_of_an_archive_without_the_file_there_is_no_choice(self, seeker, client):
        upload = UploadFactory(owner=seeker)
        Upload.objects.update(data=files.archive(x_csv="é"))

        page = client.get(reverse("contacts:upload_letters", args=[upload.pk]))

        assert len(page.context["form"].fields["encoding"].choices) == 1


class TestPlaces:
    text = (
        "Name,City,State,Email\nAna Ruiz,Springfield,,a@x.example\n"
        "Bo Lee,Springfield,,b@x.example\nCy Poe,Portland,,c@x.example\n"
        "Di Foe,Portland,OR,d@x.example\n"
    )

    def test_that_are_unsure_are_asked_together(self, send, to, client, seeker):
        page = send(self.text)
        assert "2 places in the file may be one of several." in page.text
        springfield = Place.objects.get(path="us/il/springfield")
        portland = Place.objects.get(path="us/or/portland")

        page = to("places", {"place_0": springfield.pk, "place_1": 0})

        assert "may be one of" not in page.text
        assert "Springfield, IL" in page.text
        to("letters", {"encoding": ""})
        to("bring")
        found = Contact.objects.visible_to(seeker).order_by("first_name")
        assert [each.place for each in found] == [springfield, springfield, None, portland]

    def test_that_nobody_knows_stay_open(self, send, to):
        send(self.text)

        page = to("places", {})

        assert "places in the file may be one of several." in page.text

    def test_answers_outlast_another_look(self, send, to, seeker):
        send(self.text.replace("Ana", "José"))
        springfield = Place.objects.get(path="us/il/springfield")
        to("places", {"place_0": springfield.pk})

        to("letters", {"encoding": "utf-8"})

        assert UploadRow.objects.get(line=2).place == springfield


class TestImport:
    def test_shows_what_came(self, client, seeker, stranger):
        brought = ImportFactory(owner=seeker, new_count=0, filled={"1": {"phone": "1"}})
        ContactFactory(owner=seeker, imported_in=brought, last_name="Whitfield")

        page = client.get(reverse("contacts:import_detail", args=[brought.pk])).text

        assert "Nobody new; some know more now" in page
        assert "Whitfield" in page
        assert "Take it back" in page

    def test_offers_what_was_refused_for_as_long_as_it_is_here(self, send, to, client):
        send(linkedin(ROW, {"Connected On": "1 May 2024"}))
        page = to("bring")

        assert "to put right and bring again" in page.text
        assert Verdict.REFUSED in rows().values()
        Upload.objects.all().delete()
        assert "to put right" not in client.get(page.redirect_chain[0][0]).text

    def test_is_taken_back_for_30_days(self, client, seeker):
        brought = ImportFactory(owner=seeker)
        Import.objects.update(created_at=timezone.now() - timedelta(days=31))

        page = client.get(reverse("contacts:import_detail", args=[brought.pk])).text
        answer = client.post(reverse("contacts:import_undo", args=[brought.pk]))

        assert "Take it back" not in page
        assert answer.status_code == 404
