package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Objects;
import org.entrepot.page.Display;

/** Says lines of the audit trail. */
@RequestScoped
public class AuditWords {

  /** An act as a row. */
  public record ActLine(String when, String who, String what, String subject, String origin) {}

  @Inject Display reader;

  /** A line with its time in a zone. */
  public ActLine line(AuditEntry entry, ZoneId zone) {
    return new ActLine(
        reader.numbers().time(entry.at(), zone),
        entry.who() == null ? reader.texts().text("audit.nobody") : reader.texts().who(entry.who()),
        deed(entry.what()),
        Objects.requireNonNullElse(entry.subject(), ""),
        entry.origin() == null ? reader.texts().text("audit.local") : entry.origin());
  }

  /** What a deed is called; its code where it has no name. */
  String deed(String code) {
    return reader.texts().textOr("audit.what." + code, code);
  }
}
