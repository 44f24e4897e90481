package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {

  @TempDir Path temporary;

  @Test
  void aFolderOfFilesIsOneBundle() throws IOException {
    Files.writeString(temporary.resolve("deals.csv"), "edition,deal\n");

    assertThat(Bundles.in(temporary)).containsExactly(temporary);
  }

  @Test
  void aFolderOfBundlesIsTakenInTheOrderOfTheirNames() throws IOException {
    Path second = Files.createDirectory(temporary.resolve("02-deals"));
    Path first = Files.createDirectory(temporary.resolve("01-setup"));
    Path third = Files.createFile(temporary.resolve("03-late.zip"));

    assertThat(Bundles.in(temporary)).containsExactly(first, second, third);
  }

  @Test
  void onlyTheFilesThatAreCsvArePacked() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("bundle"));
    Files.writeString(folder.resolve("deals.csv"), "edition,deal\n");
    Files.writeString(folder.resolve("notes.txt"), "not for import");

    Path zip = Bundles.zip(folder, temporary.resolve("bundle.zip"));

    try (ZipFile packed = new ZipFile(zip.toFile())) {
      assertThat(packed.stream().map(ZipEntry::getName)).containsExactly("deals.csv");
    }
  }

  @Test
  void whatIsNotThereOrEmptyIsRefused() {
    assertThatThrownBy(() -> Bundles.in(temporary.resolve("none")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("name a file or a folder");
    assertThatThrownBy(() -> Bundles.in(temporary))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no CSV files");
  }
}
