package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Uploads in pieces of a megabyte. */
@ApplicationScoped
class SqlUploads implements Uploads {

  private static final int PIECE = 1 << 20;

  @Inject DataSource dataSource;

  @Override
  public void keep(long job, Upload upload) throws IOException {
    String insert = "insert into upload_chunk (job, n, bytes) values (?, ?, ?)";
    try (InputStream bytes = upload.open();
        Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      int n = 0;
      for (byte[] piece = bytes.readNBytes(PIECE);
          piece.length > 0;
          piece = bytes.readNBytes(PIECE)) {
        statement.setLong(1, job);
        statement.setInt(2, n++);
        statement.setBytes(3, piece);
        statement.executeUpdate();
      }
    } catch (SQLException failed) {
      if (FullDisk.isBehind(failed)) {
        throw new NoRoom();
      }
      throw new IOException(failed);
    }
  }

  @Override
  public Upload get(long job, String name) {
    return new SqlUpload(dataSource, job, name);
  }

  @Override
  public void drop(long job) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("delete from upload_chunk where job = ?")) {
      statement.setLong(1, job);
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
