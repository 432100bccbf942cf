"""All settings. What differs between machines comes from the environment: docs/production.md."""

import os
from importlib.util import find_spec
from pathlib import Path

import bootstrap
import environ
from csp.constants import NONE, SELF
from django.contrib.messages import constants as messages
from django.urls import reverse_lazy

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

# Demonstration users, a known secret, mail into var/mail: for one's own machine alone.
# `make run`, `make test` and manage.py without DATABASE_URL turn it on; production never does.
DEVELOPMENT = env.bool("DEVELOPMENT", default=False)
DEBUG = env.bool("DEBUG", default=False)  # Tracebacks in the browser.

required = ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "EMAIL_URL"]
missing = [name for name in required if not os.environ.get(name)]
if missing and not DEVELOPMENT:
    raise SystemExit(f"Set {', '.join(missing)} in the environment: see docs/production.md.")

KNOWN_KEY = "development"
SECRET_KEY = os.environ.get("SECRET_KEY") or KNOWN_KEY
if not DEVELOPMENT and (DEBUG or SECRET_KEY == KNOWN_KEY):
    raise SystemExit("DEBUG and the SECRET_KEY of development are for development alone.")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["*"] if DEVELOPMENT else [])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# Coaches, admins and operators show a second factor before they see what job seekers entrust to
# a center. For trying the product out it is enough that they may.
SECOND_FACTOR = env("SECOND_FACTOR", default="optional" if DEVELOPMENT else "required")
if SECOND_FACTOR != "required" and not (DEVELOPMENT and SECOND_FACTOR == "optional"):
    raise SystemExit("SECOND_FACTOR must be required; optional is for development alone.")
# Identity providers are asked over https, and outside of one's own network; but for these hosts.
SIGN_ON_INSIDE = env.list("SIGN_ON_INSIDE", default=["localhost"] if DEVELOPMENT else [])
# Whether centers can choose SAML: requirements/saml.txt brings what that needs.
SAML = find_spec("onelogin") is not None

if "DATABASE_URL" in missing:
    from infointerview import embedded

    embedded.start()  # Sets DATABASE_URL, so that child processes use the same server.
if not os.environ["DATABASE_URL"].startswith(("postgres://", "postgresql://")):
    raise SystemExit("DATABASE_URL must name a PostgreSQL: postgres://user:password@host/name")
DATABASES = {"default": env.db("DATABASE_URL")}
DATABASES["default"]["CONN_MAX_AGE"] = 600
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
# Seconds: whoever waits for a page is told that the database is away, rather than left waiting.
DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
# The same when somebody else holds a row. PgBouncer takes no such word: there the role has it, see
# deploy/database.sql.
is_pooled = DATABASES["default"].get("DISABLE_SERVER_SIDE_CURSORS", False)
DATABASES["default"]["OPTIONS"].setdefault("options", "" if is_pooled else "-c lock_timeout=15s")
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "outbox",
    "accounts",
    "norms",
    "contacts",
    "meetings",
    "worksearch",
    "reminders",
    "coaching",
    "infointerview",
    "infointerview.admin_config.AdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.socialaccount.providers.saml",
    "crispy_forms",
    "crispy_bootstrap5",
    "csp",
    "django_htmx",
    "lucide",
    "simple_history",
]

MIDDLEWARE = [
    "infointerview.metrics.measured",
    "infointerview.logs.numbered",
    # First what every answer gets, those to requests that go wrong further in too.
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "infointerview.headers.hardened",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "infointerview.headers.unstored",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Every page needs a sign-in unless its view says @login_not_required.
    "infointerview.middleware.SignInMiddleware",
    "accounts.middleware.TimeZoneMiddleware",
    "accounts.middleware.session_seen",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "infointerview.middleware.not_allowed_page",
]

ROOT_URLCONF = "infointerview.urls"
WSGI_APPLICATION = "infointerview.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

LANGUAGE_CODE = "en-us"
# The texts are in English: dates and errors of Django's in the browser's language would mix two. A
# translation brings this back, and LocaleMiddleware.
USE_I18N = False
FORMAT_MODULE_PATH = "infointerview.formats"
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "var" / "static"
STATICFILES_DIRS = [
    BASE_DIR / "static",
    ("bootstrap", bootstrap.__path__[0]),
]
# A file that is too large is cut off while it comes: it fills no disk.
FILE_UPLOAD_HANDLERS = [
    "infointerview.uploads.CutOffUploadHandler",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
            if DEVELOPMENT
            else "whitenoise.storage.CompressedManifestStaticFilesStorage"
        )
    },
}
WHITENOISE_USE_FINDERS = DEVELOPMENT
WHITENOISE_AUTOREFRESH = DEVELOPMENT

