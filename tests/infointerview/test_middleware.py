"""Where whoever is not signed in is sent, and where they come back to."""

import pytest
from django.urls import reverse

ADD = "/contacts/add/"
SIGN_IN = reverse("account_login")


class TestSignInMiddleware:
    def test_comes_back_to_the_page_that_was_asked_for(self, client):
        response = client.get(ADD + "?place=us/nc")

        assert response.status_code == 302
        assert response.url == f"{SIGN_IN}?next=/contacts/add/%3Fplace%3Dus/nc"

    def test_comes_back_to_the_page_an_action_was_on(self, client):
        response = client.post(
            reverse("contacts:done", args=[7]), headers={"Referer": "http://testserver/contacts/7/"}
        )

        assert response.status_code == 302
        assert response.url == f"{SIGN_IN}?next=/contacts/7/"

    def test_leaves_the_page_where_it_is_when_a_part_was_asked_for(self, client):
        headers = {"HX-Request": "true", "HX-Current-URL": "http://testserver/contacts/add/?a=b"}

        response = client.get(reverse("norms:place_options"), headers=headers)

        assert response.status_code == 401
        assert f'href="{SIGN_IN}?next=/contacts/add/%3Fa%3Db" target="_blank"' in response.text
        assert "your text stays here" in response.text

    @pytest.mark.parametrize("referer", ["https://elsewhere.example/", "http://[", "", None])
    def test_comes_back_to_the_start_when_the_page_is_unknown(self, client, referer):
        headers = {} if referer is None else {"Referer": referer}

        response = client.post(ADD, headers=headers)

        assert response.url == f"{SIGN_IN}?next=/"

    def test_lets_those_pass_who_are_signed_in(self, login, seeker):
        assert not login(seeker).post(ADD).headers.get("Location", "").startswith(SIGN_IN)


class TestNotAllowedPage:
    def test_says_that_there_is_nothing_to_read(self, login, seeker):
        response = login(seeker).get(reverse("contacts:done", args=[7]))

        assert response.status_code == 405
        assert "There is nothing to read here" in response.content.decode()
