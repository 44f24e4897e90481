package org.entrepot.intake;

import java.io.InputStream;
import javax.sql.DataSource;

/** An upload that is kept in pieces. */
record SqlUpload(DataSource dataSource, long job, String name) implements Upload {

  @Override
  public InputStream open() {
    return new UploadStream(dataSource, job);
  }
}
