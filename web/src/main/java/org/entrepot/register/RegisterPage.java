package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Edition;
import org.entrepot.page.Choice;
import org.entrepot.page.Display;
import org.entrepot.page.FileDownload;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Route;
import org.entrepot.page.Segment;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;

/** The page of a register: its records, searched and narrowed, and the same to take away. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  private static final int LIMIT = 25;

  /**
   * A way to narrow the list.
   *
   * @param words that it takes; empty for any
   */
  public record Narrowing(String name, String label, String value, List<Choice> words) {}

  /**
   * A record as a row.
   *
   * @param title what names it
   * @param mark a word where it does not simply count, or empty
   * @param choosable whether it can be withdrawn, or reinstated in a list of withdrawn ones
   * @param style of the row
   * @param cells all other columns
   */
  public record RecordLine(
      String code,
      String title,
      String href,
      String mark,
      boolean choosable,
      String style,
      List<Cell> cells) {}

  /** A field; name is that of the company which it means, or empty. */
  public record Cell(String value, String name) {}

  @Inject RegisterRoute address;
  @Inject Registers registers;
  @Inject Downloads downloads;
  @Inject ChosenRecordsPage chosen;
  @Inject SignedIn visitor;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Register register;
  private Filter filter = Filter.ALL;
  private Page<Entry> page = new Page<>(List.of(), null);
  private long count;
  private long withdrawn;

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    address.find();
    VisibleRegister in = address.register().orElse(null);
    if (in != null) {
      register = in.register();
      filter = address.filter(in.register());
      Cursor after = route.query("after").map(Cursor::parse).orElse(null);
      page = registers.page(in, filter, after, LIMIT);
      count = registers.count(in, filter);
      withdrawn = countWithdrawn(in);
    }
  }

  /** Whether there is an edition to have registers. */
  public boolean isThere() {
    if (register == null) {
      // a form that comes back is read before the page is made
      load();
    }
    return register != null;
  }

  private Register register() {
    return Objects.requireNonNull(register);
  }

  public String getTitle() {
    return register == null ? reader.texts().text("nav.registers") : label(register());
  }

  private String label(Register of) {
    return reader.texts().textOr("register." + of.name(), of.name());
  }

  private String label(Column column) {
    return reader.texts().textOr("column." + column.name(), column.name());
  }

  public String getEdition() {
    return Objects.requireNonNullElse(address.code(), "");
  }

  /** The registers, to change from one to another. */
  public List<Segment> getRegisters() {
    return registers.all().stream()
        .map(
            each ->
                new Segment(
                    label(each),
                    address.list(each.name(), each.inEdition() ? address.code() : null),
                    each.equals(register)))
        .toList();
  }

  /** The editions; none where the register is that of the whole deployment. */
  public List<Segment> getEditions() {
    if (register == null || !register().inEdition()) {
      return List.of();
    }
    return address.editions().stream().map(this::choice).toList();
  }

  private Segment choice(Edition each) {
    return new Segment(
        each.name().in(reader.getLocale()),
        address.list(register().name(), each.code()),
        each.code().equals(address.code()));
  }

  public String getSearch() {
    return filter.text();
  }

  public List<Narrowing> getNarrowings() {
    return register().filters().stream()
        .map(
            column ->
                new Narrowing(
                    column.name(),
                    label(column),
                    value(column),
                    Choice.of(column.type().words(), value(column))))
        .toList();
  }

  private String value(Column column) {
    return filter.where().getOrDefault(column.name(), "");
  }

  public boolean isNarrowed() {
    return !filter.equals(Filter.ALL);
  }

  /** What the records are called by: {@code Metric · Published on · Source}. */
  public String getKeyLabel() {
    return register().key().stream().map(this::label).collect(Collectors.joining(" · "));
  }

  public List<String> getColumns() {
    return register().content().stream().map(this::label).toList();
  }

  public List<RecordLine> getLines() {
    return page.items().stream().map(this::line).toList();
  }

  private RecordLine line(Entry entry) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : register().content()) {
      String value = entry.fields().get(column.name());
      String name = entry.names().getOrDefault(column.name(), "");
      cells.add(new Cell(Objects.requireNonNullElse(value, ""), name));
    }
    return new RecordLine(
        entry.code(),
        register().title(entry),
        address.entry(register().name(), address.code(), entry.code()),
        mark(entry.state()),
        isWithdrawn(entry) == chosen.isReinstating(),
        isWithdrawn(entry) ? "withdrawn" : "",
        cells);
  }

  private static boolean isWithdrawn(Entry entry) {
    return entry.state() == RecordState.WITHDRAWN;
  }

  /** Whether the visitor may choose records to withdraw. */
  public boolean isChoosing() {
    return visitor.isImporter() && register().isCounted();
  }

  private String mark(@Nullable RecordState state) {
    return state == null || state == RecordState.COUNTED
        ? ""
        : reader.texts().text("record.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** {@code 3,486 records}, and how many of them are withdrawn where any is. */
  public String getCount() {
    String all = reader.numbers().count(count);
    return withdrawn == 0
        ? reader.texts().text("register.count", all)
        : reader.texts().text("register.count.withdrawn", all, reader.numbers().count(withdrawn));
  }

  private long countWithdrawn(VisibleRegister in) {
    if (!in.register().isCounted() || filter.where().containsKey(Register.STATE)) {
      return 0;
    }
    Map<String, String> where = new HashMap<>(filter.where());
    where.put(Register.STATE, RecordState.WITHDRAWN.name());
    return registers.count(in, new Filter(filter.text(), where));
  }

  public @Nullable String getNext() {
    return here().next(page.next());
  }

  /** The address of the beginning; null where this is it. */
  public @Nullable String getFirst() {
    return route.query("after").isEmpty() ? null : here().first();
  }

  /** The whole register without a filter. */
  public String getAll() {
    return address.list(register().name(), address.code());
  }

  public String getCsv() {
    return here().file("csv");
  }

  public String getXlsx() {
    return here().file("xlsx");
  }

  private ListAddress here() {
    Map<String, String> asked = new LinkedHashMap<>();
    String edition = address.code();
    if (edition != null) {
      asked.put("edition", edition);
    }
    if (!filter.text().isEmpty()) {
      asked.put("q", filter.text());
    }
    asked.putAll(filter.where());
    return new ListAddress(route.to("desk", "registers", register().name()), asked);
  }

  /** Sends the list as a file. */
  public void download() throws IOException {
    address.find();
    VisibleRegister of = address.register().orElseThrow();
    EntryTable table = downloads.table(of, address.filter(of.register()));
    String name = EntryTable.name(of.register(), address.code());
    FileDownload.send(table.file(), name, route.part("kind").orElse(""));
  }
}
