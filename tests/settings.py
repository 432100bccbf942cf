"""The settings of tests: those of development, whatever the environment says."""

import os

os.environ["DEVELOPMENT"] = "true"
os.environ.pop("SECOND_FACTOR", None)

from infointerview.settings import *

# Tests travel through weeks; those of sessions say how long one lasts.
SESSION_COOKIE_AGE = SESSION_LONGEST = 10 * 365 * 24 * 60 * 60
