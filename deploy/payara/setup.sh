#!/usr/bin/env bash
# Prepares a running domain of Payara Server for Entrepot: PostgreSQL driver, data source, addresses.
#
#   setup.sh [options] PAYARA_HOME
#
#   --port PORT       the domain's admin port, 4848 if absent
#   --address ADDRESS where the server listens, 127.0.0.1 if absent
#   --jars FOLDER     where the driver is, ear/target/deploy of the build if absent
#   --dry-run         only say what would be done
#   --help            this text
#
# The domain must have been started with ENTREPOT_DB_URL, ENTREPOT_DB_USER and ENTREPOT_DB_PASSWORD in
# its environment: no password is stored, the pool refers to them. Run again at any time: what is
# there is left as it is. Hazelcast is switched off, the application needs no cluster of the server's.
# Where the domain asks its administrator for a password, set AS_ADMIN_USER and
# AS_ADMIN_PASSWORDFILE as for asadmin.

set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$here/../steps.sh"

port=4848
address=127.0.0.1
jars="$default_kit/deploy"
home=
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=${2:?--port wants a number} && shift 2 ;;
    --address) address=${2:?--address wants an address} && shift 2 ;;
    --jars) jars=${2:?--jars wants a folder} && shift 2 ;;
    --dry-run) dry_run=yes && shift ;;
    --help) usage && exit 0 ;;
    -*) fail "unknown option $1, see --help" ;;
    *) home=$1 && shift ;;
  esac
done
[ -n "$home" ] || fail "which Payara Server? See --help"
[ -x "$home/bin/asadmin" ] || fail "$home has no bin/asadmin: not an unpacked Payara Server"
driver=$(jar "$jars" postgresql)

asadmin() { "$home/bin/asadmin" --interactive=false --port "$port" "$@"; }

# answers COMMAND...: what one asadmin command says
answers() { asadmin "$@" 2>&1; }

# in_one COMMANDS: asadmin commands, one a line, in one go
in_one() {
  local file
  file=$(mktemp)
  printf '%s\n' "$1" >"$file"
  answers multimode --printprompt=false --file "$file" | grep -v -e 'executed successfully' -e infocmp || true
  rm -f "$file"
}

# missing: the wanted settings that the domain does not have
missing() {
  local current
  current=$(in_one "$(sed 's/^\([^=]*\)=.*/get \1/' <<<"$wanted")")
  grep -vxF -f <(printf '%s\n' "$current") <<<"$wanted" || true
}

libraries=$(answers list-libraries) || fail "no domain answers at admin port $port: start it, or name its port with --port"
if grep -qF "$(basename "$driver")" <<<"$libraries"; then
  done_already "driver $(basename "$driver")"
else
  run "add the driver $(basename "$driver")" asadmin add-library "$driver"
fi

if answers list-jdbc-connection-pools | grep -qx entrepot; then
  done_already "connection pool entrepot"
else
  run "create the connection pool entrepot" asadmin create-jdbc-connection-pool \
    --datasourceclassname org.postgresql.ds.PGSimpleDataSource --restype javax.sql.DataSource entrepot
fi

# a new domain has no such element, and set makes none
if answers get configs.config.server-config.microprofile-openapi-configuration.enabled >/dev/null; then
  done_already "configuration of the server's own OpenAPI document"
else
  run "switch the server's own OpenAPI document off" asadmin set-openapi-configuration --enabled=false
fi

wanted=$(grep -v -e '^#' -e '^$' "$here/entrepot.settings" | sed "s/@ADDRESS@/$address/")
change=$(missing)
if [ -z "$change" ]; then
  done_already "settings of the domain"
else
  sed 's/^/set /' <<<"$change"
fi

if [ "$dry_run" = no ]; then
  if [ -n "$change" ]; then
    said=$(in_one "$(sed 's/^/set /' <<<"$change")")
    left=$(missing)
    [ -z "$left" ] || fail "the domain did not take $left: $said"
  fi
  asadmin ping-connection-pool entrepot >/dev/null \
    || fail "the database does not answer: was the domain started with ENTREPOT_DB_URL, _USER and _PASSWORD in its environment?"
  [ -z "$change" ] || say "restart the domain once, so that every address holds"
  say "ready: deploy.sh --port $port $home"
fi
