package org.entrepot.published;

import java.util.List;
import java.util.Optional;
import org.entrepot.NotFound;

/** All that a published figure may be called a value of. */
public interface Measures {

  List<? extends Measure> all();

  Optional<? extends Measure> find(String code);

  /**
   * The measure of a code.
   *
   * @throws NotFound with code {@code metric.unknown}
   */
  Measure get(String code);
}
