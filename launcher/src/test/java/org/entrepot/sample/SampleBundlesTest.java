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
        .hasSize(24)
        .isSorted()
        .startsWith("01-ciie-1-setup", "02-ciie-2-setup", "03-ciie-3-setup", "04-ciie-4-setup")
        .contains("05-ciie-5-setup", "06-ciie-5-2022-11-05", "12-ciie-6-setup")
        .contains("18-ciie-6-2023-11-10", "19-ciie-7-setup", "20-ciie-7-2023-11-10")
        .endsWith("23-ciie-7-2024-01-10", "24-published");
  }

  @Test
  void refuseAScaleThatNoExpoHas() {
    assertThatThrownBy(() -> new SampleBundles(1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SampleBundles(1, 501))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
