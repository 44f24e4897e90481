package org.entrepot.bundle;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the rows of a bundle file go: the names of its tables and columns. The column that carries
 * the record's own code is {@code code} in its table.
 */
public record FileTables(BundleFile file) {

  private static final Map<String, String> RENAMED = Map.of("Date", "day");

  public String table() {
    return file.record();
  }

  /** The rows as they were read, accepted and refused. */
  public String staged() {
    return "staged_" + table();
  }

  /** Keys of the rows that are new or change something. */
  public String touched() {
    return "touched_" + table();
  }

  /** Keys that appear more than once. */
  public String twice() {
    return "twice_" + table();
  }

  public String column(Column column) {
    return column.name().equals(table())
        ? "code"
        : RENAMED.getOrDefault(column.name(), column.name());
  }

  public List<String> columns() {
    return file.columns().stream().map(this::column).toList();
  }

  public List<String> key() {
    return columns().subList(0, file.key());
  }

  public List<String> content() {
    return columns().subList(file.key(), columns().size());
  }

  /** What other records call it by, of a row with this alias. */
  public String code(String alias) {
    return table().equals("edition")
        ? alias + ".expo || '-' || " + alias + ".ordinal"
        : alias + ".code";
  }

  /** Whether its codes are unique in an edition only. */
  public boolean inEdition() {
    return key().get(0).equals("edition");
  }

  /** The column's place in the file, from 1. */
  public int position(Column column) {
    return file.columns().indexOf(column) + 1;
  }

  public static String list(List<String> columns, String alias) {
    return columns.stream().map(column -> alias + "." + column).collect(joining(", "));
  }

  public String list() {
    return String.join(", ", columns());
  }

  /** Whether two rows of one key say different things; never where the key is all that there is. */
  public String differs(String one, String other) {
    return content().isEmpty()
        ? "false"
        : "row(%s) is distinct from row(%s)"
            .formatted(list(content(), one), list(content(), other));
  }

  public String sameKey(String one, String other) {
    return each(key(), column -> one + "." + column + " = " + other + "." + column, " and ");
  }

  public static String each(List<String> columns, Function<String, String> part, String between) {
    return columns.stream().map(part).collect(joining(between));
  }
}