# People sign in by e-mail address; nobody signs up by themselves, a center adds its people.
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["accounts.backend.Backend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in [
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "NumericPasswordValidator",
    ]
] + [
    {"NAME": "accounts.passwords.CommonPasswordValidator"},
    {"NAME": "accounts.passwords.ContextValidator"},
    {
        "NAME": "accounts.passwords.BreachedPasswordValidator",
        "OPTIONS": {"path": env("BREACHED_PASSWORDS", default="")},
    },
]
LOGIN_URL = reverse_lazy("account_login")
LOGIN_REDIRECT_URL = reverse_lazy("today")
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "accounts.allauth_forms.SignInForm",
    "reset_password": "accounts.allauth_forms.PasswordResetForm",
    "reset_password_from_key": "accounts.allauth_forms.PasswordResetFromKeyForm",
    "change_password": "accounts.allauth_forms.PasswordChangeForm",
    "set_password": "accounts.allauth_forms.PasswordSetForm",
    "add_email": "accounts.allauth_forms.EmailChangeForm",
    "reauthenticate": "accounts.allauth_forms.ConfirmByPasswordForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # The center that adds a person vouches for the address.
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True  # Of a new password or address, to the present address.
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# An address is a key: who has a session for a moment must not make it theirs.
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_RATE_LIMITS = {
    "second_factor": "30/d/key",  # On top of those for every sign-in.
    "invitation": "60/m/ip",  # Links of invitations that are opened.
    "join": "10/m/ip,3/h/key",  # Who asks to join with an address.
    "take": "20/h/user",  # Archives and tables, which cost much to write.
    "bring": "60/h/user",  # Files, which cost much to read.
}
SOCIALACCOUNT_ADAPTER = "accounts.single_sign_on.SingleSignOnAdapter"
SOCIALACCOUNT_REAUTHENTICATION_REQUIRED = True
SOCIALACCOUNT_REQUESTS_TIMEOUT = 5
MFA_ADAPTER = "accounts.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "accounts.second_factor_forms.SecondFactorForm",
    "reauthenticate": "accounts.second_factor_forms.ConfirmByCodeForm",
    "activate_totp": "accounts.second_factor_forms.AppForm",
    "add_webauthn": "accounts.second_factor_forms.PasskeyForm",
    "login_webauthn": "accounts.second_factor_forms.PasskeySignInForm",
    "authenticate_webauthn": "accounts.second_factor_forms.SecondFactorPasskeyForm",
    "reauthenticate_webauthn": "accounts.second_factor_forms.ConfirmByPasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Infointerview"
MFA_TOTP_TOLERANCE = 1  # Half a minute early or late: for clocks that differ, and slow typists.
MFA_ALLOW_UNVERIFIED_EMAIL = True  # So that an address can change; the center vouches for people.

# The address of the product, for links in mails that no page sends.
here = "http://localhost:8000/" if DEVELOPMENT else f"https://{ALLOWED_HOSTS[0].lstrip('.')}/"
SITE_URL = env("SITE_URL", default=here)

# Sign-in limits are counted where every worker sees them.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        # Beyond so many, limits of sign-ins are forgotten; of Django's 300 within minutes.
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}

if "EMAIL_URL" in missing:
    EMAIL_BACKEND = "outbox.backends.FolderBackend"
    EMAIL_FILE_PATH = BASE_DIR / "var" / "mail"
else:
    vars().update(env.email_url("EMAIL_URL"))
EMAIL_TIMEOUT = 10  # Seconds: whoever waits for a page is told, rather than left waiting.
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="infointerview@localhost")

MESSAGE_TAGS = {messages.ERROR: "danger"}

# No script, style or picture from elsewhere, and none written into a page.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],  # Bootstrap's own icons are data: pictures.
        "connect-src": [SELF],
        "object-src": [NONE],  # Said by default-src too; whoever audits looks for the word.
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
# A sign-in ends when it is not used for so long, and after so long in any case.
SESSION_ENGINE = "accounts.sessions"
SESSION_COOKIE_AGE = env.int("SESSION_IDLE_MINUTES", default=60) * 60
SESSION_LONGEST = env.int("SESSION_HOURS", default=12) * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "infointerview.notices.Storage"
CSRF_FAILURE_VIEW = "infointerview.errors.csrf_failure"
if not DEVELOPMENT:
    # Browsers take cookies of these names from this very host alone, and by HTTPS alone.
    SESSION_COOKIE_NAME = "__Host-session"
    CSRF_COOKIE_NAME = "__Host-csrf"
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
    SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)$"]
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    if env.bool("BEHIND_PROXY", default=False):
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
        # Only the last so many addresses that they forward are believed; anybody can claim others.
        ALLAUTH_TRUSTED_PROXY_COUNT = env.int("PROXY_COUNT", default=1)

# Who may ask /metrics for figures; nobody, and none are counted, without one.
METRICS_TOKEN = env("METRICS_TOKEN", default="")
if 0 < len(METRICS_TOKEN) < 20:
    raise SystemExit("METRICS_TOKEN must be of 20 characters or more: openssl rand -hex 32")

# To people their sentence, to machines a line of JSON without anything personal.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"format": "%(message)s"},
        "json": {"()": "infointerview.logs.JsonFormatter"},
    },
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "plain" if DEVELOPMENT else "json",
        }
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        # Nobody is mailed what was sent with a request that failed.
        "django": {"handlers": [], "level": "WARNING"},
        # Who came in is noted as well as who did not.
        "accounts.noting": {"level": "INFO"},
        # What is refused or not there, infointerview.logs notes itself.
        "django.request": {"level": "ERROR"},
    },
}
