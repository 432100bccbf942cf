"""What a web server runs: `gunicorn`, which finds it through gunicorn.conf.py."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "infointerview.settings")
application = get_wsgi_application()
