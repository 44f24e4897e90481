package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import org.entrepot.page.Display;
import org.entrepot.page.ToldTime;

/** Says entries of the audit trail. */
@RequestScoped
public class AuditWords {

  /**
   * An act as a row.
   *
   * @param href where what it was done to is read; empty where it has no page
   */
  public record ActLine(
      ToldTime when, String who, String what, String subject, String href, String origin) {}

  @Inject AuditSubjects subjects;
  @Inject Display reader;
  @Inject Clock clock;

  /** An entry with its time in a zone. */
  public ActLine line(AuditEntry entry, ZoneId zone) {
    AuditSubjects.SubjectText subject = subjects.of(entry);
    return new ActLine(
        ToldTime.of(reader.texts(), entry.at(), clock.instant(), zone),
        entry.who() == null ? reader.texts().text("audit.nobody") : reader.texts().who(entry.who()),
        deed(entry.what()),
        subject.text(),
        subject.href(),
        entry.origin() == null ? reader.texts().text("audit.local") : entry.origin());
  }

  /** What a deed is called; its code where it has no name. */
  String deed(String code) {
    return reader.texts().textOr("audit.what." + code, code);
  }
}
