"""Whatever the bytes are: an answer in plain words, and nothing half written."""

import json
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.importing.reading import Reading, read
from contacts.importing.writing import bring
from contacts.models import Contact
from tests.contacts.importing import files

BITS = [
    b"First Name", b"Last Name", b"Email", b"Phone", b"Name", b"URL", b",", b";", b"\t", b'"', b"'",
    b"\n", b"\r\n", b"\r", b"\x00", b"\xff", b"\xe9", b"\xc3", b"=", b" ", b"a@x.example", b"Ana",
    b"585 555 0142", b":::", b"BEGIN:VCARD", b"END:VCARD", b"N:", b"FN:", b"\\", b"TEL;TYPE=",
    b"ENCODING=QUOTED-PRINTABLE:", b"ENCODING=b:", b"item1.", b"PK\x03\x04", b"sep=", b"<", b">",
    b"12 Mar 2024", b"\xf0\x9f\x9a\x80", b"(she/her)", b"MBA", b"https://", b"[", b"Connected On",
]  # fmt: skip
HEADER = b"First Name,Last Name,Email,Phone,URL,Connected On,Company\n"


@given(st.binary(max_size=400))
def test_random_bytes_never_raise(data):
    assert isinstance(read(data), Reading)


@given(st.lists(st.sampled_from(BITS), max_size=60).map(b"".join))
def test_pieces_of_address_books_in_any_order_never_raise(data):
    for each in [data, HEADER + data, b"BEGIN:VCARD\n" + data + b"\nEND:VCARD\n"]:
        reading = read(each)

        assert bool(reading.people) != bool(reading.error)
        assert all(refused.line >= 1 and refused.reason for refused in reading.refused)


@given(st.lists(st.lists(st.text(max_size=12), min_size=7, max_size=7), max_size=5))
def test_any_text_in_cells_fits_a_contact(rows):
    names = HEADER.decode().strip().split(",")
    text = files.table(names, *(dict(zip(names, row, strict=True)) for row in rows))
    for person in read(text.encode("utf-8", "replace")).people:
        assert person.name
        assert "\x00" not in json.dumps(person.__dict__)
        assert max(map(len, [person.first_name, person.last_name])) <= 100


@pytest.mark.django_db
class TestNothingIsHalfWritten:
    @pytest.mark.parametrize("seed", range(8))
    def test_a_damaged_file_is_kept_whole_or_not_at_all(self, seeker, seed):
        chance = random.Random(seed)  # noqa: S311 - the same damage each time
        rows = ({"First Name": f"Ana{n}", "Email Address": f"a{n}@x.example"} for n in range(30))
        data = bytearray(files.table(files.LINKEDIN, *rows).encode())
        for _damage in range(60):
            data[chance.randrange(len(data))] = chance.choice(b'\x00",;\n\xff\\')
        people = read(bytes(data)).people
        bring(people, by=seeker)

        kept = Contact.objects.visible_to(seeker).count()
        assert 0 < kept <= len(people)

    def test_an_error_in_the_middle_leaves_nothing(self, seeker, monkeypatch):
        people = read(b"Name,Referred By\nAna,Bo\nBo,\n").people
        monkeypatch.setattr("contacts.importing.writing.INTRODUCE", "nonsense")

        with pytest.raises(Exception, match="nonsense"):
            bring(people, by=seeker)

        assert not Contact.objects.exists()


def test_a_cell_of_2_megabytes_costs_its_row():
    data = HEADER + b'Ana,Ruiz,a@x.example,,,,"' + b"x" * 2_000_000 + b'"\nBo,Lee,,,,,\n'
    reading = read(data)

    assert [person.name for person in reading.people] == ["Bo Lee"]
    assert reading.refused[0].line == 2
    assert "longer than 100,000 characters" in reading.refused[0].reason


def test_nul_bytes_are_taken_out():
    [ana] = read(HEADER + b"An\x00a,Ru\x00iz,a@x.example,,,,\n").people

    assert ana.name == "Ana Ruiz"


def test_a_quotation_mark_that_is_never_closed_costs_its_line():
    reading = read(
        HEADER + b'"Ana,Ruiz,a@x.example,,,,\nBo,Lee,,,,,\n"Cy,Young,,,,,\nDi,Moss,,,,,\n'
    )

    assert [person.name for person in reading.people] == ["Bo Lee", "Di Moss"]
    assert [refused.line for refused in reading.refused] == [2, 4]


def test_quotation_marks_inside_a_cell_are_kept():
    [ana] = read(HEADER + b'"Ana "Annie" B",Ruiz,,,,,"The "A" Team, Inc."\n').people

    assert ana.name == 'Ana "Annie" B Ruiz'
    assert ana.organization == 'The "A" Team, Inc.'


def test_a_name_that_is_too_long_is_refused():
    reading = read(HEADER + b"A" * 300 + b",Ruiz,,,,,\nBo,Lee,,,,,\n")

    assert reading.refused[0].reason == "The name is longer than 100 characters."


@pytest.mark.parametrize("levels", [1, 2])
def test_an_archive_in_an_archive_is_not_opened(levels):
    data = files.archive(Connections_csv=HEADER + b"Ana,Ruiz,,,,,\n")
    for _level in range(levels):
        data = files.archive(Connections_zip=data)

    assert "no Connections.csv" in read(data).error


def test_an_archive_with_a_password_cannot_be_opened():
    data = bytearray(files.archive(Connections_csv=b"x"))
    for at in (data.find(b"PK\x03\x04") + 6, data.find(b"PK\x01\x02") + 8):
        data[at] |= 1

    assert "cannot be opened" in read(bytes(data)).error


MEGABYTE = 1024 * 1024


@pytest.mark.parametrize(
    "data",
    [
        b'"' * MEGABYTE,
        HEADER + b'"x,' * 300_000,
        b'"a",' * 200_000,
        b"ab," * 300_000,
        HEADER + b"(" * 99_000 + b",x,,\n",
        HEADER + b"<" * 99_000 + b",x,,\n",
        HEADER + b" " * 99_000 + b"x,x,,\n",
        HEADER + b"x,x," + b"a@" * 49_000 + b",\n",
        HEADER + b'"A"na,"b\n' * 9_000,
        HEADER + b'"x"y,' * 3_000 + b"\n",
        b"BEGIN:VCARD\nFN" + b';a="b"' * 16_000 + b"x\nFN:" + b"(x@" * 30_000 + b"\nEND:VCARD\n",
        bytes(range(128, 256)) * 8_000,
    ],
    ids=range(12),
)
def test_nothing_takes_long(data):
    before = time.process_time()
    read(data)

    assert time.process_time() - before < 3
