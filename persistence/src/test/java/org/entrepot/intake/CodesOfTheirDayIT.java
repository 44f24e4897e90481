package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entrepot.TestDatabase;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Codes that hold for some years only, and as people write them. */
class CodesOfTheirDayIT {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Importing IMPORTING =
      new Importing(DATABASE, LedgerParts.ledger(DATABASE), 60);

  private static final String DEALS =
      "edition,deal,buyer,seller,subject,hs_code,value,currency,signed_on,term_months\n";
  private static final String COMPANIES =
      "company,legal_name,economy,identifier_scheme,identifier\n";
  private static final String EXHIBITORS =
      "edition,exhibitor,company,role,channel,section,net_m2,gross_m2\n";
  private static final String LEI = "5299009QXZ1TEST0AB34";

  @BeforeAll
  static void someEditions() {
    IMPORTING.commit(
        Importing.zip(
            "expos.csv",
            "expo,name_en\nx,X\n",
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            x,1,First,2019-11-05,2019-11-10,UTC
            x,2,Second,2021-12-28,2022-01-03,UTC
            x,3,Third,2022-11-05,2022-11-10,UTC
            x,4,Fourth,2026-01-05,2026-01-10,UTC
            """,
            "sections.csv",
            "edition,section,name_en\nx-3,food,Food\n",
            "companies.csv",
            "company,legal_name,economy\nB,Buyer,CN\nS,Seller,BR\n"));
  }

  private static String deal(String edition, String hsCode, String currency, String day) {
    return DEALS + edition + ",D,B,S,GOODS," + hsCode + ",1000," + currency + "," + day + ",12\n";
  }

  private static void refuses(String file, String text, String... refusals) {
    assertThat(IMPORTING.refusals(file, text)).containsExactly(refusals);
  }

  @Test
  void cameras852580AreOfTheSystemOf2017() {
    refuses("deals.csv", deal("x-1", "852580", "USD", "2019-11-06"));
    refuses("deals.csv", deal("x-2", "852580", "USD", "2022-01-02"));
    refuses(
        "deals.csv",
        deal("x-3", "852580", "USD", "2022-11-06"),
        "deals.csv:2 hs_code hs.other_edition");
    assertThat(
            IMPORTING
                .refusalsOf("deals.csv", deal("x-3", "852580", "USD", "2022-11-06"))
                .get(0)
                .message(java.util.Locale.ENGLISH))
        .contains("\"852580\" is a code of HS 2017");
  }

  @Test
  void cameras852581AreOfTheSystemOf2022() {
    refuses("deals.csv", deal("x-3", "852581", "USD", "2022-11-06"));
    refuses(
        "deals.csv",
        deal("x-1", "852581", "USD", "2019-11-06"),
        "deals.csv:2 hs_code hs.other_edition");
    refuses(
        "deals.csv", deal("x-1", "852599", "USD", "2019-11-06"), "deals.csv:2 hs_code hs.unknown");
  }

  @Test
  void theDayOfTheEditionThatComesAlongCounts() {
    String edition =
        "expo,ordinal,name_en,starts_on,ends_on,time_zone\nx,3,Third,2021-11-05,2021-11-10,UTC\n";
    assertThat(
            IMPORTING.refusals(
                "editions.csv", edition, "deals.csv", deal("x-3", "852580", "USD", "2021-11-06")))
        .isEmpty();
  }

  @Test
  void hsCodesAreReadAsTariffsAndWorksheetsWriteThem() {
    String rows =
        """
        x-3,H0,B,S,GOODS,901,1000,USD,2022-11-06,12
        x-3,H1,B,S,GOODS,90111,1000,USD,2022-11-06,12
        x-3,H2,B,S,GOODS,0901.21,1000,USD,2022-11-06,12
        x-3,H3,B,S,GOODS,09012100,1000,USD,2022-11-06,12
        x-3,H4,B,S,GOODS,0901210000,1000,USD,2022-11-06,12
        """;
    refuses("deals.csv", DEALS + rows);
    assertThat(IMPORTING.notices("deals.csv", DEALS + rows))
        .containsExactly(
            "deals.csv:2 hs_code hs.zero 0901",
            "deals.csv:3 hs_code hs.zero 090111",
            "deals.csv:5 hs_code hs.national 090121",
            "deals.csv:6 hs_code hs.national 090121");
    IMPORTING.commit(Importing.zip("deals.csv", DEALS + rows));
    assertThat(IMPORTING.query("select hs_code from deal where code like 'H%' order by code"))
        .containsExactly("0901", "090111", "090121", "090121", "090121");
  }

  @Test
  void nothingIsSaidOfRowsThatDoNotGoIn() {
    assertThat(IMPORTING.notices("deals.csv", deal("x-9", "901", "USD", "2022-11-06"))).isEmpty();
  }

  @Test
  void currenciesAreKnownUntilTheyAreWithdrawn() {
    for (String currency : new String[] {"ZWL", "SLL", "ANG", "HRK", "LTL"}) {
      refuses("deals.csv", deal("x-1", "0901", currency, "2019-11-06"));
    }
    refuses("deals.csv", deal("x-3", "0901", "SLL", "2022-11-06"));
    refuses(
        "deals.csv",
        deal("x-4", "0901", "SLL", "2026-01-05"),
        "deals.csv:2 currency currency.withdrawn");
    assertThat(
            IMPORTING
                .refusalsOf("deals.csv", deal("x-4", "0901", "ZWL", "2026-01-05"))
                .get(0)
                .message(java.util.Locale.ENGLISH))
        .contains("withdrawn in 2024-09");
    refuses(
        "deals.csv",
        deal("x-1", "0901", "RMB", "2019-11-06"),
        "deals.csv:2 currency currency.other_code");
    refuses(
        "deals.csv",
        deal("x-1", "0901", "QQQ", "2019-11-06"),
        "deals.csv:2 currency currency.unknown");
  }

  @Test
  void agreementsAndEditionsGoByTheirDayToo() {
    refuses(
        "agreements.csv",
        "edition,agreement,kind,parties,signed_on,value,currency\nx-4,A,MEMORANDUM,B;S,2026-01-06,1,ZWL\n",
        "agreements.csv:2 currency currency.withdrawn");
    refuses(
        "editions.csv",
        "expo,ordinal,name_en,starts_on,ends_on,time_zone,reporting_currency\nx,7,X,2026-11-05,2026-11-10,UTC,SLL\n",
        "editions.csv:2 reporting_currency currency.withdrawn");
  }

  @Test
  void whatBecameTheEuroNeverWaitsForARate() {
    IMPORTING.commit(
        Importing.zip(
            "eurofxref-hist.csv",
            """
            Date,USD,CNY,GBP,BGN,
            2025-12-31,1.1750,8.2262,0.8726,1.9558,
            2026-01-05,1.1688,8.16,0.867,N/A,
            """,
            "eurofxref.csv",
            "Date, USD, CNY, GBP, \n9 January 2026, 1.1640, 8.12, 0.868, \n",
            "deals.csv",
            DEALS
                + """
                x-4,E1,B,S,GOODS,0901,195583.00,BGN,2026-01-05,12
                x-4,E2,B,S,GOODS,0901,195583.00,BGN,2026-01-09,12
                x-4,E3,B,S,GOODS,0901,100000.00,EUR,2026-01-05,12
                x-4,E4,B,S,GOODS,0901,753450.00,HRK,2026-01-09,12
                """));
    assertThat(
            IMPORTING.query(
                "select source_code, quantity from posting where account = 'deal.tentative' and source_code like 'E%' order by 1"))
        .containsExactly("E1 116880.00", "E2 116400.00", "E3 116880.00", "E4 116400.00");
  }

  @Test
  void aFixedRateMayMakeAValueTooLargeAsWell() {
    refuses("deals.csv", DEALS + "x-4,T1,B,S,GOODS,0901,9999999999999999,BGN,2026-01-05,12\n");
    IMPORTING.commit(Importing.zip("exchange-rates.csv", "Date,IDR\n2026-01-08,20000\n"));
    refuses(
        "editions.csv",
        "expo,ordinal,name_en,starts_on,ends_on,time_zone,reporting_currency\nx,8,X,2026-01-05,2026-01-10,UTC,IDR\n");
    assertThat(
            IMPORTING.refusals(
                "editions.csv",
                "expo,ordinal,name_en,starts_on,ends_on,time_zone,reporting_currency\nx,8,X,2026-01-05,2026-01-10,UTC,IDR\n",
                "deals.csv",
                DEALS + "x-8,T1,B,S,GOODS,0901,999999999999999,BGN,2026-01-09,12\n"))
        .containsExactly("deals.csv:2 value deal.too_large");
  }

  @Test
  void leisWithCheckDigitsThatNobodyGivesAreRefused() {
    refuses(
        "companies.csv",
        COMPANIES
            + """
            L-0,F0,DE,LEI,98450000000000007598
            L-1,F1,DE,LEI,98450000000000007501
            L-2,F2,DE,LEI,98450000000000004300
            L-3,F3,DE,LEI,98450000000000001099
            """,
        "companies.csv:3 identifier company.lei",
        "companies.csv:4 identifier company.lei",
        "companies.csv:5 identifier company.lei");
  }

  @Test
  void leisAreReadInSmallLettersAndWithSpaces() {
    String rows =
        """
        K-1,A,DE,LEI,5299009qxz1test0ab34
        K-2,B,DE,LEI,5299 009Q XZ1T EST0 AB34
        """;
    refuses("companies.csv", COMPANIES + rows);
    assertThat(IMPORTING.refusalsOf("companies.csv", COMPANIES + "K-3,C,DE,LEI,5299 009q\n"))
        .extracting(Refusal::code)
        .containsExactly("company.lei");
  }

  @Test
  void whoElseHasAnIdentifierIsNamed() {
    String rows = "M-1,Alpha GmbH,DE,LEI," + LEI + "\nM-2,Alpha Gesellschaft mbH,DE,LEI," + LEI;
    assertThat(IMPORTING.notices("companies.csv", COMPANIES + rows + "\n"))
        .containsExactly(
            "companies.csv:2 identifier company.same_identifier M-2 (companies.csv:3)",
            "companies.csv:3 identifier company.same_identifier M-1 (companies.csv:2)");
    IMPORTING.commit(Importing.zip("companies.csv", COMPANIES + rows + "\n"));
    assertThat(
            IMPORTING.notices(
                "companies.csv", COMPANIES + "M-3,Alpha,DE,LEI,5299-009q-xz1t-est0-ab34\n"))
        .containsExactly("companies.csv:2 identifier company.same_identifier M-1, M-2");
    assertThat(IMPORTING.notices("companies.csv", COMPANIES + "M-4,Beta,DE,VAT,DE123456789\n"))
        .isEmpty();
  }

  @Test
  void netSpaceIsPartOfGrossSpace() throws SQLException {
    refuses(
        "exhibitors.csv",
        EXHIBITORS + "x-3,X1,S,MAIN,OWN,food,300,200\nx-3,X2,B,MAIN,OWN,food,200,200\n",
        "exhibitors.csv:2 net_m2 exhibitor.net_above_gross");
    IMPORTING.commit(
        Importing.zip("exhibitors.csv", EXHIBITORS + "x-3,X1,S,MAIN,OWN,food,100,200\n"));
    refuses(
        "exhibitors.csv",
        "edition,exhibitor,company,role,channel,section,net_m2\nx-3,X1,S,MAIN,OWN,food,201\n",
        "exhibitors.csv:2 net_m2 exhibitor.net_above_gross");
    Map<String, @Nullable String> row = new LinkedHashMap<>();
    row.put("edition", "x-3");
    row.put("exhibitor", "X1");
    row.put("company", "S");
    row.put("role", "MAIN");
    row.put("channel", "OWN");
    row.put("section", "food");
    row.put("net_m2", "200.01");
    row.put("gross_m2", "200");
    assertThatThrownBy(
            () ->
                IMPORTING.tx(
                    () ->
                        IMPORTING
                            .edits()
                            .edit(new GivenRows("exhibitors.csv", java.util.List.of(row)))))
        .hasMessageContaining("The net space, 200.01 m², is larger than the gross space, 200");
    assertThatThrownBy(() -> DATABASE.run("update exhibitor set gross_m2 = 99 where code = 'X1'"))
        .hasMessageContaining("above gross space");
  }
}
