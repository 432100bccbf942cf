"""Whether a file is called by what it is."""

import pytest

from files.kinds import KINDS, is_called_rightly

CARD = "BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Connections.csv", b"\xef\xbb\xbfFirst Name,Last Name\n"),
        ("KONTAKTE.CSV", "Vorname;Nachname".encode("utf-16")),
        ("people.tsv", b"Name\tEmail"),
        ("ana.vcf", CARD.encode()),
        ("ana.vcard", b"\r\n begin:vcard\n"),
        ("ana.vcf", CARD.encode("utf-16")),
        ("ana.txt", CARD.encode()),
        ("people (1).txt", b"Name,Email"),
        ("linkedin.zip", b"PK\x03\x04"),
        ("everything.json", b"{}"),
    ],
)
def test_what_people_bring_is(name, data):
    assert is_called_rightly(name, data, KINDS)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("people.exe", b"Name,Email"),
        ("people.csv.exe", b"Name,Email"),
        ("people", b"Name,Email"),
        (".csv", b"Name,Email"),
        ("people.csv", b"PK\x03\x04"),
        ("people.csv", CARD.encode()),
        ("people.vcf", b"Name,Email"),
        ("people.zip", b"Name,Email"),
        ("everything.json", b"PK\x03\x04"),
    ],
)
def test_what_is_not_is_noticed(name, data):
    assert not is_called_rightly(name, data, KINDS)


def test_an_ending_that_a_form_does_not_take_is_none():
    assert not is_called_rightly("linkedin.zip", b"PK\x03\x04", [".csv"])
