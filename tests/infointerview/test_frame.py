"""The frame around every page: navigation, messages, forms, lists and what goes wrong."""

import re

import pytest
from django import forms
from django.contrib.auth.models import AnonymousUser
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.exceptions import BadRequest, PermissionDenied
from django.core.paginator import Paginator
from django.template.loader import render_to_string
from django.test import Client
from django.urls import path, resolve, reverse

from accounts.models import Role
from accounts.undo import offer_undo
from contacts.models import Stage
from infointerview.urls import urlpatterns as product
from tests.factories import UserFactory


class LetterForm(forms.Form):
    key = forms.UUIDField(widget=forms.HiddenInput)
    to = forms.CharField(label="To", help_text="As they write it.")
    stage = forms.ChoiceField(label="Stage", choices=Stage, required=False)
    length = forms.ChoiceField(
        label="Length", choices=[(15, "15 minutes"), (20, "20 minutes")], widget=forms.RadioSelect
    )
    sent_at = forms.SplitDateTimeField(label="Sent", required=False)
    is_private = forms.BooleanField(label="Private to me", required=False)

    def clean(self):
        raise forms.ValidationError("The two do not go together.")


@pytest.fixture
def page(rf):
    """A function that gives the HTML of a template as `user` is shown it at an address."""

    def page(template, context=None, user=None, at="/", say=None):
        request = rf.get(at)
        request.user = user or AnonymousUser()
        request.resolver_match = resolve(request.path)
        request._messages = CookieStorage(request)
        if say:
            say(request)
        return render_to_string(template, context, request)

    return page


@pytest.fixture
def navigation(page):
    """A function that gives the words of the main navigation, and the current ones among them."""

    def navigation(user, at="/"):
        html = page("base.html", user=user, at=at)
        nav = re.search(r"<nav.*?</nav>|$", html, re.DOTALL)[0]
        links = re.findall(r"<a([^>]*)>.*?</svg>\s*([\w ]+?)\s*</a>", nav, re.DOTALL)
        current = [word for attributes, word in links if "aria-current" in attributes]
        return [word for _, word in links], current

    return navigation


class TestNavigation:
    @pytest.mark.parametrize(
        ("person", "words"),
        [
            ({"role": Role.SEEKER}, ["Today", "Contacts", "Meetings", "Places"]),
            ({"role": Role.COACH}, ["Caseload", "Places"]),
            ({"role": Role.ADMIN}, ["Caseload", "Places", "People", "Center"]),
            ({"role": "", "is_staff": True}, ["Places", "Administration"]),
        ],
    )
    def test_shows_each_role_its_pages(self, navigation, person, words):
        assert navigation(UserFactory.build(**person))[0] == words

    def test_is_empty_for_who_is_not_signed_in(self, navigation):
        assert navigation(None)[0] == []

    @pytest.mark.parametrize(
        ("at", "role", "word"),
        [
            ("/", Role.SEEKER, "Today"),
            ("/contacts/7/", Role.SEEKER, "Contacts"),
            ("/meetings/", Role.SEEKER, "Meetings"),
            ("/coaching/", Role.COACH, "Caseload"),
            ("/norms/us/nc/charlotte/", Role.COACH, "Places"),
            ("/center/invitations/add/", Role.ADMIN, "People"),
            ("/center/access-log/", Role.ADMIN, "Center"),
            ("/center/phrases/", Role.ADMIN, "Center"),
        ],
    )
    def test_marks_where_one_is(self, navigation, at, role, word):
        assert navigation(UserFactory.build(role=role), at)[1] == [word]

    def test_marks_nothing_on_the_account_page(self, navigation):
        assert navigation(UserFactory.build(), reverse("accounts:profile"))[1] == []


class TestAccountMenu:
    def test_leads_to_the_account_and_out(self, page):
        html = page("base.html", user=UserFactory.build(first_name="Maya"))

        assert "Maya" in html
        assert f'href="{reverse("accounts:profile")}"' in html
        assert f'<form method="post" action="{reverse("account_logout")}"' in html

    def test_offers_the_sign_in_to_others_but_not_on_its_own_page(self, page):
        sign_in = reverse("account_login")
        link = f'class="account" href="{sign_in}"'

        assert link in page("base.html", at=reverse("accounts:about"))
        assert link not in page("base.html", at=sign_in)


class TestTitle:
    def test_says_first_when_a_form_has_errors(self, page):
        html = page("base.html", {"form": LetterForm({})})

        assert re.search(r"<title>\s*Error:", html)
        assert not re.search(r"<title>\s*Error:", page("base.html", {"form": LetterForm()}))


class TestMessages:
    def test_offer_to_take_back_what_was_done(self, page):
        html = page(
            "_messages.html", say=lambda request: offer_undo(request, "Luis is gone.", "/back/7/")
        )

        assert "Luis is gone." in html
        assert '<form method="post" action="/back/7/">' in html
        assert 'role="status"' in html

    def test_have_no_button_without_a_way_back(self, page):
        html = page(
            "_messages.html", say=lambda request: request._messages.add(25, "<b>Saved.</b>")
        )

        assert "&lt;b&gt;Saved." in html
        assert "<form" not in html


