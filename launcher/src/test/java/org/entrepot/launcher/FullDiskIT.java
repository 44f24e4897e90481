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
    assertThat(data().resolve("pgsql/" + BuiltVersions.POSTGRESQL)).doesNotExist();
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

  @Test
  void aDiskThatIsFullWhenPostgresqlStartsIsToldAsSuch() throws Exception {
    mount(700);
    assertThat(new Commands(data()).run("migrate").code()).isEqualTo(ExitCode.OK.code());
    // the next start removes it, which would make room for just what a start writes
    Files.delete(data().resolve("logs/postgresql/start.log"));
    fill(data().resolve("ballast"), 0);

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
        long room = Files.getFileStore(ballast).getUsableSpace() - left;
        out.write(block, 0, (int) Math.min(block.length, room));
      }
    }
  }

  private static void assertFull(Commands.Seen seen) {
    assertThat(seen.err()).contains("No space left").contains("make room").doesNotContain("\tat ");
    assertThat(seen.code()).isEqualTo(ExitCode.DISK_FULL.code());
  }

  private Path data() {
    return temporary.resolve("disk/data");
  }
}
