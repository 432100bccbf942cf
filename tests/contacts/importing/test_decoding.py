import pytest

from contacts.importing.columns import meaning
from files import decoding

QUOTE = "\N{RIGHT SINGLE QUOTATION MARK}"
TEXT = "Name,City\nJosé Núñez,Málaga\nJürgen Groß,Köln\nZoé Façade,Besançon\n"
TEXT += f"Seán O{QUOTE}Neil,Cork\n"


def decode(data):
    """The text of an address book."""
    return decoding.decode(data, is_header=lambda cell: bool(meaning(cell)[0]))


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_western_text_is_read_in_every_encoding(encoding):
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Кто,Где\nИван Петров,Москва\n"),  # noqa: RUF001
        ("cp1253", "Ποιος\nΕλένη Παππά\n"),  # noqa: RUF001
        ("cp1250", "Imię,Nazwisko\nŁukasz,Żółć\n"),
        ("cp932", "名,姓,会社名\n太郎,山田,トヨタ\n"),
        ("cp949", "이름,성,회사\n철수,김,현대\n"),
    ],
)
def test_other_scripts_are_read(encoding, text):
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Name,City\nИван Петров,Москва\nАнна Смирнова,Тверь\n"),  # noqa: RUF001
        ("cp1253", "Name,City\nΕλένη Παππά,Αθήνα\n"),  # noqa: RUF001
        ("cp932", "Name,City\n山田 太郎,東京\n"),
        ("cp949", "Name,City\n김철수,서울\n"),
    ],
)
def test_other_scripts_are_read_below_english_headers(encoding, text):
    assert decode(text.encode(encoding)) == text


def test_text_that_was_saved_in_the_wrong_encoding_is_mended():
    broken = TEXT.replace(QUOTE, "'").encode().decode("latin-1")

    assert decode(broken.encode()) == TEXT.replace(QUOTE, "'")
    assert decode("São Paulo 🚀".encode()) == "São Paulo 🚀"


def test_some_broken_bytes_do_not_spoil_the_rest():
    assert decode(TEXT.encode() + b"Jos\xe9\n") == TEXT + "José\n"


def test_lines_end_in_one_way_and_nothing_is_nul():
    assert decode(b"a\r\nb\rc\nd\x00") == "a\nb\nc\nd"


def test_one_byte_is_a_text():
    assert decode(b"x") == "x"
