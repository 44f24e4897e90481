package org.entrepot.intake;

import java.io.InputStream;
import org.entrepot.Sql;

/** An upload that is kept in pieces. */
record SqlUpload(Sql sql, long job, String name) implements Upload {

  @Override
  public InputStream open() {
    return new UploadStream(sql, job);
  }
}
