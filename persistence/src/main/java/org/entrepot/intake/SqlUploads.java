package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import org.entrepot.Sql;
import org.entrepot.disk.FullDisk;
import org.entrepot.disk.NoRoom;

/** Uploads in pieces of a megabyte. */
@ApplicationScoped
class SqlUploads implements Uploads {

  private static final int PIECE = 1 << 20;

  @Inject Sql sql;

  @Override
  public void keep(long job, Upload upload) throws IOException {
    try (InputStream bytes = upload.open()) {
      int n = 0;
      for (byte[] piece = bytes.readNBytes(PIECE);
          piece.length > 0;
          piece = bytes.readNBytes(PIECE)) {
        sql.run("insert into upload_chunk (job, n, bytes) values (?, ?, ?)", job, n++, piece);
      }
    } catch (PersistenceException failed) {
      if (FullDisk.isBehind(failed)) {
        throw new NoRoom();
      }
      throw new IOException(failed);
    }
  }

  @Override
  public Upload get(long job, String name) {
    return new SqlUpload(sql, job, name);
  }

  @Override
  public void drop(long job) {
    sql.run("delete from upload_chunk where job = ?", job);
  }
}
