"""Every format and quirk, from bytes to people."""

import csv

import pytest

from contacts.importing.reading import MAX_BYTES, read
from tests.contacts.importing import files

TELLING = [
    "name", "first_name", "last_name", "organization", "title", "email", "phone", "url", "city",
    "country", "connected_on", "referred_by",
]  # fmt: skip


def people(data, mapping=()):
    """What is said of each person, without what is empty."""
    reading = read(data.encode() if isinstance(data, str) else data, mapping)
    assert reading.error == ""
    return [
        {key: getattr(person, key) for key in TELLING if getattr(person, key)}
        for person in reading.people
    ]


def person(data, mapping=()):
    [found] = read(data.encode() if isinstance(data, str) else data, mapping).people
    return found


class TestLinkedIn:
    ana = {
        "First Name": "Ana",
        "Last Name": "Ruiz",
        "URL": "https://www.linkedin.com/in/ana-ruiz",
        "Email Address": "ana@rivera.example",
        "Company": "Stripe, Inc.",
        "Position": 'Head of "Growth"',
        "Connected On": "12 Mar 2024",
    }
    said = {
        "name": "Ana Ruiz",
        "first_name": "Ana",
        "last_name": "Ruiz",
        "organization": "Stripe, Inc.",
        "title": 'Head of "Growth"',
        "email": "ana@rivera.example",
        "url": "https://www.linkedin.com/in/ana-ruiz",
        "connected_on": "2024-03-12",
    }

    def test_reads_it_as_it_is_now_below_its_notes(self):
        reading = read((files.PREAMBLE + files.table(files.LINKEDIN, self.ana)).encode())

        assert reading.format == "linkedin"
        assert people(files.PREAMBLE + files.table(files.LINKEDIN, self.ana)) == [self.said]

    @pytest.mark.parametrize(
        "preamble",
        [
            "",
            "\ufeff",
            files.PREAMBLE.replace("Notes:", '"Notes:"'),
            files.PREAMBLE.replace("\n", "\r\n"),
            files.PREAMBLE.replace("\n", "\r"),
            "\n\n\n\n" + files.PREAMBLE,
            'Notes:\n"A quotation mark that is never closed\n\n',
        ],
    )
    def test_reads_it_trimmed_or_with_notes_of_any_kind(self, preamble):
        assert people(preamble + files.table(files.LINKEDIN, self.ana)) == [self.said]

    def test_reads_the_older_one(self):
        ana = {key: value for key, value in self.ana.items() if key != "URL"}
        said = {key: value for key, value in self.said.items() if key != "url"}

        assert people(files.PREAMBLE + files.table(files.LINKEDIN_OLDER, ana)) == [said]

    @pytest.mark.parametrize("sep", ["", "sep=;\r\n"])
    def test_reads_what_excel_saved(self, sep):
        ana = self.ana | {"Connected On": "12-Mar-24"}
        text = sep + files.table(files.LINKEDIN, ana, delimiter=";")

        assert people(text.encode("cp1252")) == [self.said]

    def test_reads_what_excel_calls_unicode_text(self):
        text = files.table(files.LINKEDIN, self.ana, delimiter="\t")

        assert people(text.encode("utf-16")) == [self.said]
        assert people(text.encode("utf-16-le")) == [self.said]
        assert people(text.encode("utf-16-be")) == [self.said]

    def test_reads_it_in_its_archive_whatever_else_is_there(self):
        text = files.PREAMBLE + files.table(files.LINKEDIN, self.ana)
        data = files.archive(
            Profile_csv="First Name\nMe\n", messages_csv="x", Basic__Connections_csv=text
        )

        assert people(data) == [self.said]

    def test_skips_rows_of_commas_and_refuses_those_with_only_a_date(self):
        text = files.table(files.LINKEDIN, {}, {}, self.ana, {"Connected On": "12 Mar 2024"})
        reading = read(text.encode())

        assert len(reading.people) == 1
        [refused] = reading.refused
        assert refused.line == 5
        assert refused.reason.startswith("There is no name")

    def test_counts_lines_as_an_editor_does(self):
        ana = self.ana | {"Position": "Head of\nGrowth"}
        text = files.PREAMBLE + files.table(files.LINKEDIN, ana, {"Connected On": "12 Mar 2024"})
        reading = read(text.encode())

        assert reading.people[0].line == 5
        assert reading.refused[0].line == 7
        assert reading.people[0].title == "Head of Growth"

    def test_decides_once_for_all_dates_whether_the_day_comes_first(self):
        def days(*texts):
            rows = [self.ana | {"Connected On": text} for text in texts]
            return [
                row.connected_on for row in read(files.table(files.LINKEDIN, *rows).encode()).people
            ]

        assert days("10/15/2023", "3/4/2023") == ["2023-10-15", "2023-03-04"]
        assert days("15/10/2023", "3/4/2023") == ["2023-10-15", "2023-04-03"]
        assert days("3/4/2023") == ["2023-03-04"]

    def test_a_header_that_comes_again_is_nobody(self):
        text = files.table(files.LINKEDIN, self.ana)

        assert people(text + text) == [self.said, self.said]


