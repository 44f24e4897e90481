package org.entrepot.register;

import static org.entrepot.register.RecordState.COUNTED;
import static org.entrepot.register.RecordState.WAITING;
import static org.entrepot.register.RecordState.WITHDRAWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The records that one bundle file brings: its columns are the register's.
 *
 * @param file its declaration
 */
public record Register(BundleFile file) {

  /**
   * Whether the record's economy, or its company's, was a least developed country on the edition's
   * first day; in a register of the deployment today. No file has this column.
   */
  private static final Column LEAST_DEVELOPED = Column.optional("least_developed", Fields.flag());

  /** A filter by {@link RecordState}. */
  public static final String STATE = "state";

  private static final String COMPANIES = "companies.csv";
  private static final String ECONOMY = "economy";
  private static final String EDITION = "edition";
  private static final String BETWEEN = " · ";

  /** In addresses: {@code exhibitors}. */
  public String name() {
    return file.name().replace(".csv", "");
  }

  /** What one of its records is: {@code exhibitor}. */
  public String type() {
    return file.record();
  }

  /** Whether each edition has one of its own. */
  public boolean inEdition() {
    return file.columns().get(0).name().equals(EDITION);
  }

  /** Whether its records are corrected one by one: those of a table of days come as a whole. */
  public boolean isEditable() {
    return !file.spread();
  }

  /** Whether a record may be deleted. */
  public boolean isDeletable() {
    return file.deletable();
  }

  /** Whether its records stand in the ledger, and may be withdrawn. */
  public boolean isCounted() {
    return file.isCounted();
  }

  /** Whether its records count for amounts, each by the rate of its day. */
  public boolean isByRate() {
    return file.counting() == Counting.WITH_RATE;
  }

  /** The columns that name a record in its register. */
  public List<Column> key() {
    return file.keyColumns().subList(inEdition() ? 1 : 0, file.key());
  }

  /**
   * The column with the code that names a record in its register; empty where it takes several, and
   * the code is made of them.
   */
  public Optional<Column> code() {
    return key().size() == 1 ? Optional.of(key().get(0)) : Optional.empty();
  }

  /** The column that tells vintages apart, where a revised record is another one. */
  public Optional<Column> vintage() {
    return Optional.ofNullable(file.vintage()).flatMap(this::column);
  }

  /** Whether a record has this column for as long as it is: it is named by it. */
  public boolean isFixed(Column column) {
    return key().contains(column) && !vintage().equals(Optional.of(column));
  }

  /** All but the edition. */
  public List<Column> columns() {
    return file.columns().subList(inEdition() ? 1 : 0, file.columns().size());
  }

  /** Those that say something of a record, not which one it is. */
  public List<Column> content() {
    return columns().subList(key().size(), columns().size());
  }

  public Optional<Column> column(String name) {
    return columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** What records can be narrowed to: columns of the file, and what follows from them. */
  public List<Column> filters() {
    Stream<Column> own = columns().stream().filter(column -> column.found().value());
    Stream<Column> ofNamed = columns().stream().flatMap(this::ofNamed).map(OfNamed::column);
    boolean hasEconomy = column(ECONOMY).isPresent() || ofNamed(ECONOMY).isPresent();
    Stream<Column> status = hasEconomy ? Stream.of(LEAST_DEVELOPED) : Stream.of();
    return Stream.of(own, ofNamed, status, state().stream()).flatMap(each -> each).toList();
  }

  /** Columns of which records can be narrowed to a range: numbers and days that lists show. */
  public List<Column> ranges() {
    return columns().stream().filter(column -> column.type().kind().hasRanges()).toList();
  }

  /** Whether records in this order come by their codes. */
  public boolean isByCode(RecordSorting sorting) {
    return sorting.by() == null || code().equals(Optional.of(sorting.by()));
  }

  /** The columns that a list can be in the order of: all that name one thing. */
  public List<Column> sorts() {
    return columns().stream().filter(column -> !column.several()).toList();
  }

  /** Whether there is an index in that order, so that a list may be of any length. */
  public boolean isIndexed(RecordSorting sorting) {
    return isByCode(sorting) || (sorting.by() != null && sorting.by().found().order());
  }

  /**
   * A column of another record, which a record of this register names.
   *
   * @param by the record's column that names it
   */
  public record OfNamed(Column by, Column column) {}

  /** Such a column by its name, where records have none of that name themselves. */
  public Optional<OfNamed> ofNamed(String name) {
    return columns().stream()
        .flatMap(this::ofNamed)
        .filter(each -> each.column().name().equals(name))
        .findFirst();
  }

  private Stream<OfNamed> ofNamed(Column by) {
    return by.found().ofNamed().stream()
        .filter(column -> column(column.name()).isEmpty())
        .map(column -> new OfNamed(by, column));
  }

  /** What records come to, where they are counted; no file has this column. */
  private Optional<Column> state() {
    return switch (file.counting()) {
      case NEVER -> Optional.empty();
      case ALWAYS ->
          Optional.of(Column.optional(STATE, Fields.word(COUNTED.name(), WITHDRAWN.name())));
      case WITH_RATE ->
          Optional.of(
              Column.optional(
                  STATE, Fields.word(COUNTED.name(), WAITING.name(), WITHDRAWN.name())));
    };
  }

  /** Whether a column has codes of companies. */
  public static boolean namesCompanies(Column column) {
    return COMPANIES.equals(column.refersTo());
  }

  /** Columns with the code of one company. */
  public List<Column> companies() {
    return columns().stream()
        .filter(column -> namesCompanies(column) && !column.several())
        .toList();
  }

  /** What people call a record: its code, or {@code exhibitors · 2023-11-10 · Xinhua}. */
  public String title(RegisterRecord record) {
    return key(record.fields()).values().stream()
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  /** Of these fields those that name a record; empty where unknown. */
  Map<String, String> key(Map<String, @Nullable String> fields) {
    Map<String, String> key = new LinkedHashMap<>();
    for (Column column : key()) {
      String value = Objects.requireNonNullElse(fields.get(column.name()), "");
      key.put(column.name(), value.isBlank() ? "" : value);
    }
    return key;
  }
}
