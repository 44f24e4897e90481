package org.entrepot.register;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.EditOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What changes of a record.
 *
 * @param fields the columns that change; null for what is not known any more
 * @param reason why, which is needed where the record's edition is final; else null
 * @param explained whether it is needed wherever anything that counts moves
 */
public record RecordCorrection(
    Map<String, @Nullable String> fields, @Nullable ReasonText reason, boolean explained) {

  public RecordCorrection {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  public RecordCorrection(Map<String, @Nullable String> fields, @Nullable ReasonText reason) {
    this(fields, reason, false);
  }

  /** This correction by a person, who says why where anything that counts moves. */
  public RecordCorrection byPerson() {
    return new RecordCorrection(fields, reason, true);
  }

  /**
   * @throws InvalidValue with code {@code reason.missing}
   */
  void requireReason(EditOutcome edit) {
    if (explained && reason == null && !edit.moved().isEmpty()) {
      throw new InvalidValue("reason.missing", "reason", null);
    }
  }
}
