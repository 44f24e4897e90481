package org.entrepot.register;

import org.entrepot.bundle.Column;
import org.entrepot.page.Messages;

/** What records are called on pages. */
final class RecordKinds {

  private RecordKinds() {}

  /** {@code Deal}: what one record of a register is. */
  static String kind(Register register, Messages texts) {
    String name = register.code().map(Column::name).orElse(register.file().record());
    return texts.textOr("column." + name, name);
  }

  /** {@code deal}: the same within a sentence. */
  static String within(Register register, Messages texts) {
    return within(kind(register, texts));
  }

  /** A label as it is written within a sentence. */
  static String within(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  /** {@code Add deal}. */
  static String add(Register register, Messages texts) {
    return texts.text("record.add", within(register, texts));
  }
}
