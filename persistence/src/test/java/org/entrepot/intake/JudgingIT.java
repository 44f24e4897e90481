package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.entrepot.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules on rows that need the records; those on single fields are tested with the reader. */
class JudgingIT {

  private static final Importing IMPORTING = new Importing(TestDatabase.create(), new Stated());

  private static final String EXHIBITORS =
      "edition,exhibitor,company,role,main_exhibitor,channel,section,pavilion\n";
  private static final String DEALS =
      "edition,deal,buyer,seller,subject,section,value,currency,signed_on,term_months,pavilion\n";
  private static final String COMPANIES = "company,legal_name,economy\n";

  @BeforeAll
  static void someRecordsAreKnown() {
    IMPORTING.commit(Importing.zip(Samples.ALL));
    IMPORTING.commit(
        Importing.zip(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            ciie,5,Fifth,2022-11-05,2022-11-10,Asia/Shanghai
            """,
            "sections.csv",
            "edition,section,name_en\nciie-5,old,Old\n",
            "pavilions.csv",
            "edition,pavilion,name_en,kind\nciie-5,old-pavilion,Old,GROUP\n"));
  }

  private static void refuses(String file, String text, String... refusals) {
    assertThat(IMPORTING.refusals(file, text)).containsExactly(refusals);
  }

  @Test
  void anEditionNeedsItsExpo() {
    refuses(
        "editions.csv",
        """
        expo,ordinal,name_en,starts_on,ends_on,time_zone
        other,1,X,2023-11-05,2023-11-10,UTC
        """,
        "editions.csv:2 expo expo.unknown");
  }

  @Test
  void whatAnUnknownEditionHasIsNotAskedFor() {
    refuses(
        "sections.csv",
        "edition,section,name_en\nciie-7,food,Food\n",
        "sections.csv:2 edition edition.unknown");
    refuses(
        "deals.csv",
        DEALS + "ciie-7,D,B1,C1,GOODS,food,1,USD,2023-11-06,1,au-food\n",
        "deals.csv:2 edition edition.unknown");
  }

  @Test
  void sectionsAndPavilionsAreThoseOfTheEdition() {
    refuses(
        "pavilions.csv",
        "edition,pavilion,name_en,kind,section\nciie-6,p,P,GROUP,old\n",
        "pavilions.csv:2 section section.unknown");
    refuses(
        "exhibitors.csv",
        EXHIBITORS + "ciie-6,E9,B1,MAIN,,OWN,old,old-pavilion\n",
        "exhibitors.csv:2 section section.unknown",
        "exhibitors.csv:2 pavilion pavilion.unknown");
    refuses(
        "deals.csv",
        DEALS + "ciie-6,D9,B1,C1,GOODS,old,1,USD,2023-11-06,1,old-pavilion\n",
        "deals.csv:2 section section.unknown",
        "deals.csv:2 pavilion pavilion.unknown");
  }

  @Test
  void companiesMustBeKnown() {
    refuses(
        "exhibitors.csv",
        EXHIBITORS + "ciie-6,E9,C9,MAIN,,OWN,food,\n",
        "exhibitors.csv:2 company company.unknown");
    refuses(
        "deals.csv",
        DEALS + "ciie-6,D9,B9,C9,GOODS,,1,USD,2023-11-06,1,\n",
        "deals.csv:2 buyer company.unknown",
        "deals.csv:2 seller company.unknown");
  }

  @Test
  void aRowOfTheBundleIsAsGoodAsARecord() {
    assertThat(
            IMPORTING.refusals(
                "companies.csv", COMPANIES + "C9,Nine,AU\n",
                "deals.csv", DEALS + "ciie-6,D9,B1,C9,GOODS,,1,USD,2023-11-06,1,\n"))
        .isEmpty();
  }

  @Test
  void aRefusedRowTakesThoseThatReferToItAlong() {
    assertThat(
            IMPORTING.refusals(
                "companies.csv", COMPANIES + "C9,Nine,XX\n",
                "deals.csv", DEALS + "ciie-6,D9,B1,C9,GOODS,,1,USD,2023-11-06,1,\n"))
        .containsExactly(
            "companies.csv:2 economy economy.unknown", "deals.csv:2 seller company.unknown");
  }

  @Test
  void aRefusedRowOfAKnownRecordTakesNobodyAlong() {
    assertThat(
            IMPORTING.refusals(
                "companies.csv", COMPANIES + "C1,One,XX\n",
                "deals.csv", DEALS + "ciie-6,D9,B1,C1,GOODS,,1,USD,2023-11-06,1,\n"))
        .containsExactly("companies.csv:2 economy economy.unknown");
  }

  @Test
  void aCodeTwiceGoesInIfBothSayTheSame() {
    refuses(
        "companies.csv",
        COMPANIES + "C8,Eight,AU\nC9,Nine,AU\nC9,Neuf,AU\nC8,Eight,AU\n",
        "companies.csv:3 company code.twice",
        "companies.csv:4 company code.twice");
    refuses(
        "companies.csv",
        COMPANIES + "C9,Nine,AU\nC9,Nine,XX\n",
        "companies.csv:2 company code.twice",
        "companies.csv:3 company code.twice",
        "companies.csv:3 economy economy.unknown");
    refuses(
        "exchange-rates.csv",
        "Date,USD\n2023-11-01,1.05\n2023-11-01,1.06\n2023-11-02,1.06\n2023-11-02,1.06\n",
        "exchange-rates.csv:2 currency code.twice",
        "exchange-rates.csv:3 currency code.twice");
  }

  @Test
  void oneCodeInTwoEditionsIsTwoRecords() {
    refuses("sections.csv", "edition,section,name_en\nciie-5,food,Food\nciie-6,food,Other\n");
  }

  @Test
  void anIdentifierAndItsSchemeBelongTogether() {
    refuses(
        "companies.csv",
        """
        company,legal_name,economy,identifier_scheme,identifier
        C8,Eight,AU,VAT,
        C9,Nine,AU,,123
        C7,Seven,AU,VAT,AU123
        """,
        "companies.csv:2 identifier company.identifier_alone",
        "companies.csv:3 identifier company.identifier_alone");
  }

  @Test
  void aCoExhibitorNeedsAMainExhibitorOfTheEdition() {
    refuses(
        "exhibitors.csv",
        EXHIBITORS
            + "ciie-6,E2,C2,CO,,OWN,food,\n"
            + "ciie-6,E9,B1,CO,E3,OWN,food,\n"
            + "ciie-6,E3,C3,REPRESENTED,none,OWN,food,\n",
        "exhibitors.csv:2 main_exhibitor exhibitor.main_missing",
        "exhibitors.csv:3 main_exhibitor exhibitor.main_is_none",
        "exhibitors.csv:4 main_exhibitor exhibitor.main_unknown");
  }

  @Test
  void aMainExhibitorMayFollowInTheSameFile() {
    assertThat(
            IMPORTING.refusals(
                "companies.csv",
                COMPANIES + "C8,Eight,AU\nC9,Nine,AU\n",
                "exhibitors.csv",
                EXHIBITORS + "ciie-6,E8,C8,CO,E9,OWN,food,\nciie-6,E9,C9,MAIN,,OWN,food,\n"))
        .isEmpty();
  }

  @Test
  void aRefusedMainExhibitorTakesItsCoExhibitorsAlong() {
    assertThat(
            IMPORTING.refusals(
                "companies.csv",
                COMPANIES + "C7,Seven,AU\nC8,Eight,AU\nC9,Nine,AU\n",
                "exhibitors.csv",
                EXHIBITORS
                    + "ciie-6,E7,C7,CO,E8,OWN,food,\n"
                    + "ciie-6,E8,C8,MAIN,E9,OWN,food,\n"
                    + "ciie-6,E9,C9,MAIN,E0,OWN,food,\n"))
        .containsExactly(
            "exhibitors.csv:2 main_exhibitor exhibitor.main_unknown",
            "exhibitors.csv:3 main_exhibitor exhibitor.main_unknown",
            "exhibitors.csv:4 main_exhibitor exhibitor.main_unknown");
  }

  @Test
  void aMainExhibitorStaysOneWhileOthersAreOnItsStand() {
    refuses(
        "exhibitors.csv",
        EXHIBITORS + "ciie-6,E1,C1,REPRESENTED,,OWN,food,\n",
        "exhibitors.csv:2 role exhibitor.main_of_others");
    refuses(
        "exhibitors.csv",
        EXHIBITORS + "ciie-6,E1,C1,REPRESENTED,,OWN,food,\nciie-6,E2,C2,MAIN,,OWN,food,\n");
  }

  @Test
  void aCompanyHasOneExhibitorRecordInAnEdition() {
    refuses(
        "exhibitors.csv",
        EXHIBITORS
            + "ciie-6,E8,B1,MAIN,,OWN,food,\n"
            + "ciie-6,E9,B1,MAIN,,OWN,food,\n"
            + "ciie-6,E7,C1,MAIN,,OWN,food,\n"
            + "ciie-5,E7,C1,MAIN,,OWN,old,\n",
        "exhibitors.csv:3 company exhibitor.second",
        "exhibitors.csv:4 company exhibitor.second");
  }

  @Test
  void aMainExhibitorIsNotTakenFromUnderOneWhoseRowIsRefused() {
    String refused = "ciie-6,E1,C1,REPRESENTED,,OWN,food,\nciie-6,E2,C2,CO,E1,OWN,cars,\n";
    refuses(
        "exhibitors.csv",
        EXHIBITORS + refused,
        "exhibitors.csv:2 role exhibitor.main_of_others",
        "exhibitors.csv:3 main_exhibitor exhibitor.main_is_none");
  }

  @Test
  void aCompanyThatAnExhibitorGivesUpIsFree() {
    String exchanged = "ciie-6,E1,C2,MAIN,,OWN,food,\nciie-6,E2,C1,CO,E1,OWN,food,\n";
    String followed = "ciie-6,E9,C1,MAIN,,OWN,food,\nciie-6,E1,B1,MAIN,,OWN,food,\n";
    Importing importing = new Importing(TestDatabase.create(), new Stated());
    importing.commit(Importing.zip(Samples.ALL));
    for (String rows : List.of(exchanged, followed.replace("C1", "C2"))) {
      assertThat(importing.commit(Importing.zip("exhibitors.csv", EXHIBITORS + rows)).refused())
          .isZero();
    }
    assertThat(importing.query("select code, company from exhibitor order by 1"))
        .containsExactly("E1 B1", "E2 C1", "E3 C3", "E9 C2");
    refuses(
        "exhibitors.csv",
        EXHIBITORS + "ciie-6,E9,C1,MAIN,,OWN,food,\nciie-6,E1,B1,MAIN,,OWN,none,\n",
        "exhibitors.csv:2 company exhibitor.second",
        "exhibitors.csv:3 section section.unknown");
  }

  @Test
  void theSecondOfACompanyGoesInWhereTheFirstFalls() {
    refuses(
        "exhibitors.csv",
        EXHIBITORS
            + "ciie-6,E8,B1,CO,E0,OWN,food,\n"
            + "ciie-6,E9,B1,MAIN,,OWN,food,\n"
            + "ciie-6,E7,B1,MAIN,,OWN,food,\n",
        "exhibitors.csv:2 main_exhibitor exhibitor.main_unknown",
        "exhibitors.csv:4 company exhibitor.second");
  }

  @Test
  void theChoiceOfAFirstTakesThoseThatStandOnASecondAlong() {
    assertThat(
            IMPORTING.refusals(
                "companies.csv",
                COMPANIES + "C8,Eight,AU\nC9,Nine,AU\n",
                "exhibitors.csv",
                EXHIBITORS
                    + "ciie-6,E7,C8,MAIN,,OWN,food,\n"
                    + "ciie-6,E8,C8,MAIN,,OWN,food,\n"
                    + "ciie-6,E9,C9,CO,E8,OWN,food,\n"))
        .containsExactly(
            "exhibitors.csv:3 company exhibitor.second",
            "exhibitors.csv:4 main_exhibitor exhibitor.main_unknown");
  }

  @Test
  void manyRowsThatSayTheSameAreJudgedAtOnce() {
    String rows = "ciie-6,E8,B1,MAIN,,OWN,food,\n".repeat(40_000);
    long job = IMPORTING.nextJob();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> IMPORTING.preview(job, Importing.zip("exhibitors.csv", EXHIBITORS + rows)));
    assertThat(IMPORTING.refused(job)).isEmpty();
  }

  @Test
  void aDealIsSignedOnADayOfItsEdition() {
    refuses(
        "deals.csv",
        DEALS
            + "ciie-6,D7,B1,C1,GOODS,,1,USD,2023-11-04,1,\n"
            + "ciie-6,D8,B1,C1,GOODS,,1,USD,2023-11-05,1,\n"
            + "ciie-6,D9,B1,C1,GOODS,,1,USD,2023-11-11,1,\n",
        "deals.csv:2 signed_on deal.signed_outside",
        "deals.csv:4 signed_on deal.signed_outside");
  }

  @Test
  void theDaysAreThoseThatTheBundleGives() {
    assertThat(
            IMPORTING.refusals(
                "editions.csv",
                """
                expo,ordinal,name_en,starts_on,ends_on,time_zone
                ciie,6,Sixth CIIE,2023-11-04,2023-11-08,Asia/Shanghai
                """,
                "deals.csv",
                DEALS
                    + "ciie-6,D7,B1,C1,GOODS,,1,USD,2023-11-04,1,\n"
                    + "ciie-6,D9,B1,C1,GOODS,,1,USD,2023-11-09,1,\n"))
        .containsExactly("deals.csv:3 signed_on deal.signed_outside");
  }

  @Test
  void aSettingWidensTheDays() {
    Importing wider = new Importing(TestDatabase.create(), new Stated(), 1);
    wider.commit(Importing.zip(Samples.ALL));
    assertThat(
            wider.refusals(
                "deals.csv",
                DEALS
                    + "ciie-6,D7,B1,C1,GOODS,,1,USD,2023-11-04,1,\n"
                    + "ciie-6,D9,B1,C1,GOODS,,1,USD,2023-11-12,1,\n"))
        .containsExactly("deals.csv:3 signed_on deal.signed_outside");
  }

  @Test
  void aCurrencyIsOneOfAnEconomyOrOneThatHasARate() {
    String deals = DEALS + "ciie-6,D9,B1,C1,GOODS,,1,%s,2023-11-06,1,\n";
    refuses("deals.csv", deals.formatted("QQQ"), "deals.csv:2 currency currency.unknown");
    refuses("deals.csv", deals.formatted("ROL"), "deals.csv:2 currency currency.withdrawn");
    for (String currency : List.of("QQQ", "ROL")) {
      assertThat(
              IMPORTING.refusals(
                  "deals.csv",
                  deals.formatted(currency),
                  "exchange-rates.csv",
                  "Date," + currency + "\n2023-11-01,4.9\n"))
          .isEmpty();
    }
  }

  @Test
  void saysEverythingThatIsWrongWithARow() {
    refuses(
        "deals.csv",
        DEALS + "ciie-6,D9,B9,B9,FOOD,old,-1,US,2023-12-06,0,\n",
        "deals.csv:2 buyer company.unknown",
        "deals.csv:2 seller company.unknown",
        "deals.csv:2 seller deal.same_party",
        "deals.csv:2 subject word.unknown",
        "deals.csv:2 section section.unknown",
        "deals.csv:2 value decimal.positive",
        "deals.csv:2 currency currency.form",
        "deals.csv:2 signed_on deal.signed_outside",
        "deals.csv:2 term_months integer.range");
  }
}
