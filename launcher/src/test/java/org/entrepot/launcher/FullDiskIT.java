package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder on a real file system of a few megabytes; mounting one needs root. */
class FullDiskIT {

  @TempDir Path temporary;

  @Test
  void aFolderWithTooLittleSpaceIsToldBeforeAnythingIsUnpacked() throws Exception {
    mount(64);

    assertFull(new Commands(data()).run("migrate"));
    assertThat(data().resolve("pgsql/" + Versions.POSTGRESQL)).doesNotExist();
  }

  @Test
  void aDiskThatBecomesFullWhileDatabaseFilesAreMadeIsTold() throws Exception {
    mount(300);
    DataFolder folder = new DataFolder(data());
    folder.prepare();
    DataFolder.folder(folder.pgsql(), "rwx--x--x");
    PostgresBinaries.in(folder.pgsql()).unpack();
    fill(data().resolve("ballast"), 10_000_000);

    assertFull(new Commands(data()).run("migrate"));
  }

  @AfterEach
  void unmount() {
    Processes.run(List.of("umount", temporary.resolve("disk").toString()));
  }

  private void mount(int megabytes) throws IOException {
    Path disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        Processes.run(
                List.of(
                    "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", "" + disk))
            .well(),
        "a file system can be mounted");
  }

  private static void fill(Path ballast, long left) throws IOException {
    byte[] block = new byte[1_000_000];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (Files.getFileStore(ballast).getUsableSpace() > left) {
        out.write(block);
      }
    }
  }

  private static void assertFull(Commands.Seen seen) {
    assertThat(seen.err()).contains("No space left").contains("make room").doesNotContain("\tat ");
    assertThat(seen.code()).isEqualTo(Exit.DISK_FULL.code());
  }

  private Path data() {
    return temporary.resolve("disk/data");
  }
}
