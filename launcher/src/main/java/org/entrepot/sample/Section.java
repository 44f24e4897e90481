package org.entrepot.sample;

import java.util.List;

/**
 * An exhibition area and its part of the deals, in percent. The one without a code stands for deals
 * that nobody has assigned yet.
 */
record Section(String code, String nameEn, String nameZh, int deals, int value) {

  static List<Section> all() {
    return Resource.read(
        "sections",
        row ->
            new Section(
                row.getField("section"),
                row.getField("name_en"),
                row.getField("name_zh"),
                Resource.whole(row.getField("percent_of_deals")),
                Resource.whole(row.getField("percent_of_value"))));
  }

  boolean assigned() {
    return !code.isEmpty();
  }
}
