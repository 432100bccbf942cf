"""The settings of a product that proofs start: those of tests, its mail in a folder of its own."""

import os

from tests.settings import *

EMAIL_BACKEND = "outbox.backends.FolderBackend"
EMAIL_FILE_PATH = os.environ["MAIL_FOLDER"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
