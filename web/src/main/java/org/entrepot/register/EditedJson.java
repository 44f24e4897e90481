package org.entrepot.register;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.intake.Edit;

/** A record after an edit, and what that moved. */
public record EditedJson(
    @Schema(description = "As it stands now; of a register with vintages the new one")
        EntryJson record,
    @Schema(
            description =
                "Ledgers that it was posted to, by code of the edition: the positions before and"
                    + " after. Figures read at both differ by the edit")
        Map<String, SpanJson> moved) {

  /** Positions of one ledger. */
  public record SpanJson(long before, long after) {}

  static EditedJson from(Edited edited) {
    return new EditedJson(EntryJson.from(edited.entry()), spans(edited.edit()));
  }

  static Map<String, SpanJson> spans(Edit edit) {
    Map<String, SpanJson> moved = new TreeMap<>();
    edit.moved()
        .forEach((edition, span) -> moved.put(edition, new SpanJson(span.before(), span.after())));
    return moved;
  }
}
