package org.entrepot.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Reads the pieces of an upload one after the other, with no connection kept in between. */
class UploadStream extends InputStream {

  private final DataSource dataSource;
  private final long job;
  private InputStream piece = InputStream.nullInputStream();
  private int next;
  private boolean ended;

  UploadStream(DataSource dataSource, long job) {
    this.dataSource = dataSource;
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

  private void fetch() throws IOException {
    String select = "select bytes from upload_chunk where job = ? and n = ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setLong(1, job);
      statement.setInt(2, next++);
      try (ResultSet row = statement.executeQuery()) {
        ended = !row.next();
        piece = ended ? InputStream.nullInputStream() : new ByteArrayInputStream(row.getBytes(1));
      }
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
  }
}
