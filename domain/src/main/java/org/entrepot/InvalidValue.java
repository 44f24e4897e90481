package org.entrepot;

import org.jspecify.annotations.Nullable;

/**
 * A value that was sent is not of the form or in the range that it must be: 422, in a query 400.
 */
public non-sealed class InvalidValue extends Problem {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final @Nullable String value;

  /**
   * @param field the name that the sender gave it
   * @param value as sent; {0} in the message, the field is {1}, the rest follow
   */
  public InvalidValue(String code, String field, @Nullable String value, Object... more) {
    super(code, withMore(value, field, more));
    this.field = field;
    this.value = value;
  }

  public String field() {
    return field;
  }

  public @Nullable String value() {
    return value;
  }

  private static Object[] withMore(@Nullable String value, String field, Object[] more) {
    Object[] all = new Object[2 + more.length];
    all[0] = value == null ? "" : value;
    all[1] = field;
    System.arraycopy(more, 0, all, 2, more.length);
    return all;
  }
}
