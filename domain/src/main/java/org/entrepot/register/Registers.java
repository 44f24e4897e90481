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
import org.entrepot.access.Visibility;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.edition.Editions;
import org.jspecify.annotations.Nullable;

/**
 * Lists records as far as somebody sees them. All throw {@link NotFound} for a register, edition or
 * record that is unknown or not to be seen.
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

  /**
   * A register by its name, for somebody to look into.
   *
   * @param edition code of the edition whose register is asked for, or null for the deployment's
   */
  public VisibleRegister see(String name, @Nullable String edition, Visibility visibility) {
    if (edition != null) {
      visibility.checked(editions.get(edition));
    }
    return new VisibleRegister(get(name, edition), edition, visibility);
  }

  /** See {@link Entries#page}. */
  public Page<Entry> page(VisibleRegister in, Filter filter, @Nullable Cursor after, int limit) {
    return entries.page(in, checked(in.register(), filter), after, limit);
  }

  /** See {@link Entries#count}. */
  public long count(VisibleRegister in, Filter filter) {
    return entries.count(in, checked(in.register(), filter));
  }

  /** See {@link Entries#each}. */
  public void each(VisibleRegister in, Filter filter, Consumer<Entry> consumer) {
    entries.each(in, checked(in.register(), filter), consumer);
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

  public Entry entry(VisibleRegister in, String code) {
    return entries.find(in, code).orElseThrow(() -> unknown(code));
  }

  /** All vintages of a record, the latest first; none where a register has no vintages. */
  public List<Entry> vintages(VisibleRegister in, Entry entry) {
    Register register = in.register();
    return register
        .vintage()
        .map(
            vintage -> {
              Map<String, String> key = register.key(entry.fields());
              key.remove(vintage.name());
              return entries.named(in, key).stream()
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
