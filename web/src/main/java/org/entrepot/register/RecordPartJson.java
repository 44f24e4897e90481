package org.entrepot.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.Page;
import org.entrepot.api.ListPages;
import org.jspecify.annotations.Nullable;

/** A part of a register. */
public record RecordPartJson(
    List<RecordJson> items,
    @Schema(description = "Cursor of the next page, to send as after; null on the last page")
        @Nullable String next,
    @Schema(description = "Cursor of the page before, to send as before; null on the first page")
        @Nullable String previous,
    @Schema(description = "Whether no record contains q, and these have almost the same spelling")
        boolean nearly)
    implements ListPages {

  static RecordPartJson from(Page<RegisterRecord> page, boolean nearly) {
    return new RecordPartJson(
        page.items().stream().map(RecordJson::from).toList(),
        ListPages.text(page.next()),
        ListPages.text(page.previous()),
        nearly);
  }
}
