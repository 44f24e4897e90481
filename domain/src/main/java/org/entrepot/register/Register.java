package org.entrepot.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrepot.job.BundleFile;
import org.entrepot.job.Column;
import org.entrepot.job.Fields;

/**
 * The records that one bundle file brings: its columns are the register's.
 *
 * @param file its declaration
 */
public record Register(BundleFile file) {

  /** Columns that entries are narrowed to, where a register has them. */
  public static final List<String> FILTERS =
      List.of(
          "economy",
          "section",
          "pavilion",
          "company",
          "exhibitor",
          "buyer",
          "seller",
          "kind",
          "role",
          "channel",
          "debut",
          "subject",
          "delegation",
          "size_class",
          "country_exhibition",
          "least_developed");

  /**
   * Whether the record's economy, or its company's, was a least developed country on the edition's
   * first day; in a register of the deployment today. No file has this column.
   */
  private static final Column LEAST_DEVELOPED = Column.optional("least_developed", Fields.flag());

  private static final String EDITION = "edition";

  /** Days and currencies spread over columns, and editions, which have an address of their own. */
  private static final Set<String> NONE = Set.of("exchange-rates.csv", "editions.csv");

  /** Whether the records of a file can be listed by one code each. */
  static boolean has(BundleFile file) {
    boolean inEdition = file.columns().get(0).name().equals(EDITION);
    return !file.spread()
        && !NONE.contains(file.name())
        && (inEdition ? file.key() == 2 : file.key() == 1);
  }

  /** In addresses: {@code exhibitors}. */
  public String name() {
    return file.name().replace(".csv", "");
  }

  /** Whether each edition has one of its own. */
  public boolean inEdition() {
    return file.columns().get(0).name().equals(EDITION);
  }

  /** The column with the code that names a record in its register. */
  public Column code() {
    return file.columns().get(inEdition() ? 1 : 0);
  }

  /** All but the edition. */
  public List<Column> columns() {
    return file.columns().subList(inEdition() ? 1 : 0, file.columns().size());
  }

  public Optional<Column> column(String name) {
    return columns().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /** What entries can be narrowed to: columns of the file, and what follows from them. */
  public List<Column> filters() {
    return FILTERS.stream().flatMap(name -> filter(name).stream()).toList();
  }

  private Optional<Column> filter(String name) {
    if (name.equals(LEAST_DEVELOPED.name())) {
      boolean named = column("economy").isPresent() || column("company").isPresent();
      return named ? Optional.of(LEAST_DEVELOPED) : Optional.empty();
    }
    return column(name).filter(column -> !column.equals(code()));
  }

  /** Columns with the code of one company. */
  public List<Column> companies() {
    return columns().stream()
        .filter(column -> "companies.csv".equals(column.refersTo()) && !column.several())
        .toList();
  }
}
