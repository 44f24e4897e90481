package org.entrepot.event;

/**
 * What an event happened to. Events of one subject are told in their order.
 *
 * @param type what kind of thing: {@code edition}, {@code deal}
 * @param code that is its own among all of its kind; of a record with the edition before it: {@code
 *     ciie-6/D-000123}
 */
public record EventSubject(String type, String code) {

  private static final int LONGEST_CODE = 200;

  public EventSubject {
    if (!type.matches("[a-z][a-z_-]{0,59}")) {
      throw new IllegalArgumentException("kind of subject: " + type);
    }
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      throw new IllegalArgumentException("code of a subject: " + code);
    }
  }

  @Override
  public String toString() {
    return type + " " + code;
  }
}
