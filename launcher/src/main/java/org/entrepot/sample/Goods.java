package org.entrepot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is bought in each section: headings of the Harmonized System, or kinds of services. */
final class Goods {

  /**
   * @param hsCode empty for a service
   */
  record Good(String section, String hsCode, String name) {}

  private final Map<String, List<Good>> bySection;
  private final Weighted<SampleEconomy> elsewhere;

  Goods() {
    List<Good> goods =
        SampleResource.read(
            "goods",
            row ->
                new Good(row.getField("section"), row.getField("hs_code"), row.getField("goods")));
    bySection =
        new HashMap<>(
            goods.stream()
                .filter(g -> !g.section.isEmpty())
                .collect(Collectors.groupingBy(Good::section)));
    bySection.put("", goods.stream().filter(g -> !g.hsCode.isEmpty()).toList());
    elsewhere = new Weighted<>(SampleEconomy.all(), SampleEconomy::dealWeight);
  }

  Good pick(String section, Chance chance) {
    return chance.oneOf(bySection.getOrDefault(section, List.of()));
  }

  /** Mostly where the seller is; traders in hubs sell what others make; not always known. */
  String origin(SampleEconomy seller, Chance chance) {
    if (chance.happens(.05)) {
      return "";
    }
    boolean own = chance.happens(seller.profile().equals("hub") ? .35 : .92);
    return own ? seller.code() : elsewhere.pick(chance).code();
  }
}
