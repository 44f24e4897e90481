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
    String kind = kind(register, texts);
    return Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
  }

  /** {@code Add deal}. */
  static String add(Register register, Messages texts) {
    return texts.text("record.add", within(register, texts));
  }
}
