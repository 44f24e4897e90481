package org.entrepot.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.bundle.FileTables;

/**
 * The records as they will be, for whoever names {@code coming_company} and its like in SQL. Where
 * the file did not come, that is the register; where it did, it is the rows that go in, with {@code
 * came}, and the records that they do not replace, without.
 */
final class ComingRecords {

  private static final Pattern NAME = Pattern.compile("\\bcoming_([a-z_]+)");

  private final List<FileTables> all;
  private final Set<FileTables> came;

  ComingRecords(List<FileTables> all, Collection<FileTables> came) {
    this.all = all;
    this.came = new HashSet<>(came);
  }

  /** The name of a file's records as they will be. */
  static String of(FileTables target) {
    return "coming_" + target.table();
  }

  /** The text with relations for these names; each wants an alias. */
  String in(String sql) {
    return NAME.matcher(sql).replaceAll(name -> Matcher.quoteReplacement(relation(name.group(1))));
  }

  private String relation(String table) {
    FileTables target =
        all.stream().filter(each -> each.table().equals(table)).findFirst().orElseThrow();
    return came.contains(target) ? union(target) : target.table();
  }

  private static String union(FileTables target) {
    String code = target.table().equals("edition") ? ", %s as code" : "";
    return """
    (select %1$s%2$s, true as came from %3$s f where not f.refused and not f.again
    union all select %4$s%5$s, false from %6$s r where not exists
      (select from %3$s f where not f.refused and %7$s))\
    """
        .formatted(
            FileTables.list(target.columns(), "f"),
            code.formatted(target.code("f")),
            target.staged(),
            FileTables.list(target.columns(), "r"),
            code.formatted(target.code("r")),
            target.table(),
            target.sameKey("f", "r"));
  }
}
