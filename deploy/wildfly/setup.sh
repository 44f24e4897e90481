#!/usr/bin/env bash
# Prepares an unpacked WildFly for Entrepot: PostgreSQL driver, EclipseLink, MicroProfile, data source.
#
#   setup.sh [options] WILDFLY_HOME
#
#   --config FILE   which configuration, standalone-full.xml if absent
#   --jars FOLDER   where the driver and EclipseLink are, ear/target/deploy of the build if absent
#   --dry-run       only say what would be done
#   --help          this text
#
# The server must be stopped. Run again at any time: what is there is left as it is. No password is
# stored: the data source refers to ENTREPOT_DB_URL, ENTREPOT_DB_USER and ENTREPOT_DB_PASSWORD in the
# environment of the server. WildFly's own files stay as they are, but for the configuration.

set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
. "$here/../steps.sh"

config=standalone-full.xml
jars="$default_kit/deploy"
home=
while [ $# -gt 0 ]; do
  case $1 in
    --config) config=${2:?--config wants a file} && shift 2 ;;
    --jars) jars=${2:?--jars wants a folder} && shift 2 ;;
    --dry-run) dry_run=yes && shift ;;
    --help) usage && exit 0 ;;
    -*) fail "unknown option $1, see --help" ;;
    *) home=$1 && shift ;;
  esac
done
[ -n "$home" ] || fail "which WildFly? See --help"
[ -x "$home/bin/jboss-cli.sh" ] || fail "$home has no bin/jboss-cli.sh: not an unpacked WildFly"
file="$home/standalone/configuration/$config"
[ -f "$file" ] || fail "there is no $file"

# write FILE TEXT
write() { mkdir -p "$(dirname "$1")" && printf '%s\n' "$2" >"$1"; }

# module NAME TEXT JAR...: a module of this text with just these jars
module() {
  local folder="$home/modules/${1//.//}/main" text=$2 each same=yes
  local name=$1
  shift 2
  [ "$(cat "$folder/module.xml" 2>/dev/null || true)" = "$text" ] || same=no
  for each in "$@"; do
    cmp -s "$each" "$folder/$(basename "$each")" || same=no
  done
  if [ "$same" = yes ]; then
    done_already "module $name"
  else
    run "write module $name to $folder" install_module "$folder" "$text" "$@"
  fi
}

install_module() {
  local folder=$1 text=$2
  shift 2
  rm -rf "$folder"
  mkdir -p "$folder"
  cp "$@" "$folder/"
  write "$folder/module.xml" "$text"
}

roots() {
  local each
  for each in "$@"; do
    printf '    <resource-root path="%s"/>\n' "$(basename "$each")"
  done
}

driver=$(jar "$jars" postgresql)
module org.postgresql "<module name=\"org.postgresql\" xmlns=\"urn:jboss:module:1.9\">
  <resources>
$(roots "$driver")
  </resources>
  <dependencies>
    <module name=\"java.se\"/>
    <module name=\"jakarta.transaction.api\"/>
  </dependencies>
</module>" "$driver"

# WildFly has the integration with EclipseLink, not EclipseLink: a module of the same name under
# modules/ wins over its own under modules/system
integration=("$home"/modules/system/layers/base/org/eclipse/persistence/main/jipijapa-eclipselink-*.jar)
[ -f "${integration[0]}" ] || fail "$home has no module org.eclipse.persistence: this WildFly cannot use EclipseLink"
eclipselink=("${integration[0]}")
for part in asm core jpa jpa.jpql; do
  found=$(jar "$jars" "org.eclipse.persistence.$part")
  eclipselink+=("$found")
done
module org.eclipse.persistence "<module name=\"org.eclipse.persistence\" xmlns=\"urn:jboss:module:1.9\">
  <properties>
    <property name=\"jboss.api\" value=\"public\"/>
  </properties>
  <resources>
$(roots "${eclipselink[@]}")
  </resources>
  <dependencies>
    <module name=\"java.se\"/>
    <module name=\"jakarta.annotation.api\"/>
    <module name=\"jakarta.enterprise.api\"/>
    <module name=\"jakarta.json.api\" optional=\"true\"/>
    <module name=\"jakarta.persistence.api\"/>
    <module name=\"jakarta.transaction.api\"/>
    <module name=\"jakarta.validation.api\"/>
    <module name=\"jakarta.xml.bind.api\"/>
    <module name=\"org.antlr\"/>
    <module name=\"org.jboss.as.jpa.spi\"/>
    <module name=\"org.jboss.logging\"/>
    <module name=\"org.jboss.vfs\"/>
  </dependencies>
</module>" "${eclipselink[@]}"

cli() { (cd "$home" && bin/jboss-cli.sh -Dconfig="$config" --file="$1") || fail "jboss-cli failed on $1; is the server stopped?"; }

if grep -q 'microprofile.openapi-smallrye' "$file"; then
  done_already "MicroProfile in $config"
else
  run "add MicroProfile to $config (docs/examples/enable-microprofile.cli)" cli docs/examples/enable-microprofile.cli
fi

if grep -q 'java:jboss/datasources/Entrepot"' "$file" && grep -q 'default-bindings [^>]*datasources/Entrepot"' "$file" \
  && grep -q 'integrated-jaspi="false"' "$file" \
  && grep '<http-listener name="default"' "$file" | grep -q 'max-post-size="4294967296"'; then
  done_already "data source, login and listeners in $config"
else
  run "add data source, login and listeners to $config ($here/entrepot.cli)" cli "$here/entrepot.cli"
fi
[ "$dry_run" = yes ] || say "ready: start it with ENTREPOT_DB_URL, ENTREPOT_DB_USER and ENTREPOT_DB_PASSWORD in its environment, bin/standalone.sh -c $config"
