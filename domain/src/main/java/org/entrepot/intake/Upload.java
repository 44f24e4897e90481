package org.entrepot.intake;

import java.io.IOException;
import java.io.InputStream;

/** What somebody sent: a zip of bundle files, or one of them as CSV. Can be read more than once. */
public interface Upload {

  /**
   * The bundle file's own name where it is one CSV file, {@code deals.csv}; else any {@code .zip}.
   */
  String name();

  /** The bytes from the beginning; the reader closes it. */
  InputStream open() throws IOException;
}
