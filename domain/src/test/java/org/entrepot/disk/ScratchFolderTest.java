package org.entrepot.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchFolderTest {

  @TempDir Path temporary;

  private Path node(String name) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    Files.createFile(folder.resolve("lock"));
    return Files.createFile(folder.resolve("upload.tmp"));
  }

  @Test
  void whatANodeThatIsNoMoreLeftBehindIsRemoved() throws IOException {
    Path left = node("entrepot-node-1-0-x");
    Path others = Files.createFile(temporary.resolve("entrepot-import-1"));

    ScratchFolder.sweep(temporary);

    assertThat(left.getParent()).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void whatALivingNodeWorksOnStays() throws IOException {
    Path used = node("entrepot-node-2-0-x");
    try (FileChannel lock = FileChannel.open(used.resolveSibling("lock"), CREATE, WRITE)) {
      assertThat(lock.tryLock()).isNotNull();

      ScratchFolder.sweep(temporary);

      assertThat(used).exists();
    }
  }

  @Test
  void aFolderThatIsJustBeingMadeStays() throws IOException {
    Path made = Files.createDirectory(temporary.resolve("entrepot-node-3-0-x"));

    ScratchFolder.sweep(temporary);

    assertThat(made).exists();
  }

  @Test
  void ourOwnFilesStay() throws IOException {
    Path ours = ScratchFolder.file();

    ScratchFolder.sweep();

    assertThat(ours).exists();
    Files.delete(ours);
  }
}
