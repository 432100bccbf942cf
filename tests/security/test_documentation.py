import re

from django.conf import settings


def test_every_test_that_the_page_names_is_there():
    text = (settings.BASE_DIR / "docs" / "security.md").read_text()
    named = set(re.findall(r"`(tests/[\w/]+\.py)`", text))

    assert len(named) > 10
    assert [name for name in named if not (settings.BASE_DIR / name).exists()] == []
