package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delegations are records of their edition, and a deal names one that there is. */
class DelegationsIT {

  private static final String HEADER = "edition,delegation,name_en,name_zh,kind,parent\n";
  private static final String DEAL =
      "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months,delegation\n"
          + "ciie-6,D9,B1,C1,GOODS,1,USD,2023-11-06,12,";

  private final Importing importing = new Importing(TestDatabase.create(), new Stated());

  @BeforeEach
  void someRecords() {
    importing.commit(Importing.zip(Samples.ALL));
  }

  @Test
  void anUnknownOneIsRefused() {
    assertThat(importing.refusals("deals.csv", DEAL + "DEL-1\n")).isEmpty();
    assertThat(importing.refusals("deals.csv", DEAL + "\n")).isEmpty();
    assertThat(importing.refusals("deals.csv", DEAL + "DEL-2\n"))
        .containsExactly("deals.csv:2 delegation delegation.unknown");
    assertThat(
            importing.refusals(
                "deals.csv", DEAL + "DEL-2\n",
                "delegations.csv", HEADER + "ciie-6,DEL-2,Second,第二,ministry,\n"))
        .isEmpty();
  }

  @Test
  void oneIsPartOfAnotherAndNotOfItself() {
    assertThat(
            importing.refusals(
                "delegations.csv",
                HEADER
                    + """
                    ciie-6,P,Province,省,LOCAL,
                    ciie-6,C,City,市,LOCAL,P
                    ciie-6,X,Nobody's,,OTHER,NONE
                    ciie-6,S,Own,,OTHER,S
                    ciie-6,R1,One,,OTHER,R2
                    ciie-6,R2,Two,,OTHER,R1
                    ciie-6,K,Kind,,TOWN,
                    """))
        .containsExactly(
            "delegations.csv:4 parent delegation.unknown",
            "delegations.csv:5 parent delegation.circle",
            "delegations.csv:6 parent delegation.circle",
            "delegations.csv:7 parent delegation.circle",
            "delegations.csv:8 kind word.unknown");
  }

  @Test
  void aCircleIsSeenAcrossFileAndRegister() {
    importing.commit(
        Importing.zip(
            "delegations.csv", HEADER + "ciie-6,P,Province,,LOCAL,\nciie-6,C,City,,LOCAL,P\n"));
    assertThat(importing.refusals("delegations.csv", HEADER + "ciie-6,P,Province,,LOCAL,C\n"))
        .containsExactly("delegations.csv:2 parent delegation.circle");
  }
}
