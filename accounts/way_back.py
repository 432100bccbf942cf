"""The way back to a page, from wherever somebody was sent in between."""

from urllib.parse import urlsplit

from django.utils.http import url_has_allowed_host_and_scheme


def page_of(request):
    """The address, without the host, of the page the reader is on; "/" if it is unknown.

    For a page that is asked for, its own; for an action or a part, the page it was sent from.
    """
    if request.method in {"GET", "HEAD"} and not request.htmx:
        return request.get_full_path()
    url = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(url, {request.get_host()}, request.is_secure()):
        return "/"
    return urlsplit(url)._replace(scheme="", netloc="").geturl()