class TestGoogle:
    def test_reads_the_new_one(self):
        text = files.table(
            files.GOOGLE,
            {
                "First Name": "María",
                "Middle Name": "del Carmen",
                "Last Name": "López",
                "Name Prefix": "Dra.",
                "Organization Name": "Hospital",
                "Organization Title": "Médica",
                "Birthday": "1970-01-01",
                "Labels": "* myContacts ::: Navy",
                "E-mail 1 - Label": "Home",
                "E-mail 1 - Value": "m@home.example ::: m2@home.example",
                "E-mail 2 - Label": "* Work",
                "E-mail 2 - Value": "m@work.example",
                "Phone 1 - Label": "Mobile",
                "Phone 1 - Value": "+34 600 123 456 ::: +34 600 123 457",
                "Address 1 - Formatted": "Calle Mayor 1\nMadrid 28001\nES",
                "Address 1 - City": "Madrid",
                "Address 1 - Country": "ES",
                "Website 1 - Value": "https://maria.example",
                "Event 1 - Label": "Anniversary",
                "Event 1 - Value": "2001-05-05",
            },
            quoting=csv.QUOTE_ALL,
        )
        reading = read(text.encode())

        assert reading.format == "google"
        assert reading.dropped == ["Birthday", "Event 1 - Value"]
        assert people(text) == [
            {
                "name": "María del Carmen López",
                "first_name": "María",
                "last_name": "López",
                "organization": "Hospital",
                "title": "Médica",
                "email": "m@work.example",
                "phone": "+34 600 123 456",
                "url": "https://maria.example",
                "city": "Madrid",
                "country": "ES",
            }
        ]
        assert person(text).postal_address == "Calle Mayor 1\nMadrid 28001\nES"
        assert "m@home.example, m2@home.example, +34 600 123 457" in person(text).notes

    def test_is_certain_whatever_google_writes_besides(self):
        row = {"First Name": "Ana", "Labels": "* myContacts", "E-mail 1 - Value": "a@x.example"}

        assert read(files.table(files.GOOGLE, row).encode()).is_certain

    def test_reads_the_old_one_in_any_script(self):
        text = files.table(
            files.GOOGLE_OLDER,
            {
                "Name": "Иван Петров",
                "Given Name": "Иван",
                "Family Name": "Петров",
                "Gender": "m",
                "E-mail 1 - Value": "ivan@x.example",
                "Organization 1 - Name": "Рога и копыта",  # noqa: RUF001
                "Organization 1 - Title": "Директор",
            },
            {"Name": "Ελένη Παππά", "Phone 1 - Value": "+30 210 1234567"},
        )

        ivan, eleni = people(text)
        assert (ivan["first_name"], ivan["last_name"]) == ("Иван", "Петров")
        assert ivan["organization"] == "Рога и копыта"  # noqa: RUF001
        assert eleni["first_name"] == "Ελένη"
        assert eleni["last_name"] == "Παππά"
        assert people(text.encode("utf-16")) == [ivan, eleni]

    def test_a_star_marks_the_preferred_one_within_a_cell_too(self):
        row = {"First Name": "Bo", "E-mail 1 - Value": "a@x.example ::: * b@x.example"}

        assert person(files.table(files.GOOGLE, row)).email == "b@x.example"

    def test_keeps_those_with_only_a_number_or_an_address_or_a_name(self):
        text = files.table(
            files.GOOGLE,
            {"Phone 1 - Value": "585-555-0142"},
            {"E-mail 1 - Value": "dana.whitfield@x.example"},
            {"E-mail 1 - Value": "info@x.example"},
            {"First Name": "Bo"},
            {"Organization Name": "Acme", "Phone 1 - Value": "585-555-0100"},
        )

        assert people(text) == [
            {"name": "585-555-0142", "phone": "585-555-0142"},
            {"name": "Dana Whitfield", "email": "dana.whitfield@x.example"},
            {"name": "info@x.example", "email": "info@x.example"},
            {"name": "Bo", "first_name": "Bo"},
            {"name": "Acme", "organization": "Acme", "phone": "585-555-0100"},
        ]


