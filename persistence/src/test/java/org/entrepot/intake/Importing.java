package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entrepot.ListPart;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.bundle.AllFiles;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.claim.ClaimParts;
import org.entrepot.deal.DealParts;
import org.entrepot.edition.EditionParts;
import org.entrepot.figure.FigureParts;
import org.entrepot.job.JobMustWait;
import org.entrepot.job.Progress;
import org.entrepot.ledger.Ledger;
import org.entrepot.outlook.OutlookParts;
import org.entrepot.participation.ParticipationParts;
import org.entrepot.party.PartyParts;
import org.entrepot.rate.RateParts;
import org.entrepot.showcase.ShowcaseParts;
import org.entrepot.withdrawal.WithdrawalParts;

/** Imports into a database of its own, wired as the container would. */
public final class Importing {

  /** All that a bundle can have. */
  public static final DeclaredFiles FILES = AllFiles.declared(FigureParts.metrics());

  private static final Progress UNWATCHED = (done, total) -> {};

  private final TestDatabase database;
  private final SqlBundleImport imports = new SqlBundleImport();
  private final SqlRecordEdit edits = new SqlRecordEdit();
  private final AtomicLong jobs = new AtomicLong();

  public Importing(TestDatabase database, Ledger ledger) {
    this(database, ledger, 0);
  }

  public Importing(TestDatabase database, Ledger ledger, int window) {
    this.database = database;
    imports.sql = new Sql(database.app());
    imports.ledger = ledger;
    imports.declarations = new ConceptDeclarations();
    edits.sql = new Sql(database.app());
    edits.ledger = ledger;
    edits.declarations = imports.declarations;
    imports.declarations.use(
        FILES,
        List.of(
            EditionParts.rules(),
            EditionParts.hsOfEdition(FILES),
            RateParts.rules(),
            EditionParts.finalRules(FILES, restatements(database)),
            PartyParts.rules(),
            ParticipationParts.rules(),
            DealParts.rules(window),
            DealParts.agreementRules(window),
            DealParts.delegationRules(),
            ClaimParts.rules(),
            OutlookParts.rules(),
            WithdrawalParts.rules(FILES)),
        restatements(database));
  }

  private static List<Restatement> restatements(TestDatabase database) {
    return Stream.of(
            DealParts.restatements(database.app()),
            ParticipationParts.restatements(),
            List.of(ShowcaseParts.restatement()))
        .flatMap(List::stream)
        .toList();
  }

  /** Settles what something else than an import changed. */
  public RecordRestating restating() {
    RecordRestating restating = new RecordRestating();
    restating.ledger = imports.ledger;
    restating.declarations = imports.declarations;
    return restating;
  }

  /** Files of a bundle: name, text, name, text ... */
  public static Upload zip(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return zip(files);
  }

  static Upload zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return upload("bundle.zip", bytes.toByteArray());
  }

  static Upload upload(String name, byte[] bytes) {
    return new Upload() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }

  /** How many bytes the files of a bundle may have together. */
  void allow(long bytes) {
    imports.most = bytes;
  }

  /** Corrections of single records; they want a transaction. */
  public RecordEdit edits() {
    return edits;
  }

  public BundleImport imports() {
    return imports;
  }

  long nextJob() {
    return jobs.incrementAndGet();
  }

  public ImportSummary commit(Upload upload) {
    return commit(nextJob(), upload);
  }

  ImportSummary commit(long job, Upload upload) {
    return tx(() -> imports.commit(job, upload, UNWATCHED));
  }

  /** Commits what was sent, and is told how far it is. */
  public ImportSummary commit(Upload upload, Progress progress) {
    return tx(() -> imports.commit(nextJob(), upload, progress));
  }

  /** Commits what was sent, again and again while it has to give way, as a job does. */
  public ImportSummary commitAtLast(Upload upload) {
    for (int times = 0; ; times++) {
      try {
        return commit(upload);
      } catch (JobMustWait busy) {
        if (times > 100) {
          throw busy;
        }
      }
    }
  }

  ImportSummary preview(long job, Upload upload) {
    return tx(() -> imports.preview(job, upload, UNWATCHED));
  }

  /** Refusals as {@code file:line column code}. */
  List<String> refused(long job) {
    return tx(() -> imports.refused(job, ListPart.first(1_000))).items().stream()
        .map(r -> r.file() + ":" + r.line() + " " + r.column() + " " + r.code())
        .toList();
  }

  /** What a preview refuses of these files, with all that is said of it. */
  public List<Refusal> refusalsOf(String... namesAndTexts) {
    long job = nextJob();
    preview(job, zip(namesAndTexts));
    return tx(() -> imports.refused(job, ListPart.first(1_000))).items();
  }

  /** What is to be noticed of these files, as {@code file:line column code hint}. */
  List<String> notices(String... namesAndTexts) {
    long job = nextJob();
    preview(job, zip(namesAndTexts));
    return tx(() -> imports.notices(job, ListPart.first(1_000))).items().stream()
        .map(n -> n.file() + ":" + n.line() + " " + n.column() + " " + n.code() + " " + n.hint())
        .toList();
  }

  /** What a preview of these files refuses. */
  List<String> refusals(String... namesAndTexts) {
    long job = nextJob();
    preview(job, zip(namesAndTexts));
    return refused(job);
  }

  public <T> T tx(java.util.concurrent.Callable<T> work) {
    try {
      return database.tx(work);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** See {@link TestDatabase#query(String)}. */
  public List<String> query(String sql) {
    return database.query(sql);
  }
}
