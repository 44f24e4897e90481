package org.entrepot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleBundlesTest {

  @Test
  void comeInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
    List<Path> bundles = new SampleBundles(1, 1).writeTo(folder);
    assertThat(bundles)
        .extracting(bundle -> bundle.getFileName().toString())
        .hasSize(14)
        .isSorted()
        .startsWith("01-ciie-5-setup", "02-ciie-5-2022-11-05")
        .contains("08-ciie-6-setup")
        .endsWith("14-ciie-6-2023-11-10");
  }

  @Test
  void refuseAScaleThatNoExpoHas() {
    assertThatThrownBy(() -> new SampleBundles(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SampleBundles(1, 501))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
