package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.job.JobMustWait;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecordEdit implements RecordEdit {

  private static final String BUSY = "import.busy";
  private static final ImportSteps UNWATCHED = new ImportSteps((done, total) -> {});

  @Inject Sql sql;
  @Inject Ledger ledger;
  @Inject ConceptDeclarations declarations;

  /**
   * @param what others are at if it is not to be had: an edition, or a file of the deployment
   */
  private <T> T work(String what, Sql.SqlWork<T> work) {
    try {
      return sql.with(work);
    } catch (JobMustWait busy) {
      throw new RuleBroken(BUSY, what);
    } catch (PersistenceException failed) {
      throw LockTimeout.isBehind(failed) ? new RuleBroken(BUSY, what) : failed;
    }
  }

  @Override
  public void turn(String file, @Nullable String edition) {
    work(
        edition == null ? file : edition,
        one -> {
          RecordLocks.before(one, file, edition);
          return true;
        });
  }

  @Override
  public EditOutcome edit(GivenRows rows) {
    String edition = rows.rows().get(0).get("edition");
    return work(edition == null ? rows.name() : edition, one -> edit(one, rows));
  }

  private EditOutcome edit(Sql sql, GivenRows rows) {
    ArrivedFiles arrival = new ArrivedFiles(sql, declarations, List.of(rows.name()), false);
    arrival.createTables();
    FileStaging staging = stage(sql, arrival, rows);
    arrival.prepare(RecordLocks.PATIENT);
    arrival.lock(staging);
    TouchedRecords touched = arrival.judge(UNWATCHED);
    // a row that has been refused touches nothing
    if (touched.count() < rows.rows().size()) {
      requireUnrefused(new ImportRefusals(sql, 0).staged(rows.name()));
    }
    if (touched.count() == 0) {
      return new EditOutcome(false, new TreeMap<>());
    }
    arrival.merge(touched, UNWATCHED);
    EditOutcome edit = settle(arrival, touched);
    new ImportResults(sql).changed();
    return edit;
  }

  private static void requireUnrefused(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new RowRefused(refusals);
    }
  }

  private static FileStaging stage(Sql sql, ArrivedFiles arrival, GivenRows rows) {
    BundlePart part = new BundlePart(1, rows.name(), arrival.came().get(0).file());
    FileStaging staging = new FileStaging(sql, arrival);
    try {
      staging.read(part, rows);
      return staging;
    } catch (UnreadableFile unreadable) {
      throw new RowRefused(
          unreadable.reasons().stream()
              .map(why -> new Refusal(rows.name(), 0, why.column(), why.value(), why.code(), ""))
              .toList());
    }
  }

  private EditOutcome settle(ArrivedFiles arrival, TouchedRecords touched) {
    Map<String, Long> before = LedgerHead.positions(ledger.heads());
    return EditOutcome.changed(before, arrival.settle(touched, ledger, "edit", 0, UNWATCHED));
  }
}
