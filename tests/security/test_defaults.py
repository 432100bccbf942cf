"""What we take over from Django and others: noticed when an update of theirs changes it."""

import re
import ssl

import pytest
from allauth.mfa import app_settings as mfa_settings
from allauth.socialaccount import app_settings as social_settings
from django.conf import global_settings
from django.contrib.auth.hashers import get_hashers
from django.core.mail import get_connection
from django.test import Client
from django.urls import reverse
from gunicorn.config import Config
from gunicorn.http.errors import ParseException
from gunicorn.http.parser import RequestParser

from accounts.passwords import CommonPasswordValidator
from accounts.second_factor import own
from accounts.sessions import SessionStore
from tests.accounts.test_second_factor import with_app

LONG = " Ünder the harbor, 64 or more: lantern quay ladder tulip {}[]|~ seventeen "
SIGN_IN = reverse("account_login")


@pytest.fixture
def maya(seeker):
    seeker.set_password("harbor-lantern-42")
    seeker.save()
    return seeker


def test_cookies_stay_at_home(settings):
    assert (settings.SESSION_COOKIE_SAMESITE, settings.CSRF_COOKIE_SAMESITE) == ("Lax", "Lax")
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.CSRF_COOKIE_HTTPONLY


def test_keys_of_sessions_cannot_be_guessed(db):
    keys = {SessionStore()._get_new_session_key() for _ in range(99)}

    # 32 of 36 letters and digits, from the random numbers of the system: 165 bits.
    assert len(keys) == 99
    assert all(re.fullmatch("[a-z0-9]{32}", key) for key in keys)


def test_passwords_are_hashed_slowly(settings):
    settings.PASSWORD_HASHERS = global_settings.PASSWORD_HASHERS

    best = get_hashers()[0]

    assert best.algorithm == "pbkdf2_sha256"
    assert best.iterations >= 600_000


def test_common_passwords_are_many():
    long_enough = [word for word in CommonPasswordValidator().passwords if len(word) >= 8]

    assert len(long_enough) >= 3_000


def test_passwords_are_taken_as_they_are_typed(client, maya):
    assert len(LONG) > 64
    assert 'type="password"' in client.get(SIGN_IN).text
    client.post(SIGN_IN, {"login": maya.email, "password": "harbor-lantern-42"})
    page = client.get(reverse("account_change_password")).text
    # Nothing keeps a password manager or the clipboard away.
    assert page.count('type="password"') == 3
    assert 'autocomplete="off"' not in page
    data = {"oldpassword": "harbor-lantern-42", "password1": LONG, "password2": LONG}
    client.post(reverse("account_change_password"), data)

    codes = {}
    for typed in [LONG, LONG.strip(), LONG.lower(), LONG[:64]]:
        codes[typed] = Client().post(SIGN_IN, {"login": maya.email, "password": typed}).status_code

    assert codes.pop(LONG) == 302
    assert set(codes.values()) == {200}


def test_a_new_password_by_mail_does_not_replace_the_second_factor(client, maya, mailoutbox):
    with_app(maya)
    client.post(reverse("account_reset_password"), {"email": maya.email})
    link = re.search(r"http://testserver(\S+)", mailoutbox[0].body)[1]
    form = client.get(link, follow=True)
    data = dict.fromkeys(["password1", "password2"], "quay ladder seventeen")

    answer = client.post(form.redirect_chain[-1][0], data, follow=True)

    assert answer.redirect_chain[-1][0].startswith(reverse("mfa_authenticate"))
    assert not client.get(reverse("accounts:about")).context["user"].is_authenticated
    assert own(maya).exists()


@pytest.mark.parametrize(
    "lines",
    [
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Content-Length: 5\r\nContent-Length: 6",
        "Content-Length: 5, 5",
        "Content-Length: +5",
        "Content-Length : 5",
        "Content-Length: 5\nX: y",
        "Content-Length: 5\r\nX: a\r\n b",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked, chunked",
    ],
)
def test_a_request_that_ends_in_two_places_is_refused(lines):
    """Else the web server in front and gunicorn could take one for two."""
    head = "POST / HTTP/1.1\r\nHost: jobs.example.org\r\n"

    def read(lines):
        sent = f"{head}{lines}\r\n\r\nhello".encode()
        return next(RequestParser(Config(), iter([sent]), ("127.0.0.1", 1))).body.read()

    assert read("Content-Length: 5\r\nContent_Length: 3") == b"hello"
    with pytest.raises(ParseException):
        read(lines)


def test_recovery_codes_are_long_enough():
    assert 10**mfa_settings.RECOVERY_CODE_DIGITS > 2**20


def test_tokens_of_providers_are_not_kept():
    assert not social_settings.STORE_TOKENS


def test_certificates_of_mail_servers_are_checked():
    connection = get_connection("django.core.mail.backends.smtp.EmailBackend", use_tls=True)

    assert connection.ssl_context.verify_mode == ssl.CERT_REQUIRED
    assert connection.ssl_context.check_hostname


@pytest.mark.parametrize(
    "path", ["/.git/config", "/static/", "/static/css/", "/static/..%2fmanage.py", "/manage.py"]
)
def test_nothing_of_the_source_is_served(client, db, path):
    assert client.get(path).status_code == 404


def test_scripts_keep_nothing_in_the_browser(settings):
    """Nor do they write pages themselves, or set what was typed by its name."""
    scripts = {path.name: path.read_text() for path in settings.BASE_DIR.glob("static/js/*.js")}
    words = (
        r"(local|session)Storage|indexedDB|document\.cookie|postMessage|__proto__|Object\.assign"
    )
    careless = re.compile(
        words + r"|JSON\.parse|eval\(|(inner|outer)HTML\s*\+?=[^=]|document\.write"
    )

    assert len(scripts) > 5
    assert [name for name, script in scripts.items() if careless.search(script)] == []
    assert careless.search("body.innerHTML += typed")