class TestForm:
    def test_links_each_error_to_its_field(self, page):
        html = page("_form.html", {"form": LetterForm({}), "submit": "Send it"})

        summary = re.search(r'class="error-summary".*?</ul>', html, re.DOTALL)[0]
        assert "<li>The two do not go together.</li>" in summary
        assert 'href="#id_to"' in summary
        assert 'href="#id_length_field"' in summary
        assert 'id="id_to"' in html
        assert 'id="id_length_field"' in html

    def test_says_what_is_wrong_with_a_hidden_field(self, page):
        form = LetterForm({"key": "x"})

        html = page("_form.html", {"form": form, "submit": "Send it"})

        assert re.search(r"<li>\s*Enter a valid UUID\.", html)
        assert "#id_key" not in html

    def test_tells_a_control_where_its_hint_and_error_are(self, page):
        html = page("_form.html", {"form": LetterForm({}), "submit": "Send it"})

        control = re.search(r'<input[^>]*id="id_to"[^>]*>', html)[0]
        assert 'aria-describedby="id_to_helptext id_to_error"' in control
        assert 'aria-invalid="true"' in control
        assert 'id="id_to_helptext"' in html
        assert 'id="id_to_error"' in html

    def test_marks_what_may_stay_empty(self, page):
        html = page("_form.html", {"form": LetterForm(), "submit": "Send it"})

        labels = re.findall(r'class="form-label"[^>]*>\s*(\w+)(.*?)</l', html, re.DOTALL)
        optional = [name for name, rest in labels if "(optional)" in rest]
        assert optional == ["Stage", "Sent"]

    def test_draws_every_kind_of_field_once(self, page):
        html = page("_form.html", {"form": LetterForm(), "submit": "Send it"})

        for name in ["key", "to", "stage", "sent_at_0", "sent_at_1", "is_private"]:
            assert html.count(f'name="{name}"') == 1
        assert html.count('name="length"') == 2
        assert "error-summary" not in html

    def test_has_a_way_out_where_there_is_one(self, page):
        context = {"form": LetterForm(), "submit": "Send it"}

        assert 'href="/contacts/"' in page("_form.html", context | {"cancel": "/contacts/"})
        assert "Cancel" not in page("_form.html", context)


class TestPagination:
    def test_keeps_the_other_words_of_the_address(self, page):
        second = Paginator(range(30), 10).page(2)

        html = page("_pagination.html", {"page": second}, at="/contacts/?q=dana&page=2")

        assert 'href="?q=dana&amp;page=1"' in html
        assert 'href="?q=dana&amp;page=3"' in html
        assert "Page 2 of 3" in html

    def test_is_not_there_for_one_page(self, page):
        assert "<nav" not in page("_pagination.html", {"page": Paginator([1], 10).page(1)})


class TestEmpty:
    def test_shows_the_first_step_where_there_is_one(self, page):
        context = {"sentence": "Nobody yet.", "help": "Start with one."}

        html = page("_empty.html", context | {"url": "/contacts/add/", "button": "Add one"})

        assert "Nobody yet." in html
        assert 'href="/contacts/add/"' in html
        assert "<a" not in page("_empty.html", context)


def broken(request):
    raise ZeroDivisionError


def forbidden(request):
    raise PermissionDenied


def unreadable(request):
    raise BadRequest


urlpatterns = [
    path("broken/", broken),
    path("forbidden/", forbidden),
    path("unreadable/", unreadable),
    *product,
]


@pytest.mark.urls(__name__)
class TestErrorPages:
    @pytest.mark.parametrize(
        ("at", "status", "words"),
        [
            ("/unreadable/", 400, "could not be read"),
            ("/forbidden/", 403, "not open to you"),
            ("/no/such/page/", 404, "There is no such page"),
            ("/broken/", 500, "Something went wrong here"),
        ],
    )
    def test_say_what_to_do(self, login, seeker, at, status, words):
        client = login(seeker)
        client.raise_request_exception = False

        response = client.get(at)

        assert response.status_code == status
        assert words in response.content.decode()
        assert f'href="{reverse("today")}"' in response.content.decode()

    def test_keep_the_navigation_where_the_person_is_known(self, login, seeker):
        assert b"site-nav" in login(seeker).get("/no/such/page/").content

    def test_are_the_same_each_time(self, login, seeker):
        client = login(seeker)

        assert client.get("/no/such/page/").content == client.get("/nor/this/").content

    def test_a_form_from_before_the_sign_in_is_explained(self, db):
        client = Client(enforce_csrf_checks=True)

        response = client.post(reverse("account_login"), {"login": "maya@test.example"})

        assert response.status_code == 403
        assert "Your sign-in changed meanwhile" in response.content.decode()

    def test_what_is_broken_needs_neither_database_nor_request(self):
        html = render_to_string("500.html")  # Without the mark django_db nothing may ask it.

        assert "Something went wrong here" in html
        assert "site-nav" not in html


@pytest.mark.django_db
def test_a_page_is_in_english_whatever_the_browser_asks_for(client):
    answer = client.post("/account/sign-in/", headers={"Accept-Language": "es"})

    assert '<html lang="en">' in answer.content.decode()
    assert "This field is required." in answer.content.decode()
