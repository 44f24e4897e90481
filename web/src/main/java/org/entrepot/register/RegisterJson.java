package org.entrepot.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** A register as it is sent. */
public record RegisterJson(
    String name,
    @Schema(description = "Whether each edition has one of its own") boolean inEdition,
    @Schema(description = "The column with a record's own code; null where it takes all of key")
        @Nullable String code,
    @Schema(description = "The columns that name a record") List<String> key,
    @Schema(
            description =
                "The column that tells vintages apart: what was published stays, and a corrected"
                    + " record is another vintage; null where records themselves are corrected")
        @Nullable String vintage,
    @Schema(description = "Whether records can be corrected one by one") boolean editable,
    @Schema(description = "As in the bundle's file") List<ColumnJson> columns,
    @Schema(description = "Columns that its entries can be narrowed to") List<String> filters) {

  /** A column; words are those that it takes, where it takes only some. */
  public record ColumnJson(String name, boolean required, List<String> words) {}

  static RegisterJson from(Register register) {
    return new RegisterJson(
        register.name(),
        register.inEdition(),
        register.code().map(Column::name).orElse(null),
        register.key().stream().map(Column::name).toList(),
        register.vintage().map(Column::name).orElse(null),
        register.isEditable(),
        register.columns().stream()
            .map(each -> new ColumnJson(each.name(), each.required(), each.type().words()))
            .toList(),
        register.filters().stream().map(Column::name).toList());
  }
}
