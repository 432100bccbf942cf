"""What `gunicorn` reads in this folder by itself: `make run` and production serve alike."""

import os

wsgi_app = "infointerview.wsgi"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
# Loaded before the workers are made: when a setting is missing, that is said once.
preload_app = True
control_socket_disable = True
