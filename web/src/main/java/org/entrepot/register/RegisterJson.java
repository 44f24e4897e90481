package org.entrepot.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** A register as it is sent. */
public record RegisterJson(
    String name,
    @Schema(description = "Whether each edition has its own") boolean inEdition,
    @Schema(description = "The column with a record's own code; null if all of key identify it")
        @Nullable String code,
    @Schema(description = "The columns that identify a record") List<String> key,
    @Schema(
            description =
                "The column that tells versions apart; null if records are corrected in place")
        @Nullable String vintage,
    @Schema(description = "Whether records can be corrected one by one") boolean editable,
    @Schema(description = "As in the CSV file") List<ColumnJson> columns,
    @Schema(description = "Columns that can be used as filters") List<String> filters,
    @Schema(description = "Columns that take a range, as name.from and name.to")
        List<String> ranges,
    @Schema(description = "Columns that lists can be sorted by") List<String> sorts,
    @Schema(description = "Those of them by which a list of any length is sorted")
        List<String> indexed) {

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
        register.filters().stream().map(Column::name).toList(),
        register.ranges().stream().map(Column::name).toList(),
        register.sorts().stream().map(Column::name).toList(),
        register.sorts().stream()
            .filter(column -> register.isIndexed(new RecordSorting(column, false)))
            .map(Column::name)
            .toList());
  }
}
