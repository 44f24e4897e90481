package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entrepot.BothWays;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Problem;
import org.entrepot.TestDatabase;
import org.entrepot.job.JobCancelled;
import org.entrepot.job.JobMustWait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleImportIT {

  private static final String ALL_RECORDS =
      """
      select (select count(*) from expo) + (select count(*) from edition)
        + (select count(*) from section) + (select count(*) from company)
        + (select count(*) from pavilion) + (select count(*) from exhibitor)
        + (select count(*) from deal) + (select count(*) from exchange_rate)
      """;

  private final Stated stated = new Stated();
  private final Importing importing = new Importing(TestDatabase.create(), stated);

  @BeforeEach
  void everythingIsKnown() {
    ImportSummary summary = importing.commit(Importing.zip(Samples.ALL));
    assertThat(summary.refused()).isZero();
    assertThat(summary.accepted()).isEqualTo(19);
  }

  @Test
  void recordsSayWhatTheyPost() {
    assertThat(stated.order())
        .containsExactly(
            "deal D1 1",
            "deal D2 1",
            "deal D3 1",
            "deal D4 1",
            "exhibitor E1 1",
            "exhibitor E2 1",
            "exhibitor E3 1");
    assertThat(stated.of("exhibitor E1"))
        .containsExactly(
            "exhibitor 1.00 1 2023-05-01 AU",
            "space.net 36.00 m2 2023-05-01 AU",
            "space.gross 54.00 m2 2023-05-01 AU");
    assertThat(stated.of("exhibitor E2")).containsExactly("exhibitor 1.00 1 2023-11-05 DE");
    assertThat(stated.of("exhibitor E3")).isEmpty();
    assertThat(stated.of("deal D1"))
        .containsExactly("deal.tentative 1072.70 USD 2023-11-06 AU", "deal 1.00 1 2023-11-06 AU");
    assertThat(stated.of("deal D2")).contains("deal.tentative 120.00 USD 2023-11-05 DE");
  }

  @Test
  void aSundayTakesFridaysRateAndWaitsWhereItHasNone() {
    assertThat(stated.of("deal D3")).contains("deal.tentative 10.70 USD 2023-11-05 DE");
    assertThat(stated.of("deal D4")).isEmpty();
    importing.commit(Importing.zip("exchange-rates.csv", "Date,USD,JPY\n2023-11-02,1.08,160.5\n"));
    assertThat(stated.of("deal D4")).contains("deal.tentative 10.80 USD 2023-11-05 DE");
    // the rates of Friday are still the last before Sunday
    assertThat(stated.of("deal D3")).contains("deal.tentative 10.70 USD 2023-11-05 DE");
  }

  @Test
  void theSameAgainChangesNothing() {
    ImportSummary again = importing.commit(Importing.zip(Samples.ALL));
    assertThat(again.accepted()).isZero();
    assertThat(again.refused()).isZero();
    assertThat(again.unchanged()).isEqualTo(19);
    assertThat(stated.order()).isEmpty();
    assertThat(importing.query("select distinct revision from deal")).containsExactly("1");
  }

  @Test
  void anAbsentColumnLeavesAndAnEmptyFieldForgets() {
    ImportSummary summary =
        importing.commit(
            Importing.zip(
                "deals.csv",
                """
                edition,deal,buyer,seller,subject,value,currency,signed_on,term_months,contract
                ciie-6,D1,B1,C1,GOODS,1000.00,EUR,2023-11-06,12,
                ciie-6,D2,B1,C2,SERVICES,240,USD,2023-11-05,24,
                """));
    assertThat(summary.files())
        .containsExactly(new ImportSummary.OfFile("deals.csv", true, 0, 1, 1, 0));
    assertThat(
            importing.query(
                "select revision, section, contract, description from deal where code = 'D1'"))
        .containsExactly("2 food null Beef");
    assertThat(stated.order()).containsExactly("deal D1 2");
  }

  @Test
  void aCorrectedCompanySettlesItsExhibitorsAndDealsAgain() {
    importing.commit(
        Importing.zip("companies.csv", "company,legal_name,economy\nC2,Two GmbH,AT\n"));
    assertThat(
            importing.query("select revision, economy, size_class from company where code = 'C2'"))
        .containsExactly("2 AT LARGE");
    assertThat(stated.order())
        .containsExactly("deal D2 1", "deal D3 1", "deal D4 1", "exhibitor E2 1");
    assertThat(stated.of("exhibitor E2")).containsExactly("exhibitor 1.00 1 2023-11-05 AT");
  }

  @Test
  void aMovedEditionSettlesAllThatIsInIt() {
    importing.commit(
        Importing.zip(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,reporting_currency
            ciie,6,Sixth CIIE,2023-11-04,2023-11-10,Asia/Shanghai,EUR
            """));
    assertThat(stated.order()).hasSize(7);
    assertThat(stated.of("exhibitor E2")).containsExactly("exhibitor 1.00 1 2023-11-04 DE");
    assertThat(stated.of("deal D1")).contains("deal.tentative 1000.00 EUR 2023-11-06 AU");
  }

  @Test
  void previewPromisesAndCommitKeepsIt() {
    Upload upload =
        Importing.zip(
            "companies.csv", "company,legal_name,economy\nC9,Nine,AU\nC8,Eight,XX\n",
            "notes.txt", "hello");
    long job = importing.nextJob();
    ImportSummary promised = importing.preview(job, upload);
    assertThat(promised.accepted()).isEqualTo(1);
    assertThat(promised.refused()).isEqualTo(1);
    assertThat(importing.query("select count(*) from company where code = 'C9'"))
        .containsExactly("0");
    assertThat(importing.commit(job, upload)).isEqualTo(promised);
    assertThat(importing.query("select count(*) from company where code = 'C9'"))
        .containsExactly("1");
    // the job was done, but whoever ran it did not live to note so
    assertThat(importing.commit(job, upload)).isEqualTo(promised);
    assertThat(importing.refused(job))
        .containsExactly(
            "companies.csv:3 economy economy.unknown", "notes.txt:0 null file.unknown");
  }

  @Test
  void aPreviewThatNoLongerHoldsIsNotCommitted() {
    Upload upload = Importing.zip("companies.csv", "company,legal_name,economy\nC9,Nine,AU\n");
    long job = importing.nextJob();
    importing.preview(job, upload);
    importing.commit(upload);
    assertThatThrownBy(() -> importing.commit(job, upload))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .extracting(Problem::code)
        .isEqualTo("import.moved");
    importing.preview(job, upload);
    assertThat(importing.commit(job, upload).unchanged()).isEqualTo(1);
  }

  @Test
  void onlyAnImportThatChangesRecordsMovesAPreview() {
    Upload upload = Importing.zip("companies.csv", "company,legal_name,economy\nC9,Nine,AU\n");
    long job = importing.nextJob();
    importing.preview(job, upload);
    importing.commit(Importing.zip(Samples.ALL));
    assertThat(importing.tx(() -> importing.imports().moved(job))).isFalse();
    importing.commit(Importing.zip("companies.csv", "company,legal_name,economy\nC8,E,AU\n"));
    assertThat(importing.tx(() -> importing.imports().moved(job))).isTrue();
    importing.preview(job, upload);
    assertThat(importing.tx(() -> importing.imports().moved(job))).isFalse();
  }

  @Test
  void aCommitDoesNotWaitForAnother() throws Exception {
    Upload upload = Importing.zip("companies.csv", "company,legal_name,economy\nC9,Nine,AU\n");
    importing.tx(
        () -> {
          importing.imports().commit(importing.nextJob(), upload, (done, total) -> {});
          CompletableFuture<ImportSummary> other =
              CompletableFuture.supplyAsync(() -> importing.commit(upload));
          assertThatThrownBy(() -> other.get(20, TimeUnit.SECONDS))
              .hasCauseInstanceOf(JobMustWait.class);
          return true;
        });
    assertThat(importing.commit(upload).unchanged()).isEqualTo(1);
  }

  @Test
  void refusedRowsCanBeMendedAndSentAgain() {
    long job = importing.nextJob();
    importing.preview(
        job,
        Importing.zip(
            "companies.csv",
            """
            legal_name,company,economy
            "Nine, ""the"" \\ best",C9,XX
            Eight,C8
            Seven,C7,AU
            """,
            "sections.csv",
            "edition,section,name_en\nciie-9,food,\n"));
    assertThat(csv(job, null, Locale.ENGLISH))
        .isEqualTo(
            """
            legal_name,company,economy,code,message\r
            "Nine, ""the"" \\ best",C9,XX,economy.unknown,"There is no country or region ""XX"" in ISO 3166-1. Use its two-letter code, such as AU."\r
            Eight,C8,,row.fields,The row has 2 fields; the header has 3. Check for missing or extra separators and quotation marks.\r
            \r
            edition,section,name_en,code,message\r
            ciie-9,food,,edition.unknown;field.empty,"There is no edition ""ciie-9"". ""name_en"" must not be empty. Enter a value."\r
            """);
    assertThat(csv(job, null, Locale.CHINESE)).contains("国家或地区“XX”");
    assertThat(csv(job, "sections.csv", Locale.ENGLISH))
        .startsWith("edition,section,name_en,code,message\r\nciie-9,")
        .doesNotContain("legal_name");

    String companies = csv(job, "companies.csv", Locale.ENGLISH);
    String mended = companies.replace("C9,XX", "C9,AU").replace("Eight,C8,,", "Eight,C8,AU,");
    ImportSummary summary =
        importing.commit(Importing.upload("companies.csv", mended.getBytes(UTF_8)));
    assertThat(summary.files())
        .containsExactly(new ImportSummary.OfFile("companies.csv", true, 2, 0, 0, 0));
    assertThat(importing.query("select legal_name from company where code = 'C9'"))
        .containsExactly("Nine, \"the\" \\ best");
  }

  @Test
  void whatIsRefusedAgainSaysWhyOnce() {
    long job = importing.nextJob();
    importing.preview(
        job, Importing.zip("companies.csv", "company,legal_name,economy\nC9,Nine,XX,AU,\n"));
    String once = csv(job, null, Locale.ENGLISH);
    assertThat(once.lines())
        .containsExactly(
            "company,legal_name,economy,code,message",
            "C9,Nine,XX,row.fields,The row has 5 fields; the header has 3. Check for missing or extra separators and quotation marks.");
    long again = importing.nextJob();
    importing.preview(again, Importing.upload("companies.csv", once.getBytes(UTF_8)));
    assertThat(csv(again, null, Locale.ENGLISH).lines())
        .containsExactly(
            "company,legal_name,economy,code,message",
            "C9,Nine,XX,economy.unknown,\"There is no country or region \"\"XX\"\" in ISO 3166-1. Use its two-letter code, such as AU.\"");
  }

  @Test
  void manyRefusedRowsOfSeveralFilesAreAllKept() {
    StringBuilder rows = new StringBuilder("company,legal_name,economy\n");
    for (int i = 0; i < 6_000; i++) {
      rows.append("X").append(i).append(i % 2 == 0 ? ",X,XX\n" : ",X,AU\n");
    }
    long job = importing.nextJob();
    importing.preview(
        job, Importing.zip("a/companies.csv", rows.toString(), "b/companies.csv", rows.toString()));
    assertThat(
            importing.query(
                "select part, count(*), min(fields[1]), max(line) from refused_row group by 1"
                    + " order by 1"))
        .containsExactly("1 3000 X0 6000", "2 3000 X0 6000");
  }

  private String csv(long job, @Nullable String file, Locale language) {
    StringWriter csv = new StringWriter();
    importing.tx(
        () -> {
          importing.imports().writeRefused(job, file, csv, language);
          return true;
        });
    return csv.toString();
  }

  @Test
  void refusalsComeInPagesAndAreForgotten() {
    long job = importing.nextJob();
    importing.preview(job, Importing.zip("companies.csv", "company,legal_name,economy\nC 1,,XX\n"));
    Page<Refusal> first = importing.tx(() -> importing.imports().refused(job, ListPart.first(2)));
    assertThat(first.items())
        .containsExactly(
            new Refusal("companies.csv", 2, "company", "C 1", "code.near", "C-1"),
            new Refusal("companies.csv", 2, "legal_name", null, "field.empty", ""));
    Page<Refusal> rest =
        importing.tx(() -> importing.imports().refused(job, ListPart.after(first.next(), 2)));
    assertThat(rest.items()).extracting(Refusal::code).containsExactly("economy.unknown");
    BothWays.read(
        part -> importing.tx(() -> importing.imports().refused(job, part)), 1, Refusal::code);
    importing.tx(
        () -> {
          importing.imports().forget(job);
          return true;
        });
    assertThat(importing.refused(job)).isEmpty();
  }

  @Test
  void foldersOfAZipAreOnlyForPeople() {
    String header = "company,legal_name,economy\n";
    long job = importing.nextJob();
    ImportSummary summary =
        importing.commit(
            job,
            Importing.zip(
                "b/companies.csv", header + "C9,Nine,XX\nC7,Seven,AU\n",
                "a/companies.csv", header + "C8,Eight,AU\nC7,Sept,AU\n"));
    assertThat(summary.files())
        .containsExactly(
            new ImportSummary.OfFile("a/companies.csv", true, 1, 0, 1, 0),
            new ImportSummary.OfFile("b/companies.csv", true, 1, 0, 0, 1));
    assertThat(importing.refused(job)).containsExactly("b/companies.csv:2 economy economy.unknown");
  }

  @Test
  void aLaterFileCorrectsAnEarlierOne() {
    String header = "company,legal_name,economy\n";
    importing.commit(
        Importing.zip(
            "2023-11-05/companies.csv", header + "C7,Sept,AU\nC8,Huit,AU\nC9,Neuf,AU\n",
            "2023-11-06/companies.csv", header + "C7,Seven,AU\nC8,Eight,XX\n"));
    assertThat(importing.query("select code, legal_name from company where code > 'C6' order by 1"))
        .containsExactly("C7 Seven", "C8 Huit", "C9 Neuf");
  }

  @Test
  void oneFileComesWithoutAZip() {
    byte[] text = "company,legal_name,economy\nC9,Nine,AU\n".getBytes(UTF_8);
    assertThat(importing.commit(Importing.upload("companies.csv", text)).accepted()).isEqualTo(1);
    long job = importing.nextJob();
    importing.preview(job, Importing.upload("other.csv", text));
    assertThat(importing.refused(job)).containsExactly("other.csv:0 null file.unknown");
  }

  @Test
  void aFileThatCannotBeReadLeavesTheOthers() {
    String broken =
        "company,legal_name,economy\n" + "C7,Seven,AU\n".repeat(3) + "C8,\"Eight\"x,AU\n";
    long job = importing.nextJob();
    ImportSummary summary =
        importing.commit(
            job,
            Importing.zip(
                "companies.csv", broken,
                "sections.csv", "edition,section,title\n",
                "expos.csv", "expo,name_en\nother,Other\n"));
    assertThat(summary.files())
        .contains(
            new ImportSummary.OfFile("companies.csv", false, 0, 0, 0, 0),
            new ImportSummary.OfFile("expos.csv", true, 1, 0, 0, 0));
    assertThat(importing.refused(job))
        .containsExactlyInAnyOrder(
            "companies.csv:0 null file.not_csv",
            "sections.csv:0 title column.unknown",
            "sections.csv:0 name_en column.missing");
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
  void aFileThatWasDamagedOnItsWayDoesNotGoIn(int method) throws IOException {
    String rows = "company,legal_name,economy\n" + "C7,Seven,AU\n".repeat(3);
    byte[] zip = Zips.packed(method, "companies.csv", rows, "expos.csv", "expo,name_en\nx,X\n");
    for (int position : Zips.content(zip, "companies.csv", method, rows)) {
      byte[] damaged = zip.clone();
      damaged[position] ^= 1;
      long job = importing.nextJob();
      ImportSummary summary = importing.preview(job, Importing.upload("bundle.zip", damaged));
      assertThat(importing.refused(job))
          .as("byte " + position)
          .containsExactly("companies.csv:0 null file.damaged");
      assertThat(summary.files())
          .contains(new ImportSummary.OfFile("companies.csv", false, 0, 0, 0, 0))
          .contains(new ImportSummary.OfFile("expos.csv", true, 1, 0, 0, 0));
    }
    assertThat(importing.commit(Importing.upload("bundle.zip", zip)).refused()).isZero();
  }

  @Test
  void ofFilesOfTheVerySameNameNoneGoesIn() throws IOException {
    String header = "company,legal_name,economy\n";
    byte[] zip =
        Zips.packed(
            ZipEntry.DEFLATED,
            "companies.csv",
            header + "C8,Eight,AU\n",
            "companiez.csv",
            header + "C9,Nine,AU\n",
            "expos.csv",
            "expo,name_en\nx,X\n");
    long job = importing.nextJob();
    ImportSummary summary =
        importing.commit(
            job,
            Importing.upload("bundle.zip", Zips.renamed(zip, "companiez.csv", "companies.csv")));
    assertThat(summary.files())
        .containsExactly(
            new ImportSummary.OfFile("expos.csv", true, 1, 0, 0, 0),
            new ImportSummary.OfFile("companies.csv", false, 0, 0, 0, 0));
    assertThat(importing.refused(job)).containsExactly("companies.csv:0 null file.twice");
  }

  @Test
  void aZipOfAChineseWindowsIsAsGood() throws IOException {
    Charset gbk = Charset.forName("GBK");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, gbk)) {
      zip.putNextEntry(new ZipEntry("第六届/companies.csv"));
      zip.write("company,legal_name,economy\nC9,九,AU\n".getBytes(UTF_8));
      zip.closeEntry();
    }
    long job = importing.nextJob();
    ImportSummary summary =
        importing.commit(job, Importing.upload("bundle.zip", bytes.toByteArray()));
    assertThat(summary.files())
        .containsExactly(new ImportSummary.OfFile("第六届/companies.csv", true, 1, 0, 0, 0));
  }

  @Test
  void whatIsSmallOnlyWhilePackedIsNotTaken() {
    String header = "company,legal_name,economy\n";
    String rows = header + "C9,Nine,XX\n".repeat(60_000);
    Upload bomb =
        Importing.zip("a/companies.csv", rows, "b/companies.csv", rows, "c/companies.csv", rows);
    importing.allow(1 << 20);
    assertThatThrownBy(() -> importing.commit(bomb))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("upload.too_large"))
        .satisfies(problem -> assertThat(problem).hasMessageContaining("1 MB"));
    importing.allow(2 << 20);
    assertThat(importing.commit(bomb).refused()).isEqualTo(180_000);
  }

  @Test
  void whatIsNoZipIsSaidSo() {
    assertThatThrownBy(() -> importing.commit(Importing.upload("x.zip", "no".getBytes(UTF_8))))
        .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
        .extracting(Problem::code)
        .isEqualTo("upload.no_zip");
  }

  @Test
  void aCancelledImportLeavesNothing() {
    List<String> before = importing.query(ALL_RECORDS);
    Upload upload = Importing.zip("companies.csv", "company,legal_name,economy\nC9,Nine,AU\n");
    long job = importing.nextJob();
    for (long step : new long[] {1, 400, 500, 700}) {
      Callable<ImportSummary> stopped =
          () ->
              importing
                  .imports()
                  .commit(
                      job,
                      upload,
                      (done, total) -> {
                        if (done >= step) {
                          throw new JobCancelled();
                        }
                      });
      assertThatThrownBy(() -> importing.tx(stopped)).isInstanceOf(JobCancelled.class);
      assertThat(importing.query(ALL_RECORDS)).isEqualTo(before);
    }
    assertThat(importing.commit(job, upload).accepted()).isEqualTo(1);
  }

  @Test
  void aCrashAfterTheSettlingLeavesNothingAndARepetitionFinishes() {
    Upload upload = Importing.zip("companies.csv", "company,legal_name,economy\nC2,Two,AT\n");
    long job = importing.nextJob();
    importing.preview(job, upload);
    Callable<ImportSummary> crashing =
        () -> {
          importing.imports().commit(job, upload, (done, total) -> {});
          throw new IllegalStateException("the server is gone");
        };
    assertThatThrownBy(() -> importing.tx(crashing)).hasMessage("the server is gone");
    assertThat(importing.query("select economy from company where code = 'C2'"))
        .containsExactly("DE");
    assertThat(importing.commit(job, upload).accepted()).isEqualTo(1);
    assertThat(importing.query("select economy, revision from company where code = 'C2'"))
        .containsExactly("AT 2");
  }

  @Test
  void progressOnlyGoesForwardAndEndsAtTheEnd() {
    StringBuilder steps = new StringBuilder();
    long[] last = {-1, 0};
    importing.tx(
        () ->
            importing
                .imports()
                .commit(
                    importing.nextJob(),
                    Importing.zip(Samples.ALL),
                    (done, total) -> {
                      assertThat(done).isGreaterThan(last[0]).isLessThanOrEqualTo(total);
                      last[0] = done;
                      last[1] = total;
                      steps.append('.');
                    }));
    assertThat(last[0]).isEqualTo(last[1]);
    assertThat(steps).hasSizeGreaterThan(5);
  }
}
