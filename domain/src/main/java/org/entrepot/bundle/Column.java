package org.entrepot.bundle;

import org.jspecify.annotations.Nullable;

/**
 * A column of a bundle file.
 *
 * @param name in the header
 * @param required whether the column must be there and each row must fill it
 * @param refersTo the bundle file whose record it names, or null
 * @param otherwise what holds where an optional field is empty, or null for unknown
 * @param several whether it names several records, joined by {@link Fields#BETWEEN}
 * @param own whether it names another record of its own file, which its concept's rules judge
 */
public record Column(
    String name,
    boolean required,
    FieldType type,
    @Nullable String refersTo,
    @Nullable String otherwise,
    boolean several,
    boolean own) {

  public static Column required(String name, FieldType type) {
    return new Column(name, true, type, null, null, false, false);
  }

  public static Column optional(String name, FieldType type) {
    return new Column(name, false, type, null, null, false, false);
  }

  /** The edition that the record belongs to. */
  public static Column edition() {
    return required("edition", Fields.edition()).refersTo("editions.csv");
  }

  public Column refersTo(String file) {
    return new Column(name, required, type, file, otherwise, several, own);
  }

  public Column otherwise(String value) {
    return new Column(name, required, type, refersTo, value, several, own);
  }

  /** The same, naming several records of that file. */
  public Column refersToSeveral(String file) {
    return new Column(name, required, type, file, otherwise, true, own);
  }

  /** The same, naming another record of its own file. */
  public Column refersToItsOwn() {
    return new Column(name, required, type, refersTo, otherwise, several, true);
  }
}
