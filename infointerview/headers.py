"""What every answer tells browsers, beyond what Django and django-csp say by their settings."""

from django.utils.cache import patch_vary_headers

# Nothing here asks for any of these; passkeys are the one power that a page of ours needs.
FORBIDDEN = [
    "accelerometer",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
]
ALLOWED = ["publickey-credentials-create", "publickey-credentials-get"]
PERMISSIONS = ", ".join(
    [f"{name}=()" for name in FORBIDDEN] + [f"{name}=(self)" for name in ALLOWED]
)


def hardened(get_response):
    """Files too: what a browser may do with an answer, and who else may have it."""

    def middleware(request):
        response = get_response(request)
        response["Permissions-Policy"] = PERMISSIONS
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return middleware


def unstored(get_response):
    """Pages, of which no copy stays behind: not on a shared computer, not on the way to it.

    Whoever goes back after a sign-out gets the sign-in. A view that says itself how long its
    answer may be kept is left alone.
    """

    def middleware(request):
        response = get_response(request)
        response.setdefault("Cache-Control", "private, no-store")
        patch_vary_headers(response, ["Cookie"])
        return response

    return middleware
