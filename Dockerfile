FROM python:3.12-slim-bookworm AS build
ARG SAML=
COPY requirements/runtime.txt requirements/saml.txt ./
RUN python -m venv /opt/venv \
    && /opt/venv/bin/pip install --no-cache-dir --require-hashes -r runtime.txt \
    && if [ "$SAML" = yes ]; then \
        /opt/venv/bin/pip install --no-cache-dir --require-hashes -r saml.txt; fi

FROM python:3.12-slim-bookworm
# pg_dump and pg_restore, for backups; as new as the server in compose.yaml.
RUN apt-get update \
    && apt-get install -y --no-install-recommends postgresql-client \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --no-create-home infointerview \
    && install -d -o infointerview -m 0700 /backups
COPY --from=build /opt/venv /opt/venv
WORKDIR /opt/infointerview
COPY . .
ENV PATH=/opt/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
# No setting is read but where the files go; these values are in no image that runs.
RUN SECRET_KEY=none ALLOWED_HOSTS=none DATABASE_URL=postgres:///none EMAIL_URL=smtp://none \
    python manage.py collectstatic --no-input
USER infointerview
EXPOSE 8000
HEALTHCHECK --start-period=30s CMD ["python", "deploy/alive.py"]
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "--worker-tmp-dir", "/dev/shm"]
