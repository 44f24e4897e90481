package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.Page;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.FileDownload;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Mistyped;
import org.entrepot.page.PartLinks;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;

/** The audit trail: what was done, by whom and from where. */
@Named("auditPage")
@RequestScoped
public class AuditPage {

  private static final int LIMIT = 100;
  private static final ZoneId ZONE = ZoneOffset.UTC;

  /** Fields of the form with their labels. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "who", "audit.who",
          "what", "audit.act",
          "subject", "audit.subject",
          "from", "audit.from",
          "to", "audit.to");

  private static final String DEED = "what";

  @Inject AuditDesk desk;
  @Inject AuditWords words;
  @Inject Route route;
  @Inject Display reader;
  @Inject Mistyped mistyped;

  private final ReadOnce<Page<AuditEntry>> page =
      new ReadOnce<>(() -> desk.page(query(asked()), AskedPart.of(route).part(LIMIT)));

  private final ReadOnce<Map<String, String>> asked =
      new ReadOnce<>(() -> mistyped.understood(FILTERS, this::check));

  private final ReadOnce<List<AuditWords.ActLine>> lines =
      new ReadOnce<>(
          () -> page.get().items().stream().map(entry -> words.line(entry, ZONE)).toList());
  private final ReadOnce<List<SelectOption>> deeds = new ReadOnce<>(this::readDeeds);

  /** As much of the form as is understood. */
  private Map<String, String> asked() {
    return asked.get();
  }

  private void check(Map<String, String> typed) {
    String deed = typed.get(DEED);
    if (deed != null) {
      SelectOption.require(getDeeds(), DEED, deed);
    }
    query(typed);
  }

  private static AuditQuery query(Map<String, String> typed) {
    AuditParameters asked = AuditParameters.of(typed);
    asked.who = asked.who == null ? null : ShownNumbers.who(asked.who);
    AuditQuery query = asked.query();
    return Optional.ofNullable(query.subject())
        .flatMap(ShownNumbers::subject)
        .map(query::of)
        .orElse(query);
  }

  /** Reads before the first byte is written. */
  public void load() {
    page.get();
    mistyped.answer();
  }

  /** Sends all that are asked for as a file. */
  public void download() throws IOException {
    FileDownload.send(
        AuditTable.of(desk, query(route.queries(FILTERS.keySet()))),
        AuditTable.NAME,
        route.part("kind").orElseThrow());
  }

  public List<AuditWords.ActLine> getLines() {
    return lines.get();
  }

  public List<SelectOption> getDeeds() {
    return deeds.get();
  }

  private List<SelectOption> readDeeds() {
    String chosen = typed(DEED);
    return desk.deeds().stream()
        .map(code -> new SelectOption(code, words.deed(code), code.equals(chosen)))
        .toList();
  }

  /** What a field of the form has. */
  public String typed(String field) {
    return route.query(field).orElse("");
  }

  public boolean isNarrowed() {
    return !route.queries(FILTERS.keySet()).isEmpty();
  }

  public String getAll() {
    return route.to("desk", "audit");
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(here(), page.get());
  }

  public String getCsv() {
    return here().file("csv");
  }

  public String getXlsx() {
    return here().file("xlsx");
  }

  private ListAddress here() {
    return new ListAddress(getAll(), asked());
  }
}
