"""Every address of the product, from the URL resolver."""

from django.urls import URLResolver, get_resolver


def named_routes(resolver=None, namespace=""):
    """Name and argument names of each route; Django admin's own excepted."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            if pattern.namespace != "admin":
                inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
                yield from named_routes(pattern, inner)
        elif pattern.name:
            yield f"{namespace}{pattern.name}", list(pattern.pattern.regex.groupindex)
