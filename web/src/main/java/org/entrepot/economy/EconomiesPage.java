package org.entrepot.economy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.api.TableFile;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.FileDownload;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Mistyped;
import org.entrepot.page.PartLinks;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** The page of economies by name: found by it or by status on a day, and the same to take away. */
@Named("economiesPage")
@RequestScoped
public class EconomiesPage {

  private static final int LIMIT = 50;

  /** Fields of the form with their labels. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "q", "economies.search",
          "on", "economies.on",
          "leastDeveloped", "economies.status");

  /**
   * An economy as a row.
   *
   * @param status in words
   */
  public record EconomyLine(
      String alpha2,
      String alpha3,
      String numeric,
      String name,
      String region,
      String currencies,
      boolean leastDeveloped,
      String status) {}

  @Inject Economies economies;
  @Inject Display reader;
  @Inject Route route;
  @Inject Clock clock;
  @Inject Mistyped mistyped;

  private @Nullable EconomyQuery query;
  private Map<String, String> asked = Map.of();
  private Page<Economy> page = new Page<>(List.of(), null);
  private int count;

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    asked = mistyped.understood(FILTERS, this::check);
    mistyped.answer();
    EconomyQuery understood = query(asked);
    query = understood;
    List<Economy> all = byName(understood);
    ListPart part = AskedPart.of(route).part(LIMIT);
    List<Economy> read =
        part.read(all, Economy::alpha2, places(understood)).limit(part.oneMore()).toList();
    page = Page.of(read, part, Economy::alpha2);
    count = all.size();
  }

  private List<Economy> byName(EconomyQuery asked) {
    return economies.all(asked).stream()
        .sorted(
            Comparator.comparing(this::name, reader.language().order())
                .thenComparing(Economy::alpha2))
        .toList();
  }

  /** The codes of all economies by name: a list may begin behind one that it does not have. */
  private List<String> places(EconomyQuery asked) {
    return byName(new EconomyQuery(asked.on(), null, "")).stream().map(Economy::alpha2).toList();
  }

  private String name(Economy economy) {
    return economy.name().in(reader.getLocale());
  }

  private void check(Map<String, String> typed) {
    String status = typed.get("leastDeveloped");
    if (status != null) {
      SelectOption.require(statuses(null), "leastDeveloped", status);
    }
    query(typed);
  }

  private EconomyQuery query(Map<String, String> typed) {
    return EconomyParameters.of(typed).query(clock);
  }

  private EconomyQuery query() {
    return Objects.requireNonNull(query);
  }

  public String getSearch() {
    return route.query("q").orElse("");
  }

  /** {@code 5 Nov 2023}, or what was mistyped. */
  public String getOn() {
    return mistyped.at("on").isEmpty()
        ? reader.numbers().shortDate(query().on().day())
        : mistyped.day("on");
  }

  /** Beside any. */
  public List<SelectOption> getStatuses() {
    return statuses(query().leastDeveloped());
  }

  private List<SelectOption> statuses(@Nullable Boolean chosen) {
    return List.of(
        new SelectOption(
            "true", reader.texts().text("economies.status.yes"), Boolean.TRUE.equals(chosen)),
        new SelectOption(
            "false", reader.texts().text("economies.status.no"), Boolean.FALSE.equals(chosen)));
  }

  public boolean isNarrowed() {
    return !route.queries(FILTERS.keySet()).isEmpty();
  }

  /** {@code 46 economies}. */
  public String getCount() {
    return reader.texts().text("economies.count", reader.numbers().count(count));
  }

  /** {@code Status on 5 November 2023}. */
  public String getStatusHead() {
    return reader.texts().text("economies.status.on", reader.numbers().date(query().on().day()));
  }

  public List<EconomyLine> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  private EconomyLine line(Economy economy) {
    WorldRegion area = economy.subRegion() == null ? economy.region() : economy.subRegion();
    return new EconomyLine(
        economy.alpha2(),
        economy.alpha3(),
        economy.numeric(),
        name(economy),
        area == null ? "–" : area.name().in(reader.getLocale()),
        economy.currencies().isEmpty()
            ? "–"
            : String.join(reader.texts().text("list.separator"), economy.currencies()),
        economy.leastDeveloped(),
        status(economy));
  }

  /** That it is on the list, and the day that it left it where one is known. */
  private String status(Economy economy) {
    String left =
        economy.leftListOn() == null ? "" : reader.numbers().shortDate(economy.leftListOn());
    String now = economy.leastDeveloped() ? reader.texts().text("economies.status.yes") : "";
    if (left.isEmpty()) {
      return now;
    }
    return economy.leastDeveloped()
        ? reader.texts().text("economies.leaves", now, left)
        : reader.texts().text("economies.left", left);
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(here(), page);
  }

  public String getAll() {
    return route.to(EconomyTable.NAME);
  }

  public String getCsv() {
    return here().file("csv");
  }

  public String getXlsx() {
    return here().file("xlsx");
  }

  /** The address of the list for machines. */
  public String getApi() {
    return route.to("api", "v1", EconomyTable.NAME);
  }

  private ListAddress here() {
    return new ListAddress(getAll(), asked);
  }

  /** Sends the list as a file. */
  public void download() throws IOException {
    EconomyQuery all = query(route.queries(FILTERS.keySet()));
    TableFile table = EconomyTable.of(economies.all(all), all.on());
    FileDownload.send(table, table.name(), route.part("kind").orElse(""));
  }
}