class TestOutlook:
    row = {
        "Title": "Dr.",
        "First Name": "Jürgen",
        "Last Name": "Müller",
        "Company": "Kölner Werke",
        "Job Title": "Leiter",
        "Business Street": "Domplatz 1",
        "Business City": "Köln",
        "Business Country/Region": "Germany",
        "Home City": "Bonn",
        "Mobile Phone": "+49 171 1234567",
        "E-mail Address": "jm@werke.example",
        "Birthday": "1/1/1970",
        "Government ID Number": "123-45-6789",
        "Spouse": "Anna",
        "Referred By": "Ana Ruiz",
        "Web Page": "http://werke.example/",
    }
    said = {
        "name": "Jürgen Müller",
        "first_name": "Jürgen",
        "last_name": "Müller",
        "organization": "Kölner Werke",
        "title": "Leiter",
        "email": "jm@werke.example",
        "phone": "+49 171 1234567",
        "url": "http://werke.example/",
        "city": "Köln",
        "country": "Germany",
        "referred_by": "Ana Ruiz",
    }

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "mac_roman", "utf-16"])
    def test_reads_the_classic_one_in_each_encoding(self, encoding):
        text = files.table(files.OUTLOOK, self.row, quoting=csv.QUOTE_ALL)

        assert people(text.encode(encoding)) == [self.said]

    def test_drops_what_nobody_needs_to_know(self):
        text = files.table(files.OUTLOOK, self.row)
        reading = read(text.encode())

        assert reading.format == "outlook"
        assert {"Birthday", "Government ID Number", "Spouse"} <= set(reading.dropped)
        assert "123-45-6789" not in str(reading.people)
        assert "Anna" not in str(reading.people)

    @pytest.mark.parametrize("header", [files.OUTLOOK_COM, files.OUTLOOK_FROM_GOOGLE])
    def test_reads_the_others_by_their_names_not_by_position(self, header):
        names = header.split(",")
        row = {key: value for key, value in self.row.items() if key in names}
        row |= {"Business Country": "Germany"} if "Business Country" in names else {}
        without = {"referred_by"} if "Referred By" not in names else set()

        assert people(files.table(header, row)) == [
            {key: value for key, value in self.said.items() if key not in without}
        ]

    def test_names_in_brackets_and_relay_addresses(self):
        text = files.table(
            files.OUTLOOK,
            {"First Name": "Jane Doe <jane@x.example>"},
            {
                "E-mail Display Name": "Sam Field (s@x.example)",
                "E-mail Address": "s@x.example",
            },
            {"First Name": "Lee", "E-mail Address": "s-2OHfx@reply.linkedin.com"},
            {"E-mail Address": "s-2OHfx@reply.linkedin.com"},
        )
        reading = read(text.encode())

        assert people(text) == [
            {
                "name": "Jane Doe",
                "first_name": "Jane Doe",
                "email": "jane@x.example",
            },
            {
                "name": "Sam Field",
                "first_name": "Sam",
                "last_name": "Field",
                "email": "s@x.example",
            },
            {"name": "Lee", "first_name": "Lee"},
        ]
        assert [refused.line for refused in reading.refused] == [5]

    @pytest.mark.parametrize("language", range(1, 17))
    def test_reads_translated_headers(self, language):
        from contacts.importing.columns import outlook_names

        names = {row[0]: row[language] for row in outlook_names() if row[language]}
        row = {names[key]: value for key, value in self.row.items() if key in names}
        reading = read(files.table(list(names.values()), row, delimiter=";").encode())

        assert reading.format == "outlook"
        [found] = reading.people
        assert (found.first_name, found.last_name) == ("Jürgen", "Müller")
        assert found.organization == "Kölner Werke"
        assert found.title == "Leiter"
        assert found.email == "jm@werke.example"
        assert found.phone == "+49 171 1234567"
        assert (found.city, found.country) == ("Köln", "Germany")
        assert "123-45-6789" not in str(found)

    def test_reads_french_windows_files(self):
        text = "Titre;Prénom;Nom;Société;Titre1;Adresse de messagerie;Ville (bureau)\r\n"
        text += "Mme;Hélène;Façade;Crédit;Directrice générale;h@x.example;Besançon\r\n"

        assert people(text.encode("cp1252")) == [
            {
                "name": "Hélène Façade",
                "first_name": "Hélène",
                "last_name": "Façade",
                "organization": "Crédit",
                "title": "Directrice générale",
                "email": "h@x.example",
                "city": "Besançon",
            }
        ]


