package org.entrepot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entrepot.TestDatabase;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records of an edition beside exhibitors and deals: what is refused, what is posted. */
class OtherRecordsIT {

  private static final String STANDING =
      """
      select p.account, p.source_code, p.effective_on, p.economy, p.kind, p.section, p.pavilion,
        p.traits, p.quantity
      from posting p join standing s using (edition, seq)
      where p.source_type not in ('deal', 'exhibitor')
      order by p.account collate "C", p.source_code collate "C"
      """;

  private static final String[] OTHERS = {
    "bodies.csv",
    """
    edition,body,kind,economy,name_en,country_exhibition
    ciie-6,AU,country,AU,Australia,yes
    ciie-6,HK,REGION,HK,Hong Kong,
    ciie-6,ITC,INTERNATIONAL_ORGANISATION,,International Trade Centre,no
    """,
    "pavilion-hosts.csv",
    """
    edition,pavilion,host,name_en,kind,economy
    ciie-6,au-food,H1,Australian Chamber,CHAMBER,AU
    ciie-6,au-food,H2,Department of Agriculture,GOVERNMENT,AU
    """,
    "participations.csv",
    "edition,economy\nciie-6,DM\n",
    "showcase.csv",
    """
    edition,item,exhibitor,kind,debut,name_en,hs_code,section
    ciie-6,I1,E1,PRODUCT,WORLD,Beef,0201,food
    ciie-6,I2,E2,SERVICE,ASIA,Charging,,cars
    """,
    "sign-ups.csv",
    "edition,sign_up,company,signed_up_on,net_m2\nciie-6,S1,C2,2023-11-08,54\n",
    "agreements.csv",
    """
    edition,agreement,kind,parties,signed_on,section,value,currency
    ciie-6,A1,STRATEGIC_COOPERATION,C1 ; B1;C1,2023-11-07,food,,
    ciie-6,A2,MEMORANDUM,C1;C2;C3,2023-11-08,,5000,EUR
    """
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));

  @BeforeEach
  void theUsualRecords() {
    importing.commit(Importing.zip(Samples.ALL));
  }

  @Test
  void eachPostsWhatItIsAndTheSameAgainNothing() {
    assertThat(importing.commit(Importing.zip(OTHERS)).accepted()).isEqualTo(11);
    List<String> standing = importing.query(STANDING);
    assertThat(standing)
        .containsExactly(
            "agreement A1 2023-11-07  STRATEGIC_COOPERATION food   1.00",
            "agreement A2 2023-11-08  MEMORANDUM    1.00",
            "body AU 2023-11-05 AU COUNTRY    1.00",
            "body HK 2023-11-05 HK REGION    1.00",
            "body ITC 2023-11-05  INTERNATIONAL_ORGANISATION    1.00",
            "body.country_exhibition AU 2023-11-05 AU COUNTRY    1.00",
            "host H1 2023-11-05 AU CHAMBER  au-food  1.00",
            "host H2 2023-11-05 AU GOVERNMENT  au-food  1.00",
            "participation DM 2023-11-05 DM     1.00",
            "showcase I1 2023-11-05 AU PRODUCT food  WORLD 1.00",
            "showcase I2 2023-11-05 DE SERVICE cars  ASIA 1.00",
            "signup S1 2023-11-08 DE     1.00",
            "signup.area S1 2023-11-08 DE     54.00");
    assertThat(importing.query("select agreement, company from agreement_party order by 1, 2"))
        .containsExactly("A1 B1", "A1 C1", "A2 C1", "A2 C2", "A2 C3");

    assertThat(importing.commit(Importing.zip(OTHERS)).accepted()).isZero();
    assertThat(importing.query(STANDING)).isEqualTo(standing);
  }

  @Test
  void aCorrectedCompanyIsCorrectedInAllThatComesFromIt() {
    importing.commit(Importing.zip(OTHERS));
    importing.commit(Importing.zip("companies.csv", "company,legal_name,economy\nC2,Two AG,CH\n"));
    assertThat(importing.query(STANDING))
        .contains(
            "showcase I1 2023-11-05 AU PRODUCT food  WORLD 1.00",
            "showcase I2 2023-11-05 CH SERVICE cars  ASIA 1.00",
            "signup S1 2023-11-08 CH     1.00",
            "signup.area S1 2023-11-08 CH     54.00");
  }

  @Test
  void anExhibitorThatIsAnotherCompanyTakesItsItemsAlong() {
    importing.commit(Importing.zip(OTHERS));
    importing.commit(
        Importing.zip("companies.csv", "company,legal_name,economy\nC9,Nine SpA,IT\n"));
    importing.commit(
        Importing.zip(
            "exhibitors.csv",
            "edition,exhibitor,company,role,channel,section\nciie-6,E2,C9,MAIN,OWN,cars\n"));
    assertThat(importing.query(STANDING))
        .contains("showcase I2 2023-11-05 IT SERVICE cars  ASIA 1.00");
  }

  @Test
  void anEditionThatOpensOnAnotherDayMovesWhatIsOfThatDay() {
    importing.commit(Importing.zip(OTHERS));
    importing.commit(
        Importing.zip("editions.csv", Samples.EDITIONS.replace("2023-11-05", "2023-11-04")));
    assertThat(importing.query(STANDING))
        .contains(
            "body HK 2023-11-04 HK REGION    1.00",
            "host H1 2023-11-04 AU CHAMBER  au-food  1.00",
            "participation DM 2023-11-04 DM     1.00",
            "showcase I1 2023-11-04 AU PRODUCT food  WORLD 1.00",
            "signup S1 2023-11-08 DE     1.00");
  }

  @Test
  void anAgreementOfOthersForgetsItsParties() {
    importing.commit(Importing.zip(OTHERS));
    importing.commit(
        Importing.zip(
            "agreements.csv",
            "edition,agreement,kind,parties,signed_on\nciie-6,A2,MEMORANDUM,C2;B1,2023-11-08\n"));
    assertThat(
            importing.query(
                "select company from agreement_party where agreement = 'A2' order by 1"))
        .containsExactly("B1", "C2");
  }

  @Test
  void refusesRowByRow() {
    assertThat(
            importing.refusals(
                "bodies.csv",
                "edition,body,kind,name_en\nciie-9,X,COUNTRY,X\nciie-6,Y,CITY,Y\nciie-6,Z,REGION,\n",
                "pavilion-hosts.csv",
                "edition,pavilion,host,name_en,kind\nciie-6,none,H1,X,CHAMBER\nciie-6,au-food,H2,X,CLUB\n",
                "participations.csv",
                "edition,economy\nciie-6,XX\nciie-9,AU\nciie-6,AU\nciie-6,AU\n",
                "showcase.csv",
                """
                edition,item,exhibitor,kind,debut,name_en,section
                ciie-6,I1,E9,PRODUCT,WORLD,X,food
                ciie-6,I2,E1,PRODUCT,MOON,X,none
                """,
                "sign-ups.csv",
                """
                edition,sign_up,company,signed_up_on,net_m2
                ciie-6,S1,C9,2023-11-08,54
                ciie-6,S2,C1,2023-11-08,0
                """,
                "agreements.csv",
                """
                edition,agreement,kind,parties,signed_on,value,currency
                ciie-6,A1,MEMORANDUM,C1;C9,2023-11-07,,
                ciie-6,A2,MEMORANDUM,C1,2023-11-07,,
                ciie-6,A3,MEMORANDUM,C1;C2,2023-11-07,5,
                ciie-6,A4,MEMORANDUM,C1;C2,2023-11-11,,
                """,
                "companies.csv",
                """
                company,legal_name,economy,identifier_scheme,identifier
                C4,Four,CN,USCC,91350100M000100Y44
                C5,Five,AU,LEI,506700GE1G29325QX364
                C6,Six,DE,VAT,123
                """))
        .containsExactlyInAnyOrder(
            "bodies.csv:2 edition edition.unknown",
            "bodies.csv:3 kind word.unknown",
            "bodies.csv:4 name_en field.empty",
            "pavilion-hosts.csv:2 pavilion pavilion.unknown",
            "pavilion-hosts.csv:3 kind word.unknown",
            "participations.csv:2 economy economy.unknown",
            "participations.csv:3 edition edition.unknown",
            "showcase.csv:2 exhibitor exhibitor.unknown",
            "showcase.csv:3 debut word.unknown",
            "showcase.csv:3 section section.unknown",
            "sign-ups.csv:2 company company.unknown",
            "sign-ups.csv:3 net_m2 decimal.positive",
            "agreements.csv:2 parties company.unknown",
            "agreements.csv:3 parties codes.few",
            "agreements.csv:4 currency agreement.value_alone",
            "agreements.csv:5 signed_on deal.signed_outside",
            "companies.csv:2 identifier company.uscc",
            "companies.csv:3 identifier company.lei",
            "companies.csv:4 identifier company.vat");
  }

  @Test
  void anAgreementNamesThePartiesThatNobodyKnows() {
    importing.commit(
        Importing.zip(
            "agreements.csv",
            """
            edition,agreement,kind,parties,signed_on
            ciie-6,A1,MEMORANDUM,C1;C9;C2;C8,2023-11-07
            """));
    assertThat(importing.query("select value, code from refusal"))
        .containsExactly("C9;C8 company.unknown");
  }

  @Test
  void aClaimOfAnEditionNamesItAndOnlyWhatIsKnown() {
    assertThat(
            importing.refusals(
                "claims.csv",
                """
                id,edition,about,dimension,value,qualifier
                1,ciie-6,metric:exhibitors,economy=AU,1,exact
                2,,metric:exhibitors,,1,exact
                3,,growth:exhibitors,,1,exact
                4,,record:exhibitors,,,record
                5,,attribute:days,,1,exact
                6,,indicator:imports_growth,,1,exact
                7,ciie-6,metric:visits,,1,exact
                8,ciie-6,attribute:colour,,red,exact
                9,ciie-6,metric:exhibitors,economy=QQ,1,exact
                """,
                "published-figures.csv",
                """
                edition,metric,dimension,value,published_on,source
                ciie-6,visits,economy=QQ,1,2023-11-10,press
                ciie-6,visits,section=QQ,1,2023-11-10,press
                """))
        .containsExactlyInAnyOrder(
            "claims.csv:3 edition claim.edition",
            "claims.csv:4 edition claim.edition",
            "claims.csv:5 edition claim.edition",
            "claims.csv:6 edition claim.edition",
            "claims.csv:8 about claim.metric",
            "claims.csv:9 about claim.attribute-unknown",
            "claims.csv:10 dimension dimension.economy",
            "published-figures.csv:2 dimension dimension.economy");
  }

  @Test
  void theDatabaseGuardsThePartiesItself() {
    importing.commit(Importing.zip(OTHERS));
    assertThatThrownBy(
            () -> importing.query("update agreement set parties = 'C1;NOBODY' returning code"))
        .hasMessageContaining("agreement_party");
  }
}
