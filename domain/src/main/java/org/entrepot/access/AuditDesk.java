package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;

/** Where it is read what was done, by whom and from where. Nobody changes it. */
@ApplicationScoped
public class AuditDesk {

  private static final int AT_ONCE = 1_000;
  private static final int FAULTS = 100;

  /** What is done to records and to what is counted, with which all who work on them have to do. */
  private static final List<String> OF_RECORDS =
      List.of("record", "import", "edition", "company", "economy", "published-figure");

  @Inject AuditEntries entries;
  @Inject AuditSeals seals;

  /** The newest first. */
  @Transactional
  @Permitted(Permission.AUDIT_READ)
  public Page<AuditEntry> page(AuditQuery query, ListPart part) {
    return entries.page(query, part);
  }

  /** All of them, part by part: whoever takes them slowly holds no connection. */
  @Permitted(Permission.AUDIT_READ)
  public void each(AuditQuery query, Consumer<AuditEntry> consumer) {
    Cursor after = null;
    do {
      Page<AuditEntry> page = entries.page(query, ListPart.after(after, AT_ONCE));
      page.items().forEach(consumer);
      after = page.next();
    } while (after != null);
  }

  /**
   * The newest of what was done to records, by whomever; nothing for whoever sees a part of them.
   */
  @Transactional
  @Permitted(Permission.RECORDS_READ)
  public List<AuditEntry> newestOfRecords(Visibility visibility, int limit) {
    return visibility.isEverything() ? entries.newest(OF_RECORDS, limit) : List.of();
  }

  /** Codes of the deeds that there are, in order. */
  @Transactional
  @Permitted(Permission.AUDIT_READ)
  public List<String> deeds() {
    return entries.deeds();
  }

  /** The end of the chain of seals. */
  @Transactional
  @Permitted(Permission.AUDIT_READ)
  public AuditHead head() {
    return seals.head();
  }

  /** Compares all lines with their seals; changes nothing. */
  @Transactional
  @Permitted(Permission.AUDIT_READ)
  public AuditCheck check() {
    return seals.check(FAULTS);
  }
}
