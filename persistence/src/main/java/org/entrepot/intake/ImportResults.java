package org.entrepot.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.Sql;
import org.entrepot.bundle.FileTables;
import org.jspecify.annotations.Nullable;

/** What an import came to, as it is kept under the job's number. */
final class ImportResults {

  private final Sql sql;

  ImportResults(Sql sql) {
    this.sql = sql;
  }

  /** What was promised or done before, and whether it was done. */
  record KeptResult(ImportSummary summary, boolean committed) {}

  Optional<KeptResult> find(long job) {
    return sql
        .list(
            "select digest, committed from import_result where job = ?",
            row ->
                new KeptResult(new ImportSummary(files(job), row.getString(1)), row.getBoolean(2)),
            job)
        .stream()
        .findFirst();
  }

  private List<ImportSummary.OfFile> files(long job) {
    return sql.list(
        "select name, whole, added, changed, unchanged, refused from import_file"
            + " where job = ? order by part",
        row ->
            new ImportSummary.OfFile(
                row.getString(1),
                row.getBoolean(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6)),
        job);
  }

  /** Counts what becomes of the rows; they must have been judged. */
  ImportSummary summary(List<BundlePart.ReadPart> read, Collection<FileTables> targets) {
    Map<Integer, RowCount> refused =
        rows("select part, count(distinct line), 0 from refused where line > 0 group by part");
    Map<Integer, RowCount> touched = new HashMap<>();
    for (FileTables target : targets) {
      // only a row that is spread over several records has its line more than once
      String line = target.file().spread() ? "distinct line" : "*";
      touched.putAll(
          rows(
              "select part, count(%1$s), count(%1$s) filter (where not known) from %2$s group by part"
                  .formatted(line, target.touched())));
    }
    List<ImportSummary.OfFile> files =
        read.stream()
            .map(
                part ->
                    count(
                        part, touched.get(part.part().number()), refused.get(part.part().number())))
            .toList();
    StringBuilder all = new StringBuilder(files.toString());
    for (FileTables target : targets) {
      all.append(target.table()).append(hash(target.touched(), "known::integer"));
    }
    all.append(hash("refused", "hashtextextended(field || code, 0)"));
    return new ImportSummary(files, Sha256.sha256(all.toString()));
  }

  /** RowCount of one file, and those of them that are new. */
  private record RowCount(long all, long added) {}

  private Map<Integer, RowCount> rows(String select) {
    Map<Integer, RowCount> rows = new HashMap<>();
    sql.list(select, row -> Map.entry(row.getInt(1), new RowCount(row.getLong(2), row.getLong(3))))
        .forEach(part -> rows.put(part.getKey(), part.getValue()));
    return rows;
  }

  private static ImportSummary.OfFile count(
      BundlePart.ReadPart read, @Nullable RowCount touched, @Nullable RowCount refused) {
    long all = touched == null ? 0 : touched.all();
    long added = touched == null ? 0 : touched.added();
    long out = refused == null ? 0 : refused.all();
    return new ImportSummary.OfFile(
        read.part().name(), read.whole(), added, all - added, read.rows() - all - out, out);
  }

  /** The sum does not depend on the order of rows, and a row that fares otherwise changes it. */
  private String hash(String table, String fate) {
    return sql.list(
            "select count(*), sum(hashint8extended((part::bigint << 40) + line, %s)::numeric) from %s"
                .formatted(fate, table),
            row -> row.getLong(1) + ":" + row.getString(2))
        .get(0);
  }

  private long number(String select) {
    return sql.list(select, row -> row.getLong(1)).get(0);
  }

  /** How often the records have changed. */
  long records() {
    return number("select n from import_count");
  }

  boolean moved(long job) {
    return sql.yes(
        "select r.records <> c.n from import_result r, import_count c where r.job = ?", job);
  }

  /** Its rows have gone in. */
  void committed(long job, ImportSummary summary) {
    sql.run("update import_result set committed = true where job = ?", job);
    if (summary.accepted() > 0) {
      changed();
    }
  }

  /**
   * Records have changed: what was promised before is to be judged again. What only tries to change
   * some would hold the one row of all registers for nothing.
   */
  void changed() {
    sql.run(
        "update import_count set n = n + 1"
            + " where coalesce(current_setting('entrepot.trial', true), '') <> 'on'");
  }

  /** Keeps a promise. */
  void keep(long job, ImportSummary summary, List<BundlePart.ReadPart> read, long records) {
    forget(job);
    sql.run("insert into import_result values (?, ?, false, ?)", job, summary.digest(), records);
    List<ImportSummary.OfFile> files = new ArrayList<>(summary.files());
    for (int i = 0; i < files.size(); i++) {
      ImportSummary.OfFile file = files.get(i);
      sql.run(
          "insert into import_file values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          job,
          read.get(i).part().number(),
          file.name(),
          read.get(i).header().toArray(String[]::new),
          file.whole(),
          file.added(),
          file.changed(),
          file.unchanged(),
          file.refused());
    }
    sql.run(
        "insert into refusal select "
            + job
            + ", row_number() over (order by part, line, position, code), part, line, field, value,"
            + " code, hint from (select distinct * from refused) r");
    sql.run(
        "insert into import_notice select "
            + job
            + ", row_number() over (order by part, line, position, code), part, line, field, value,"
            + " code, hint from (select distinct * from noticed) n where not exists"
            + " (select from refused r where r.part = n.part and r.line = n.line)");
  }

  void forget(long job) {
    sql.run("delete from import_result where job = ?", job);
  }
}
