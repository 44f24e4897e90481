package org.entrepot.published;

import java.util.List;
import java.util.Optional;
import org.entrepot.NotFound;

/** All that a published figure may be called a value of. */
public interface PublishedMeasures {

  List<? extends PublishedMeasure> all();

  Optional<? extends PublishedMeasure> find(String code);

  /**
   * The measure of a code.
   *
   * @throws NotFound with code {@code metric.unknown}
   */
  PublishedMeasure get(String code);
}
