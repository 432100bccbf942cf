"""`make run`: everything between an empty database and a page in the browser."""

import os
import signal
import socket
import subprocess
import sys

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import OperationalError, connections
from gunicorn.app.base import Application

from accounts.models import Center
from infointerview.wsgi import application
from norms.models import Place

WELCOME = """
Infointerview runs at {address}

Sign in with the password `informational` as
    seeker@demo.example           job seeker in Rochester, moving to Charlotte
    coach@demo.example            career coach in Rochester
    coach.charlotte@demo.example  career coach in Charlotte
    admin@demo.example            admin of the career center in Rochester
    operator@demo.example         operator, see {address}admin/

Mail is written into var/mail/; read it at {address}dev/mail/

Ctrl-C ends it.
"""


class Command(BaseCommand):
    help = "Prepare the database, with demonstration data if it is empty, and serve on PORT."
    requires_system_checks = []

    def handle(self, **options):
        if not settings.DEVELOPMENT:
            raise SystemExit("This serves a demonstration. For real: docs/production.md")
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: sys.exit(1))  # So that the database is left in order.
        host, port = os.environ.get("HOST", "127.0.0.1"), os.environ.get("PORT", "8000")
        try:
            check_free(host, port)
            prepare()
        except OperationalError as error:
            raise SystemExit(f"The database cannot be used: {error}") from None
        os.environ.setdefault("SITE_URL", f"http://localhost:{port}/")  # For links in mails.
        Server(host, port).run()


def check_free(host, port):
    """Leave with one sentence if nothing can be served there."""
    try:
        with socket.create_server((host, int(port))):
            pass
    except (ValueError, OverflowError):
        raise SystemExit(f"PORT must be a number up to 65535, not {port}.") from None
    except OSError as error:
        raise SystemExit(
            f"{host}:{port} cannot be served: {os.strerror(error.errno)}. "
            "Another port: make run PORT=8001"
        ) from None


def prepare():
    """Bring the database up to date and fill it if it is empty."""
    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    # None are there yet, or they were loaded before they had other names.
    if not Place.objects.exclude(search_others="").exists():
        call_command("load_places")
    if not Center.objects.exists():
        call_command("create_demo")
    connections.close_all()  # The workers are forked, and a connection cannot be shared.


class Server(Application):
    """Gunicorn in this process, with the product already loaded."""

    def __init__(self, host, port):
        self.host, self.port = host, port
        super().__init__()

    def load_config(self):
        self.load_config_from_file(str(settings.BASE_DIR / "gunicorn.conf.py"))
        self.cfg.set("bind", f"{self.host}:{self.port}")
        self.cfg.set("loglevel", "warning")
        self.cfg.set("when_ready", self.welcome)
        self.cfg.set("on_exit", self.end_worker)

    def load(self):
        return application

    def welcome(self, arbiter):
        # Gunicorn would take the closing of its terminal for a wish to reload.
        signal.signal(signal.SIGHUP, lambda *_: arbiter.signal(signal.SIGTERM, None))
        self.start_worker()
        sys.stdout.write(WELCOME.format(address=f"http://{self.host}:{self.port}/"))
        sys.stdout.flush()

    def start_worker(self):
        """The mail is sent by a process of its own, which ends with this one, however it ends.

        Ctrl-C does not reach it: it is told when the server is.
        """
        command = [sys.executable, "manage.py", "work", "--for", str(os.getpid())]
        self.worker = subprocess.Popen(  # noqa: S603
            command, cwd=settings.BASE_DIR, start_new_session=True
        )

    def end_worker(self, _arbiter):
        self.worker.terminate()
        self.worker.wait()
