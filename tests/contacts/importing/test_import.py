"""From a file to contacts and back, through the command that operators use."""

import json
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from contacts.importing import writing
from contacts.importing.matching import Acquaintances, Known
from contacts.importing.reading import read
from contacts.importing.writing import undo
from contacts.models import Contact, Import, Organization
from tests.contacts.importing import files
from tests.factories import ContactFactory, OrganizationFactory, OutreachFactory

ROW = {
    "First Name": "Ana",
    "Last Name": "Ruiz, MBA",
    "URL": "https://www.linkedin.com/in/ana-ruiz/",
    "Email Address": "ana@x.example",
    "Company": "Acme",
    "Position": "Nurse",
    "Connected On": "12 Mar 2024",
}


@pytest.fixture
def bring(seeker, tmp_path):
    """A function that imports a file, and returns what the command prints and its exit code."""

    def bring(data, *options, owner=seeker):
        path = tmp_path / "people.csv"
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return command(str(path), "--for", owner.email, *options)

    return bring


def command(*arguments):
    out, code = StringIO(), 0
    try:
        call_command("import_contacts", *arguments, stdout=out)
    except SystemExit as exited:
        code = exited.code
    return json.loads(out.getvalue()), code


def linkedin(*rows):
    return files.PREAMBLE + files.table(files.LINKEDIN, *rows)


