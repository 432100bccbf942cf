"""A second database, for what is done to a whole one."""

import pytest
from django.db import connection, connections


@pytest.fixture
def empty(transactional_db):
    """A connection to an empty database of its own."""
    settings = connection.settings_dict | {"NAME": f"{connection.settings_dict['NAME']}_restored"}
    name = connection.ops.quote_name(settings["NAME"])
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        cursor.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        connections.databases["restored"] = settings
        yield connections["restored"]
        connections["restored"].close()
        del connections["restored"], connections.databases["restored"]
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")
