"""What a request says about itself that nobody could be asked about any more."""

import io

import pytest

from infointerview.wsgi import Whole, application, in_our_letters

FORM = "application/x-www-form-urlencoded"


def answer_to(content_type, query, more=None):
    """The status of the answer to a request of that type to a page that anybody may see."""
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/healthz",
        "QUERY_STRING": query,
        "CONTENT_TYPE": content_type,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "wsgi.input": io.BytesIO(),
        "wsgi.url_scheme": "http",
    }
    statuses = []
    application(environ | (more or {}), lambda status, headers: statuses.append(status))
    return statuses


@pytest.mark.parametrize(
    ("content_type", "query"),
    [
        (f"{FORM}; charset=idna", "a=%FF"),
        (f"{FORM}; charset*=utf-8''punycode", "a=%FF"),
        (f"{FORM}; charset=utf-8", "&".join(["a=b"] * 1001)),
        ("text/plain; a*=no-such''b", ""),
    ],
    ids=["no such letters", "written otherwise", "1,001 fields", "an odd word"],
)
def test_letters_that_are_not_ours_are_no_error(db, content_type, query):
    assert answer_to(content_type, query) == ["403 Forbidden"]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (FORM, FORM),
        (f"{FORM};charset=utf-8", FORM),
        ("multipart/form-data; boundary=x", "multipart/form-data; boundary=x"),
        ("multipart/form-data; charset=x; Boundary=x", "multipart/form-data; Boundary=x"),
        ("", ""),
    ],
)
def test_what_parts_a_form_is_kept(said, kept):
    assert in_our_letters({"CONTENT_TYPE": said, "a": "b"}) == {"CONTENT_TYPE": kept, "a": "b"}


class TestWhole:
    def test_gives_all_of_it(self):
        body = Whole(io.BytesIO(b"one\ntwo"))

        assert [body.readline(99), body.read(3), body.read(0), body.readline(0)] == [
            b"one\n",
            b"two",
            b"",
            b"",
        ]

    @pytest.mark.parametrize("method", ["read", "readline"])
    def test_half_of_it_is_an_error(self, method):
        body = Whole(io.BytesIO(b"half"))
        body.read(4)

        with pytest.raises(OSError, match="hung up"):
            getattr(body, method)(4)

    def test_half_of_a_form_is_kept_from_every_page(self, db):
        half = {"CONTENT_LENGTH": "100", "wsgi.input": io.BytesIO(b"login=a&password=b")}

        assert answer_to(FORM, "", half) == ["403 Forbidden"]
