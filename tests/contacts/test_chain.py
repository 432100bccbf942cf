"""The picture of who led to whom: worked examples, what is true of every one, and its page."""

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from contacts.chain import DEEPEST, MOST, WIDEST, chain_of, led_by
from tests.factories import ContactFactory

LUIS, DANA, AMARA, JOAN, PRIYA = range(1, 6)
# Anybody may have been introduced by anybody, by themselves and by somebody who is not there.
INTRODUCTIONS = st.lists(st.integers(0, 130), max_size=120).map(
    lambda introducers: {pk: introducer or None for pk, introducer in enumerate(introducers, 1)}
)


def rows(chain):
    return [(node.pk, node.depth) for node in chain.nodes]


class TestChainOf:
    def test_draws_whom_somebody_led_to_below_them_and_further_in(self):
        chain = chain_of({LUIS: None, DANA: LUIS, AMARA: DANA, JOAN: LUIS, PRIYA: None})

        assert rows(chain) == [(LUIS, 0), (DANA, 1), (AMARA, 2), (JOAN, 1), (PRIYA, 0)]
        edges = [(above.pk, below.pk) for above, below in chain.edges]
        assert edges == [(LUIS, DANA), (LUIS, JOAN), (DANA, AMARA)]

    def test_begins_a_circle_with_its_first_person(self):
        chain = chain_of({LUIS: DANA, DANA: AMARA, AMARA: LUIS, JOAN: JOAN})

        assert rows(chain) == [(LUIS, 0), (AMARA, 1), (DANA, 2), (JOAN, 0)]

    def test_begins_with_one_person_if_that_is_asked(self):
        introducers = {LUIS: None, DANA: LUIS, AMARA: DANA, PRIYA: None}

        assert rows(chain_of(introducers, DANA)) == [(DANA, 0), (AMARA, 1)]
        assert chain_of(introducers, 99) == chain_of(introducers)

    def test_says_how_many_are_too_deep(self):
        chain = chain_of({1: None} | {pk: pk - 1 for pk in range(2, 10)})

        last = chain.nodes[-1]
        assert (last.depth, last.hidden) == (DEEPEST, 9 - 1 - DEEPEST)
        assert [node.hidden for node in chain.nodes[:-1]] == [0] * DEEPEST

    def test_says_how_many_are_too_many_unless_the_picture_is_about_them(self):
        introducers = {LUIS: None} | dict.fromkeys(range(2, WIDEST + 5), LUIS)

        [luis] = chain_of(introducers).roots
        assert (len(luis.children), luis.hidden) == (WIDEST, 3)
        [luis] = chain_of(introducers, LUIS).roots
        assert (len(luis.children), luis.hidden) == (WIDEST + 3, 0)

    def test_says_how_many_chains_are_left_out(self):
        chain = chain_of(dict.fromkeys(range(MOST + 7)))

        assert (len(chain.roots), chain.hidden) == (MOST, 7)

    @given(INTRODUCTIONS, st.none() | st.integers(1, 120))
    def test_whatever_was_typed(self, introducers, start):
        chain = chain_of(introducers, start)

        nodes = chain.nodes
        assert len({node.pk for node in nodes}) == len(nodes) <= MOST
        assert [node.row for node in nodes] == list(range(len(nodes)))
        for above, below in chain.edges:
            assert introducers[below.pk] == above.pk
            assert below.depth == above.depth + 1 <= DEEPEST
            assert below.row > above.row
        assert len(chain.edges) == len(nodes) - len(chain.roots)

    @given(INTRODUCTIONS)
    def test_nobody_is_lost(self, introducers):
        """Each is drawn once, or counted once as not drawn."""
        chain = chain_of(introducers)

        if not chain.hidden:
            assert len(chain.nodes) + sum(n.hidden for n in chain.nodes) == len(introducers)


