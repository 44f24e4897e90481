package org.entrepot.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.bundle.Target;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.Statement;

/**
 * The files that came, on their way in: nothing but these and what depends on them is looked at.
 */
final class Arrival {

  private final Sql sql;
  private final Declarations declarations;
  private final List<Target> came;
  private final Map<String, Long> rows = new HashMap<>();

  /**
   * @param files their names
   */
  Arrival(Sql sql, Declarations declarations, Collection<String> files) {
    this.sql = sql;
    this.declarations = declarations;
    this.came = declarations.targets(files);
  }

  /** In the order in which they go in. */
  List<Target> came() {
    return came;
  }

  /** Empty tables for them, and one for what is refused; those of an earlier arrival go. */
  void createTables() {
    List<String> tables = new ArrayList<>(List.of("refused"));
    declarations.targets().forEach(t -> tables.addAll(List.of(t.staged(), t.twice(), t.touched())));
    if (sql.yes("select to_regclass('pg_temp.refused') is not null")) {
      sql.run("drop table if exists pg_temp." + String.join(", pg_temp.", tables));
    }
    sql.run(
        "create temporary table refused (part integer, line bigint, position integer, field text,"
            + " value text, code text, hint text) on commit drop");
    for (Target target : came) {
      sql.run(
          "create temporary table %s on commit drop as select 0 as part, 0::bigint as line, false as broken, false as refused, false as again, %s from %s where false"
              .formatted(target.staged(), target.list(), target.table()));
    }
  }

  /** Notes rows of a file that lie in its table. */
  void staged(Target target, long more) {
    rows.merge(target.file().name(), more, Long::sum);
  }

  /** Prepares to judge what has been staged; nobody has to wait. */
  void prepare() {
    if (!isFew()) {
      came.forEach(target -> sql.run("analyze " + target.staged()));
    }
    plan(isFew());
  }

  private boolean isFew() {
    return rows.values().stream().mapToLong(Long::longValue).sum() <= Touched.FEW;
  }

  /** Waits for whoever changes the same records, and keeps others waiting from here on. */
  void lock(Staging staging) {
    RecordLocks locks = new RecordLocks(sql, declarations, came);
    locks.registers();
    staging.leaveAbsent(target -> !target.inEdition());
    locks.editionsAndShelves();
    staging.leaveAbsent(Target::inEdition);
  }

  /** Says of each row whether it goes in, and of each record whether that changes it. */
  Touched judge(Steps steps) {
    boolean few = isFew();
    Coming coming = new Coming(declarations.targets(), came);
    Touched touched = new Touched(sql, few);
    for (int i = 0; i < came.size(); i++) {
      Target target = came.get(i);
      long staged = rows.getOrDefault(target.file().name(), 0L);
      new Validation(sql, declarations, coming, few).validate(target, staged);
      touched.find(target);
      steps.validated(i + 1, came.size());
    }
    return touched;
  }

  /** The planner cannot know how few rows there are. */
  private void plan(boolean few) {
    sql.list(
        "select set_config('work_mem', '128MB', true), set_config('jit', 'off', true),"
            + " set_config('enable_seqscan', ?, true)",
        row -> row.getString(1),
        few ? "off" : "on");
  }

  void merge(Touched touched, Steps steps) {
    Merge merge = new Merge(sql);
    for (int i = 0; i < came.size(); i++) {
      String file = came.get(i).file().name();
      if (touched.has(file)) {
        merge.merge(came.get(i), touched.isAllNew(file));
      }
      steps.merged(i + 1, came.size());
    }
  }

  /** The position of each ledger that records were posted to. */
  Map<String, Long> settle(Touched touched, Ledger ledger, String reason, long job, Steps steps) {
    List<Restatement> restatements =
        declarations.restatements().stream().filter(each -> each.isTouched(touched)).toList();
    long dependents =
        touched.few() ? 0 : restatements.stream().mapToLong(each -> each.dependents(touched)).sum();
    Stream<Statement> statements = Restated.stream(touched, restatements);
    return ledger.settle(steps.stated(statements, touched.count() + dependents), reason, job);
  }
}
