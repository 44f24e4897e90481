package org.entrepot.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entrepot.job.UnreadableFile.Reason;

/**
 * The first row of a file, in any order of columns.
 *
 * @param names without white space around them; an empty last one, as in the European Central
 *     Bank's file, is left out
 * @param width number of fields of each row, an empty last one left out
 */
record Header(List<String> names, int width) {

  static Header of(BundleFile file, List<String> fields) throws UnreadableFile {
    List<String> names = new ArrayList<>(fields.stream().map(String::strip).toList());
    if (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    List<Reason> reasons = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        reasons.add(new Reason(name, name, "column.twice"));
      } else if (!known(file, name)) {
        reasons.add(new Reason(name, name, "column.unknown"));
      }
    }
    for (Column column : file.named()) {
      if (column.required() && !seen.contains(column.name())) {
        reasons.add(new Reason(column.name(), "", "column.missing"));
      }
    }
    if (!reasons.isEmpty()) {
      throw new UnreadableFile(reasons);
    }
    return new Header(List.copyOf(names), names.size());
  }

  private static boolean known(BundleFile file, String name) {
    return file.named().stream().anyMatch(column -> column.name().equals(name))
        || (file.spread() && Fields.capitals(name, 3));
  }

  /** Where the column stands, or -1. */
  int position(Column column) {
    return names.indexOf(column.name());
  }

  /** Whether a row has as many fields as the header; one more is accepted where it is empty. */
  boolean fits(List<String> fields) {
    return fields.size() == width || (fields.size() == width + 1 && fields.get(width).isEmpty());
  }
}
