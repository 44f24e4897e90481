package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** The seals of the audit trail on its page, and what a check of them says. */
@Named
@RequestScoped
public class AuditIntegrity {

  @Inject AuditDesk desk;
  @Inject Route route;
  @Inject Display reader;

  private final ReadOnce<AuditCheck> checked = new ReadOnce<>(() -> desk.check());
  private final ReadOnce<AuditHead> head =
      new ReadOnce<>(() -> isAsked() ? checked.get().head() : desk.head());

  /** Reads before the first byte is written. */
  public void load() {
    head.get();
  }

  private boolean isAsked() {
    return route.query("check").isPresent();
  }

  public String getSealed() {
    return count(head.get().sealed());
  }

  public String getHead() {
    String hash = head.get().hash();
    return hash == null ? reader.texts().text("audit.integrity.none") : hash;
  }

  /** Address of this page with the result of a check. */
  public String getCheck() {
    return route.to("desk", "audit") + "?check=1#integrity";
  }

  /** What the check came to; null where none is asked for. */
  public @Nullable String getResult() {
    if (!isAsked()) {
      return null;
    }
    AuditCheck check = checked.get();
    return check.faults().isEmpty()
        ? reader
            .texts()
            .text("audit.integrity.good", count(check.entries()), count(check.head().sealed()))
        : reader.texts().text("audit.integrity.bad", count(check.faults().size()));
  }

  /** What was found, a sentence each. */
  public List<String> getFaults() {
    return isAsked() ? checked.get().faults().stream().map(this::said).toList() : List.of();
  }

  private String said(AuditFault fault) {
    return reader
        .texts()
        .text(
            "audit.fault." + fault.kind(),
            count(Objects.requireNonNullElse(fault.seq(), 0L)),
            Long.toString(fault.entry()));
  }

  private String count(long number) {
    return reader.numbers().count(number);
  }
}
