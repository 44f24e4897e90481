package org.entrepot.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes deals.csv, one file a day. Each planned deal is signed once per unit of scale. */
final class DealsFile {

  private static final String COLUMNS =
      "edition deal buyer seller subject hs_code origin section value currency signed_on"
          + " term_months pavilion delegation contract description";

  private final SampleEdition edition;
  private final long seed;
  private final int scale;
  private final Buyers buyers;
  private final Goods goods = new Goods();
  private final SampleAmounts amounts;

  DealsFile(SampleEdition edition, long seed, int scale) {
    this.edition = edition;
    this.seed = seed;
    this.scale = scale;
    this.buyers = new Buyers(seed, scale);
    this.amounts = new SampleAmounts(SampleRates.around(edition));
  }

  void write(Path bundle, LocalDate day, List<PlannedDeal> deals) throws IOException {
    String prefix = day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-";
    try (SampleTable table = SampleTable.begin(bundle, "deals", COLUMNS)) {
      int number = 0;
      for (int copy = 0; copy < scale; copy++) {
        for (PlannedDeal deal : deals) {
          table.row(row(prefix + SampleCompany.padded(++number, 5), deal, copy));
        }
      }
    }
  }

  private String[] row(String code, PlannedDeal deal, int copy) {
    Chance chance = Chance.of(seed, "deal", edition.number(), deal.slot(), copy);
    SampleEconomy economy = deal.seller().company().economy();
    SampleAmounts.Terms terms =
        new SampleAmounts.Terms(
            DealTerms.currency(economy, chance), DealTerms.months(chance), edition.day(deal.day()));
    Goods.Good good = goods.pick(deal.section(), chance);
    Buyers.Buyer buyer = buyers.pick(chance);
    boolean service = good.hsCode().isEmpty();
    return new String[] {
      edition.code(),
      code,
      buyer.code(),
      deal.seller().company().code(scale, copy),
      service ? "SERVICES" : "GOODS",
      chance.happens(.12) ? "" : good.hsCode(),
      service ? "" : goods.origin(economy, chance),
      deal.section(),
      value(deal, copy, terms).toPlainString(),
      terms.currency(),
      terms.day().toString(),
      Integer.toString(terms.months()),
      deal.seller().pavilionCode(),
      buyer.delegation(),
      chance.happens(.8) ? "C-" + code : "",
      chance.happens(.7) ? good.name() : ""
    };
  }

  private BigDecimal value(PlannedDeal deal, int copy, SampleAmounts.Terms terms) {
    String total = deal.seller().sellsByPavilion() ? deal.seller().pavilionCode() : "";
    return amounts.value(part(deal, copy), terms, total);
  }

  /** A copy's part of the planned value: one is smaller by what its mirror image is larger. */
  private long part(PlannedDeal deal, int copy) {
    long even = deal.cents() / scale;
    int mirror = scale - 1 - copy;
    if (copy == mirror) {
      return even;
    }
    Chance chance = Chance.of(seed, "part", deal.slot(), Math.min(copy, mirror));
    long more = (long) (even * .6 * chance.unit());
    return copy < mirror ? even + more : even - more;
  }
}
