package org.entrepot.sample;

import java.util.List;

/**
 * An exhibition area and its part of the deals, in percent. The one without a code stands for deals
 * that nobody has assigned yet.
 */
record SampleSection(String code, String nameEn, String nameZh, int deals, int value) {

  static List<SampleSection> all() {
    return SampleResource.read(
        "sections",
        row ->
            new SampleSection(
                row.getField("section"),
                row.getField("name_en"),
                row.getField("name_zh"),
                SampleResource.whole(row.getField("percent_of_deals")),
                SampleResource.whole(row.getField("percent_of_value"))));
  }

  boolean assigned() {
    return !code.isEmpty();
  }
}
