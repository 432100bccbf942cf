"""Asking a machine whose address somebody typed: over https, and never one inside our own network.

Otherwise whoever may type an address could have this server ask what only it can reach. It is the
connection that is looked at, not the name: a name can mean another machine a moment later. Where
requests go through a proxy (HTTPS_PROXY), it is the proxy that has to keep them out.
"""

from ipaddress import ip_address

import requests
from django.conf import settings
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import NewConnectionError


class _Guarded:
    """A connection that is closed again, with nothing sent, where it must not lead."""

    def _new_conn(self):
        connection = super()._new_conn()
        if self.host not in settings.SIGN_ON_INSIDE and not self._may_lead_to(
            connection.getpeername()[0]
        ):
            connection.close()
            raise NewConnectionError(self, "This address is not asked.")
        return connection


class _Plain(_Guarded, HTTPConnection):
    def _may_lead_to(self, address):
        return False


class _Secure(_Guarded, HTTPSConnection):
    def _may_lead_to(self, address):
        return is_outside(address)


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _Plain


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _Secure


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _SecurePool}


def is_outside(address):
    """Whether the IP address is one of the internet, and not of a network of one's own."""
    found = ip_address(address)
    return (getattr(found, "ipv4_mapped", None) or found).is_global


def outward_session():
    """A session of `requests` whose connections lead outside, or to hosts that operators named."""
    session = requests.Session()
    session.max_redirects = 0  # Who is asked was named; nobody is sent on to another.
    for start in ["http://", "https://"]:
        session.mount(start, _Adapter())
    return session
