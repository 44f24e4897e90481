package org.entrepot.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entrepot.Sql;

/** Reads the pieces of an upload one after the other, with no connection kept in between. */
class UploadStream extends InputStream {

  private final Sql sql;
  private final long job;
  private InputStream piece = InputStream.nullInputStream();
  private int next;
  private boolean ended;

  UploadStream(Sql sql, long job) {
    this.sql = sql;
    this.job = job;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read = piece.read(into, offset, length);
    while (read < 0 && !ended) {
      fetch();
      read = piece.read(into, offset, length);
    }
    return read;
  }

  private void fetch() {
    Optional<byte[]> fetched =
        sql.optional(
            "select bytes from upload_chunk where job = ? and n = ?",
            row -> row.getBytes(1),
            job,
            next++);
    ended = fetched.isEmpty();
    piece = fetched.<InputStream>map(ByteArrayInputStream::new).orElse(piece);
  }
}
