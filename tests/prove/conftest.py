import os
from urllib.parse import urlsplit

import pytest
from django.db import connection

from tests.browser.conftest import chromium, site

__all__ = ["chromium", "site"]


@pytest.fixture
def database(transactional_db):
    """The address of the database of this test, for other processes."""
    address = urlsplit(os.environ["DATABASE_URL"])
    return address._replace(path=f"/{connection.settings_dict['NAME']}").geturl()
