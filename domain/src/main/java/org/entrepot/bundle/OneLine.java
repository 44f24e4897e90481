package org.entrepot.bundle;

import org.entrepot.InvalidValue;

/**
 * A line of text that a person types and others read: of so many characters, and of such alone as
 * are seen where they stand. What is not seen could break a line, or turn the order of what stands
 * around it, and show another name or another reason than was written.
 */
public final class OneLine {

  private static final String HALF = "text.half";
  private static final String CONTROL = "text.control";
  private static final String LONG = "text.long";

  private OneLine() {}

  /**
   * The text itself.
   *
   * @param field the name that the sender gave it
   * @param longest in characters, however many units of UTF-16 those are
   * @throws InvalidValue with code {@code text.long}, {@code text.control} or {@code text.half}
   */
  public static String checked(String field, String text, int longest) {
    if (text.codePointCount(0, text.length()) > longest) {
      throw new InvalidValue(LONG, field, null, longest);
    }
    return seen(field, text);
  }

  /**
   * The text itself, however long.
   *
   * @throws InvalidValue with code {@code text.control} or {@code text.half}
   */
  public static String seen(String field, String text) {
    if (hasControl(text)) {
      throw new InvalidValue(CONTROL, field, null);
    }
    if (hasHalf(text)) {
      throw new InvalidValue(HALF, field, null);
    }
    return text;
  }

  /** Whether there is what ends a line, commands a device, or turns the order of a text. */
  public static boolean hasControl(String text) {
    return text.codePoints().anyMatch(OneLine::isControl);
  }

  /** The text without such: for what is shown and was written elsewhere. */
  public static String withoutControls(String text) {
    return text.codePoints()
        .filter(c -> !isControl(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) || endsLine(c) || turns(c);
  }

  private static boolean endsLine(int c) {
    int type = Character.getType(c);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Unicode's property Bidi_Control. */
  private static boolean turns(int c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /** Whether there is something, and none of it is seen. */
  public static boolean isUnseen(String text) {
    return !text.isEmpty()
        && text.codePoints()
            .allMatch(c -> Character.getType(c) == Character.FORMAT || Character.isSpaceChar(c));
  }

  /** Whether there is a surrogate without its other half, which no encoding can keep. */
  public static boolean hasHalf(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
