package org.entrepot.register;

import org.entrepot.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands.
 *
 * @param edition null where the register is that of the whole deployment
 * @param visibility of whoever looks for it there
 */
public record RecordPlace(
    Register register, @Nullable String edition, String code, Visibility visibility) {

  public static RecordPlace of(VisibleRegister in, String code) {
    return new RecordPlace(in.register(), in.edition(), code, in.visibility());
  }

  public VisibleRegister in() {
    return new VisibleRegister(register, edition, visibility);
  }

  /** For the trail: {@code ciie-6/exhibitors/E1}. */
  public String subject() {
    return subject(register, edition, code);
  }

  /** For the trail: {@code ciie-6/exhibitors/E1}. */
  static String subject(Register register, @Nullable String edition, String code) {
    return (edition == null ? "" : edition + "/") + register.name() + "/" + code;
  }
}
