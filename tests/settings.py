"""The settings of tests: those of development, whatever the environment says."""

import os

os.environ["DEVELOPMENT"] = "true"
os.environ.pop("SECOND_FACTOR", None)

from infointerview.settings import *
