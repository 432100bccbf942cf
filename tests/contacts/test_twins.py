import pytest
from hypothesis import given
from hypothesis import strategies as st

from contacts.importing.matching import Known
from contacts.twins import twins_among

ANA = Known(1, "Ana Ruiz", "Acme", email="ana@x.example", phone="585 555 0142")


def pairs(*people, apart=frozenset()):
    return [(t.one.contact, t.other.contact, t.why) for t in twins_among(people, apart)]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        (Known(2, "A. R.", email="ANA@x.example"), ["email"]),
        (Known(2, "Ana", phone="+1 (585) 555-0142"), ["phone"]),
        (Known(2, "Bo Lee", phone="585 555 0142"), []),
        (Known(2, "ANA RUIZ", "acme"), ["name"]),
        (Known(2, "Ana Ruiz", "Globex"), []),
        (Known(2, "Ana Ruiz", "Acme", email="ana@x.example"), ["email", "name"]),
    ],
)
def test_two_may_be_one(other, why):
    assert pairs(ANA, other) == ([(1, 2, why)] if why else [])


def test_the_surest_come_first():
    profile = {"url": "https://www.linkedin.com/in/bo"}
    people = [
        ANA,
        Known(2, "Ana Ruiz", "Acme"),
        Known(3, "Bo", **profile),
        Known(4, "B", **profile),
    ]

    assert pairs(*people) == [(3, 4, ["profile"]), (1, 2, ["name"])]


def test_who_was_said_to_be_two_is_left_out():
    twin = Known(2, "Ana", email="ana@x.example")

    assert pairs(twin, ANA, apart={(1, 2)}) == []


def test_an_office_of_many_is_not_held_against_itself():
    people = [Known(n, f"Person {n}", email="one@x.example") for n in range(500)]

    assert len(pairs(*people)) < 20


@given(st.lists(st.sampled_from(["Ana Ruiz", "Ana", "Bo"]), max_size=8), st.randoms())
def test_the_order_of_the_people_does_not_matter(names, random):
    people = [Known(n, name, email=f"{name[0]}@x.example") for n, name in enumerate(names[:6])]
    shuffled = random.sample(people, len(people))

    assert pairs(*people) == pairs(*shuffled)
