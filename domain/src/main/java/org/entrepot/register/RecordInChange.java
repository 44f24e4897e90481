package org.entrepot.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as one change found and left it.
 *
 * @param code of the record
 * @param change what was changed of it
 * @param current whether all of that is still as the change left it
 */
public record RecordInChange(String code, RecordChange change, boolean current) {

  /** The fields as they were. */
  Map<String, @Nullable String> before() {
    Map<String, @Nullable String> before = new LinkedHashMap<>();
    change.fields().forEach(field -> before.put(field.name(), field.from()));
    return Collections.unmodifiableMap(before);
  }
}
