package org.entrepot.register;

import java.util.Map;
import java.util.Optional;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** Says in words what stands in a column, where only its concept knows: metrics, indicators. */
public interface ValuesInWords {

  /**
   * What the value of a column is called; empty where it is called as it is written.
   *
   * @param fields of its record, as far as they are known: the value itself among them
   */
  Optional<String> of(VisibleRegister in, Column column, Map<String, @Nullable String> fields);
}
