package org.entrepot.sample;

import java.util.List;
import java.util.stream.Stream;

/** Chinese companies that buy, each with the trading delegation that it came with. */
final class Buyers {

  static final int AT_SCALE_1 = 1_600;

  private static final List<NameWord> TRADES =
      Stream.of(
              "Trading:贸易",
              "Import & Export:进出口",
              "Supply Chain:供应链",
              "Group:集团",
              "Retail:商业",
              "Industrial:实业")
          .map(NameWord::of)
          .toList();

  /**
   * A buyer.
   *
   * @param delegation a code; empty for the few who came alone
   */
  record Buyer(String code, CompanyNames.Name name, String size, String delegation) {}

  private record Delegation(String code, String city, String cityZh, int weight) {}

  private final Weighted<Delegation> delegations =
      new Weighted<>(
          SampleResource.read(
              "delegations",
              row ->
                  new Delegation(
                      row.getField("delegation"),
                      row.getField("city"),
                      row.getField("city_zh"),
                      SampleResource.whole(row.getField("weight")))),
          Delegation::weight);

  private final Syllables style;
  private final long seed;
  private final int scale;

  Buyers(long seed, int scale) {
    this.seed = seed;
    this.scale = scale;
    this.style =
        Syllables.all().stream()
            .filter(s -> s.style().equals("han"))
            .findFirst()
            .orElse(Syllables.NONE);
  }

  int count() {
    return AT_SCALE_1 * scale;
  }

  /** Some buy much more often than others. */
  Buyer pick(Chance chance) {
    double unit = chance.unit();
    return of((int) (unit * unit * count()));
  }

  Buyer of(int number) {
    Chance chance = Chance.of(seed, "buyer", number);
    Delegation delegation = delegations.pick(chance);
    NameWord trade = chance.oneOf(TRADES);
    Syllables.Root root = style.root(number, 0);
    CompanyNames.Name name =
        new CompanyNames.Name(
            delegation.city + " " + root.latin() + " " + trade.latin() + " Co., Ltd.",
            "",
            delegation.cityZh + root.han() + trade.han() + "有限公司");
    double size = chance.unit();
    return new Buyer(
        SampleCompany.code("CN", number),
        name,
        size < .1 ? "" : size < .5 ? "SME" : "LARGE",
        chance.happens(.05) ? "" : delegation.code);
  }
}
