# Sourced by the scripts beside it: what an administrator sees of each step, and a dry run that only says it.

dry_run=no
default_kit="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/ear/target"

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# run WHAT COMMAND...: says what, does it unless this is a dry run
run() {
  local what=$1
  shift
  if [ "$dry_run" = yes ]; then
    say "would: $what"
  else
    say "$what"
    "$@"
  fi
}

# done_already WHAT: says that a step has nothing to do
done_already() { say "unchanged: $1"; }

# the one jar of a folder whose name begins like this
jar() {
  local found=("$1/$2"-[0-9]*.jar)
  [ -f "${found[0]}" ] || fail "no $2-*.jar in $1: build it with 'mvn package -DskipTests -pl ear -am', or name a folder with --jars"
  [ ${#found[@]} = 1 ] || fail "more than one $2-*.jar in $1: leave the one to use"
  printf '%s\n' "${found[0]}"
}

# usage: prints the comment at the head of the script
usage() { sed -n '2,/^[^#]/ s/^# \{0,1\}//p' "$0"; }
