import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


class TestPlaceIndex:
    url = reverse("norms:index")

    def test_lists_the_countries_by_name(self, login, seeker):
        response = login(seeker).get(self.url)

        names = [country.name for country in response.context["countries"]]
        assert {"United States", "Germany"} <= set(names)
        assert names[:2] == ["Afghanistan", "Aland Islands"]
        assert "No place found" not in response.text

    def test_finds_places(self, login, seeker, charlotte):
        response = login(seeker).get(self.url, {"q": "char"})

        assert response.context["places"][0] == charlotte
        assert f'href="{charlotte.get_absolute_url()}"' in response.text
        assert "people" in response.text
        assert 'value="char"' in response.text

    def test_names_the_level_of_a_region(self, login, seeker):
        response = login(seeker).get(self.url, {"q": "north carolina"})

        assert "region" in response.text

    def test_sends_only_the_results_to_htmx(self, login, seeker):
        headers = {"HX-Request": "true", "HX-Target": "place-results"}

        response = login(seeker).get(self.url, {"q": "char"}, headers=headers)

        assert "Charlotte" in response.text
        assert "<html" not in response.text
        assert response.headers["Vary"].startswith("HX-Target")

    @pytest.mark.parametrize("text", ["Zzqx", "%", "\x00", "x" * 10_000, "<script>"])
    def test_says_kindly_that_nothing_was_found(self, login, seeker, text):
        response = login(seeker).get(self.url, {"q": text})

        assert "No place found: try the next larger town" in response.text
        assert "<script>" not in response.text.replace("<script src", "")

    def test_makes_no_more_queries_for_more_results(self, login, seeker, count_queries):
        client = login(seeker)
        few = count_queries(lambda: client.get(self.url, {"q": "charlotte nc"}))

        assert count_queries(lambda: client.get(self.url, {"q": "c"})) <= few

    def test_needs_a_sign_in(self, client):
        assert client.get(self.url).status_code == 302
