"""Where a notice waits from one page to the next ("Saved.")."""

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.messages.storage.session import SessionStorage


class Cookie(CookieStorage):
    """A cookie that is as strictly kept as the others."""

    cookie_name = "messages" if settings.DEVELOPMENT else "__Host-messages"


class Storage(FallbackStorage):
    storage_classes = (Cookie, SessionStorage)
