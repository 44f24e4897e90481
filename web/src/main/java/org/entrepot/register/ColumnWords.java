package org.entrepot.register;

import java.util.Locale;
import org.entrepot.bundle.Column;
import org.entrepot.page.Messages;

/** What the words that columns take are called. */
final class ColumnWords {

  private ColumnWords() {}

  /** {@code Main exhibitor} of {@code MAIN}; a word that has no name is itself. */
  static String of(Messages texts, Column column, String word) {
    if (column.name().equals(Register.STATE)) {
      return texts.textOr("record.state." + word.toLowerCase(Locale.ROOT), word);
    }
    String key = word.replace(' ', '-');
    String any = texts.textOr("word." + key, word);
    return texts.textOr("word." + column.name() + "." + key, any);
  }
}
