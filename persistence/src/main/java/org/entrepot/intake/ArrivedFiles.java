package org.entrepot.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.bundle.FileTables;
import org.entrepot.job.JobMustWait;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.RecordStatement;

/**
 * The files that came, on their way in: nothing but these and what depends on them is looked at.
 */
final class ArrivedFiles {

  private final Sql sql;
  private final ConceptDeclarations declarations;
  private final List<FileTables> came;
  private final Map<String, Long> rows = new HashMap<>();
  private final boolean noticing;

  /**
   * @param files their names
   * @param noticing whether somebody is told what is to be noticed of rows that go in
   */
  ArrivedFiles(
      Sql sql, ConceptDeclarations declarations, Collection<String> files, boolean noticing) {
    this.sql = sql;
    this.noticing = noticing;
    this.declarations = declarations;
    this.came = declarations.targets(files);
  }

  boolean isNoticing() {
    return noticing;
  }

  /** In the order in which they go in. */
  List<FileTables> came() {
    return came;
  }

  /** Empty tables for them, and one for what is refused; those of an earlier arrival go. */
  void createTables() {
    List<String> tables = new ArrayList<>(List.of("refused", "noticed"));
    declarations.targets().forEach(t -> tables.addAll(List.of(t.staged(), t.twice(), t.touched())));
    if (sql.yes("select to_regclass('pg_temp.refused') is not null")) {
      sql.run("drop table if exists pg_temp." + String.join(", pg_temp.", tables));
    }
    sql.run(
        "create temporary table refused (part integer, line bigint, position integer, field text,"
            + " value text, code text, hint text) on commit drop");
    if (noticing) {
      sql.run("create temporary table noticed (like refused) on commit drop");
    }
    for (FileTables target : came) {
      sql.run(
          "create temporary table %s on commit drop as select 0 as part, 0::bigint as line, false as broken, false as refused, false as again, %s from %s where false"
              .formatted(target.staged(), target.list(), target.table()));
    }
  }

  /** Notes rows of a file that lie in its table. */
  void staged(FileTables target, long more) {
    rows.merge(target.file().name(), more, Long::sum);
  }

  /**
   * Prepares to judge what has been staged; nobody has to wait.
   *
   * @param settings that the transaction has from here on, too: calls of {@code set_config}
   */
  void prepare(String... settings) {
    if (!isFew()) {
      came.forEach(target -> sql.run("analyze " + target.staged()));
    }
    plan(isFew(), settings);
    merged().redirect();
  }

  private MergedCompanies merged() {
    return new MergedCompanies(sql, came, noticing);
  }

  private boolean isFew() {
    return rows.values().stream().mapToLong(Long::longValue).sum() <= TouchedRecords.FEW;
  }

  /**
   * Waits for whoever changes the same records, and keeps others waiting from here on.
   *
   * @throws JobMustWait if a company that is named has been merged into another meanwhile
   */
  void lock(FileStaging staging) {
    RecordLocks locks = new RecordLocks(sql, declarations, came);
    locks.registers();
    staging.leaveAbsent(target -> !target.inEdition());
    locks.editionsAndShelves();
    if (merged().redirect()) {
      throw new JobMustWait();
    }
    staging.leaveAbsent(FileTables::inEdition);
  }

  /** Says of each row whether it goes in, and of each record whether that changes it. */
  TouchedRecords judge(ImportSteps steps) {
    boolean few = isFew();
    ComingRecords coming = new ComingRecords(declarations.targets(), came);
    TouchedRecords touched = new TouchedRecords(sql, few);
    for (int i = 0; i < came.size(); i++) {
      FileTables target = came.get(i);
      long staged = rows.getOrDefault(target.file().name(), 0L);
      RowValidation validation = new RowValidation(sql, declarations, coming, few);
      validation.validate(target, staged);
      if (noticing) {
        validation.notice(target);
      }
      touched.find(target);
      steps.validated(i + 1, came.size());
    }
    return touched;
  }

  /** The planner cannot know how few rows there are. */
  private void plan(boolean few, String... more) {
    List<String> settings = new ArrayList<>(List.of(more));
    settings.add("set_config('work_mem', '128MB', true)");
    settings.add("set_config('jit', 'off', true)");
    settings.add("set_config('enable_seqscan', ?, true)");
    sql.list("select " + String.join(", ", settings), row -> row.getString(1), few ? "off" : "on");
  }

  void merge(TouchedRecords touched, ImportSteps steps) {
    FileMerge merge = new FileMerge(sql);
    for (int i = 0; i < came.size(); i++) {
      String file = came.get(i).file().name();
      if (touched.has(file)) {
        merge.merge(came.get(i), touched);
      }
      steps.merged(i + 1, came.size());
    }
  }

  /** The position of each ledger that records were posted to. */
  Map<String, Long> settle(
      TouchedRecords touched, Ledger ledger, String reason, long job, ImportSteps steps) {
    List<Restatement> restatements =
        declarations.restatements().stream().filter(each -> each.isTouched(touched)).toList();
    long dependents =
        touched.few() ? 0 : restatements.stream().mapToLong(each -> each.dependents(touched)).sum();
    Stream<RecordStatement> statements = RestatedStatements.stream(touched, restatements);
    return ledger.settle(steps.stated(statements, touched.count() + dependents), reason, job);
  }
}