class TestLedBy:
    def test_names_the_nearest_first(self):
        assert led_by({LUIS: None, DANA: LUIS, AMARA: DANA}, AMARA) == [DANA, LUIS]

    def test_leaves_out_whoever_is_not_there(self):
        assert led_by({LUIS: 99}, LUIS) == led_by({}, LUIS) == []

    @given(INTRODUCTIONS, st.integers(0, 130))
    def test_names_each_once(self, introducers, pk):
        above = led_by(introducers, pk)

        assert len({pk, *above}) == len(above) + 1


@pytest.mark.django_db
class TestChainPage:
    url = reverse("contacts:chain")

    @pytest.fixture
    def client(self, login, seeker):
        return login(seeker)

    @pytest.fixture
    def luis(self, seeker):
        return ContactFactory(owner=seeker, first_name="Luis", last_name="Ortega", stage="met")

    @pytest.fixture
    def dana(self, seeker, luis):
        return ContactFactory(
            owner=seeker, first_name="Dana", last_name="Whitfield", introduced_by=luis
        )

    def test_shows_who_led_to_whom_with_a_link_to_each(self, client, luis, dana):
        page = client.get(self.url)

        [line] = page.context["lines"]
        assert (line["person"], line["children"][0]["person"]) == (luis, dana)
        for person in [luis, dana]:
            assert f'href="{person.get_absolute_url()}">{person}</a>' in page.text

    def test_draws_a_branch_for_each_and_fills_the_dot_of_whoever_was_met(self, client, dana):
        page = client.get(self.url).text

        assert 'role="img"' in page
        assert '<path class="chain-branch" d="M9 22V66H27" />' in page
        assert page.count('class="chain-met"') == page.count('class="chain-dot"') == 1

    def test_leaves_out_who_came_alone(self, client, seeker, dana):
        ContactFactory(owner=seeker, last_name="Zanzibarium")

        assert "Zanzibarium" not in client.get(self.url).text

    def test_leaves_out_who_was_deleted(self, client, luis, dana):
        dana.delete_softly(at=timezone.now())
        assert not client.get(self.url).context["lines"]

        dana.restore()
        luis.delete_softly(at=timezone.now())
        assert not client.get(self.url).context["lines"]

    def test_is_about_the_seekers_own_people(self, login, stranger, luis, dana):
        page = login(stranger).get(self.url, {"person": luis.pk})

        assert "Here you will see who led you to whom." in page.text

    def test_begins_with_one_person_and_says_who_led_there(self, client, seeker, luis, dana):
        amara = ContactFactory(owner=seeker, first_name="Amara", introduced_by=dana)

        page = client.get(self.url, {"person": dana.pk})

        assert [line["person"] for line in page.context["lines"]] == [dana]
        assert page.context["led_by"] == [luis]
        assert f'href="{self.url}?person={luis.pk}"' in page.text
        assert str(amara) in page.text

    def test_lives_with_a_circle(self, client, luis, dana):
        luis.introduced_by = dana
        luis.save()

        assert client.get(self.url, {"person": luis.pk}).context["led_by"] == [dana]

    def test_says_how_many_more_there_are(self, client, seeker, luis):
        ContactFactory.create_batch(14, owner=seeker, introduced_by=luis)

        assert "and 2 more" in client.get(self.url).text
        assert "and 2 more" not in client.get(self.url, {"person": luis.pk}).text

    def test_says_how_many_chains_are_left_out(self, client, seeker):
        for _ in range(31):
            first = ContactFactory(owner=seeker)
            ContactFactory(owner=seeker, introduced_by=first)

        assert "One more chain is not shown" in client.get(self.url).text

    def test_is_linked_from_the_list_and_from_whoever_is_in_it(self, client, seeker, luis, dana):
        alone = ContactFactory(owner=seeker)
        assert f'href="{self.url}"' in client.get(reverse("contacts:list")).text

        for person in [luis, dana]:
            page = client.get(person.get_absolute_url()).text
            assert f'href="{self.url}?person={person.pk}"' in page
        assert f"{self.url}?" not in client.get(alone.get_absolute_url()).text
