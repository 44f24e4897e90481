package org.entrepot.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the text of a field is read. {@link Fields} has those that the bundle knows. */
@FunctionalInterface
public interface FieldType {

  /**
   * The value as it is kept, or null after saying what is wrong with it.
   *
   * @param text as sent, never empty
   */
  @Nullable String read(String text, Vocabulary words, FieldRemarks fault);

  /** The words that it takes, where it takes only some; as they are sent. */
  default List<String> words() {
    return List.of();
  }

  /** What its values are, for whoever orders, compares, writes or asks for them. */
  default FieldKind kind() {
    return FieldKind.TEXT;
  }

  /** This type with values of that kind. */
  default FieldType of(FieldKind kind) {
    return new FieldOfKind(this, kind);
  }

  /** Told what is wrong with a field, and what is read otherwise than it is written. */
  @FunctionalInterface
  interface FieldRemarks {

    /**
     * Notes it.
     *
     * @param hint what would be right: a length, the words allowed; or empty
     */
    void is(String code, String hint);

    /**
     * Notes that it is read otherwise than it is written, which people are told.
     *
     * @param hint how it is read
     */
    default void read(String code, String hint) {}
  }

  /** A type that says of which kind its values are. */
  record FieldOfKind(FieldType reading, FieldKind kind) implements FieldType {

    @Override
    public @Nullable String read(String text, Vocabulary words, FieldRemarks fault) {
      return reading.read(text, words, fault);
    }

    @Override
    public List<String> words() {
      return reading.words();
    }
  }
}
