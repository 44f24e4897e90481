package org.entrepot.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;

/** All imports that are remembered, by the numbers of their jobs. */
public interface KeptImports {

  Optional<Import> find(long job);

  /** With their jobs, the latest first. */
  Page<ImportJob> page(ListPart part);

  /** Those that wait for their turn or run, in the order in which they were sent. */
  List<ImportJob> underWay(int limit);

  void add(Import sent);

  /** Jobs that ended, or were left undecided, before this moment and still keep something. */
  List<Long> keepingSince(Instant before, int limit);

  /**
   * The import of the job with this number.
   *
   * @throws NotFound with code {@code job.unknown}
   */
  default Import get(long job) {
    return find(job).orElseThrow(() -> new NotFound("job.unknown", job));
  }
}
