package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entrepot.BothWays;
import org.entrepot.ListPart;
import org.entrepot.Money;
import org.entrepot.Page;
import org.entrepot.TestDatabase;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.deal.DealParts;
import org.entrepot.deal.Deals;
import org.entrepot.deal.WaitingDeal;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.api.Test;

/** What imports leave in the ledger. */
class SettledImportIT {

  private static final String STANDING =
      """
      select p.account, sum(p.quantity), p.unit from posting p join standing s using (edition, seq)
      group by p.account, p.unit order by p.account
      """;

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));

  private String position() {
    return importing.query("select position from head where edition = 'ciie-6'").get(0);
  }

  @Test
  void aBundleIsPostedOnceHoweverOftenItComes() {
    importing.commit(Importing.zip(Samples.ALL));
    List<String> standing = importing.query(STANDING);
    assertThat(standing)
        .containsExactly(
            "deal 3.00 1",
            "deal.tentative 1203.40 USD",
            "exhibitor 2.00 1",
            "space.gross 54.00 m2",
            "space.net 36.00 m2");
    assertThat(position()).isEqualTo("10");
    importing.commit(Importing.zip(Samples.ALL));
    assertThat(position()).isEqualTo("10");
    assertThat(importing.query("select distinct batch, reason from posting"))
        .containsExactly("1 import");
  }

  @Test
  void anEditionWithPostingsKeepsItsCurrencyAndStaysASampleOrNot() {
    String edition =
        """
        expo,ordinal,name_en,starts_on,ends_on,time_zone,reporting_currency,sample
        ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai,%s,%s
        """;
    importing.commit(Importing.zip("editions.csv", edition.formatted("EUR", "no")));
    importing.commit(Importing.zip("editions.csv", edition.formatted("USD", "no")));
    importing.commit(Importing.zip(Samples.ALL));
    assertThat(importing.refusals("editions.csv", edition.formatted("EUR", "yes")))
        .containsExactly(
            "editions.csv:2 reporting_currency edition.fixed",
            "editions.csv:2 sample edition.fixed");
    assertThat(importing.refusals("editions.csv", edition.formatted("USD", "no"))).isEmpty();
  }

  @Test
  void aCorrectionReversesAndPostsAgain() {
    importing.commit(Importing.zip(Samples.ALL));
    importing.commit(Importing.zip("companies.csv", "company,legal_name,economy\nC1,One Ltd,NZ\n"));
    assertThat(
            importing.query(
                "select account, quantity, economy, reverses is not null from posting"
                    + " where seq > 10 order by account, seq"))
        .containsExactly(
            "deal -1.00 AU t",
            "deal 1.00 NZ f",
            "deal.tentative -1072.70 AU t",
            "deal.tentative 1072.70 NZ f",
            "exhibitor -1.00 AU t",
            "exhibitor 1.00 NZ f",
            "space.gross -54.00 AU t",
            "space.gross 54.00 NZ f",
            "space.net -36.00 AU t",
            "space.net 36.00 NZ f");
  }

  @Test
  void aDealWithoutARateIsListedUntilOneComes() {
    importing.commit(Importing.zip(Samples.ALL));
    Deals deals = DealParts.deals(database.app());
    Page<WaitingDeal> waiting = deals.waiting("ciie-6", Visibilities.ALL, ListPart.first(10));
    assertThat(waiting.items())
        .extracting(WaitingDeal::code, WaitingDeal::value)
        .containsExactly(tuple("D4", Money.of("1605.0000", "JPY")));
    importing.commit(
        Importing.zip(
            "deals.csv",
            """
            edition,deal,buyer,seller,subject,value,currency,signed_on,term_months
            ciie-6,D7,B1,C1,GOODS,1605,JPY,2023-11-05,1
            ciie-6,D8,B1,C1,GOODS,1605,JPY,2023-11-05,1
            """));
    BothWays.read(part -> deals.waiting("ciie-6", Visibilities.ALL, part), 1, WaitingDeal::code);
    importing.commit(Importing.zip("exchange-rates.csv", "Date,USD,JPY\n2023-11-02,1.08,160.5\n"));
    assertThat(deals.waiting("ciie-6", Visibilities.ALL, ListPart.first(10)).items()).isEmpty();
    assertThat(position()).isEqualTo("16");
  }

  @Test
  void aDealThatNoLedgerCanHoldIsRefusedAndKeepsNothingElseOut() {
    String deals = "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\n";
    String yen =
        Samples.EDITIONS
            .replace("time_zone\n", "time_zone,reporting_currency\n")
            .replace("Shanghai\n", "Shanghai,JPY\n");
    importing.commit(Importing.zip("expos.csv", Samples.EXPOS, "editions.csv", yen));
    importing.commit(Importing.zip(Samples.ALL));
    long job = importing.nextJob();
    ImportSummary summary =
        importing.commit(
            job,
            Importing.zip(
                "deals.csv",
                deals
                    + "ciie-6,D7,B1,C1,GOODS,9999999999999999,EUR,2023-11-06,1\n"
                    + "ciie-6,D8,B1,C1,GOODS,9999999999999999,EUR,2023-11-06,1200\n"
                    + "ciie-6,D9,B1,C1,GOODS,9999999999999999,JPY,2023-11-06,1\n"));
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(importing.refused(job)).containsExactly("deals.csv:2 value deal.too_large");
    assertThat(importing.query("select code from deal where code > 'D4' order by 1"))
        .containsExactly("D8", "D9");
  }

  @Test
  void aRateThatMakesADealTooLargeLeavesItWaiting() {
    importing.commit(Importing.zip(Samples.ALL));
    String deals = "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\n";
    importing.commit(
        Importing.zip(
            "deals.csv", deals + "ciie-6,D9,B1,C1,GOODS,9999999999999999,KRW,2023-11-06,1\n"));
    importing.commit(
        Importing.zip("exchange-rates.csv", "Date,USD,KRW\n2023-11-06,1.07,0.000000001\n"));
    Deals known = DealParts.deals(database.app());
    assertThat(known.waiting("ciie-6", Visibilities.ALL, ListPart.first(10)).items())
        .extracting(WaitingDeal::code)
        .contains("D9");
    for (String party : List.of("B1", "C1")) {
      Visibility own = Visibilities.within(RowLimit.COMPANY, party);
      assertThat(known.waiting("ciie-6", own, ListPart.first(10)).items())
          .extracting(WaitingDeal::code)
          .contains("D9");
    }
    for (Visibility other :
        List.of(
            Visibilities.EVERYONES,
            Visibilities.ofEditions("ciie-5"),
            Visibilities.within(RowLimit.COMPANY, "C9"),
            Visibilities.within(RowLimit.PAVILION, "japan"),
            Visibilities.within(RowLimit.DELEGATION, "hubei"))) {
      assertThat(known.waiting("ciie-6", other, ListPart.first(10)).items())
          .as("%s", other)
          .isEmpty();
    }
  }

  @Test
  void aCrashAndASecondTryPostOnce() {
    importing.commit(Importing.zip(Samples.EARLIER));
    Upload upload = Importing.zip(Samples.ALL);
    Callable<Map<String, Long>> crashing =
        () -> {
          importing.imports().commit(7, upload, (done, total) -> {});
          throw new IllegalStateException("the server is gone");
        };
    assertThatThrownBy(() -> importing.tx(crashing)).hasMessage("the server is gone");
    importing.commit(7, upload);
    importing.commit(7, upload);
    assertThat(position()).isEqualTo("10");
  }
}
