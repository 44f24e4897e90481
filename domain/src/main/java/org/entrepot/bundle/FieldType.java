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
  @Nullable String read(String text, Vocabulary words, Fault fault);

  /** The words that it takes, where it takes only some; as they are sent. */
  default List<String> words() {
    return List.of();
  }

  /** Told what is wrong with a field. */
  @FunctionalInterface
  interface Fault {

    /**
     * Notes it.
     *
     * @param hint what would be right: a length, the words allowed; or empty
     */
    void is(String code, String hint);
  }
}
