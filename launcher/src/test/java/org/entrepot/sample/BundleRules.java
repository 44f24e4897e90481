package org.entrepot.sample;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entrepot.sample.WrittenSample.Row;

/** The rules of the bundle, written a second time and without the product's own importer. */
final class BundleRules {

  private final WrittenSample sample;
  private final Checks checks = new Checks();

  BundleRules(WrittenSample sample) throws IOException {
    this.sample = sample;
    checks.know("currency", "EUR");
    sample
        .rows("exchange-rates.csv")
        .forEach(row -> row.fields().keySet().forEach(c -> checks.know("currency", c)));
  }

  /** What is wrong, a sentence a row. */
  List<String> broken() {
    sample.rows("expos.csv").forEach(row -> checks.remember("expo", row, row.get("expo")));
    sample.rows("editions.csv").forEach(this::edition);
    sample.rows("sections.csv").forEach(this::section);
    sample.rows("companies.csv").forEach(this::company);
    sample.rows("pavilions.csv").forEach(this::pavilion);
    sample
        .rows("exhibitors.csv")
        .forEach(row -> checks.remember("exhibitor", row, row.in("exhibitor")));
    sample.rows("exhibitors.csv").forEach(this::exhibitor);
    sample
        .rows("delegations.csv")
        .forEach(row -> checks.remember("delegation", row, row.in("delegation")));
    sample.rows("delegations.csv").forEach(this::delegation);
    sample.rows("deals.csv").forEach(this::deal);
    new RulesAroundDeals(checks).apply(sample);
    return checks.broken();
  }

  private void edition(Row row) {
    String code = row.get("expo") + "-" + row.get("ordinal");
    checks.refers("expo", row, row.get("expo"));
    checks.remember("edition", row, code);
    LocalDate starts = LocalDate.parse(row.get("starts_on"));
    LocalDate ends = LocalDate.parse(row.get("ends_on"));
    checks.check(!ends.isBefore(starts), row, "ends before it starts");
    starts
        .datesUntil(ends.plusDays(1))
        .forEach(day -> checks.know("day", code + "/" + day.toString()));
    checks.oneOf(row, "sample", "yes");
    checks.named(row);
    checks.text(row, 200, "venue", "venue_zh", "host_city", "host_city_zh");
  }

  private void section(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.remember("section", row, row.in("section"));
    checks.named(row);
  }

  private void company(Row row) {
    checks.remember("company", row, row.get("company"));
    checks.refers("economy", row, row.get("economy"));
    checks.oneOf(row, "size_class", "SME", "LARGE", "");
    checks.check(!row.get("legal_name").isBlank(), row, "has no name");
    checks.text(row, 200, "legal_name", "trading_name", "local_name");
  }

  private void pavilion(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.remember("pavilion", row, row.in("pavilion"));
    checks.oneOf(row, "kind", "NATIONAL", "REGIONAL", "INDUSTRY", "GROUP");
    checks.optional("economy", row, row.get("economy"));
    checks.optional("section", row);
    checks.named(row);
  }

  private void exhibitor(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.refers("company", row, row.get("company"));
    checks.refers("section", row, row.in("section"));
    checks.optional("pavilion", row);
    checks.remember("company of an exhibitor", row, row.in("company"));
    checks.oneOf(row, "role", "MAIN", "CO", "REPRESENTED");
    checks.oneOf(row, "channel", "OWN", "OVERSEAS_ORGANISED", "PAVILION");
    if (row.get("role").equals("MAIN")) {
      space(row);
      checks.remember("main exhibitor", row, row.in("exhibitor"));
    } else {
      checks.refers("main exhibitor", row, row.in("main_exhibitor"));
      checks.check(row.get("net_m2").isEmpty(), row, "has space of its own");
    }
    if (!row.get("contracted_on").isEmpty()) {
      LocalDate.parse(row.get("contracted_on"));
    }
    checks.text(row, 80, "contract");
  }

  /** Of the editions before the fifth it is not known. */
  private void space(Row row) {
    if (Set.of("ciie-5", "ciie-6").contains(row.get("edition"))) {
      BigDecimal net = new BigDecimal(row.get("net_m2"));
      checks.check(net.signum() > 0, row, "has no space");
      checks.check(net.compareTo(new BigDecimal(row.get("gross_m2"))) < 0, row, "has no aisle");
    } else {
      checks.check((row.get("net_m2") + row.get("gross_m2")).isEmpty(), row, "has invented space");
    }
  }

  private void delegation(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.oneOf(row, "kind", "LOCAL", "MINISTRY", "STATE_ENTERPRISES", "INDUSTRY", "OTHER");
    if (!row.get("parent").isEmpty()) {
      checks.refers("delegation", row, row.in("parent"));
    }
    checks.named(row);
  }

  private void deal(Row row) {
    checks.remember("deal", row, row.in("deal"));
    checks.refers("company", row, row.get("buyer"));
    checks.refers("company of an exhibitor", row, row.in("seller"));
    checks.check(!row.get("buyer").equals(row.get("seller")), row, "sells to itself");
    checks.oneOf(row, "subject", "GOODS", "SERVICES");
    checks.optional("HS code", row, row.get("hs_code"));
    checks.optional("economy", row, row.get("origin"));
    checks.optional("section", row);
    checks.optional("pavilion", row);
    checks.check(new BigDecimal(row.get("value")).signum() > 0, row, "has no value");
    checks.refers("currency", row, row.get("currency"));
    checks.refers("day", row, row.in("signed_on"));
    checks.check(Integer.parseInt(row.get("term_months")) >= 1, row, "has no term");
    if (!row.get("delegation").isEmpty()) {
      checks.refers("delegation", row, row.in("delegation"));
    }
    checks.text(row, 80, "contract");
    checks.text(row, 500, "description");
  }
}
