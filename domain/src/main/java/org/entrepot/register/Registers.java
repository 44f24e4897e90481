package org.entrepot.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.edition.Editions;
import org.entrepot.job.BundleFile;
import org.entrepot.job.Column;
import org.entrepot.job.Edit;
import org.entrepot.job.RecordEdit;
import org.entrepot.job.Upload;
import org.jspecify.annotations.Nullable;

/**
 * Lists records and corrects them one by one. A correction is the import of one row: the same rules
 * judge it, and it settles in the same way.
 *
 * <p>Who may see an edition's records is for the caller to ask. All throw {@link NotFound} for an
 * unknown register, edition or record.
 */
@ApplicationScoped
@Transactional
public class Registers {

  @Inject Entries entries;
  @Inject Editions editions;
  @Inject RecordEdit edits;
  @Inject AuditTrail trail;

  private List<Register> all = List.of();

  /** What the concepts bring. */
  @Inject
  void concepts(@Any Instance<BundleFile> files) {
    use(files);
  }

  void use(Iterable<BundleFile> files) {
    all =
        StreamSupport.stream(files.spliterator(), false)
            .filter(Register::has)
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
   * The filter itself.
   *
   * @throws InvalidValue if the register is not narrowed by one of its columns, or a status is
   *     neither yes nor no
   */
  public Filter checked(Register register, Filter filter) {
    List<String> names = register.filters().stream().map(Column::name).toList();
    filter
        .where()
        .forEach(
            (column, value) -> {
              if (!names.contains(column)) {
                throw new InvalidValue(
                    "register.filter", column, column, register.name(), String.join(", ", names));
              }
              if (column.equals("least_developed") && !value.matches("yes|no")) {
                throw new InvalidValue("flag.form", column, value);
              }
            });
    return filter;
  }

  public Entry entry(Register register, @Nullable String edition, String code) {
    return entries.find(register, edition, code).orElseThrow(() -> unknown(code));
  }

  /**
   * Corrects a record.
   *
   * @param seen whether a record is what the caller has seen of it
   * @param fields the columns that change; null for what is not known any more
   * @throws Stale if the record has changed since
   * @throws InvalidValue if a column is not the register's, or would rename the record
   * @throws org.entrepot.job.RowRefused if the record may not be so
   */
  public Edit edit(
      Place place, Predicate<Entry> seen, Map<String, @Nullable String> fields, Act act) {
    Entry entry =
        entries
            .lock(place.register(), place.edition(), place.code())
            .orElseThrow(() -> unknown(place.code()));
    if (!seen.test(entry)) {
      throw new Stale(entry);
    }
    Edit edit = edits.edit(row(place, entry, fields));
    String edition = place.edition() == null ? "" : place.edition() + "/";
    trail.add(act, "record.edited", edition + place.register().name() + "/" + place.code());
    return edit;
  }

  /**
   * A record's place.
   *
   * @param edition null where the register is that of the whole deployment
   */
  public record Place(Register register, @Nullable String edition, String code) {}

  private static Upload row(Place place, Entry entry, Map<String, @Nullable String> fields) {
    Register register = place.register();
    Map<String, @Nullable String> row = new LinkedHashMap<>(entry.fields());
    fields.forEach(
        (column, value) -> {
          if (register.column(column).isEmpty()) {
            throw new InvalidValue("column.unknown", column, column);
          }
          if (column.equals(register.code().name()) && !entry.code().equals(value)) {
            throw new InvalidValue("record.code", column, value);
          }
          row.put(column, value);
        });
    return new Row(register.file().name(), csv(place.edition(), row).getBytes(UTF_8));
  }

  private static String csv(@Nullable String edition, Map<String, @Nullable String> row) {
    Map<String, @Nullable String> whole = new LinkedHashMap<>();
    if (edition != null) {
      whole.put("edition", edition);
    }
    whole.putAll(row);
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(whole.keySet());
    csv.writeRecord(whole.values().stream().map(v -> Objects.requireNonNullElse(v, "")).toList());
    flush(csv);
    return text.toString();
  }

  private static void flush(CsvWriter csv) {
    try {
      csv.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** One row as a file of a bundle. */
  private record Row(String name, @SuppressWarnings("ArrayRecordComponent") byte[] bytes)
      implements Upload {

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  private static NotFound unknown(String code) {
    return new NotFound("record.unknown", code);
  }
}
