package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;

/**
 * A script of deploy/ that prepares a server: a dry run changes nothing, nor does a second run. The
 * first JVM of a run checks that; the others only prepare theirs.
 */
final class Setup {

  private static final String DRY = "--dry-run";

  private Setup() {}

  /** Prepares a server that was just unpacked, by a script that is given these options. */
  static void check(Function<String[], String> script) {
    String[] none = {};
    if (Forks.NUMBER > 1) {
      assertThat(script.apply(none)).contains("ready: ");
      return;
    }
    String[] dry = {DRY};
    String wanted = script.apply(dry);
    assertThat(wanted).contains("would: ").doesNotContain("ready: ");
    assertThat(script.apply(dry)).as("after a dry run").isEqualTo(wanted);
    assertThat(script.apply(none)).contains("ready: ");
    assertThat(script.apply(none).lines())
        .as("a second run")
        .allMatch(line -> line.startsWith("unchanged: ") || line.startsWith("ready: "));
  }
}
