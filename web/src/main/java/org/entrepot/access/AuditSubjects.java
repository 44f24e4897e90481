package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.page.SignedIn;

/** Says what something was done to, and where that is read. */
@RequestScoped
class AuditSubjects {

  @Inject SubjectNames names;
  @Inject SignedIn signedIn;
  @Inject Route route;
  @Inject Display reader;

  /**
   * What something was done to.
   *
   * @param href empty where the reader has no page of it
   */
  record SubjectText(String text, String href) {}

  SubjectText of(AuditEntry entry) {
    String subject = Objects.requireNonNullElse(entry.subject(), "");
    boolean number = subject.matches(ShownNumbers.NUMBER);
    String of = entry.what().substring(0, Math.max(0, entry.what().indexOf('.')));
    return switch (of) {
      case "import" ->
          number
              ? new SubjectText(
                  reader.texts().text("audit.import", subject), seen("IMPORT", "imports", subject))
              : plain(subject);
      case "token" -> plain(number ? reader.texts().text("site.token", subject) : subject);
      case "account" -> new SubjectText(subject, seen("PERSON", "people", subject));
      case "record" ->
          new SubjectText(subject, entry.what().equals("record.deleted") ? "" : record(subject));
      default -> plain(names.of(entry.what(), subject).orElse(subject));
    };
  }

  private static SubjectText plain(String text) {
    return new SubjectText(text, "");
  }

  private String seen(String page, String list, String one) {
    return signedIn.opens(page) ? route.to("desk", list, one) : "";
  }

  /** Of {@code ciie-6/deals/D-1}, or {@code companies/ACME} which is of no edition. */
  private String record(String subject) {
    String[] parts = subject.split("/", -1);
    if (parts.length < 2 || parts.length > 3 || !signedIn.opens("RECORD")) {
      return "";
    }
    String page =
        route.to("desk", "registers", parts[parts.length - 2], "records", parts[parts.length - 1]);
    return parts.length == 2 ? page : page + "?edition=" + Route.encodeQuery(parts[0]);
  }
}
