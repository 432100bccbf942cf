"""The settings of tests: those of development, whatever the environment says."""

import os

os.environ["DEVELOPMENT"] = "true"

from infointerview.settings import *
