package org.entrepot.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.CsvTable;
import org.entrepot.bundle.Target;
import org.entrepot.bundle.UnreadableFile;
import org.entrepot.bundle.Vocabulary;

/** Reads the files of a bundle into temporary tables of the transaction. */
final class Staging {

  private static final BundleFile UNKNOWN = BundleFile.of("", "", 0);

  private final Sql sql;
  private final Bundle bundle;
  private final Steps steps;

  /** Files of one kind that lack the same columns are looked up together. */
  private final Map<Absent, List<Integer>> absent = new LinkedHashMap<>();

  private record Absent(BundleFile file, List<Column> columns) {}

  Staging(Sql sql, Bundle bundle, Steps steps) {
    this.sql = sql;
    this.bundle = bundle;
    this.steps = steps;
  }

  /** Empty tables for all files of a bundle, and one for what is refused. */
  static void create(Sql sql, Collection<Target> targets) {
    sql.run("set local work_mem = '128MB'");
    sql.run("drop table if exists pg_temp.refused");
    sql.run(
        "create temporary table refused (part integer, line bigint, position integer, field text,"
            + " value text, code text, hint text) on commit drop");
    for (Target target : targets) {
      sql.run("drop table if exists pg_temp." + target.staged());
      sql.run(
          "create temporary table %s on commit drop as select 0 as part, 0::bigint as line, false as broken, false as refused, false as again, %s from %s where false"
              .formatted(target.staged(), target.list(), target.table()));
    }
  }

  List<BundlePart.Read> read() throws IOException {
    List<BundlePart.Read> read = new ArrayList<>();
    Vocabulary words = words();
    for (BundlePart part : bundle.parts()) {
      try (CsvTable table = open(part)) {
        Set<String> currencies = table.spreadNames();
        words = currencies.isEmpty() ? words : words.withCurrencies(currencies);
        read.add(stage(part, table, words));
      } catch (UnreadableFile unreadable) {
        read.add(refuse(part, reason(part, unreadable)));
      }
    }
    absent.forEach(this::leaveAbsent);
    for (Map.Entry<String, String> left : bundle.left().entrySet()) {
      BundlePart part = new BundlePart(read.size() + 1, left.getKey(), UNKNOWN);
      read.add(refuse(part, new UnreadableFile(left.getValue())));
    }
    return read;
  }

  /** What is damaged may look like anything, such as a column that nobody knows. */
  private UnreadableFile reason(BundlePart part, UnreadableFile unreadable) throws IOException {
    return bundle.isDamaged(part) ? new UnreadableFile(Unpacked.DAMAGED) : unreadable;
  }

  private Vocabulary words() {
    return new Vocabulary(
        codes("select alpha2 from economy"),
        codes(
            "select unnest(currencies) from economy union select 'EUR'"
                + " union select currency from exchange_rate"),
        codes("select code from hs_code"));
  }

  private Set<String> codes(String select) {
    return Set.copyOf(sql.list(select, row -> row.getString(1)));
  }

  private CsvTable open(BundlePart part) throws IOException {
    InputStream in = bundle.open(part);
    try {
      return CsvTable.open(part.file(), new Counted(in, more -> steps.read(more, bundle.bytes())));
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  private BundlePart.Read stage(BundlePart part, CsvTable table, Vocabulary words)
      throws IOException {
    Target target = new Target(part.file());
    long count = 0;
    try (StagedRows rows = new StagedRows(sql, part)) {
      count = table.read(words, rows);
    } catch (UnreadableFile unreadable) {
      sql.run("delete from refused where part = ?", part.number());
      sql.run("delete from " + target.staged() + " where part = ?", part.number());
      throw unreadable;
    }
    List<Column> columns = table.absent();
    if (!columns.isEmpty()) {
      absent
          .computeIfAbsent(new Absent(part.file(), columns), none -> new ArrayList<>())
          .add(part.number());
    }
    return new BundlePart.Read(part, table.header(), count, true);
  }

  /** An absent column leaves what is there. */
  private void leaveAbsent(Absent absent, List<Integer> parts) {
    Target target = new Target(absent.file());
    List<String> columns = absent.columns().stream().map(target::column).toList();
    sql.run(
        "update %s s set %s from %s t where s.part = any (?) and %s"
            .formatted(
                target.staged(),
                Target.each(columns, column -> column + " = t." + column, ", "),
                target.table(),
                target.sameKey("t", "s")),
        (Object) parts.toArray(Integer[]::new));
  }

  private BundlePart.Read refuse(BundlePart part, UnreadableFile unreadable) {
    for (UnreadableFile.Reason reason : unreadable.reasons()) {
      sql.run(
          "insert into refused values (?, 0, 0, ?, ?, ?, '')",
          part.number(),
          StagedRows.cut(reason.column()),
          StagedRows.cut(reason.value()),
          reason.code());
    }
    return new BundlePart.Read(part, List.of(), 0, false);
  }
}
