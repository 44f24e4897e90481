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

class NamedBundlesTest {

  @TempDir Path temporary;

  @Test
  void aFolderOfFilesIsOneBundle() throws IOException {
    Files.writeString(temporary.resolve("deals.csv"), "edition,deal\n");

    assertThat(NamedBundles.in(temporary)).containsExactly(temporary);
  }

  @Test
  void aFolderOfBundlesIsTakenInTheOrderOfTheirNames() throws IOException {
    Path second = folder("02-deals", "deals.csv");
    Path first = folder("01-setup", "expos.csv");
    folder("00-notes", "read-me.txt");
    Path third = Files.createFile(temporary.resolve("03-late.zip"));

    assertThat(NamedBundles.in(temporary)).containsExactly(first, second, third);
  }

  private Path folder(String name, String file) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    Files.writeString(folder.resolve(file), "edition,deal\n");
    return folder;
  }

  @Test
  void foldersWithoutFilesToImportAreNothingToImport() throws IOException {
    folder("01-notes", "read-me.txt");
    Files.createDirectory(temporary.resolve("deals.csv"));

    assertThatThrownBy(() -> NamedBundles.in(temporary))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("nothing to import");
  }

  @Test
  void onlyTheFilesThatAreCsvArePacked() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("bundle"));
    Files.writeString(folder.resolve("deals.csv"), "edition,deal\n");
    Files.writeString(folder.resolve("notes.txt"), "not for import");

    Path zip = NamedBundles.zip(folder, temporary.resolve("bundle.zip"));

    try (ZipFile packed = new ZipFile(zip.toFile())) {
      assertThat(packed.stream().map(ZipEntry::getName)).containsExactly("deals.csv");
    }
  }

  @Test
  void whatIsNotThereOrEmptyIsRefused() {
    assertThatThrownBy(() -> NamedBundles.in(temporary.resolve("none")))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("name a file or a folder");
    assertThatThrownBy(() -> NamedBundles.in(temporary))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("nothing to import");
  }
}
