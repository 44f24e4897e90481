package org.entrepot.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entrepot.bundle.UnreadableFile;

/**
 * A file of a zip as it is unpacked. The JDK's ZipFile does not ask whether length and check sum
 * are what the zip says; here a file that is another than was packed is unreadable.
 */
final class UnpackedFile extends CheckedInputStream {

  static final String DAMAGED = "file.damaged";

  private final ZipEntry entry;
  private long bytes;

  private UnpackedFile(InputStream in, ZipEntry entry) {
    super(in, new CRC32());
    this.entry = entry;
  }

  static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
    try {
      return new UnpackedFile(zip.getInputStream(entry), entry);
    } catch (ZipException | EOFException damaged) {
      throw new UnreadableFile(DAMAGED);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(into, offset, length);
    } catch (ZipException | EOFException damaged) {
      throw new UnreadableFile(DAMAGED);
    }
    bytes += Math.max(read, 0);
    boolean whole = bytes == entry.getSize() && getChecksum().getValue() == entry.getCrc();
    if (bytes > entry.getSize() || (read < 0 && !whole)) {
      throw new UnreadableFile(DAMAGED);
    }
    return read;
  }
}
