package org.entrepot.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.BothWays;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.access.Act;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.EditionParts;
import org.entrepot.event.EventParts;
import org.entrepot.intake.EditOutcome;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one company, made one and two again over a real database. */
class CompanyMergersIT {

  private static final Act ACT = new Act("anna", "127.0.0.1");

  private static final String EDITIONS =
      """
      expo,ordinal,name_en,starts_on,ends_on,time_zone
      x,1,First,2023-11-05,2023-11-10,UTC
      x,2,Second,2024-11-05,2024-11-10,UTC
      """;

  private static final String COMPANIES =
      """
      company,legal_name,economy,identifier_scheme,identifier,size_class
      M-1,Alpha GmbH,DE,LEI,5299009QXZ1TEST0AB34,SME
      M-2,Alpha Gesellschaft mbH,AT,LEI,5299 009q xz1t est0 ab34,
      O,Other,FR,,,
      B,Buyer,CN,,,
      """;

  private static final String EXHIBITORS =
      """
      edition,exhibitor,company,role,main_exhibitor,channel,section,net_m2
      x-1,E1,M-1,CO,E3,OWN,food,
      x-1,E2,M-2,MAIN,,OWN,food,36
      x-1,E3,O,MAIN,,OWN,food,9
      x-1,E4,B,CO,E2,OWN,food,
      x-2,F2,M-2,MAIN,,OWN,food,18
      """;

  private static final String DEALS =
      """
      edition,deal,buyer,seller,subject,value,currency,signed_on,term_months
      x-1,D1,B,M-1,GOODS,100,USD,2023-11-06,12
      x-1,D2,B,M-2,GOODS,200,USD,2023-11-06,12
      x-2,D3,M-2,O,GOODS,400,USD,2024-11-06,12
      """;

  private static final String EVENTS = "select type || ' ' || subject_code from event order by id";

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final List<String> trail = new ArrayList<>();
  private final MergerDesk desk = new MergerDesk();

  @BeforeEach
  void records() {
    SqlCompanyMergers mergers = new SqlCompanyMergers();
    mergers.sql = new Sql(database.app());
    mergers.restating = importing.restating();
    mergers.files = Importing.FILES;
    CompanyMerging merging = new CompanyMerging();
    merging.mergers = mergers;
    merging.reasons = EditionParts.reasons(database);
    merging.clock = Clock.systemUTC();
    desk.merging = merging;
    desk.mergers = mergers;
    desk.trail = (act, what, subject) -> trail.add(act.who() + " " + what + " " + subject);
    desk.events = EventParts.events(database);
    desk.clock = Clock.systemUTC();
    importing.commit(
        Importing.zip(
            "expos.csv",
            "expo,name_en\nx,X\n",
            "editions.csv",
            EDITIONS,
            "sections.csv",
            "edition,section,name_en\nx-1,food,Food\nx-2,food,Food\n",
            "companies.csv",
            COMPANIES,
            "exhibitors.csv",
            EXHIBITORS,
            "deals.csv",
            DEALS,
            "showcase.csv",
            "edition,item,exhibitor,kind,debut,name_en,section\nx-1,I1,E1,SERVICE,WORLD,One,food\n",
            "sign-ups.csv",
            "edition,sign_up,company,signed_up_on,net_m2\nx-2,S1,M-2,2024-11-06,9\n",
            "agreements.csv",
            "edition,agreement,kind,parties,signed_on\nx-1,A1,MEMORANDUM,M-2;B;M-1,2023-11-06\n"));
  }

  private EditOutcome merge(String kept, String gone) {
    return importing.tx(() -> desk.merge(kept, gone, "the same LEI", Visibilities.ALL, ACT));
  }

  private EditOutcome undo(String gone) {
    return importing.tx(() -> desk.undo(gone, "two firms after all", Visibilities.ALL, ACT));
  }

  /** What stands: record, account, quantity, economy and traits. */
  private List<String> standing() {
    return importing.query(
        """
        select p.edition, p.source_code, p.account, p.quantity, p.economy, p.traits
        from posting p join standing s using (edition, seq) order by 1, 2, 3
        """);
  }

  private List<String> naming() {
    return importing.query(
        """
        select code, company from exhibitor union all select code, buyer || ' ' || seller from deal
        union all select code, company from sign_up union all select code, parties from agreement
        union all select code, exhibitor from item order by 1
        """);
  }

  private List<String> faults() {
    return importing.query(
        "select fault from ledger_check('x-1') union all select fault from ledger_check('x-2')");
  }

