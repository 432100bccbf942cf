import hashlib

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from accounts.passwords import BreachedPasswordValidator, core_of
from tests.factories import CenterFactory, UserFactory


@pytest.fixture
def dana():
    center = CenterFactory.build(name="Genesee Valley Career Center")
    return UserFactory.build(
        center=center, first_name="Dana", last_name="Whitfield", email="dwhit@harbor.example"
    )


def is_refused(password, user):
    try:
        validate_password(password, user)
    except ValidationError as refused:
        return refused.messages
    return []


@pytest.mark.parametrize(
    "password",
    [
        "password",
        "Password2026!",
        "P@ssw0rd1",
        "...dr4g0n123",
        "sunshinesunshine",
        "12345678901",
        "short",
        "Infointerview1",
        "jobseeker2026",
        "InformationalInterview!",
        "geneseevalley",
        "Genesee-Valley-2026",
        "careercenter99",
        "dwhit@harbor.example",
        "Whitfield1234",
    ],
)
def test_what_is_guessed_first_is_refused(dana, password):
    assert is_refused(password, dana)


@pytest.mark.parametrize(
    "password",
    [
        "lantern quay forty-two",
        "harbor-lantern-42",
        "Tr0ub4dor&3 in Genesee snow",
        "monkey pepper ladder tulip",
        "v9!kQ2#xz",
        "пароль для работы",
    ],
)
def test_what_is_not_is_taken(dana, password):
    assert is_refused(password, dana) == []


def test_operators_belong_to_no_center():
    operator = UserFactory.build(center=None, email="ops@harbor.example")

    assert is_refused("lantern quay forty-two", operator) == []
    assert is_refused("lantern quay forty-two", None) == []


@given(st.text())
def test_every_text_has_a_core(text):
    assert len(core_of(text)) <= len(text.lower())


@given(st.sets(st.integers(0, 60), min_size=1), st.integers(0, 60), st.booleans())
def test_a_stolen_password_is_found_wherever_it_stands(tmp_path_factory, stolen, tried, has_counts):
    hashes = sorted(hashlib.sha1(str(n).encode()).hexdigest().upper() for n in stolen)  # noqa: S324
    lines = [f"{line}:{at}" if has_counts else line for at, line in enumerate(hashes)]
    path = tmp_path_factory.mktemp("stolen") / "list.txt"
    path.write_text("\n".join(lines) + "\n" * has_counts)
    validator = BreachedPasswordValidator(str(path))

    try:
        validator.validate(str(tried))
        is_found = False
    except ValidationError:
        is_found = True

    assert is_found == (tried in stolen)


def test_without_a_list_nothing_is_looked_up():
    assert BreachedPasswordValidator("").validate("anything") is None
    assert BreachedPasswordValidator("").get_help_text() == ""
