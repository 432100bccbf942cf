"""What a web server runs: `gunicorn infointerview.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "infointerview.settings")
application = get_wsgi_application()