  @Test
  void companiesWithOneIdentifierAreListed() {
    List<SameIdentifier> doubles =
        importing.tx(() -> desk.doubles(Visibilities.ALL, ListPart.first(10))).items();
    assertThat(doubles).hasSize(1);
    assertThat(doubles.get(0).identifier()).isEqualTo("5299009QXZ1TEST0AB34");
    assertThat(doubles.get(0).companies())
        .extracting(CompanyMerger.NamedCompany::code)
        .containsExactly("M-1", "M-2");
    merge("M-1", "M-2");
    assertThat(importing.tx(() -> desk.doubles(Visibilities.ALL, ListPart.first(10))).items())
        .isEmpty();
  }

  @Test
  void bothListsAreReadForwardsAndBack() {
    importing.commit(
        Importing.zip(
            "companies.csv",
            """
            company,legal_name,economy,identifier_scheme,identifier
            P-1,Pear,DE,VAT,DE123456789
            P-2,Pear GmbH,DE,VAT,DE123456789
            Q-1,Quince,DE,VAT,DE987654321
            Q-2,Quince GmbH,DE,VAT,DE987654321
            """));
    BothWays.read(
        part -> importing.tx(() -> desk.doubles(Visibilities.ALL, part)),
        1,
        SameIdentifier::identifier);

    merge("M-1", "M-2");
    merge("P-1", "P-2");
    merge("Q-1", "Q-2");
    BothWays.read(
        part -> importing.tx(() -> desk.page(Visibilities.ALL, part)), 1, CompanyMerger::id);
  }

  @Test
  void whatNamedTheOneNamesTheOther() {
    EditOutcome edit = merge("M-1", "M-2");
    assertThat(edit.moved()).containsOnlyKeys("x-1", "x-2");
    assertThat(naming())
        .containsExactly(
            "A1 M-1;B",
            "D1 B M-1",
            "D2 B M-1",
            "D3 M-1 O",
            "E1 M-1",
            "E2 M-1",
            "E3 O",
            "E4 B",
            "F2 M-1",
            "I1 E2",
            "S1 M-1");
    // one firm is one exhibitor, of the economy and size of the company that stays
    assertThat(standing())
        .containsExactly(
            "x-1 A1 agreement 1.00  ",
            "x-1 D1 deal 1.00 DE ",
            "x-1 D1 deal.tentative 100.00 DE ",
            "x-1 D2 deal 1.00 DE ",
            "x-1 D2 deal.tentative 200.00 DE ",
            "x-1 E2 exhibitor 1.00 DE SME",
            "x-1 E2 space.net 36.00 DE SME",
            "x-1 E3 exhibitor 1.00 FR ",
            "x-1 E3 space.net 9.00 FR ",
            "x-1 E4 exhibitor 1.00 CN ",
            "x-1 I1 showcase 1.00 DE WORLD",
            "x-2 D3 deal 1.00 FR ",
            "x-2 D3 deal.tentative 400.00 FR ",
            "x-2 F2 exhibitor 1.00 DE SME",
            "x-2 F2 space.net 18.00 DE SME",
            "x-2 S1 signup 1.00 DE ",
            "x-2 S1 signup.area 9.00 DE ");
    assertThat(importing.query("select code from exhibitor where withdrawn_at is not null"))
        .containsExactly("E1");
    assertThat(faults()).isEmpty();
    assertThat(trail)
        .containsExactly("anna company.merged M-2 M-1", "anna record.withdrawn x-1/exhibitors/E1");
    assertThat(importing.query(EVENTS))
        .containsExactly("company.merged M-2", "record.withdrawn x-1/E1");
    CompanyMerger merger =
        importing.tx(() -> desk.page(Visibilities.ALL, ListPart.first(10))).items().get(0);
    assertThat(merger.because()).isEqualTo("the same LEI");
    assertThat(merger.by()).isEqualTo("anna");
    assertThat(merger.undone()).isNull();
  }

  @Test
  void whatChangedHandsIsCountedByKind() {
    merge("M-1", "M-2");
    List<CompanyMerger> mergers =
        importing.tx(() -> desk.page(Visibilities.ALL, ListPart.first(10))).items();
    assertThat(mergers.get(0).records())
        .containsExactly(
            new MergedRecords("agreement", 1, 0),
            new MergedRecords("deal", 2, 0),
            new MergedRecords("exhibitor", 2, 1),
            new MergedRecords("item", 1, 0),
            new MergedRecords("sign_up", 1, 0));
    undo("M-2");
    assertThat(importing.tx(() -> desk.of("M-2", Visibilities.ALL)).get(0).records()).hasSize(5);
  }

