#!/usr/bin/env bash
# Deploys Entrepot to a running domain of Payara Server, or deploys it anew.
#
#   deploy.sh [options] PAYARA_HOME
#
#   --ear FILE     what to deploy, ear/target/entrepot.ear of the build if absent
#   --port PORT    the domain's admin port, 4848 if absent
#   --undeploy     take it away instead
#   --dry-run      only say what would be done
#   --help         this text
#
# Run setup.sh once before. The application then answers under /entrepot. Where the domain asks its
# administrator for a password, set AS_ADMIN_USER and AS_ADMIN_PASSWORDFILE as for asadmin.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../steps.sh"

ear="$default_kit/entrepot.ear"
port=4848
action=deploy
home=
while [ $# -gt 0 ]; do
  case $1 in
    --ear) ear=${2:?--ear wants a file} && shift 2 ;;
    --port) port=${2:?--port wants a number} && shift 2 ;;
    --undeploy) action=undeploy && shift ;;
    --dry-run) dry_run=yes && shift ;;
    --help) usage && exit 0 ;;
    -*) fail "unknown option $1, see --help" ;;
    *) home=$1 && shift ;;
  esac
done
[ -n "$home" ] || fail "which Payara Server? See --help"
[ -x "$home/bin/asadmin" ] || fail "$home has no bin/asadmin: not an unpacked Payara Server"

# what asadmin says, without the stack traces that are in the server's log
asadmin() { "$home/bin/asadmin" --interactive=false --port "$port" "$@" 2>&1 | grep -v '^[[:space:]]at '; }

if [ "$action" = undeploy ]; then
  run "undeploy entrepot at port $port" asadmin undeploy entrepot
else
  [ -f "$ear" ] || fail "there is no $ear: build it with 'mvn package -DskipTests -pl ear -am', or name one with --ear"
  # the first connection loads the driver, for which a busy machine may take longer than the pool waits for one
  [ "$dry_run" = yes ] || for _ in 1 2 3; do asadmin ping-connection-pool entrepot >/dev/null && break; done
  run "deploy $ear at port $port" asadmin deploy --force=true --name entrepot "$ear"
fi
