package org.entrepot.bundle;

import java.util.List;
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
 * @param found how records are found by it
 */
public record Column(
    String name,
    boolean required,
    FieldType type,
    @Nullable String refersTo,
    @Nullable String otherwise,
    boolean several,
    boolean own,
    FoundBy found) {

  public static Column required(String name, FieldType type) {
    return new Column(name, true, type, null, null, false, false, FoundBy.NOTHING);
  }

  public static Column optional(String name, FieldType type) {
    return new Column(name, false, type, null, null, false, false, FoundBy.NOTHING);
  }

  /** The edition that the record belongs to. */
  public static Column edition() {
    return required("edition", Fields.edition()).refersTo("editions.csv");
  }

  public Column refersTo(String file) {
    return new Column(name, required, type, file, otherwise, several, own, found);
  }

  public Column otherwise(String value) {
    return new Column(name, required, type, refersTo, value, several, own, found);
  }

  /** See {@link #refersTo}; it names several records of that file. */
  public Column refersToSeveral(String file) {
    return new Column(name, required, type, file, otherwise, true, own, found);
  }

  /** It names another record of its own file. */
  public Column refersToItsOwn() {
    return new Column(name, required, type, refersTo, otherwise, several, true, found);
  }

  /** People find records by words that stand in it. */
  public Column searched() {
    return found(new FoundBy(true, found.value(), found.order(), found.ofNamed()));
  }

  /** Lists are narrowed to the records that have a value in it. */
  public Column filtered() {
    return found(new FoundBy(found.words(), true, found.order(), found.ofNamed()));
  }

  /** Lists are narrowed by these columns of the record that it names, too. */
  public Column filteredBy(Column... ofNamed) {
    return found(new FoundBy(found.words(), true, found.order(), List.of(ofNamed)));
  }

  /** Lists can be put in the order of its values. */
  public Column sorted() {
    return found(new FoundBy(found.words(), found.value(), true, found.ofNamed()));
  }

  /** What a field names: each of several, or all of it. */
  public List<String> values(String text) {
    return several ? Fields.each(text) : List.of(text);
  }

  private Column found(FoundBy by) {
    return new Column(name, required, type, refersTo, otherwise, several, own, by);
  }
}
