package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.access.Visibility;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.Vocabulary;
import org.entrepot.edition.Editions;
import org.jspecify.annotations.Nullable;

/**
 * Lists records as far as somebody sees them. All throw {@link NotFound} for a register, edition or
 * record that is unknown or not to be seen.
 */
@ApplicationScoped
@Transactional
public class Registers {

  /** Of so many records the order is made for each page, in some hundredths of a second. */
  private static final int MOST_SORTED = 50_000;

  @Inject RegisterRecords records;
  @Inject Editions editions;

  private List<Register> all = List.of();

  /** What the concepts bring. */
  @Inject
  void concepts(DeclaredFiles files) {
    all =
        files.all().stream()
            .map(Register::new)
            .sorted(Comparator.comparing(Register::name))
            .toList();
  }

  /** All that there are, by name. */
  public List<Register> all() {
    return all;
  }

  /** A register of the deployment by its name in addresses. */
  public Register get(String name) {
    return named(name, false);
  }

  private Register named(String name, boolean inEdition) {
    return all.stream()
        .filter(register -> register.name().equals(name))
        .filter(register -> register.inEdition() == inEdition)
        .findFirst()
        .orElseThrow(() -> new NotFound("register.unknown", name));
  }

  /**
   * A register by its name, whether of an edition or of the deployment.
   *
   * @throws NotFound with code {@code register.unknown}
   */
  Register named(String name) {
    return all.stream()
        .filter(register -> register.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("register.unknown", name));
  }

  /** The register of an edition whose records are of this type: {@code exhibitor}. */
  public Optional<Register> of(String type) {
    return all.stream()
        .filter(register -> register.inEdition() && register.file().record().equals(type))
        .findFirst();
  }

  /**
   * A register by its name, for somebody to look into.
   *
   * @param edition code of the edition whose register is asked for, or null for the deployment's
   */
  public VisibleRegister see(String name, @Nullable String edition, Visibility visibility) {
    if (edition != null) {
      visibility.checked(editions.get(edition));
    }
    return new VisibleRegister(named(name, edition != null), edition, visibility);
  }

  /**
   * See {@link RegisterRecords#page}.
   *
   * @throws InvalidValue with code {@code register.sort.long} if so many entries would have to be
   *     put in an order that has no index
   */
  public Page<RegisterRecord> page(VisibleRegister in, RecordListing wanted, ListPart part) {
    return records.page(in, sortable(in, checked(in.register(), wanted)), part);
  }

  /** By their codes. */
  public Page<RegisterRecord> page(VisibleRegister in, RecordFilter filter, ListPart part) {
    return page(in, RecordListing.of(filter), part);
  }

  private RecordListing sortable(VisibleRegister in, RecordListing wanted) {
    if (!in.register().isIndexed(wanted.sorting())
        && records.hasMoreThan(in, wanted.filter(), MOST_SORTED)) {
      throw new InvalidValue(
          "register.sort.long",
          "sort",
          wanted.sorting().text(),
          MOST_SORTED,
          names(in.register().sorts().stream().filter(each -> each.found().order()).toList()));
    }
    return wanted;
  }

  /** See {@link RegisterRecords#offers}. */
  public List<OfferedValue> offers(VisibleRegister in, Column column) {
    return records.offers(in, column);
  }

  /** See {@link RegisterRecords#count}. */
  public long count(VisibleRegister in, RecordFilter filter) {
    return records.count(in, checked(in.register(), filter));
  }

  /** See {@link RegisterRecords#total}. */
  public CountedTotal total(VisibleRegister in, RecordFilter filter) {
    return records.total(in, checked(in.register(), filter));
  }

  /** See {@link RegisterRecords#amounts}. */
  public Map<String, BigDecimal> amounts(VisibleRegister in, Collection<String> codes) {
    return codes.isEmpty() ? Map.of() : records.amounts(in, codes);
  }

  /**
   * With what its words find: for whoever asks for several things by one filter, so that this is
   * found out once.
   */
  public RecordFilter found(VisibleRegister in, RecordFilter filter) {
    return records.found(in, checked(in.register(), filter));
  }

