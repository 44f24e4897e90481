package org.entrepot.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.CsvTable;
import org.entrepot.bundle.FileTables;
import org.entrepot.bundle.TypedRows;
import org.entrepot.bundle.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads what came into temporary tables of the transaction. */
final class FileStaging {

  private static final BundleFile UNKNOWN = BundleFile.of("", "", 0);

  private final Sql sql;
  private final ArrivedFiles arrival;
  private @Nullable StagedRowReceiver open;

  /** Files of one kind that lack the same columns are looked up together. */
  private final Map<Absent, List<Integer>> absent = new LinkedHashMap<>();

  private record Absent(BundleFile file, List<Column> columns) {}

  FileStaging(Sql sql, ArrivedFiles arrival) {
    this.sql = sql;
    this.arrival = arrival;
  }

  /** Reads rows that somebody typed. */
  void read(BundlePart part, GivenRows given) throws UnreadableFile {
    try (StagedRowReceiver rows = begin(part)) {
      TypedRows.read(part.file(), given.rows(), words(true), rows);
      arrival.staged(new FileTables(part.file()), rows.count());
    }
    Set<String> typed = given.rows().get(0).keySet();
    lack(part, part.file().named().stream().filter(c -> !typed.contains(c.name())).toList());
  }

  /** Reads the files of a bundle. */
  List<BundlePart.ReadPart> read(UploadedBundle bundle, ImportSteps steps) throws IOException {
    List<BundlePart.ReadPart> read = new ArrayList<>();
    SqlVocabulary words = words(false);
    for (BundlePart part : bundle.parts()) {
      try (CsvTable table = open(bundle, part, steps)) {
        words.name(table.spreadNames());
        read.add(stage(part, table, words));
      } catch (UnreadableFile unreadable) {
        read.add(refuse(part, reason(bundle, part, unreadable)));
      }
    }
    for (Map.Entry<String, String> left : bundle.left().entrySet()) {
      BundlePart part = new BundlePart(read.size() + 1, left.getKey(), UNKNOWN);
      read.add(refuse(part, new UnreadableFile(left.getValue())));
    }
    return read;
  }

  private SqlVocabulary words(boolean few) {
    return new SqlVocabulary(
        sql,
        few,
        () -> {
          if (open != null) {
            open.pause();
          }
        });
  }

  private StagedRowReceiver begin(BundlePart part) {
    StagedRowReceiver rows = new StagedRowReceiver(sql, part, arrival.isNoticing());
    open = rows;
    return rows;
  }

  /** What is damaged may look like anything, such as a column that nobody knows. */
  private static UnreadableFile reason(
      UploadedBundle bundle, BundlePart part, UnreadableFile unreadable) throws IOException {
    return bundle.isDamaged(part) ? new UnreadableFile(UnpackedFile.DAMAGED) : unreadable;
  }

  private static CsvTable open(UploadedBundle bundle, BundlePart part, ImportSteps steps)
      throws IOException {
    InputStream in = bundle.open(part);
    try {
      return CsvTable.open(
          part.file(), new CountingStream(in, more -> steps.read(more, bundle.bytes())));
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  private BundlePart.ReadPart stage(BundlePart part, CsvTable table, SqlVocabulary words)
      throws IOException {
    FileTables target = new FileTables(part.file());
    long count = 0;
    try (StagedRowReceiver rows = begin(part)) {
      count = table.read(words, rows);
      arrival.staged(target, rows.count());
    } catch (UnreadableFile unreadable) {
      sql.run("delete from refused where part = ?", part.number());
      sql.run("delete from noticed where part = ?", part.number());
      sql.run("delete from " + target.staged() + " where part = ?", part.number());
      throw unreadable;
    }
    lack(part, table.absent());
    return new BundlePart.ReadPart(part, table.header(), count, true);
  }

  private void lack(BundlePart part, List<Column> columns) {
    if (!columns.isEmpty()) {
      absent
          .computeIfAbsent(new Absent(part.file(), columns), none -> new ArrayList<>())
          .add(part.number());
    }
  }

  /** An absent column leaves what is there, in these files. */
  void leaveAbsent(Predicate<FileTables> files) {
    absent.forEach(
        (missing, parts) -> {
          if (files.test(new FileTables(missing.file()))) {
            leaveAbsent(missing, parts);
          }
        });
  }

  private void leaveAbsent(Absent missing, List<Integer> parts) {
    FileTables target = new FileTables(missing.file());
    List<String> columns = missing.columns().stream().map(target::column).toList();
    sql.run(
        "update %s s set %s from %s t where s.part = any (?) and %s"
            .formatted(
                target.staged(),
                FileTables.each(columns, column -> column + " = t." + column, ", "),
                target.table(),
                target.sameKey("t", "s")),
        (Object) parts.toArray(Integer[]::new));
  }

  private BundlePart.ReadPart refuse(BundlePart part, UnreadableFile unreadable) {
    for (UnreadableFile.UnreadableBecause reason : unreadable.reasons()) {
      sql.run(
          "insert into refused values (?, 0, 0, ?, ?, ?, '')",
          part.number(),
          StagedRowReceiver.cut(reason.column()),
          StagedRowReceiver.cut(reason.value()),
          reason.code());
    }
    return new BundlePart.ReadPart(part, List.of(), 0, false);
  }
}
