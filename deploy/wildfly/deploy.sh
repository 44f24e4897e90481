#!/usr/bin/env bash
# Deploys Entrepot to a running WildFly, or deploys it anew.
#
#   deploy.sh [options] WILDFLY_HOME
#
#   --ear FILE              what to deploy, ear/target/entrepot.ear of the build if absent
#   --controller HOST:PORT  management address, localhost:9990 if absent
#   --undeploy              take it away instead
#   --dry-run               only say what would be done
#   --help                  this text
#
# Run setup.sh once before. The application then answers under /entrepot.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../steps.sh"

ear="$default_kit/entrepot.ear"
controller=localhost:9990
action=deploy
home=
while [ $# -gt 0 ]; do
  case $1 in
    --ear) ear=${2:?--ear wants a file} && shift 2 ;;
    --controller) controller=${2:?--controller wants an address} && shift 2 ;;
    --undeploy) action=undeploy && shift ;;
    --dry-run) dry_run=yes && shift ;;
    --help) usage && exit 0 ;;
    -*) fail "unknown option $1, see --help" ;;
    *) home=$1 && shift ;;
  esac
done
[ -n "$home" ] || fail "which WildFly? See --help"
[ -x "$home/bin/jboss-cli.sh" ] || fail "$home has no bin/jboss-cli.sh: not an unpacked WildFly"

cli() { "$home/bin/jboss-cli.sh" --connect --controller="$controller" --command="$1"; }

if [ "$action" = undeploy ]; then
  run "undeploy entrepot.ear at $controller" cli "undeploy entrepot.ear"
else
  [ -f "$ear" ] || fail "there is no $ear: build it with 'mvn package -DskipTests -pl ear -am', or name one with --ear"
  run "deploy $ear at $controller" cli "deploy --force --name=entrepot.ear --runtime-name=entrepot.ear $(realpath "$ear")"
fi
