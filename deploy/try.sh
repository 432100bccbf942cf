#!/bin/bash
# Install the product on this Debian as docs/production.md says, and see that it serves: behind nginx,
# with PgBouncer in transaction mode before Debian's PostgreSQL, started by the commands of the systemd
# units. As root, after `apt install nginx-light pgbouncer postgresql python3-venv`. It takes a few
# minutes, all of it happens in a folder of its own and on ports of its own, and is gone afterwards.
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
make_database() { as_postgres "$binaries/psql" -q -h "$folder/run" -p 5499 postgres "$@" <deploy/database.sql; }
make_database
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

# The product.
mkdir -p "$product"; git archive HEAD | tar -x -C "$product"; cd "$product"
cat >"$folder/infointerview.env" <<ENV
SECRET_KEY=$(openssl rand -hex 32)
ALLOWED_HOSTS=jobs.example.org
DATABASE_URL=postgres://infointerview@127.0.0.1:6499/infointerview?DISABLE_SERVER_SIDE_CURSORS=true
EMAIL_URL=filemail://$folder/mail
BEHIND_PROXY=true
SAML=yes
METRICS_TOKEN=$(openssl rand -hex 32)
ENV
owner="DATABASE_URL=postgres://infointerview_owner@127.0.0.1:5499/infointerview"
echo "$owner" >"$folder/infointerview-owner.env"
unset DEVELOPMENT DEBUG
deploy/prepare.sh "$folder/infointerview.env" | tail -n 4
set -a; . "$folder/infointerview.env"; set +a
say "installed from what is pinned alone; check --deploy has nothing to say"

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
expect "no log has what stands in addresses" "$(grep -c secret "$folder/access.log")" 0
expect "what is inside asks for a sign-in" "$(ask -o /dev/null -w '%{http_code}' https://jobs.example.org:8443/contacts/)" 302
expect "another name is refused" "$(ask -o /dev/null -w '%{http_code}' -H 'Host: evil.example' https://jobs.example.org:8443/account/sign-in/)" 400
head -c 13000000 /dev/zero >"$folder/large"
expect "13 MB are refused" "$(ask -o /dev/null -D "$folder/headers" -w '%{http_code}' --data-binary @"$folder/large" $page)" 413
expect "browsers insist on https then too" "$(grep -ci '^strict-transport-security: max-age=31536000' "$folder/headers")" 1
grep -q worker "$folder/worker.log" || sleep 2
kill -0 "${pids[2]}"; say "the worker works"

# The database goes away, and comes back.
as_postgres "$binaries/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null
until_ready 503; say "without the database it says that it is not ready"
start_postgres
until_ready 200; say "it recovers by itself"

# What is done each night, by the role of the product; then a backup, into another database.
for command in $(sed -n 's|^ExecStart=-/.* manage.py \(.*\)|\1|p' deploy/systemd/infointerview-nightly.service); do
    .venv/bin/python manage.py "$command" >/dev/null
    say "nightly: $command"
done
env "$owner" .venv/bin/python manage.py backup "$folder/all.backup"
make_database -v database=restored
env "${owner%infointerview}restored" .venv/bin/python manage.py restore "$folder/all.backup"
as_product() { as_postgres "$binaries/psql" -qAt -h "$folder/run" -p 5499 -U infointerview "$@"; }
expect "the product reads it" "$(as_product restored -c "SELECT path FROM norms_place WHERE path = 'us/nc/charlotte'")" us/nc/charlotte
expect "and cannot unguard the access log" "$(as_product infointerview -c "ALTER TABLE accounts_look DISABLE TRIGGER USER" 2>&1 | grep -c "must be owner")" 1
say "a backup of PostgreSQL $("$binaries/postgres" --version | cut -d' ' -f3) is restored, each table the same"

metrics=$(ask -H "Authorization: Bearer $METRICS_TOKEN" https://jobs.example.org:8443/metrics)
grep -q 'infointerview_run_ended_timestamp_seconds{command="backup"}' <<<"$metrics"; say "Prometheus knows of it"
expect "nobody else does" "$(ask -o /dev/null -w '%{http_code}' https://jobs.example.org:8443/metrics)" 403
