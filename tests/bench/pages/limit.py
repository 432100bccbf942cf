"""The least that could be done: the same SQL by psycopg2 alone, and the same bytes by an f-string.

A bare WSGI application, run by gunicorn as the product is; of Django it knows nothing. What it
answers it reads from the file in BENCH_LIMIT, once: for each visit the statements that the page
made, as they went to the database, and what the page said.
"""

import hashlib
import json
import os
import threading
import uuid
from itertools import count
from pathlib import Path

import psycopg2

# For gunicorn, which reads this module as its configuration too.
wsgi_app = "tests.bench.pages.limit:application"
workers, threads, preload_app, control_socket_disable = 2, 4, True, True
loglevel = "warning"

VISITS = json.loads(Path(os.environ["BENCH_LIMIT"]).read_text())
numbers = count(os.getpid() % 50)
local = threading.local()


def application(environ, start_response):
    visit = VISITS[environ["PATH_INFO"].strip("/")]
    environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    fresh = visit["fresh"]
    new = str(uuid.uuid4())
    contact = visit["contacts"][next(numbers) % len(visit["contacts"])] if visit["contacts"] else ""
    cursor = connected()
    for statement in visit["statements"]:
        if fresh:
            statement = statement.replace("{new}", new).replace("{contact}", contact)
        cursor.execute(statement)
        if cursor.description:
            cursor.fetchall()
    if visit["password"]:
        check(*visit["password"])
    body = f"{visit['body']}".encode()
    start_response(visit["status"], [(name, value) for name, value in visit["headers"]])
    return [body]


def connected():
    """A cursor of the thread's own connection, which is kept."""
    if not hasattr(local, "cursor"):
        link = psycopg2.connect(os.environ["DATABASE_URL"])
        link.autocommit = True
        local.cursor = link.cursor()
    return local.cursor


def check(encoded, password):
    """What signing in cannot do without: it is meant to take long."""
    _algorithm, rounds, salt, _hash = encoded.split("$")
    hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), int(rounds))
