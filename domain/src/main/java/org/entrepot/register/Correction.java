package org.entrepot.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entrepot.edition.ReasonText;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a record.
 *
 * @param fields the columns that change; null for what is not known any more
 * @param reason why, which is needed where the record's edition is final; else null
 */
public record Correction(Map<String, @Nullable String> fields, @Nullable ReasonText reason) {

  public Correction {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
