package org.entrepot.access;

import java.util.List;
import java.util.Objects;
import org.entrepot.api.TableFile;
import org.entrepot.bundle.FieldKind;

/** The audit trail as a table to take away. */
final class AuditTable {

  static final String NAME = "audit-trail";

  private static final List<String> HEADER =
      List.of("id", "at", "who", "what", "subject", "origin");

  private AuditTable() {}

  static TableFile of(AuditDesk desk, AuditQuery query) {
    List<FieldKind> kinds =
        HEADER.stream()
            .map(column -> column.equals("id") ? FieldKind.NUMBER : FieldKind.TEXT)
            .toList();
    return new TableFile(
        NAME, HEADER, kinds, consumer -> desk.each(query, entry -> consumer.accept(row(entry))));
  }

  private static List<String> row(AuditEntry entry) {
    return List.of(
        Long.toString(entry.id()),
        entry.at().toString(),
        Objects.toString(entry.who(), ""),
        entry.what(),
        Objects.toString(entry.subject(), ""),
        Objects.toString(entry.origin(), ""));
  }
}