  /**
   * See {@link RegisterRecords#each}. In no transaction: each part of the list is read by itself,
   * and no connection is kept while somebody takes their time with it.
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void each(VisibleRegister in, RecordListing wanted, Consumer<RegisterRecord> consumer) {
    records.each(in, sortable(in, checked(in.register(), wanted)), consumer);
  }

  private RecordListing checked(Register register, RecordListing wanted) {
    return wanted.with(checked(register, wanted.filter()));
  }

  /**
   * The order that an address asks for.
   *
   * @param text a column, {@code -} before it where the greatest comes first; null or empty for the
   *     order of codes
   * @throws InvalidValue with code {@code register.sort} if lists are not in the order of it
   */
  public static RecordSorting sorting(Register register, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return RecordSorting.BY_CODE;
    }
    boolean descending = text.startsWith("-");
    String name = descending ? text.substring(1) : text;
    Column by =
        register.sorts().stream()
            .filter(column -> column.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "register.sort", "sort", name, register.name(), names(register.sorts())));
    return new RecordSorting(by, descending);
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  /** Another number whenever records have changed. */
  public long version() {
    return records.version();
  }

  /**
   * The filter with words as the register has them: they are taken in either case.
   *
   * @throws InvalidValue if the register is not narrowed by one of its columns, or a value is none
   *     of the words that its column takes
   */
  public RecordFilter checked(Register register, RecordFilter filter) {
    List<Column> columns = register.filters();
    Map<String, String> where = new HashMap<>();
    filter
        .where()
        .forEach(
            (name, value) ->
                where.put(
                    name,
                    ColumnRange.of(register, name)
                        .map(range -> end(range, name, value))
                        .orElseGet(() -> word(column(register, columns, name), value))));
    return filter.where(where);
  }

  private static Column column(Register register, List<Column> columns, String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "register.filter",
                    name,
                    name,
                    register.name(),
                    String.join(
                        ", ", names(columns), String.join(", ", ColumnRange.names(register)))));
  }

  /** A number or a day, written as the column's values are. */
  private static String end(ColumnRange range, String name, String value) {
    boolean day = range.column().type().kind() == FieldKind.DATE;
    String read =
        (day ? Fields.date() : Fields.decimal(16, 12))
            .read(
                value,
                Vocabulary.NONE,
                (code, hint) -> {
                  throw new InvalidValue(code, name, value, hint);
                });
    return Objects.requireNonNull(read);
  }

  private static String word(Column column, String value) {
    List<String> words = column.type().words();
    return words.isEmpty()
        ? value
        : words.stream()
            .filter(word -> word.equalsIgnoreCase(value))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "word.unknown", column.name(), value, String.join(", ", words)));
  }

  public RegisterRecord record(VisibleRegister in, String code) {
    return find(in, code).orElseThrow(() -> unknown(code));
  }

  /** See {@link #record}; empty where there is none, or none to be seen. */
  public Optional<RegisterRecord> find(VisibleRegister in, String code) {
    return records.find(in, code);
  }

  /** Those of these records that are there and to be seen, in the order of their codes. */
  public List<RegisterRecord> records(VisibleRegister in, Collection<String> codes) {
    return codes.isEmpty() ? List.of() : records.all(in, codes);
  }

  /** All vintages of a record, the latest first; none where a register has no vintages. */
  public List<RegisterRecord> vintages(VisibleRegister in, RegisterRecord record) {
    Register register = in.register();
    return register
        .vintage()
        .map(
            vintage -> {
              Map<String, String> key = register.key(record.fields());
              key.remove(vintage.name());
              return records.named(in, key).stream()
                  .sorted(Comparator.comparing((RegisterRecord e) -> text(e, vintage)).reversed())
                  .toList();
            })
        .orElse(List.of());
  }

  static String text(RegisterRecord record, Column column) {
    return Objects.requireNonNullElse(record.fields().get(column.name()), "");
  }

  static NotFound unknown(String code) {
    return new NotFound("record.unknown", code);
  }
}
