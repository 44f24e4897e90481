package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.Page;
import org.entrepot.bundle.Column;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Display;
import org.entrepot.page.FileDownload;
import org.entrepot.page.ListAddress;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.PartLinks;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.entrepot.page.SignedIn;
import org.jspecify.annotations.Nullable;

/** The page of a register: its records, searched and narrowed, and the same to take away. */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  private static final int LIMIT = 50;

  /**
   * A record as a row.
   *
   * @param title what names it
   * @param mark a word where it does not simply count, or empty
   * @param choosable whether it can be withdrawn, or reinstated in a list of withdrawn ones
   * @param style of the row
   * @param cells all other columns that are shown
   */
  public record RecordLine(
      String code,
      String title,
      String href,
      String mark,
      boolean choosable,
      String style,
      List<RegisterCells.RecordCell> cells) {}

  @Inject RegisterRoute address;
  @Inject AskedRecords asked;
  @Inject Registers registers;
  @Inject RegisterDownloads downloads;
  @Inject ChosenRecordsPage chosen;
  @Inject ColumnNames names;
  @Inject RegisterCells cells;
  @Inject CountedColumn counted;
  @Inject RecordNames called;
  @Inject SignedIn signedIn;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable VisibleRegister in;
  private RecordListing wanted = RecordListing.ALL;
  private Page<RegisterRecord> page = new Page<>(List.of(), null);
  private long count;
  private long withdrawn;
  private boolean nearly;
  private final ReadOnce<List<RecordLine>> lines = new ReadOnce<>(this::readLines);

  /** Reads everything before the first byte is written, so that a problem has its own page. */
  public void load() {
    if (in != null) {
      return; // it was asked for as the form was read
    }
    address.find();
    VisibleRegister found = address.register().orElse(null);
    if (found != null) {
      in = found;
      RecordListing listing = address.understood(found);
      if (!getProblem().isEmpty()) {
        PageAnswer.misread();
      }
      wanted = listing.with(registers.found(found, listing.filter()));
      page = registers.page(found, wanted, AskedPart.of(route).part(LIMIT));
      count = registers.count(found, filter());
      withdrawn = countWithdrawn(found);
      nearly = count > 0 && filter().isNearly();
    }
  }

  /** What of the address is not understood; empty where all of it is. */
  public String getProblem() {
    return asked.problem();
  }

  /** Whether there is an edition to have registers. */
  public boolean isThere() {
    load();
    return in != null;
  }

  private Register register() {
    return Objects.requireNonNull(in).register();
  }

  public String getTitle() {
    return in == null ? reader.texts().text("nav.registers") : names.of(register());
  }

  public String getName() {
    return in == null ? "" : register().name();
  }

  public String getEdition() {
    return Objects.requireNonNullElse(address.code(), "");
  }

  public String getSearch() {
    return filter().text();
  }

  private RecordFilter filter() {
    return wanted.filter();
  }

  /** The order as it stands in the address; empty by code. */
  public String getSort() {
    return wanted.sorting().text();
  }

  public boolean isNarrowed() {
    return !filter().equals(RecordFilter.ALL);
  }

  /** Every column of content, and whether it is shown. */
  public List<SelectOption> getColumnChoices() {
    List<Column> shown = shown();
    List<SelectOption> all = new ArrayList<>();
    register()
        .content()
        .forEach(
            each ->
                all.add(
                    new SelectOption(
                        each.name(), names.of(register(), each), shown.contains(each))));
    if (register().isByRate()) {
      boolean now = counted.isShown(register());
      all.add(new SelectOption(CountedColumn.NAME, counted.label(), now));
    }
    return all;
  }

  private List<Column> shown() {
    return cells.shown(register(), page.items());
  }

  /** What the records are called by: {@code Metric · Published on · Source}. */
  private String keyLabel() {
    return register().key().stream()
        .map(each -> names.of(register(), each))
        .collect(Collectors.joining(" · "));
  }

  /** The columns after it. */
  public List<ColumnHead> getColumns() {
    ColumnHeads heads = heads();
    List<Column> shown = shown();
    List<ColumnHead> all = new ArrayList<>();
    shown.forEach(each -> all.add(heads.of(each, names.of(register(), each))));
    if (counted.isShown(register())) {
      all.add(counted.place(shown), counted.head());
    }
    return all;
  }

  /** Whether its rows are short on a phone: where nobody chose what they show. */
  public boolean isBrief() {
    return register().isByRate() && address.columns().isEmpty();
  }

  /** All that match together; null in a register whose records count for no amounts. */
  public CountedColumn.@Nullable ListTotal getTotal() {
    return counted.isShown(register())
        ? counted.total(registers.total(Objects.requireNonNull(in), filter()))
        : null;
  }

  /** How many columns stand before what the records count for. */
  public int getBefore() {
    return (isChoosing() ? 2 : 1) + counted.place(shown());
  }

  /** How many stand behind it. */
  public int getBehind() {
    return shown().size() - counted.place(shown());
  }

  /** The first column, with what the records are called by. */
  public ColumnHead getKey() {
    return heads().ofKey(keyLabel());
  }

  private ColumnHeads heads() {
    return new ColumnHeads(
        register(),
        wanted.sorting(),
        sorting -> address.here(register(), new RecordListing(filter(), sorting)).first());
  }

  public List<RecordLine> getLines() {
    return lines.get();
  }

  private List<RecordLine> readLines() {
    if (in == null) {
      return List.of();
    }
    cells.read(in, page.items());
    counted.read(in, page.items());
    List<Column> shown = shown();
    return page.items().stream().map(record -> line(record, shown)).toList();
  }

  private RecordLine line(RegisterRecord record, List<Column> shown) {
    return new RecordLine(
        record.code(),
        called.keyed(Objects.requireNonNull(in), record),
        address.record(register().name(), address.code(), record.code()),
        mark(record.state()),
        isWithdrawn(record) == chosen.isReinstating(),
        isWithdrawn(record) ? "withdrawn" : "",
        cells(record, shown));
  }

  private List<RegisterCells.RecordCell> cells(RegisterRecord record, List<Column> shown) {
    List<RegisterCells.RecordCell> all =
        new ArrayList<>(cells.of(Objects.requireNonNull(in), record, shown));
    if (counted.isShown(register())) {
      all.add(counted.place(shown), counted.cell(record));
    }
    return all;
  }

  private static boolean isWithdrawn(RegisterRecord record) {
    return record.state() == RecordState.WITHDRAWN;
  }

  /** Whether the reader may choose records to do something with. */
  public boolean isChoosing() {
    return isWithdrawing() || isCorrecting();
  }

  private boolean isWriting() {
    return signedIn.may(Objects.requireNonNull(in).writing());
  }

  /** Whether they can be withdrawn, or reinstated. */
  public boolean isWithdrawing() {
    return isWriting() && register().isCounted();
  }

  /** Whether a column of them can be set at once: not of those that were withdrawn. */
  public boolean isCorrecting() {
    return isWriting() && register().isEditable() && !chosen.isReinstating();
  }

  /** {@code All 34 records that match}, but for those that are withdrawn. */
  public String getAllText() {
    return reader.texts().text("many.all", reader.numbers().count(count - withdrawn));
  }

  /** The page to add a record on; empty where the reader may not, or none is added by itself. */
  public String getAdd() {
    return isWriting() && register().isEditable() ? address.added(register().name()) : "";
  }

  public String getAddText() {
    return RecordKinds.add(register(), reader.texts());
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

  /**
   * Whether no record has the words that are looked for, so that those listed are only like them.
   */
  public boolean isNearly() {
    return nearly;
  }

  private long countWithdrawn(VisibleRegister in) {
    if (!in.register().isCounted() || filter().where().containsKey(Register.STATE)) {
      return 0;
    }
    Map<String, String> where = new HashMap<>(filter().where());
    where.put(Register.STATE, RecordState.WITHDRAWN.name());
    return registers.count(in, new RecordFilter(filter().text(), where));
  }

  public PartLinks getParts() {
    return AskedPart.of(route).links(here(), page);
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
    return address.here(register(), wanted);
  }

  /** Sends the list as a file. */
  public void download() throws IOException {
    address.find();
    VisibleRegister of = address.register().orElseThrow();
    RecordTable table = downloads.table(of, address.listing(of.register()));
    String name = RecordTable.name(of.register(), address.code());
    FileDownload.send(table.file(), name, route.part("kind").orElse(""));
  }
}
