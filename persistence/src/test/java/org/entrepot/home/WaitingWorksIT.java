package org.entrepot.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits, counted over real records. */
class WaitingWorksIT {

  private static final Set<WaitingKind> ALL = EnumSet.allOf(WaitingKind.class);

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final SqlWaitingWorks works = new SqlWaitingWorks();

  @BeforeEach
  void records() {
    works.sql = new Sql(database.app());
    importing.commit(
        Importing.zip(
            "expos.csv",
            "expo,name_en\nx,X\n",
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            x,1,First,2023-11-05,2023-11-10,Asia/Shanghai
            x,2,Second,2099-11-05,2099-11-10,UTC
            x,3,Third,2022-11-05,2022-11-10,UTC
            """,
            "sections.csv",
            "edition,section,name_en\nx-1,food,Food\n",
            "delegations.csv",
            "edition,delegation,name_en,kind\nx-1,north,North,LOCAL\nx-1,south,South,LOCAL\n",
            "companies.csv",
            """
            company,legal_name,economy,identifier_scheme,identifier
            S,Seller,DE,LEI,5299009QXZ1TEST0AB34
            T,Seller too,DE,LEI,5299009QXZ1TEST0AB34
            B,Buyer,CN,,
            """,
            "deals.csv",
            """
            edition,deal,buyer,seller,subject,value,currency,signed_on,term_months,delegation
            x-1,D1,B,S,GOODS,100,USD,2023-11-06,12,north
            x-1,D2,B,S,GOODS,100,KZT,2023-11-07,12,north
            x-1,D3,B,S,GOODS,100,KZT,2023-11-08,12,south
            """,
            "published-figures.csv",
            "edition,metric,dimension,value,unit,qualifier,published_on,source\nx-3,odd_thing,,7,,,2022-11-10,A paper\n"));
  }

  private List<WaitingWork> of(Visibility visibility) {
    return works.of(ALL, visibility);
  }

  private WaitingWork of(WaitingKind kind) {
    return works.of(EnumSet.of(kind), Visibilities.ALL).get(0);
  }

  private void job(int id, String state, String problem, String mode, int added)
      throws SQLException {
    database.run(
        """
        insert into job (id, kind, state, problem_code, created_by, created_at, finished_at)
        values (%d, 'IMPORT', '%s', %s, 'anna', now() - interval '1 day', now() - interval '%d min')
        """
            .formatted(id, state, problem, id),
        "insert into import_job (job, mode, file_name, size) values (%d, '%s', 'a.csv', 1)"
            .formatted(id, mode),
        """
        insert into job_file (job, position, name, whole, added, changed, unchanged, refused)
        values (%d, 0, 'deals.csv', true, %d, 0, 0, 1)
        """
            .formatted(id, added));
  }

  @Test
  void dealsWithoutARateOfTheirDay() {
    WaitingWork deals = of(WaitingKind.RATE);

    assertThat(deals.count()).isEqualTo(2);
    assertThat(deals.oldest()).isEqualTo(Instant.parse("2023-11-06T16:00:00Z"));
  }

  @Test
  void identifiersPublishedFiguresAndEditionsThatAreOver() {
    assertThat(of(WaitingKind.SAME_IDENTIFIER))
        .isEqualTo(new WaitingWork(WaitingKind.SAME_IDENTIFIER, 1, null));
    assertThat(of(WaitingKind.UNMATCHED_FIGURE).count()).isEqualTo(1);
    // the second is to come, the third has no records
    assertThat(of(WaitingKind.TO_CLOSE).count()).isEqualTo(1);
    assertThat(of(WaitingKind.TO_CLOSE).oldest()).isEqualTo(Instant.parse("2023-11-10T16:00:00Z"));
  }

  @Test
  void anEditionThatIsClosedWaitsForTheNextStep() throws SQLException {
    database.run("update edition set status = 'CLOSING' where code = 'x-1'");

    assertThat(of(Visibilities.ALL))
        .extracting(WaitingWork::kind)
        .contains(WaitingKind.TO_FINALISE)
        .doesNotContain(WaitingKind.TO_CLOSE);
  }

  @Test
  void previewsThatCanBeCommittedAndImportsThatFailed() throws SQLException {
    job(1001, "SUCCEEDED", "null", "PREVIEW", 3);
    job(1002, "FAILED", "'import.moved'", "COMMIT", 3);
    job(1003, "SUCCEEDED", "null", "PREVIEW", 0);
    job(1004, "FAILED", "'job.broken'", "COMMIT", 3);
    job(1005, "SUCCEEDED", "null", "COMMIT", 3);
    job(30_000, "FAILED", "'job.broken'", "COMMIT", 3);

    assertThat(of(WaitingKind.PREVIEW).count()).isEqualTo(2);
    assertThat(of(WaitingKind.FAILED_IMPORT).count()).isEqualTo(1);
  }

  @Test
  void peopleWhoWereInvitedUntilTheyHaveAPassword() throws SQLException {
    database.run(
        "insert into account (name) values ('wang'), ('li')",
        "update account set disabled = true where name = 'li'");

    assertThat(of(WaitingKind.INVITATION).count()).isEqualTo(1);
  }

  @Test
  void peopleWhoSignInWithAPasswordAlone() throws SQLException {
    database.run(
        "insert into account (name, password_hash) values ('wang', '$argon2id$x'), ('li', '$argon2id$x'),"
            + " ('chen', '$argon2id$x'), ('zhao', null)",
        "update account set disabled = true where name = 'chen'",
        "insert into second_factor (account, secret, since) select id, repeat('A', 32),"
            + " case name when 'li' then now() end from account where name in ('wang', 'li')");

    assertThat(of(WaitingKind.NO_SECOND_FACTOR).count()).isEqualTo(1);
  }

  @Test
  void whoSeesAPartIsToldOfThatPartAlone() throws SQLException {
    job(1001, "SUCCEEDED", "null", "PREVIEW", 3);

    assertThat(of(Visibilities.within(RowLimit.DELEGATION, "north")))
        .containsExactly(
            new WaitingWork(WaitingKind.RATE, 1, Instant.parse("2023-11-06T16:00:00Z")));
    assertThat(of(Visibilities.ofEditions("x-3")))
        .extracting(WaitingWork::kind)
        .containsExactly(WaitingKind.UNMATCHED_FIGURE);
  }
}