  @Test
  void aCompanyThatNothingNamesChangesNothing() {
    importing.commit(
        Importing.zip("companies.csv", "company,legal_name,economy\nIDLE,Idle Ltd,GB\n"));
    merge("M-1", "IDLE");
    assertThat(
            importing
                .tx(() -> desk.page(Visibilities.ALL, ListPart.first(10)))
                .items()
                .get(0)
                .records())
        .isEmpty();
  }

  @Test
  void undoneAllIsAsItWas() {
    List<String> stood = standing();
    List<String> named = naming();
    merge("M-1", "M-2");
    assertThat(standing()).isNotEqualTo(stood);
    undo("M-2");
    assertThat(standing()).isEqualTo(stood);
    assertThat(naming()).containsExactlyElementsOf(named);
    assertThat(faults()).isEmpty();
    assertThat(importing.query("select count(*) from exhibitor where withdrawn_at is not null"))
        .containsExactly("0");
    assertThatThrownBy(() -> undo("M-2")).isInstanceOf(RuleBroken.class);
    CompanyMerger merger = importing.tx(() -> desk.of("M-2", Visibilities.ALL)).get(0);
    assertThat(java.util.Objects.requireNonNull(merger.undone()).because())
        .isEqualTo("two firms after all");
    merge("M-1", "M-2");
    assertThat(importing.query("select distinct reason from posting order by 1"))
        .containsExactly("import", "merger", "merger-undone");
  }

  @Test
  void importsReadTheOneAsTheOther() {
    merge("M-1", "M-2");
    List<String> stood = standing();
    importing.commit(
        Importing.zip(
            "exhibitors.csv",
            EXHIBITORS
                .replace("E1,M-1,CO,E3", "E9,O2,CO,E3")
                .replace("x-1,E9,O2,CO,E3,OWN,food,\n", ""),
            "deals.csv",
            DEALS));
    assertThat(standing()).isEqualTo(stood);
    importing.commit(
        Importing.zip(
            "deals.csv",
            "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\nx-2,D9,B,M-2,GOODS,1,USD,2024-11-06,12\n"));
    assertThat(importing.query("select seller from deal where code = 'D9'")).containsExactly("M-1");
    assertThat(
            importing.refusalsOf(
                "companies.csv",
                "company,legal_name,economy\nM-2,Beta,AT\n",
                "deals.csv",
                "edition,deal,buyer,seller,subject,value,currency,signed_on,term_months\nx-2,D8,M-1,M-2,GOODS,1,USD,2024-11-06,12\n",
                "agreements.csv",
                "edition,agreement,kind,parties,signed_on\nx-1,A9,MEMORANDUM,M-2;M-1,2023-11-06\n"))
        .extracting(refusal -> refusal.file() + " " + refusal.code() + " " + refusal.hint())
        .containsExactly(
            "companies.csv company.merged M-1",
            "agreements.csv codes.few 2",
            "deals.csv deal.same_party M-1");
  }

  @Test
  void whatIsInTheWayIsNamed() {
    assertThatThrownBy(() -> merge("M-1", "NONE")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> merge("M-1", "M-1"))
        .hasMessageContaining("cannot be merged with itself");
    assertThatThrownBy(() -> merge("B", "M-2")).hasMessageContaining("x-1/D2");
    merge("M-1", "M-2");
    assertThatThrownBy(() -> merge("O", "M-2")).hasMessageContaining("merged into M-1");
    assertThatThrownBy(() -> merge("M-2", "O")).hasMessageContaining("merged into M-1");
    assertThatThrownBy(() -> merge("O", "M-1")).hasMessageContaining("M-2 was merged into");
    assertThatThrownBy(() -> importing.tx(() -> desk.merge("M-1", "O", " ", Visibilities.ALL, ACT)))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(
            () ->
                importing.tx(
                    () ->
                        desk.merge(
                            "M-1", "O", "why", Visibilities.within(RowLimit.COMPANY, "O"), ACT)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whatOthersAreAtIsNamed() throws Exception {
    try (Connection other = database.app().getConnection();
        Statement held = other.createStatement()) {
      held.execute("select pg_advisory_lock(hashtext('register'), hashtext('companies.csv'))");
      assertThatThrownBy(() -> merge("M-1", "M-2"))
          .isInstanceOfSatisfying(
              RuleBroken.class,
              busy -> {
                assertThat(busy.code()).isEqualTo("import.busy");
                assertThat(busy.arguments()).containsExactly("companies.csv");
              });
    }
    assertThat(merge("M-1", "M-2").moved()).isNotEmpty();
  }
}
