package org.entrepot.job;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends in an error where it is longer than anybody means it to be. */
final class Bounded extends FilterInputStream {

  private long left;

  Bounded(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    left -= Math.max(read, 0);
    if (left < 0) {
      throw new UnreadableFile("file.too_large");
    }
  }
}
