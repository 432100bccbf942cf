from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.importing import looks


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Mar 2024", date(2024, 3, 12)),
        ("12 March 2024", date(2024, 3, 12)),
        ("12 März 2024", date(2024, 3, 12)),
        ("5 août 2023", date(2023, 8, 5)),
        ("3 de enero de 2021", date(2021, 1, 3)),
        ("7-Feb-22", date(2022, 2, 7)),
        ("7-Feb-85", date(1985, 2, 7)),
        ("March 3, 2021", date(2021, 3, 3)),
        ("Mar 5, 2020 10:00 AM", date(2020, 3, 5)),
        ("Tue, 12 Mar 2024", date(2024, 3, 12)),
        ("2024-03-12T10:00:00Z", date(2024, 3, 12)),
        ("2024/3/12", date(2024, 3, 12)),
        ("10/15/2023", date(2023, 10, 15)),
        ("15/10/2023", date(2023, 10, 15)),
        ("3/4/2023", date(2023, 3, 4)),
        ("3.4.2023", date(2023, 4, 3)),
        ("45363", date(2024, 3, 12)),
        ("31 Feb 2024", None),
        ("12 Foo 2024", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read(text, day):
    assert looks.day_of(text) == day


def test_the_day_comes_first_where_one_is_above_12():
    assert looks.days_come_first(["3/4/2023", "15/10/2023", "soon"])
    assert not looks.days_come_first(["3/4/2023", "10/15/2023"])
    assert looks.day_of("3/4/2023", day_first=True) == date(2023, 4, 3)


@given(st.dates(date(1971, 1, 1), date(2060, 12, 31)))
def test_every_day_is_read_as_it_was_written(day):
    for shape in ["%Y-%m-%d", "%d %b %Y", "%B %d, %Y", "%d-%b-%Y", "%m/%d/%Y"]:
        assert looks.day_of(day.strftime(shape)) == day


@pytest.mark.parametrize(
    ("text", "email"),
    [
        ("ana@x.example", "ana@x.example"),
        (" Ana Ruiz <Ana@X.example> ", "Ana@X.example"),
        ("mailto:ana@x.example", "ana@x.example"),
        ("ana@x", ""),
        ("ana@@x.example", ""),
        ("@ana", ""),
        (f"{'a' * 300}@x.example", ""),
        ("n/a", ""),
    ],
)
def test_an_email_address_is_found(text, email):
    assert looks.email_in(text) == email


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("linkedin.com/in/ana", "https://linkedin.com/in/ana"),
        ("//x.example", "https://x.example"),
        ("http://x.example/a?b=c", "http://x.example/a?b=c"),
        ("ana@x.example", ""),
        ("not a link", ""),
        ("http://[", ""),
        ("http://[.x", ""),
        ("nothing", ""),
        ("", ""),
        (f"https://x.example/{'a' * 600}", ""),
    ],
)
def test_a_web_address_is_found(text, url):
    assert looks.web_address_in(text) == url


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/ana-ruiz",
        "http://linkedin.com/in/Ana-Ruiz/",
        "https://de.linkedin.com/in/ana-ruiz?trk=x",
        "www.linkedin.com/in/ana-ruiz/en",
        "https://www.linkedin.com/in/ana%2Druiz#top",
    ],
)
def test_all_spellings_of_a_profile_are_one(url):
    assert looks.profile_of(url) == "linkedin.com/in/ana-ruiz"
    assert looks.slug_of(url) == "ana-ruiz"


def test_a_web_site_is_no_profile():
    assert looks.profile_of("https://x.example/team") == looks.slug_of("https://x.example") == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+1 (585) 555-0142", "585.555.0142"),
        ("1-585-555-0142", "5855550142"),
        ("585 555 0142 x12", "tel:+1-585-555-0142;ext=12"),
        ("+49 (0)171 1234567", "0171/1234567"),
        ("0044 1632 960000", "01632 960000"),
        ("+358 40 1234567", "040 1234567"),
        ("+7 900 123-45-67", "900 123 45 67"),
    ],
)
def test_one_number_is_one(one, other):
    assert looks.national(one) == looks.national(other) != ""


def test_short_numbers_are_nobodys():
    assert looks.national("12345") == looks.national("") == looks.national("n/a") == ""


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("585 555 0142", True), ("+1 (585) 555-0142 ext. 9", True), ("10/15/2023", False),
     ("12345", False), ("call me", False)],
)  # fmt: skip
def test_a_phone_number_looks_like_one(text, is_one):
    assert looks.is_phone(text) is is_one
