import pytest

from norms.search import placed

pytestmark = pytest.mark.django_db


def test_many_addresses_are_placed_at_once(count_queries, charlotte, rochester):
    addresses = [("Charlotte", "NC", "USA"), ("Rochester", "New York", ""), ("", "", "")]

    assert placed(addresses) == {addresses[0]: charlotte, addresses[1]: rochester}
    one = count_queries(lambda: placed(addresses[:1]))
    assert (
        count_queries(lambda: placed([(f"Town {n}", "NC", "USA") for n in range(300)])) <= one + 99
    )


@pytest.mark.parametrize(
    ("address", "path"),
    [
        (("Wilmington, DE", "", ""), "us/de/wilmington"),
        (("Dover", "", "Deutschland"), "de"),
        (("München", "", "Germany"), "de/by/munich"),
        (("Munich", "", "DE"), "de/by/munich"),
        (("London", "England", "UK"), "gb/eng/london"),
        (("Paris", "", "France"), "fr/idf/paris"),
        (("Portland", "", "US"), ""),
        (("Portland", "OR", "US"), "us/or/portland"),
        (("", "Bavaria", ""), "de/by"),
    ],
)
def test_a_place_is_found_where_there_is_no_doubt(address, path):
    found = placed([address]).get(address)

    assert (found.path if found else "") == path
