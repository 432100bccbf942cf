#!/usr/bin/env python
"""Django's command line. Without DATABASE_URL it works on the embedded development database."""

import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "infointerview.settings")
    if not os.environ.get("DATABASE_URL"):
        os.environ.setdefault("DEVELOPMENT", "true")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
