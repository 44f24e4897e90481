package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PayaraMicroTest {

  @Test
  void whatDoesNotEndWhenItIsToldIsKilled() throws IOException {
    Process deaf = run("trap '' TERM; echo ready; while :; do sleep 1; done");
    assertThat(PayaraMicro.endsWithin(deaf.toHandle(), 1)).isFalse();
    assertThat(deaf.isAlive()).isFalse();
  }

  @Test
  void whatEndsIsNot() throws IOException {
    Process process = run("echo ready; exec sleep 60");
    assertThat(PayaraMicro.endsWithin(process.toHandle(), 30)).isTrue();
  }

  private static Process run(String script) throws IOException {
    Process process = new ProcessBuilder("sh", "-c", script).start();
    BufferedReader out = process.inputReader();
    assertThat(out.readLine()).isEqualTo("ready");
    return process;
  }
}
