package org.entrepot.outlook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value in the table of the page.
 *
 * @param details what goes with it, in the words of its source, or empty
 * @param value with its unit
 * @param publishedOn the vintage
 * @param href all vintages as JSON
 * @param earlier vintages before it, the latest first
 */
public record OutlookLine(
    String name,
    String details,
    String period,
    String value,
    String publishedOn,
    String source,
    String href,
    List<EarlierOutlookValue> earlier) {

  /** What was published before. */
  public record EarlierOutlookValue(String value, String publishedOn, String source) {}

  static List<OutlookLine> of(
      OutlookSentences saying,
      Function<OutlookValue, String> address,
      List<OutlookValue> latest,
      List<OutlookValue> earlier) {
    Map<OutlookSubject, List<OutlookValue>> before =
        earlier.stream().collect(Collectors.groupingBy(OutlookValue::subject));
    return latest.stream()
        .map(value -> line(saying, address, value, before.getOrDefault(value.subject(), List.of())))
        .toList();
  }

  private static OutlookLine line(
      OutlookSentences saying,
      Function<OutlookValue, String> address,
      OutlookValue value,
      List<OutlookValue> before) {
    return new OutlookLine(
        saying.name(value.subject().indicator()),
        saying.details(value),
        saying.period(value.subject().period()),
        saying.value(value),
        publishedOn(saying, value),
        value.vintage().source(),
        address.apply(value),
        before.stream()
            .map(
                each ->
                    new EarlierOutlookValue(
                        saying.value(each), publishedOn(saying, each), each.vintage().source()))
            .toList());
  }

  private static String publishedOn(OutlookSentences saying, OutlookValue value) {
    return saying.numbers().shortDate(value.vintage().publishedOn());
  }
}
