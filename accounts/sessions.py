"""Sessions end: by themselves an hour after their last use and 12 hours after the sign-in, or when
their owner ends them from elsewhere. How long, settings say.

A browser has the key of its session, the database only a hash of it: whoever reads a backup, or the
table, comes in with none.
"""

import time
from datetime import UTC, datetime
from hashlib import sha256

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends import db
from django.utils import timezone

BROWSER, BEGAN, SEEN = "browser", "began", "seen"

# What names a browser in what it says of itself, in the order in which it must be looked for.
BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS": "Firefox",
    "Chrome/": "Chrome",
    "CriOS": "Chrome",
    "Safari/": "Safari",
}
SYSTEMS = {
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Android": "Android",
    "Windows": "Windows",
    "CrOS": "Chromebook",
    "Mac OS X": "Mac",
    "Linux": "Linux",
}


def row_key_of(key):
    """What the row of a session is called. The key has 165 random bits: no salt is needed."""
    return sha256(f"accounts.session:{key}".encode()).hexdigest()[:40]


class SessionStore(db.SessionStore):
    """As Django's, with the row saying whose it is, since when and how lately used."""

    @classmethod
    def get_model_class(cls):
        from accounts.models.sessions import Session

        return Session

    @property
    def row_key(self):
        return row_key_of(self.session_key)

    def _get_session_from_db(self):
        lasting = self.model.objects.filter(expire_date__gt=timezone.now())
        found = lasting.filter(session_key=self.row_key).first()
        if found is None:
            self._session_key = None
        return found

    def exists(self, session_key):
        return super().exists(row_key_of(session_key))

    def delete(self, session_key=None):
        if key := session_key or self.session_key:
            super().delete(row_key_of(key))

    @property
    def is_due(self):
        """Whether so long has passed that its use must be noted; not with each request."""
        return time.time() - self.get(SEEN, 0) > settings.SESSION_COOKIE_AGE / 30

    def get_session_cookie_age(self):
        """Seconds until it ends if nobody comes."""
        left = self.get(BEGAN, time.time()) + settings.SESSION_LONGEST - time.time()
        return max(0, min(settings.SESSION_COOKIE_AGE, left))

    def create_model_instance(self, data):
        if SESSION_KEY not in data:
            return self._row(data)
        data[SEEN] = time.time()
        data.setdefault(BEGAN, data[SEEN])
        session = self._row(data)
        session.user_id = int(data[SESSION_KEY])
        session.browser = data.get(BROWSER, "")
        session.began_at, session.seen_at = (
            datetime.fromtimestamp(data[moment], UTC) for moment in [BEGAN, SEEN]
        )
        return session

    def _row(self, data):
        session = super().create_model_instance(data)
        session.session_key = row_key_of(session.session_key)
        return session


def browser_of(request):
    """The browser in words its owner knows it by: "Firefox, Windows"; empty if it hides."""
    said = request.headers.get("User-Agent", "")
    found = [
        next((name for mark, name in names.items() if mark in said), None)
        for names in [BROWSERS, SYSTEMS]
    ]
    return ", ".join(filter(None, found))


def end_all(user):
    """Sign the user out everywhere."""
    user.sessions.all().delete()


def end_others(request):
    """Sign whoever it is out everywhere but here: what they prove who they are with has changed."""
    request.user.sessions.exclude(pk=request.session.row_key).delete()
