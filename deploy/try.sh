#!/bin/bash
# Install the product on this Debian as README.md says, and see that it serves: behind nginx, with
# PgBouncer in transaction mode before Debian's PostgreSQL, started by the commands of the systemd
# units. As root, after `apt install nginx-light pgbouncer postgresql python3-venv`. It takes a few minutes, all
# of it happens in a folder of its own and on ports of its own, and is gone afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mktemp -d); chmod 755 "$folder"
product=$folder/opt/infointerview
binaries=$(ls -d /usr/lib/postgresql/*/bin | tail -1)
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait; as_postgres "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; rm -rf "$folder"' EXIT

as_postgres() { runuser -u postgres -- "$@"; }
say() { echo "ok: $*"; }
ask() { curl --silent --show-error --insecure --resolve jobs.example.org:8443:127.0.0.1 --resolve jobs.example.org:8480:127.0.0.1 "$@"; }
expect() { [ "$2" = "$3" ] || { echo "FAILED: $1: $2 instead of $3"; exit 1; }; say "$1"; }
until_ready() { for _ in $(seq 60); do [ "$(ask -o /dev/null -w '%{http_code}' https://jobs.example.org:8443/readyz)" = "$1" ] && return; sleep 1; done; echo "FAILED: never $1"; tail -n 5 "$folder"/*.log; exit 1; }

# PostgreSQL and PgBouncer.
install -d -o postgres "$folder/data" "$folder/run"
as_postgres "$binaries/initdb" -D "$folder/data" -A trust -E UTF8 >/dev/null
start_postgres() { as_postgres "$binaries/pg_ctl" -D "$folder/data" -l "$folder/run/log" -w -o "-p 5499 -k $folder/run" start >/dev/null; }
start_postgres
as_postgres "$binaries/psql" -q -h "$folder/run" -p 5499 postgres \
    -c "CREATE ROLE infointerview LOGIN" -c "CREATE DATABASE infointerview OWNER infointerview" \
    -c "CREATE DATABASE second OWNER infointerview"
cat >"$folder/run/pgbouncer.ini" <<INI
[databases]
infointerview = host=127.0.0.1 port=5499
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = 6499
auth_type = any
pool_mode = transaction
unix_socket_dir =
INI
sed -i 's/^infointerview = .*/& user=infointerview/' "$folder/run/pgbouncer.ini"
runuser -u postgres -- pgbouncer -q "$folder/run/pgbouncer.ini" & pids+=($!)

# The product, as README.md says.
mkdir -p "$product"; git archive HEAD | tar -x -C "$product"; cd "$product"
cat >"$folder/infointerview.env" <<ENV
SECRET_KEY=$(openssl rand -hex 32)
ALLOWED_HOSTS=jobs.example.org
DATABASE_URL=postgres://infointerview@127.0.0.1:6499/infointerview?DISABLE_SERVER_SIDE_CURSORS=true
EMAIL_URL=filemail://$folder/mail
BEHIND_PROXY=true
ENV
set -a; . "$folder/infointerview.env"; set +a
unset DEVELOPMENT DEBUG
# Of Debian: nobody else can use a Python that lies in somebody's home.
/usr/bin/python3 -m venv .venv
.venv/bin/pip install --quiet --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
direct="DATABASE_URL=postgres://infointerview@127.0.0.1:5499/infointerview"
env "$direct" .venv/bin/python manage.py migrate -v 0
.venv/bin/python manage.py createcachetable
.venv/bin/python manage.py load_places
.venv/bin/python manage.py collectstatic --no-input -v 0
.venv/bin/python manage.py check --deploy --fail-level WARNING
say "installed from requirements/runtime.txt alone; check --deploy has nothing to say"

# What the units start, and nginx before it.
command_of() { sed -n "s|^ExecStart=/opt/infointerview|.|p" "deploy/systemd/$1.service"; }
chown -R nobody var
runuser -u nobody -- $(command_of infointerview) 2>"$folder/web.log" & pids+=($!)
runuser -u nobody -- $(command_of infointerview-worker) 2>"$folder/worker.log" & pids+=($!)
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=jobs.example.org -days 1 \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
{
    echo "daemon off; pid $folder/nginx.pid; error_log $folder/nginx.log; events {}"
    echo "http { access_log off;"
    sed -e 's/listen \[::\].*//' -e 's/listen 80;/listen 8480;/' -e 's/listen 443/listen 8443/' \
        -e "s|/etc/ssl/certs/.*;|$folder/certificate.pem;|" \
        -e "s|/etc/ssl/private/.*;|$folder/key.pem;|" \
        -e "s|/var/log/nginx/infointerview.log|$folder/access.log|" deploy/nginx.conf
    echo "}"
} >"$folder/nginx.conf"
nginx -c "$folder/nginx.conf" & pids+=($!)
until_ready 200

page=https://jobs.example.org:8443/account/sign-in/
expect "http leads to https" "$(ask -o /dev/null -w '%{http_code}' http://jobs.example.org:8480/)" 301
expect "the sign-in page is there" "$(ask -o "$folder/page" -D "$folder/headers" -w '%{http_code}' $page)" 200
grep -qi '^strict-transport-security: max-age=31536000' "$folder/headers"; say "browsers insist on https"
grep -qi '^set-cookie: __Host-csrf=.*secure' "$folder/headers"; say "cookies are for this host and https alone"
style=$(grep -o '/static/[^"]*\.css' "$folder/page" | head -1)
ask -o /dev/null -D "$folder/headers" "https://jobs.example.org:8443$style"
grep -qi '^cache-control: max-age=315360000' "$folder/headers"; say "static files are kept by browsers"
expect "a calendar is not asked for without https" "$(ask -o /dev/null -w '%{http_code}' http://jobs.example.org:8480/calendar/secret.ics)" 403
expect "a word is searched for" "$(ask -o /dev/null -w '%{http_code}' "https://jobs.example.org:8443/norms/?q=secret")" 302
! grep -q secret "$folder/access.log"; say "no log has what stands in addresses"
expect "what is inside asks for a sign-in" "$(ask -o /dev/null -w '%{http_code}' https://jobs.example.org:8443/contacts/)" 302
expect "another name is refused" "$(ask -o /dev/null -w '%{http_code}' -H 'Host: evil.example' https://jobs.example.org:8443/account/sign-in/)" 400
head -c 13000000 /dev/zero >"$folder/large"
expect "13 MB are refused" "$(ask -o /dev/null -w '%{http_code}' --data-binary @"$folder/large" $page)" 413
grep -q worker "$folder/worker.log" || sleep 2
kill -0 "${pids[2]}"; say "the worker works"

# The database goes away, and comes back.
as_postgres "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null
until_ready 503; say "without the database it says that it is not ready"
start_postgres
until_ready 200; say "it recovers by itself"

# A backup, into another database.
env "$direct" .venv/bin/python manage.py backup "$folder/all.backup"
env DATABASE_URL=postgres://infointerview@127.0.0.1:5499/second .venv/bin/python manage.py restore "$folder/all.backup"
say "a backup of PostgreSQL $("$binaries/postgres" --version | cut -d' ' -f3) is restored, each table the same"
