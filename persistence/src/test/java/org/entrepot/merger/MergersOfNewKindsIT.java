package org.entrepot.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.bundle.Column.required;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.bundle.Fields;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.entrepot.merger.CompanyMerger.UndoneMerger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kinds of records that are no more than declared, and have tables. */
class MergersOfNewKindsIT {

  private static final Instant NOW = Instant.parse("2026-11-06T10:00:00Z");

  /** Stands in no ledger, and is between two companies. */
  private static final BundleFile TASTINGS =
      BundleFile.of(
          "tastings.csv",
          "tasting",
          2,
          Column.edition(),
          required("tasting", Fields.code()),
          required("exhibitor", Fields.code()).refersTo("exhibitors.csv"),
          required("host", Fields.code()).refersTo("companies.csv"),
          required("guest", Fields.code()).refersTo("companies.csv"));

  /** Counts, and has its company by its exhibitor. */
  private static final BundleFile DEMOS =
      BundleFile.of(
              "demos.csv",
              "demo",
              2,
              Column.edition(),
              required("demo", Fields.code()),
              required("exhibitor", Fields.code()).refersTo("exhibitors.csv"))
          .counted(Counting.ALWAYS);

  private static final DeclaredFiles FILES =
      new DeclaredFiles(
          Stream.concat(Importing.FILES.all().stream(), Stream.of(TASTINGS, DEMOS)).toList());

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final SqlCompanyMergers mergers = new SqlCompanyMergers();

  @BeforeEach
  void records() throws Exception {
    mergers.sql = new Sql(database.app());
    mergers.restating = importing.restating();
    mergers.files = FILES;
    importing.commit(
        Importing.zip(
            "expos.csv",
            "expo,name_en\nx,X\n",
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            x,1,First,2023-11-05,2023-11-10,UTC
            x,2,Second,2024-11-05,2024-11-10,UTC
            """,
            "sections.csv",
            "edition,section,name_en\nx-1,food,Food\nx-2,food,Food\n",
            "companies.csv",
            "company,legal_name,economy\nM-1,Alpha GmbH,DE\nM-2,Alpha,AT\nO,Other,FR\n",
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,main_exhibitor,channel,section,net_m2
            x-1,E1,M-1,MAIN,,OWN,food,9
            x-1,E2,M-2,MAIN,,OWN,food,36
            x-2,F2,M-2,MAIN,,OWN,food,18
            """));
    try (Connection owner = database.owner().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          create table entrepot.tasting (id bigint generated always as identity primary key,
            revision integer not null default 0, edition text, code text, exhibitor text, host text,
            guest text);
          create table entrepot.demo (id bigint generated always as identity primary key,
            revision integer not null default 0, edition text, code text, exhibitor text,
            withdrawn_at timestamptz);
          grant select, insert, update on entrepot.tasting, entrepot.demo to entrepot_app
          """);
    }
    database.run(
        """
        insert into tasting (edition, code, exhibitor, host, guest)
        values ('x-1', 'T1', 'E2', 'M-2', 'O')
        """,
        """
        insert into demo (edition, code, exhibitor) values ('x-1', 'V1', 'E2'), ('x-2', 'V2', 'F2')
        """);
  }

  private List<String> standing() {
    return importing.query(
        """
        select code, exhibitor, host, guest from tasting
        union all select code, exhibitor, '', '' from demo order by 1
        """);
  }

  private CompanyMerger merge() {
    importing.tx(
        () -> {
          mergers.turn(List.of("M-1", "M-2"));
          return mergers.merge(new MergerWish("M-1", "M-2", "one firm", "anna", NOW));
        });
    return importing.tx(() -> mergers.holding("M-2").orElseThrow());
  }

  private List<String> changed(CompanyMerger merger) {
    return importing.tx(
        () ->
            mergers.sql.list(
                new MergerStatements(FILES.all()).changed(),
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                merger.id()));
  }

  @Test
  void theyMoveAndAreRestatedByTheirDeclarationsAlone() {
    List<String> stood = standing();

    CompanyMerger merger = merge();

    assertThat(standing()).containsExactly("T1 E1 M-1 O", "V1 E1  ", "V2 F2  ");
    assertThat(changed(merger))
        .containsExactly(
            "demo x-1 V1", "demo x-2 V2", "exhibitor x-1 E2", "exhibitor x-2 F2", "tasting x-1 T1");

    importing.tx(() -> mergers.undo(merger, new UndoneMerger(NOW, "anna", "two firms")));

    assertThat(standing()).isEqualTo(stood);
  }

  @Test
  void whatIsBetweenTheTwoIsNamedThoughItIsNeverWithdrawn() throws Exception {
    assertThat(importing.tx(() -> mergers.between("M-1", "M-2"))).isEmpty();

    database.run("update tasting set guest = 'M-1'");

    assertThat(importing.tx(() -> mergers.between("M-1", "M-2"))).containsExactly("x-1/T1");
  }

  /**
   * Of two of another kind one would have to leave: so far a merger knows only how exhibitors do.
   */
  @Test
  void onlyExhibitorsAreOneOfACompanyInAnEdition() {
    assertThat(Importing.FILES.all())
        .filteredOn(file -> "company".equals(file.alone()))
        .extracting(BundleFile::record)
        .containsExactly("exhibitor");
  }
}
