package org.entrepot.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.EditionParts;
import org.entrepot.job.JobNodes;
import org.entrepot.job.JobRun;
import org.entrepot.job.JobWorker;
import org.entrepot.job.Jobs;
import org.entrepot.job.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Jobs over a test's database, with transactions where the container has them. What an import does
 * is set by the test.
 */
final class JobParts {

  static final ImportSummary SUMMARY =
      new ImportSummary(List.of(new ImportSummary.OfFile("deals.csv", true, 1, 1, 3, 2)), "digest");

  /** What a preview or commit does. */
  interface Deed {
    ImportSummary on(Progress progress) throws Exception;
  }

  final TestDatabase database = TestDatabase.create();
  final TestEntities entities = new TestEntities(database);
  final JpaKeptImports kept = new JpaKeptImports();
  final JobNodes nodes;
  final Jobs jobs;
  final SqlUploads uploads = new SqlUploads();
  final Imports imports = new Imports();
  Deed deed = progress -> SUMMARY;

  /** Jobs whose deed was done, in order. */
  final List<Long> deeds = new CopyOnWriteArrayList<>();

  private final Bundles bundles = new Bundles();

  JobParts() {
    kept.em = entities.em();
    kept.sql = new Sql(database.app());
    uploads.sql = new Sql(database.app());
    ImportHandler handler = new ImportHandler();
    handler.kept = kept;
    handler.uploads = uploads;
    handler.bundles = bundles;
    handler.reason = reason();
    nodes = new JobNodes(database, entities, handler);
    jobs = nodes.jobs();
    imports.jobs = jobs;
    imports.kept = kept;
    imports.uploads = uploads;
    imports.bundles = bundles;
    imports.worker = worker();
    imports.reason = reason();
    imports.trail = (act, what, subject) -> {};
    imports.clock = Clock.systemUTC();
  }

  /** A node's worker. */
  JobWorker worker() {
    return nodes.worker();
  }

  /** Runs jobs as a node does. */
  JobRun run() {
    return nodes.run();
  }

  ImportJob submit(ImportMode mode) {
    return submit(mode, "li.wei");
  }

  ImportJob submit(ImportMode mode, String who) {
    return entities.tx(
        () -> imports.submit(upload("deals.csv", "rows"), 4, mode, new Act(who, null)));
  }

  ImportJob job(long id) {
    return entities.tx(() -> imports.get(id, Visibilities.ALL));
  }

  static Upload upload(String name, String text) {
    return new Upload() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
      }
    };
  }

  /** The first column of the first row. */
  String value(String sql, Object... values) {
    try (Connection connection = database.owner().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private JobReason reason() {
    JobReason reason = new JobReason();
    reason.reasons = EditionParts.reasons(database);
    return reason;
  }

  private final class Bundles implements BundleImport {
    @Override
    public ImportSummary preview(long job, Upload upload, Progress progress) {
      return commit(job, upload, progress);
    }

    @Override
    public ImportSummary commit(long job, Upload upload, Progress progress) {
      try {
        ImportSummary summary = deed.on(progress);
        deeds.add(job);
        return summary;
      } catch (RuntimeException failed) {
        throw failed;
      } catch (Exception failed) {
        throw new IllegalStateException(failed);
      }
    }

    @Override
    public boolean moved(long job) {
      return false;
    }

    @Override
    public boolean refuses(long job, String code) {
      return false;
    }

    @Override
    public Page<Refusal> refused(long job, ListPart part) {
      return new Page<>(List.of(), null);
    }

    @Override
    public Page<RowNotice> notices(long job, ListPart part) {
      return new Page<>(List.of(), null);
    }

    @Override
    public void writeRefused(long job, @Nullable String file, Writer csv, Locale language) {}

    @Override
    public void forget(long job) {}
  }
}
