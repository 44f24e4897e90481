package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entrepot.TestDatabase;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the deals of a list count for: those that stand, as far as somebody sees them. */
class CountedTotalIT {

  /** The reporting currency needs no rate; of the other nobody knows one. */
  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en,name_zh\nciie,Import Expo,进博会\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone
    ciie,6,Sixth,2023-11-05,2023-11-10,Asia/Shanghai
    """,
    "companies.csv",
    "company,legal_name,economy\nB1,Buying Co.,CN\nC1,Selling Ltd,AU\n",
    "deals.csv",
    """
    edition,deal,buyer,seller,subject,value,currency,signed_on,term_months
    ciie-6,D1,B1,C1,GOODS,1000.40,USD,2023-11-05,12
    ciie-6,D2,B1,C1,GOODS,200,USD,2023-11-06,12
    ciie-6,D3,B1,C1,SERVICES,6,USD,2023-11-06,24
    ciie-6,D4,B1,C1,GOODS,1605,JPY,2023-11-06,12
    """
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final Registers registers = new Registers();

  @BeforeEach
  void records() {
    registers.records = RegisterParts.records(database);
    registers.concepts(Importing.FILES);
    importing.commit(Importing.zip(RECORDS));
  }

  private VisibleRegister deals(Visibility visibility) {
    Register deals =
        registers.all().stream()
            .filter(each -> each.name().equals("deals"))
            .findFirst()
            .orElseThrow();
    return new VisibleRegister(deals, "ciie-6", visibility);
  }

  @Test
  void whatWaitsForARateCountsForNothingYet() {
    VisibleRegister in = deals(Visibilities.ALL);

    CountedTotal total = registers.total(in, RecordFilter.ALL);

    assertThat(total).isEqualTo(new CountedTotal(4, 3, 0, new BigDecimal("1203.40")));
    assertThat(total.waiting()).isEqualTo(1);
    Map<String, BigDecimal> amounts = registers.amounts(in, List.of("D1", "D2", "D3", "D4"));
    assertThat(amounts).containsOnlyKeys("D1", "D2", "D3");
    assertThat(amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(total.amount());
    assertThat(registers.amounts(in, List.of())).isEmpty();
  }

  @Test
  void aFilterNarrowsItToWhatTheListHas() {
    VisibleRegister in = deals(Visibilities.ALL);

    assertThat(registers.total(in, state("WAITING")))
        .isEqualTo(new CountedTotal(1, 0, 0, BigDecimal.ZERO));
    assertThat(registers.total(in, state("COUNTED")).amount())
        .isEqualTo(registers.total(in, RecordFilter.ALL).amount());
  }

  private static RecordFilter state(String word) {
    return new RecordFilter("", Map.of(Register.STATE, word));
  }

  @Test
  void nobodyIsToldOfWhatTheyDoNotSee() {
    for (Visibility none :
        List.of(Visibilities.EVERYONES, Visibilities.within(RowLimit.PAVILION, "none"))) {
      assertThat(registers.total(deals(none), RecordFilter.ALL).records()).isZero();
      assertThat(registers.amounts(deals(none), List.of("D1"))).isEmpty();
    }
  }
}
