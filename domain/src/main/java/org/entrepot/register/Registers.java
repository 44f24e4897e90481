package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Editions;
import org.jspecify.annotations.Nullable;

/**
 * Lists records.
 *
 * <p>Who may see an edition's records is for the caller to ask. All throw {@link NotFound} for an
 * unknown register, edition or record.
 */
@ApplicationScoped
@Transactional
public class Registers {

  @Inject Entries entries;
  @Inject Editions editions;

  private List<Register> all = List.of();

  /** What the concepts bring. */
  @Inject
  void concepts(@Any Instance<BundleFile> files) {
    use(files);
  }

  void use(Iterable<BundleFile> files) {
    all =
        StreamSupport.stream(files.spliterator(), false)
            .map(Register::new)
            .sorted(Comparator.comparing(Register::name))
            .toList();
  }

  /** All that there are, by name. */
  public List<Register> all() {
    return all;
  }

  /**
   * A register by its name in addresses.
   *
   * @param edition code of the edition whose register is asked for, or null for the deployment's
   */
  public Register get(String name, @Nullable String edition) {
    if (edition != null) {
      editions.get(edition);
    }
    return all.stream()
        .filter(register -> register.name().equals(name))
        .filter(register -> register.inEdition() == (edition != null))
        .findFirst()
        .orElseThrow(() -> new NotFound("register.unknown", name));
  }

  /** The register of an edition whose records are of this type: {@code exhibitor}. */
  public Optional<Register> of(String type) {
    return all.stream()
        .filter(register -> register.inEdition() && register.file().record().equals(type))
        .findFirst();
  }

  /** See {@link Entries#page}. */
  public Page<Entry> page(
      Register register,
      @Nullable String edition,
      Filter filter,
      @Nullable Cursor after,
      int limit) {
    return entries.page(register, edition, checked(register, filter), after, limit);
  }

  /** See {@link Entries#count}. */
  public long count(Register register, @Nullable String edition, Filter filter) {
    return entries.count(register, edition, checked(register, filter));
  }

  /** See {@link Entries#each}. */
  public void each(
      Register register, @Nullable String edition, Filter filter, Consumer<Entry> consumer) {
    entries.each(register, edition, checked(register, filter), consumer);
  }

  /** Another number whenever records have changed. */
  public long version() {
    return entries.version();
  }

  /**
   * The filter with words as the register has them: they are taken in either case.
   *
   * @throws InvalidValue if the register is not narrowed by one of its columns, or a value is none
   *     of the words that its column takes
   */
  public Filter checked(Register register, Filter filter) {
    List<Column> columns = register.filters();
    Map<String, String> where = new HashMap<>();
    filter
        .where()
        .forEach((name, value) -> where.put(name, word(column(register, columns, name), value)));
    return new Filter(filter.text(), where);
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
                    columns.stream().map(Column::name).collect(Collectors.joining(", "))));
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

  public Entry entry(Register register, @Nullable String edition, String code) {
    return entries.find(register, edition, code).orElseThrow(() -> unknown(code));
  }

  /** All vintages of a record, the latest first; none where a register has no vintages. */
  public List<Entry> vintages(Register register, @Nullable String edition, Entry entry) {
    return register
        .vintage()
        .map(
            vintage -> {
              Map<String, String> key = register.key(entry.fields());
              key.remove(vintage.name());
              return entries.named(register, edition, key).stream()
                  .sorted(Comparator.comparing((Entry e) -> text(e, vintage)).reversed())
                  .toList();
            })
        .orElse(List.of());
  }

  static String text(Entry entry, Column column) {
    return Objects.requireNonNullElse(entry.fields().get(column.name()), "");
  }

  static NotFound unknown(String code) {
    return new NotFound("record.unknown", code);
  }
}
