package org.entrepot.withdrawal;

import java.util.ArrayList;
import java.util.List;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FileTables;
import org.entrepot.register.Register;

/**
 * Selects what is in the way of withdrawing or reinstating records, from the declarations of files:
 * code of the record, problem, register and code of what is in the way. All take the edition and
 * the codes.
 */
final class StandingSql {

  private static final String UNLIKE =
      """
      with wanted as (select cast(? as text) as edition, cast(? as text[]) as codes)
      select w.code, case when r.edition is null then 'record.unknown' else '%s' end, '', ''
      from wanted cross join unnest(wanted.codes) w (code)
      left join %s r on r.edition = wanted.edition and r.%s = w.code
      where r.edition is null or r.withdrawn_at is %s null
      order by 1 limit %s
      """;

  private static final String STANDING =
      """
      select r.%1$s as code, 'record.stood-on' as problem, '%2$s' as register, r.%3$s as other
      from %4$s r, wanted
      where r.edition = wanted.edition and r.%1$s = any (wanted.codes) %5$s
      """;

  private static final String MISSING =
      """
      select r.%1$s as code, 'record.on-withdrawn-other' as problem, '%2$s' as register, x.code as other
      from %3$s r join %4$s x on x.edition = r.edition and x.code = r.%5$s, wanted
      where r.edition = wanted.edition and r.%1$s = any (wanted.codes) and x.withdrawn_at is not null %6$s
      """;

  private static final String TAKEN =
      """
      select r.code, 'record.place-taken' as problem, '%1$s' as register, x.code as other
      from %2$s r join %2$s x on x.edition = r.edition and x.%3$s = r.%3$s and x.code <> r.code, wanted
      where r.edition = wanted.edition and r.code = any (wanted.codes)
        and (x.withdrawn_at is null or x.code = any (wanted.codes))
      """;

  private static final String NOT_AMONG = "and %s.code <> all (wanted.codes)";

  private final List<BundleFile> files;
  private final BundleFile file;
  private final FileTables target;

  StandingSql(List<BundleFile> files, BundleFile file) {
    this.files = files;
    this.file = file;
    this.target = new FileTables(file);
  }

  /** The column with the record's own code. */
  String code() {
    return target.key().get(target.key().size() - 1);
  }

  String table() {
    return target.table();
  }

  String unlike(boolean withdrawn) {
    return UNLIKE.formatted(
        withdrawn ? "record.not-withdrawn" : "record.withdrawn-already",
        table(),
        code(),
        withdrawn ? "" : "not",
        CountedRecords.NAMED);
  }

  String standingOn() {
    List<String> selects = new ArrayList<>();
    for (BundleFile other : files) {
      for (Column column : other.referringTo(file)) {
        FileTables from = new FileTables(other);
        String counts = other.isCounted() ? "and r.withdrawn_at is null " : "";
        selects.add(
            STANDING.formatted(
                from.column(column),
                new Register(other).name(),
                from.key().get(from.key().size() - 1),
                from.table(),
                counts + (column.own() ? NOT_AMONG.formatted("r") : "")));
      }
    }
    return union(selects);
  }

  String missing() {
    List<String> selects = new ArrayList<>();
    for (BundleFile other : files.stream().filter(BundleFile::isCounted).toList()) {
      for (Column column : file.referringTo(other)) {
        selects.add(
            MISSING.formatted(
                code(),
                new Register(other).name(),
                table(),
                new FileTables(other).table(),
                target.column(column),
                column.own() ? NOT_AMONG.formatted("x") : ""));
      }
    }
    String alone = file.alone();
    if (alone != null) {
      selects.add(TAKEN.formatted(new Register(file).name(), table(), alone));
    }
    return union(selects);
  }

  /** Empty where there is nothing to look at. */
  private static String union(List<String> selects) {
    return selects.isEmpty()
        ? ""
        : "with wanted as materialized (select cast(? as text) as edition, cast(? as text[]) as codes) "
            + String.join(" union all ", selects)
            + " order by 1, 3, 4 limit "
            + CountedRecords.NAMED;
  }
}