class TestCards:
    def test_reads_version_3(self):
        text = files.card(
            "FN:Dr. John Q. Doe\\, Jr.",
            "N:Doe;John;Q.;Dr.;Jr.",
            "ORG:Acme\\, Inc.;Sales",
            "TITLE:Head of \\; Things",
            "TEL;TYPE=HOME:+1 585 555 0100",
            'TEL;TYPE="CELL,VOICE,pref":+1 585 555 0142',
            "TEL;TYPE=FAX:+1 585 555 0199",
            "EMAIL;TYPE=INTERNET:john@x.example",
            "ADR;TYPE=HOME:;;2 Elm St;Ithaca;NY;14850;USA",
            "ADR;TYPE=WORK:;;1 Main St;Rochester;NY;14604;USA",
            "BDAY:1970-04-12",
            "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD",
            " /2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE",
            "NOTE:Line one\\nline two, folded",
            "  here",
        )
        reading = read(text.encode())

        assert reading.format == "vcard"
        assert reading.dropped == ["Birthday"]
        assert people(text) == [
            {
                "name": "John Q. Doe",
                "first_name": "John",
                "last_name": "Doe",
                "organization": "Acme, Inc.",
                "title": "Head of ; Things",
                "email": "john@x.example",
                "phone": "+1 585 555 0142",
                "city": "Rochester",
                "country": "USA",
            }
        ]
        found = person(text)
        assert found.original_name == "Dr. John Q. Doe, Jr."
        assert found.notes.startswith("Line one\nline two, folded here")
        assert found.postal_address == "1 Main St\nRochester, NY 14604\nUSA"

    def test_reads_version_4(self):
        text = files.card(
            "FN:Ana Ruiz",
            "TEL;VALUE=uri;PREF=2;TYPE=home:tel:+1-585-555-0100",
            'TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+1-585-555-0142;ext=9',
            "EMAIL;PREF=1:ana@x.example",
            "URL:https://www.linkedin.com/in/ana",
            "BDAY:--0412",
            version="4.0",
        )

        assert people(text) == [
            {
                "name": "Ana Ruiz",
                "first_name": "Ana",
                "last_name": "Ruiz",
                "email": "ana@x.example",
                "phone": "+1-585-555-0142 ext. 9",
                "url": "https://www.linkedin.com/in/ana",
            }
        ]

    def test_reads_version_2_1_of_phones(self):
        text = files.card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=",
            "rgen;;;",
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=20M=C3=BCller",
            "TEL;CELL;PREF:+491711234567",
            "ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:K=F6lner Werke",
            "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg",
            " ABAQAAAQABAAD",
            "",
            "EMAIL;INTERNET:jm@x.example",
            version="2.1",
        )

        assert people(text) == [
            {
                "name": "Jürgen Müller",
                "first_name": "Jürgen",
                "last_name": "Müller",
                "organization": "Kölner Werke",
                "email": "jm@x.example",
                "phone": "+491711234567",
            }
        ]

    def test_reads_the_groups_of_apple(self):
        text = files.card(
            "N:Ruiz;Ana;;;",
            "FN:Ana Ruiz",
            "item1.TEL:(585) 555-0142",
            "item1.X-ABLabel:Studio",
            "item2.EMAIL;type=INTERNET:ana@x.example",
            "item2.X-ABLabel:_$!<Other>!$_",
            "item3.URL;type=pref:https\\://ana.example/",
            "X-SOCIALPROFILE;type=linkedin;x-user=ana:https://www.linkedin.com/in/ana",
        )

        [ana] = people(text)
        assert ana["phone"] == "(585) 555-0142"
        assert ana["email"] == "ana@x.example"
        assert ana["url"] == "https://www.linkedin.com/in/ana"
        assert "https://ana.example/" in person(text).notes

    def test_keeps_the_others_when_one_is_broken(self):
        text = files.card("FN:Ana Ruiz") + "BEGIN:VCARD\r\nFN:Lost\r\n" + files.card("FN:Bo Lee")
        reading = read(text.encode())

        assert [found.name for found in reading.people] == ["Ana Ruiz", "Bo Lee"]
        assert [refused.line for refused in reading.refused] == [5]

    def test_refuses_an_empty_card_and_a_list_of_people(self):
        text = files.card("FN:Ana") + files.card("REV:2024") + files.card("KIND:group", "FN:All")
        reading = read(text.encode())

        assert [refused.line for refused in reading.refused] == [5, 9]

    def test_a_company_is_no_first_and_last_name(self):
        in_both = files.card("N:;;;;", "FN:Acme Plumbing", "ORG:Acme Plumbing", "TEL:585 555 0100")
        shown = files.card("FN:Acme Plumbing", "X-ABShowAs:COMPANY")
        kind = files.card("KIND:org", "FN:Acme Plumbing", version="4.0")

        for text in [in_both, shown, kind]:
            assert person(text).name == person(text).organization == "Acme Plumbing"
            assert person(text).first_name == ""

    def test_text_comes_in_every_wrapping(self):
        text = files.card(
            "N;CHARSET=X-UNKNOWN;ENCODING=QUOTED-PRINTABLE:Nu=C3=B1ez;Ana",
            "ORG;CHARSET=ascii;ENCODING=QUOTED-PRINTABLE:Caf=E9 Ñ",
            "TITLE;ENCODING=b:TnVyc2U=",
            "NOTE;ENCODING=b:bm90IGJhc2U2NA",
            "ROLE;ENCODING=QUOTED-PRINTABLE;CHARSET=utf-8:a=81",
            "URL",
            version="2.1",
        )
        found = person(text)

        assert found.name == "Ana Nuñez"
        assert found.organization.startswith("Café")
        assert found.title == "Nurse"
        assert found.notes == ""

    def test_a_number_in_an_odd_encoding_is_still_read(self):
        text = files.card(
            "FN:Ana", "NOTE;CHARSET=shift_jis;ENCODING=QUOTED-PRINTABLE:=81", version="2.1"
        )

        assert person(text).notes == ""