def csv_of(*rows):
    """A table of the columns that the rows, dicts, have."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    return files.table(names, *rows)


class TestTheCommand:
    def test_prints_what_each_person_became(self, bring, seeker):
        answer, code = bring(linkedin(ROW, ROW, {"Connected On": "12 Mar 2024"}))

        assert code == 0
        assert answer == {
            "ok": True,
            "error": "",
            "contacts": [
                {
                    "name": "Ana Ruiz",
                    "first_name": "Ana",
                    "last_name": "Ruiz",
                    "organization": "Acme",
                    "title": "Nurse",
                    "email": "ana@x.example",
                    "phone": "",
                    "url": "https://www.linkedin.com/in/ana-ruiz/",
                    "city": "",
                    "country": "",
                    "connected_on": "2024-03-12",
                    "referred_by": "",
                }
            ],
            "refused": [
                {
                    "line": 7,
                    "reason": "There is no name, email address, phone number or profile on this"
                    " line.",
                }
            ],
            "same": 1,
        }
        ana = Contact.objects.visible_to(seeker).get()
        assert str(ana) == "Ana Ruiz"
        assert ana.original_name == "Ana Ruiz, MBA"
        assert str(ana.organization) == "Acme"
        assert str(ana.connected_on) == "2024-03-12"
        brought = Import.objects.get()
        assert (brought.new_count, brought.same_count, brought.refused_count) == (1, 1, 1)

    def test_a_dry_run_says_the_same_and_writes_nothing(self, bring):
        tried, _code = bring(linkedin(ROW, ROW), "--dry-run")

        assert not Contact.objects.exists()
        assert not Import.objects.exists()
        assert bring(linkedin(ROW, ROW)) == (tried, 0)

    def test_the_same_file_twice_adds_nobody(self, bring, seeker):
        rows = [ROW, {"First Name": "Bo"}, {"First Name": "Bo", "Company": "Acme"}]
        bring(linkedin(*rows))
        before = Contact.objects.visible_to(seeker).count()
        answer, code = bring(linkedin(*rows))

        assert code == 0
        assert answer["contacts"] == []
        assert answer["same"] == 3
        assert before == Contact.objects.visible_to(seeker).count() == 3
        assert Import.objects.count() == 1

    def test_a_file_without_anybody_is_an_error(self, bring):
        answer, code = bring("red,green\n1,2\n")

        assert code == 1
        assert answer["ok"] is False
        assert answer["error"].startswith("Nobody was found in this file.")
        assert not Import.objects.exists()

    def test_goes_by_what_it_is_told(self, bring):
        text = "Wer,Was\nAna Ruiz,Nurse\n"
        answer, _code = bring(text, "--map", "name=Wer", "title=Was")

        assert answer["contacts"][0]["title"] == "Nurse"

    def test_the_file_may_stand_behind_the_mapping(self, seeker, tmp_path):
        (tmp_path / "a.csv").write_text("Wer\nAna Ruiz\n")

        answer, code = command("--for", seeker.email, "--map", "name=Wer", str(tmp_path / "a.csv"))

        assert (code, answer["contacts"][0]["name"]) == (0, "Ana Ruiz")

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["a.csv", "--for", "nobody@x.example"], "There is no job seeker nobody@x.example."),
            (["/nowhere/a.csv", "--for", "{seeker}"], "cannot be opened"),
            (["--for", "{seeker}"], "cannot be opened"),
            (["a\0.csv", "--for", "{seeker}"], "cannot be opened"),
            (["a.csv", "--for", "{seeker}", "--map", "email"], "email is not ours=theirs."),
        ],
    )
    def test_says_what_is_wrong_with_the_question(self, seeker, arguments, words):
        answer, code = command(*(each.format(seeker=seeker.email) for each in arguments))

        assert code == 1
        assert words in answer["error"]


class TestWhoIsTheSame:
    @pytest.mark.parametrize(
        ("known", "row"),
        [
            (
                {"url": "https://www.linkedin.com/in/ana"},
                {"URL": "http://de.linkedin.com/in/Ana/?x=1"},
            ),
            ({"email": "Ana@X.example"}, {"Email": "ana@x.example", "Name": "A. R."}),
            ({"phone": "+1 (585) 555-0142"}, {"Phone": "585.555.0142"}),
            ({"phone": "0171 1234567"}, {"Phone": "+49 (0)171 1234567", "Name": "Ana"}),
            ({"phone": "00441632960000"}, {"Phone": "+44 1632 960000"}),
            ({"phone": "+358 40 1234567"}, {"Phone": "040 1234567"}),
        ],
    )
    def test_by_profile_address_and_number(self, bring, seeker, known, row):
        ContactFactory(owner=seeker, first_name="Ana", last_name="Ruiz", **known)
        answer, _code = bring(csv_of({"Name": "Ana Ruiz"} | row))

        assert answer["same"] == 1
        assert answer["contacts"] == []

    @pytest.mark.parametrize(
        ("known", "row"),
        [
            ({"phone": "585 555 0142"}, {"Phone": "585 555 0142", "Name": "Bo Lee"}),
            ({"email": "info@x.example"}, {"Email": "info@x.example", "Name": "Bo Lee"}),
            (
                {"url": "https://x.example/team"},
                {"URL": "https://x.example/team", "Name": "Bo Lee"},
            ),
            ({"email": "ana@x.example"}, {"Email": "other@x.example", "Name": "Ana Ruiz"}),
            ({"email": "ana@x.example"}, {"Name": "Ana Ruiz"}),
        ],
    )
    def test_not_by_what_several_people_share(self, bring, seeker, known, row):
        ContactFactory(owner=seeker, first_name="Ana", last_name="Ruiz", **known)
        answer, _code = bring(csv_of(row))
        again, _code = bring(csv_of(row))

        assert (len(answer["contacts"]), answer["same"]) == (1, 0)
        assert (len(again["contacts"]), again["same"]) == (0, 1)

    def test_many_who_share_an_office_phone_are_all_kept(self, bring):
        rows = [{"Name": f"Person {n:03} Lee{n}", "Phone": "585 555 0100"} for n in range(120)]

        assert len(bring(csv_of(*rows))[0]["contacts"]) == 120
        assert bring(csv_of(*rows))[0]["same"] == 120

    def test_a_second_row_adds_what_it_knows(self, bring, seeker):
        rows = [
            {"Name": "Ana Ruiz", "Email": "ana@x.example", "Phone": "", "Notes": "One"},
            {"Name": "Ana Ruiz", "Email": "ana@x.example", "Phone": "585 555 0142", "Notes": "Two"},
            {"Name": "Ana", "Email": "a@y.example", "Phone": "585-555-0142", "Notes": "Two"},
        ]
        answer, _code = bring(csv_of(*rows))

        assert [each["phone"] for each in answer["contacts"]] == ["585 555 0142"]
        ana = Contact.objects.visible_to(seeker).get()
        assert ana.notes == "One\nTwo\nAlso: a@y.example"

    def test_a_number_gets_the_name_that_another_row_or_file_knows(self, bring, seeker):
        number, named = {"Phone": "585 555 0142"}, {"Phone": "585-555-0142", "Name": "Ana Ruiz"}
        both, _code = bring(csv_of({"Name": ""} | number, named), "--dry-run")
        bring(csv_of(number))
        bring(csv_of(named))

        assert [each["name"] for each in both["contacts"]] == ["Ana Ruiz"]
        assert str(Contact.objects.visible_to(seeker).get()) == "Ana Ruiz"
        for brought in Import.objects.newest_first():
            undo(brought, at=timezone.now())
        assert not Contact.objects.visible_to(seeker).exists()

    def test_the_same_name_at_the_same_organization_is_suggested(self, seeker):
        known = Known(7, "Ana Ruiz", "Acme", email="a@x.example")
        [ana] = read(b"Name,Company,Email\nana ruiz,ACME,b@x.example\n").people

        assert Acquaintances([known]).same_as(ana) is None
        assert Acquaintances([known]).suggestions_for(ana) == [known]

    def test_people_of_others_and_deleted_ones_are_nobody(self, bring, seeker, stranger):
        ContactFactory(owner=stranger, email="ana@x.example")
        ContactFactory(owner=seeker, email="ana@x.example", deleted_at=timezone.now())

        assert len(bring(linkedin(ROW))[0]["contacts"]) == 1

    def test_what_is_empty_is_filled_and_the_rest_left_alone(self, bring, seeker):
        ana = ContactFactory(owner=seeker, email="ana@x.example", first_name="Anna", title="Doctor")
        row = {"Name": "Ana", "Email": "ana@x.example", "Title": "Nurse", "City": "Ithaca, NY"}
        bring(csv_of(row | {"Country": "USA", "Company": "Acme", "Phone": "585 555 0142"}))

        ana.refresh_from_db()
        assert (ana.first_name, ana.title) == ("Anna", "Doctor")
        assert (str(ana.organization), ana.phone) == ("Acme", "585 555 0142")
        assert ana.place.path == "us/ny/ithaca"
        call_command("rebuild_next_steps", "--check", stdout=StringIO())


class TestWhatAContactBecomes:
    @pytest.mark.parametrize(
        ("city", "region", "country", "path"),
        [
            ("Charlotte", "NC", "USA", "us/nc/charlotte"),
            ("Charlotte", "North Carolina", "", "us/nc/charlotte"),
            ("Charlotte, NC", "", "", "us/nc/charlotte"),
            ("Köln", "", "Deutschland", "de/nw/koln"),
            ("Cologne", "", "Germany", "de/nw/koln"),
            ("Paris, France", "", "", "fr/idf/paris"),
            ("Nowhere on Sea", "NY", "US", "us/ny"),
            ("Nowhere on Sea", "", "France", "fr"),
            ("", "NC", "US", "us/nc"),
            ("", "", "Deutschland", "de"),
            ("Charlotte", "", "", ""),
            ("Springfield", "", "USA", ""),
            ("Ithaca", "NY", "Atlantis", ""),
            ("Nowhere on Sea", "", "", ""),
        ],
    )
    def test_is_placed_where_there_is_no_doubt(self, bring, seeker, city, region, country, path):
        answer, _code = bring(
            csv_of({"Name": "Ana", "City": city, "State": region, "Country": country})
        )

        contact = Contact.objects.visible_to(seeker).get()
        assert (contact.place.path if contact.place else "") == path
        assert answer["contacts"][0]["city"] == city
        assert path or city in contact.notes

    def test_has_the_next_step_that_its_log_says(self, bring, seeker):
        rows = [{"Name": "Ana", "City": "Ithaca, NY"}, {"Name": "Bo", "City": "Tokyo"}]
        bring(csv_of(*rows))

        assert {each.next_step for each in Contact.objects.visible_to(seeker)} == {"ask"}
        call_command("rebuild_next_steps", "--check", stdout=StringIO())

    def test_is_right_even_if_a_new_day_begins_meanwhile(self, bring, monkeypatch):
        moments = iter([datetime(2026, 11, 20, 4, 59, tzinfo=UTC)])  # Then the clock goes on.
        monkeypatch.setattr(writing, "now", lambda: next(moments, timezone.now()))

        bring(csv_of({"Name": "Ana"}))

        call_command("rebuild_next_steps", "--check", stdout=StringIO())

    def test_was_introduced_by_whom_the_file_names(self, bring, seeker):
        bo = ContactFactory(owner=seeker, first_name="Bo", last_name="Lee")
        answer, _code = bring(
            csv_of(
                {"Name": "Ana Ruiz", "Referred By": "bo lee"},
                {"Name": "Cy Young", "Referred By": "Ana Ruiz"},
                {"Name": "Di Moss", "Referred By": "Nobody Known"},
                {"Name": "Ed Own", "Referred By": "Ed Own"},
                {"Name": "Flo Day", "Referred By": "Cy Young", "Notes": "Referred by: Cy Young"},
                {"Name": "Gus Tie", "Referred By": "No One", "Notes": "Referred by: No One"},
            )
        )

        introducers = dict(
            Contact.objects.visible_to(seeker).values_list("first_name", "introduced_by")
        )
        ana = Contact.objects.get(first_name="Ana")
        cy = Contact.objects.get(first_name="Cy")
        nobody = dict.fromkeys(["Bo", "Di", "Ed", "Gus"])
        assert introducers == nobody | {"Ana": bo.pk, "Cy": ana.pk, "Flo": cy.pk}
        assert [each["referred_by"] for each in answer["contacts"]][:2] == ["bo lee", "Ana Ruiz"]
        notes = dict(Contact.objects.visible_to(seeker).values_list("first_name", "notes"))
        assert notes["Di"] == "Referred by: Nobody Known"
        assert (notes["Ana"], notes["Gus"]) == ("", "Referred by: No One")  # Linked; said once.

    def test_works_at_the_organization_there_is(self, bring, seeker):
        acme = OrganizationFactory(owner=seeker, name="Ácme")
        bring(linkedin(ROW, ROW | {"URL": "", "Email Address": "", "Company": "ACME"}))

        assert list(Organization.objects.visible_to(seeker)) == [acme]
        assert acme.contacts.count() == 2

    @pytest.mark.parametrize(
        ("row", "stored"),
        [
            ({"Phone": "585 555 0142"}, ("585 555 0142", "")),
            ({"Email": "dana.whitfield@x.example"}, ("Dana", "Whitfield")),
            ({"Company": "Acme Plumbing", "Phone": "585 555 0142"}, ("Acme Plumbing", "")),
        ],
    )
    def test_without_a_name_is_called_by_what_is_known(self, bring, row, stored):
        answer, _code = bring(csv_of(row))

        contact = Contact.objects.get()
        assert (contact.first_name, contact.last_name) == stored
        assert answer["contacts"][0]["name"] == str(contact)
        assert answer["contacts"][0]["first_name"] == answer["contacts"][0]["last_name"] == ""


def test_more_people_make_no_more_queries(seeker, count_queries):
    def people(count):
        rows = ({"Name": f"Ana {n}", "Phone": f"585 555 {n:04}"} for n in range(count))
        return read(csv_of(*rows).encode()).people

    def bring(count):
        return count_queries(lambda: writing.bring(people(count), by=seeker))

    few, many = bring(5), bring(50)
    assert many <= few + 3  # Five were known by then.
    assert bring(5) == bring(50)


class TestUndo:
    def test_takes_all_back(self, bring, seeker):
        kept = ContactFactory(owner=seeker, email="ana@x.example", title="")
        bring(linkedin(ROW, {"First Name": "Bo", "Company": "Globex", "Email Address": "b@x.org"}))

        undo(Import.objects.get(), at=timezone.now())

        assert list(Contact.objects.visible_to(seeker)) == [kept]
        kept.refresh_from_db()
        assert (kept.title, kept.organization, kept.connected_on) == ("", None, None)
        assert not Organization.objects.visible_to(seeker).exists()

    def test_leaves_what_was_changed_since(self, bring, seeker):
        kept = ContactFactory(owner=seeker, email="ana@x.example", title="")
        bring(linkedin(ROW, {"First Name": "Bo", "Company": "Globex"}))
        globex = Organization.objects.get(name="Globex")
        ContactFactory(owner=seeker, organization=globex)
        Contact.objects.filter(pk=kept.pk).update(title="Head nurse")

        undo(Import.objects.get(), at=timezone.now())

        kept.refresh_from_db()
        assert kept.title == "Head nurse"
        assert list(Organization.objects.visible_to(seeker)) == [globex]

    def test_twice_does_it_once(self, bring, seeker):
        bring(linkedin(ROW))
        brought, now = Import.objects.get(), timezone.now()
        undo(brought, at=now)
        Contact.objects.get().restore()

        undo(brought, at=now)

        assert Contact.objects.visible_to(seeker).count() == 1
        assert not Import.objects.editable_by(seeker).exists()

    def test_is_possible_for_30_days(self, bring, seeker):
        bring(linkedin(ROW))
        made = Import.objects.get().created_at

        for days, count in [(29, 1), (31, 0)]:
            now = made + timedelta(days=days)
            assert Import.objects.undoable_by(seeker, now).newest_first().count() == count

    def test_what_was_brought_can_be_brought_again(self, bring, seeker):
        bring(linkedin(ROW))
        undo(Import.objects.get(), at=timezone.now())

        assert len(bring(linkedin(ROW))[0]["contacts"]) == 1
        assert Contact.objects.visible_to(seeker).count() == 1


def test_a_place_that_was_filled_in_changes_what_is_due_and_back(bring, seeker):
    ana = ContactFactory(owner=seeker, email="ana@x.example")
    OutreachFactory(owner=seeker, contact=ana)
    bring(csv_of({"Name": "Ana", "Email": "ana@x.example", "City": "Tokyo", "Country": "Japan"}))
    ana.refresh_from_db()
    assert ana.place.path == "jp/13/tokyo" or ana.place.country_code == "JP"
    call_command("rebuild_next_steps", stdout=StringIO())

    undo(Import.objects.get(), at=timezone.now())

    ana.refresh_from_db()
    assert ana.place is None
    call_command("rebuild_next_steps", "--check", stdout=StringIO())
