#!/bin/bash
# Bring packages, database and files to the version in this folder: when it is installed, and at each
# update, while the version before serves. As root; then restart. The settings are read from FILE,
# and DATABASE_URL of the role that owns the tables from FILE with "-owner" in its name.
set -euo pipefail
cd "$(dirname "$0")/.."
settings=${1:-/etc/infointerview.env}
set -a; . "$settings"; set +a
manage() { .venv/bin/python manage.py "$@"; }
as_owner() { (set -a; . "${settings%.env}-owner.env"; manage "$@"); }

[ -e .venv ] || /usr/bin/python3 -m venv .venv
files=(-r requirements/runtime.txt)
[ "${SAML:-}" != yes ] || files+=(-r requirements/saml.txt)
.venv/bin/pip install --quiet --quiet --disable-pip-version-check --require-hashes "${files[@]}"
as_owner migrate
as_owner createcachetable
manage load_places
manage collectstatic --no-input -v 0
manage check --deploy --fail-level WARNING
