"""What is wrong with an answer, whoever asked for what: its headers, its page, where it leads."""

import re

from infointerview.headers import PERMISSIONS
from tests.answers import text_of

HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
POLICY = {
    "default-src 'none'",
    "object-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}
# Code and looks that stand in a page itself, which the policy would stop: it must not come to that.
INLINE = re.compile(
    r"<script(?![^>]*\s(src=|type=.application/json))|<style|<[a-z][^<>]*\s(style|on[a-z]+)=|=[\"']?\s*javascript:",
    re.I,
)
ELSEWHERE = "elsewhere.example"
# Words that a careless page would take for the address where to go on, each leading elsewhere.
WAYS_OUT = "&".join(
    f"{name}={way}{ELSEWHERE}/"
    for name, way in {
        "next": "https://",
        "to_url": "//",
        "return": "https:",
        "return_to": "/%5C",
        "redirect": "%09//",
        "redirect_to": "https:///",
        "url": "//infointerview@",
        "continue": "%5C%5C",
        "back": "javascript://",
    }.items()
)


def faults(response):
    """What is not as it must be, in words."""
    found = [
        f"{name}: {response.headers.get(name)}"
        for name, value in HEADERS.items()
        if response.headers.get(name) != value
    ]
    policy = set(response.headers.get("Content-Security-Policy", "").split("; "))
    if policy != POLICY:
        found.append(f"policy: {policy ^ POLICY}")
    kind = response.headers.get("Content-Type", "")
    if kind.startswith(("text/", "application/json")) and "charset=utf-8" not in kind:
        found.append(f"letters: {kind}")
    if "Access-Control-Allow-Origin" in response.headers:
        found.append("other sites may read it")
    return found + _kept_by_others(response) + _inline(response) + _ways_out(response)


def _kept_by_others(response):
    control = response.headers.get("Cache-Control", "")
    # A calendar program asks whether there is news, for an address that is a secret.
    is_private = "private" in control and ("no-store" in control or "ETag" in response.headers)
    is_told_apart = "Cookie" in response.headers.get("Vary", "")
    return [] if is_private and is_told_apart else [f"may be kept: {control}"]


def _inline(response):
    is_page = response.headers.get("Content-Type", "").startswith("text/html")
    found = INLINE.search(text_of(response)) if is_page and not response.streaming else None
    return [f"inline: {found[0]}"] if found else []


def _ways_out(response):
    headers = [response.headers.get(name, "") for name in ["Location", "HX-Redirect"]]
    leads = [url for url in headers if re.match(r"https?:|[\\/]{2}|\w+:", url.strip())]
    is_page = response.headers.get("Content-Type", "").startswith("text/html")
    page = text_of(response) if is_page and not response.streaming else ""
    links = re.findall(rf"(?:href|action)=\"([^\"?]*{ELSEWHERE}[^\"]*)\"", page)
    return [f"leads to {url}" for url in leads + links]
