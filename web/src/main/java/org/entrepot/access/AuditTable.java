package org.entrepot.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entrepot.api.TableFile;

/** The audit trail as a table to take away. */
final class AuditTable {

  static final String NAME = "audit-trail";

  private static final List<String> HEADER =
      List.of("id", "at", "who", "what", "subject", "origin");

  private AuditTable() {}

  static TableFile of(AuditDesk desk, AuditQuery query) {
    return TableFile.of(
        NAME,
        HEADER,
        Set.of("id"),
        Set.of(),
        consumer -> desk.each(query, entry -> consumer.accept(row(entry))));
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
