package org.entrepot.sample;

import java.util.List;

/**
 * What the sample's author says of published figures of a whole edition: that those of this name
 * count what the metric of that name counts. All others are left for people to decide.
 *
 * @param note why
 */
public record ComparableTotal(String metric, String note) {

  public static List<ComparableTotal> all() {
    return Resource.read(
        "comparable", row -> new ComparableTotal(row.getField("metric"), row.getField("note")));
  }
}
