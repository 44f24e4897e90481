package org.entrepot.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entrepot.sample.WrittenSample.Row;

/** The rules of bodies, hosts, participations, items shown, sign-ups and agreements. */
record RulesAroundDeals(Checks checks) {

  void apply(WrittenSample sample) {
    sample.rows("bodies.csv").forEach(this::body);
    sample.rows("pavilion-hosts.csv").forEach(this::host);
    sample.rows("participations.csv").forEach(this::participation);
    sample.rows("showcase.csv").forEach(this::item);
    sample.rows("sign-ups.csv").forEach(this::signUp);
    sample.rows("agreements.csv").forEach(this::agreement);
  }

  private void body(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.remember("body", row, row.in("body"));
    checks.oneOf(row, "kind", "COUNTRY", "REGION", "INTERNATIONAL_ORGANISATION");
    boolean organisation = row.get("kind").equals("INTERNATIONAL_ORGANISATION");
    checks.check(organisation == row.get("economy").isEmpty(), row, "is of no or of one economy");
    checks.optional("economy", row, row.get("economy"));
    checks.oneOf(row, "country_exhibition", "yes", "no", "");
    checks.named(row);
  }

  private void host(Row row) {
    checks.refers("pavilion", row, row.in("pavilion"));
    checks.remember("host", row, row.in("host"));
    checks.oneOf(row, "kind", "CHAMBER", "GOVERNMENT", "AGENCY", "ASSOCIATION", "COMPANY");
    boolean ofMany = row.get("kind").equals("ASSOCIATION");
    checks.check(ofMany == row.get("economy").isEmpty(), row, "is of no or of one economy");
    checks.optional("economy", row, row.get("economy"));
    checks.named(row);
  }

  private void participation(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.remember("participation", row, row.in("economy"));
    checks.refers("economy", row, row.get("economy"));
  }

  private void item(Row row) {
    checks.remember("item", row, row.in("item"));
    checks.refers("exhibitor", row, row.in("exhibitor"));
    checks.refers("section", row, row.in("section"));
    checks.oneOf(row, "kind", "PRODUCT", "TECHNOLOGY", "SERVICE");
    checks.oneOf(row, "debut", "WORLD", "ASIA", "NATIONAL");
    boolean product = row.get("kind").equals("PRODUCT");
    checks.check(product != row.get("hs_code").isEmpty(), row, "is no product with a code");
    checks.optional("HS code", row, row.get("hs_code"));
    checks.named(row);
  }

  private void signUp(Row row) {
    checks.refers("edition", row, row.get("edition"));
    checks.remember("sign-up", row, row.in("sign_up"));
    checks.refers("company", row, row.get("company"));
    LocalDate.parse(row.get("signed_up_on"));
    checks.check(new BigDecimal(row.get("net_m2")).signum() > 0, row, "has no space");
  }

  private void agreement(Row row) {
    checks.remember("agreement", row, row.in("agreement"));
    checks.oneOf(row, "kind", "STRATEGIC_COOPERATION", "PROCUREMENT_CHANNEL", "MEMORANDUM");
    List<String> parties = List.of(row.get("parties").split(";", -1));
    parties.forEach(party -> checks.refers("company", row, party));
    boolean several = parties.size() >= 2 && Set.copyOf(parties).size() == parties.size();
    checks.check(several, row, "has no two parties");
    checks.refers("day", row, row.in("signed_on"));
    checks.optional("section", row);
    checks.oneOf(row, "currency", row.get("value").isEmpty() ? "" : "USD");
    checks.text(row, 500, "description");
  }
}
