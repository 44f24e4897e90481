package org.entrepot.outlook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.jspecify.annotations.Nullable;

/** A value's place in the order of all, as its key is in the table. */
record OutlookKey(
    String indicator, String period, String currency, String qualifier, LocalDate publishedOn) {

  /** Before all values. */
  private static final OutlookKey FIRST = new OutlookKey("", "", "", "", LocalDate.EPOCH);

  /** No text that was imported has one. */
  private static final String BETWEEN = "\n";

  private static final Pattern WRITTEN = Pattern.compile("[^\0]*[0-9]{4}-[0-9]{2}-[0-9]{2}");

  static OutlookKey of(OutlookValue value) {
    OutlookSubject subject = value.subject();
    return new OutlookKey(
        subject.indicator(),
        subject.period().text(),
        text(subject.currency()),
        text(subject.qualifier()),
        value.vintage().publishedOn());
  }

  private static String text(@Nullable String known) {
    return known == null ? "" : known;
  }

  /**
   * The place that a part is read from.
   *
   * @throws InvalidValue if it is of another list
   */
  static OutlookKey of(ListPart part) {
    if (part.from() == null) {
      return FIRST;
    }
    String place = part.key("");
    String[] parts = place.split(BETWEEN, -1);
    try {
      if (parts.length == 5 && WRITTEN.matcher(place).matches()) {
        return new OutlookKey(parts[0], parts[1], parts[2], parts[3], LocalDate.parse(parts[4]));
      }
    } catch (DateTimeException ofAnotherList) {
      // the same answer as for a cursor of other parts
    }
    throw part.ofAnotherList();
  }

  String key() {
    return String.join(BETWEEN, indicator, period, currency, qualifier, publishedOn.toString());
  }
}
