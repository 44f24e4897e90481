package org.entrepot.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in its register.
 *
 * @param code its own code; of a participation its economy; where several columns name it, made of
 *     them
 * @param revision from 1
 * @param fields as in the bundle file, in the order of its columns; null where unknown
 * @param names of the companies among the fields, by column
 * @param state what it comes to; null where nothing of its register is counted
 * @param withdrawal null unless it is withdrawn
 */
public record RegisterRecord(
    String code,
    int revision,
    Map<String, @Nullable String> fields,
    Map<String, String> names,
    @Nullable RecordState state,
    @Nullable SeenWithdrawal withdrawal) {

  public RegisterRecord {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    names = Map.copyOf(names);
  }

  /** The record as those see it to whom nobody is named. */
  public RegisterRecord namingNobody() {
    return withdrawal == null
        ? this
        : new RegisterRecord(
            code, revision, fields, names, state, new SeenWithdrawal(withdrawal.at(), null));
  }
}
