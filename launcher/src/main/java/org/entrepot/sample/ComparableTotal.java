package org.entrepot.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A published total of a whole edition of which the sample's author says that it counts what the
 * metric of its name counts. All other published figures are left for people to decide.
 *
 * @param publishedOn {@code 2018-11-10}
 * @param note why
 */
public record ComparableTotal(
    String edition, String metric, String publishedOn, String source, String note) {

  public static List<ComparableTotal> all() {
    Map<String, String> notes =
        SampleResource.read(
                "comparable", row -> Map.entry(row.getField("metric"), row.getField("note")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return SampleResource.read("published-figures", row -> row).stream()
        .filter(row -> row.getField("dimension").isEmpty())
        .filter(row -> notes.containsKey(row.getField("metric")))
        .map(
            row ->
                new ComparableTotal(
                    row.getField("edition"),
                    row.getField("metric"),
                    row.getField("published_on"),
                    row.getField("source"),
                    notes.getOrDefault(row.getField("metric"), "")))
        .toList();
  }
}
