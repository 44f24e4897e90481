package org.entrepot.intake;

import java.io.IOException;

/** What people sent, kept until its job has ended for good. Nothing is ever whole in memory. */
public interface Uploads {

  /** Keeps a copy of it under the job's number, within the caller's transaction. */
  void keep(long job, Upload upload) throws IOException;

  /**
   * The copy. It is read within the caller's transaction.
   *
   * @param name as the job has it
   */
  Upload get(long job, String name);

  /** Drops the copy. */
  void drop(long job);
}
