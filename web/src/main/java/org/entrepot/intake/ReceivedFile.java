package org.entrepot.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entrepot.InvalidValue;
import org.entrepot.disk.NoRoom;
import org.entrepot.disk.ScratchFolder;

/**
 * An upload in a temporary file: no transaction is open while it arrives, however slowly. Closing
 * removes it.
 */
public final class ReceivedFile implements Upload, AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final Path path;
  private final long size;

  private ReceivedFile(String name, Path path, long size) {
    this.name = name;
    this.path = path;
    this.size = size;
  }

  /**
   * Takes all that comes.
   *
   * @param limit in bytes
   * @throws UploadTooLarge if more comes than that
   * @throws InvalidValue with code {@code import.empty} if nothing does
   * @throws NoRoom if this node has none for it
   */
  public static ReceivedFile receive(String name, InputStream body, long limit) throws IOException {
    Path path = ScratchFolder.file();
    long size = 0;
    try {
      size = copy(body, path, limit);
      return new ReceivedFile(name, path, size);
    } finally {
      if (size == 0) {
        Files.deleteIfExists(path);
      }
    }
  }

  static long copy(InputStream body, Path path, long limit) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        size += read;
        if (size > limit) {
          throw new UploadTooLarge(limit);
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException failed) {
      if (NoRoom.isSaidBy(failed)) {
        throw new NoRoom();
      }
      throw failed;
    }
    if (size == 0) {
      throw new InvalidValue("import.empty", "body", null);
    }
    return size;
  }

  @Override
  public String name() {
    return name;
  }

  /** In bytes. */
  public long size() {
    return size;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