class TestAnyTable:
    def test_a_delimiter_inside_a_cell_moves_nothing(self):
        row = "Ana,Ruiz,https://x.example/in/a,a@x.example,Stripe, Inc.,Engineer,12 Mar 2024\n"
        found = person(files.LINKEDIN + "\n" + row)

        assert (found.organization, found.title) == ("Stripe, Inc.", "Engineer")
        assert found.connected_on == "2024-03-12"

    def test_a_row_that_cannot_be_mended_is_read_as_it_stands(self):
        row = "Ana,Ruiz,no link,a@x.example,Stripe,Inc.,Engineer,soon\n"

        assert person(files.LINKEDIN + "\n" + row).organization == "Stripe"

    def test_an_address_takes_what_only_another_column_says(self):
        found = person("Name,Business City,State,Home Country\nAna,Ithaca,NY,USA\n")

        assert (found.city, found.region, found.country) == ("Ithaca", "NY", "USA")
        found = person("Name,Business City,Home City\nAna,Ithaca,Elmira\n")
        assert found.city == "Ithaca"

    def test_a_whole_name_in_the_column_of_first_names_is_split(self):
        found = person('First Name,Last Name\n"Smith, John",\n')

        assert (found.first_name, found.last_name) == ("John", "Smith")
        found = person('First Name,Last Name\n,"Smith, John"\n')
        assert (found.first_name, found.last_name) == ("John", "Smith")
        found = person("First Name,Email\nAna Ruiz,a@x.example\n")
        assert (found.first_name, found.last_name) == ("Ana", "Ruiz")

    def test_google_is_known_even_without_numbered_columns(self):
        assert read(b"First Name,Organization Name,Labels\nAna,Acme,x\n").format == "google"
        assert read(b"First Name,URL,Company,Connected On\nAna,,Acme,\n").format == "linkedin"

    @pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
    def test_guesses_by_the_words_people_use(self, delimiter):
        header = ["Full name", "Mail", "Tel.", "Employer", "Role", "Town", "Introduced by"]
        row = ["Ruiz, Ana", "ana@x.example", "585 555 0142", "Acme", "Nurse", "Ithaca", "Bo Lee"]
        text = files.table(header, dict(zip(header, row, strict=True)), delimiter=delimiter)

        assert people(text) == [
            {
                "name": "Ana Ruiz",
                "first_name": "Ana",
                "last_name": "Ruiz",
                "organization": "Acme",
                "title": "Nurse",
                "email": "ana@x.example",
                "phone": "585 555 0142",
                "city": "Ithaca",
                "referred_by": "Bo Lee",
            }
        ]

    def test_guesses_by_what_cells_look_like(self):
        text = (
            "First name,Last name,Reach,Ring,Page\nAna,Ruiz,a@x.example,585 555 0142,www.x.org/a\n"
        )

        [ana] = people(text)
        assert ana["email"] == "a@x.example"
        assert ana["phone"] == "585 555 0142"
        assert ana["url"] == "https://www.x.org/a"

    def test_guesses_without_any_header(self):
        assert people("Ana,Ruiz,a@x.example\nBo,Lee,b@x.example\n")[0] == {
            "name": "Ana Ruiz",
            "first_name": "Ana",
            "last_name": "Ruiz",
            "email": "a@x.example",
        }
        assert people("Ana Ruiz;a@x.example\nBo Lee;b@x.example\n")[1]["last_name"] == "Lee"
        assert people("a@x.example\nb@x.example\n")[0]["email"] == "a@x.example"

    def test_goes_by_what_it_is_told(self):
        text = "Wer,Was,Wo,Wie\nAna Ruiz,Nurse,Acme,a@x.example\n"
        told = [("name", "wer"), ("title", "WAS"), ("organization", "3")]

        assert people(text, told) == [
            {
                "name": "Ana Ruiz",
                "first_name": "Ana",
                "last_name": "Ruiz",
                "organization": "Acme",
                "title": "Nurse",
                "email": "a@x.example",
            }
        ]

    def test_what_it_is_told_goes_before_what_it_knows(self):
        text = "First Name,Email,Work Email\nAna,a@x.example,work@x.example\n"

        assert people(text, [("email", "Work Email")])[0]["email"] == "work@x.example"
        assert people(text, [("first_name", "First Name")])[0]["email"] == "a@x.example"

    @pytest.mark.parametrize(
        ("told", "words"),
        [
            (("shoe_size", "First Name"), "shoe_size"),
            (("email", "Nowhere"), "There is no column called Nowhere. There are: First Name"),
            (("email", "9"), "There is no column called 9"),
        ],
    )
    def test_says_what_it_was_told_that_cannot_be(self, told, words):
        assert words in read(b"First Name,Email\nAna,a@x.example\n", [told]).error

    def test_name_beside_a_first_name_is_the_last_name(self):
        [ana] = people("Name;Vorname;E-Mail\nRuiz;Ana;a@x.example\n")

        assert ana["name"] == "Ana Ruiz"

    def test_title_is_the_job_where_it_does_not_look_like_doctor(self):
        assert person("Name,Title\nAna Ruiz,Nurse\n").title == "Nurse"
        assert person("Name,Title\nAna Ruiz,Dr.\n").title == ""

    def test_reads_a_place_on_one_line(self):
        found = person('Name,Location\nAna,"Charlotte, North Carolina, United States"\n')

        assert (found.city, found.region) == ("Charlotte", "North Carolina")
        assert found.country == "United States"
        found = person('Name,Location\nAna,"Charlotte, NC"\n')
        assert (found.city, found.region) == ("Charlotte", "NC")

    def test_rows_may_be_short_or_long(self):
        text = "First Name,Last Name,Email,Phone\nAna\nBo,Lee,b@x.example,585 555 0142,and,more\n"

        assert [found["name"] for found in people(text)] == ["Ana", "Bo Lee"]

    def test_formulas_are_text(self):
        text = 'Name,Company,Phone\n=1+1,"=cmd|\' /C calc\'!A0","=""+1 585 555 0142"""\n'
        found = person(text)

        assert found.name == "=1+1"
        assert found.organization == "=cmd|' /C calc'!A0"
        assert found.phone == "+1 585 555 0142"

    def test_a_number_that_excel_has_broken_is_noted_only(self):
        found = person("Name,Phone\nAna,1.58555E+10\n")

        assert found.phone == ""
        assert "1.58555E+10" in found.notes


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"", "empty"),
            (b" \n ", "empty"),
            (b"x" * (MAX_BYTES + 1), "larger than 10 MB"),
            (b"\x89PNG\r\n\x1a\n", "picture"),
            (b"\xff\xd8\xff\xe0", "picture"),
            (b"GIF89a", "picture"),
            (b"%PDF-1.7", "PDF"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1", "Excel"),
            (b"\x1f\x8b\x08", "compressed"),
            (b"!BDN", "Outlook data file"),
            (b"\x00\x01\x02\x03\x04\x05" * 99, "not a text file"),
            (files.archive(xl__workbook_xml="<x/>"), "Excel"),
            (files.archive(Profile_csv="a"), "no Connections.csv"),
            (files.archive(Connections_csv="x" * (MAX_BYTES + 1)), "larger than 10 MB"),
            (b"PK\x03\x04 and nothing more", "cannot be opened"),
            ((files.LINKEDIN + "\n").encode(), "no row below"),
            (b"First Name,Last Name\n,.\n", "No row has a name"),
            (b"red,green\n1,2\n", "Looked for a row of headers"),
            (b"just some words", "The first row has: just some words"),
            (("a," * 10_000).encode(), "10,001 columns"),
            (b"Name\n" + b"Ana\n" * 50_100, "more than 50,000 rows"),
            (b"BEGIN:VCARD\nEND:VCARD\n", "Nobody was found"),
            (b"BEGIN:VCARD\n" * 50_001, "more than 50,000 cards"),
            (b'First Name,Email\n"Ana' + b'"x' * 3000, "never closed"),
        ],
        ids=lambda value: str(value)[:20],
    )
    def test_says_why(self, data, words):
        reading = read(data)

        assert reading.people == []
        assert words in reading.error
