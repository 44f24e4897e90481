package org.entrepot.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.job.Column;

/** A register as it is sent. */
public record RegisterJson(
    String name,
    @Schema(description = "Whether each edition has one of its own") boolean inEdition,
    @Schema(description = "The column with a record's own code") String code,
    @Schema(description = "As in the bundle's file") List<ColumnJson> columns,
    @Schema(description = "Columns that its entries can be narrowed to") List<String> filters) {

  /** A column; words are those that it takes, where it takes only some. */
  public record ColumnJson(String name, boolean required, List<String> words) {}

  static RegisterJson from(Register register) {
    return new RegisterJson(
        register.name(),
        register.inEdition(),
        register.code().name(),
        register.columns().stream()
            .map(each -> new ColumnJson(each.name(), each.required(), each.type().words()))
            .toList(),
        register.filters().stream().map(Column::name).toList());
  }
}
