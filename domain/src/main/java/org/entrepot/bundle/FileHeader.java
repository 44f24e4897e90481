package org.entrepot.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entrepot.bundle.UnreadableFile.UnreadableBecause;

/**
 * The first row of a file, in any order of columns.
 *
 * @param names without white space around them; an empty last one, as in the European Central
 *     Bank's file, is left out, and so are code and message after them, which refused rows bring
 *     along when they are sent again
 * @param width number of fields of each row with those two, an empty last one left out
 */
public record FileHeader(List<String> names, int width) {

  private static final List<String> WHY = List.of("code", "message");

  static FileHeader of(BundleFile file, List<String> fields) throws UnreadableFile {
    List<String> names = new ArrayList<>(fields.stream().map(String::strip).toList());
    if (names.size() > 1 && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    int width = names.size();
    if (width > 2
        && names.subList(width - 2, width).equals(WHY)
        && WHY.stream().noneMatch(name -> known(file, name))) {
      names = names.subList(0, width - 2);
    }
    List<UnreadableBecause> reasons = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        reasons.add(new UnreadableBecause(name, name, "column.twice"));
      } else if (!known(file, name) && file.stateProblem(name).isEmpty()) {
        reasons.add(new UnreadableBecause(name, name, "column.unknown"));
      }
    }
    for (Column column : file.named()) {
      if (column.required() && !seen.contains(column.name())) {
        reasons.add(new UnreadableBecause(column.name(), "", "column.missing"));
      }
    }
    if (!reasons.isEmpty()) {
      throw new UnreadableFile(reasons);
    }
    return new FileHeader(List.copyOf(names), width);
  }

  private static boolean known(BundleFile file, String name) {
    return file.named().stream().anyMatch(column -> column.name().equals(name))
        || (file.spread() && Fields.capitals(name, 3));
  }

  /** Those that a file may show, as an export does, and no row may fill. */
  List<String> state(BundleFile file) {
    return names.stream().filter(name -> file.stateProblem(name).isPresent()).toList();
  }

  /** Where the column stands, or -1. */
  int position(Column column) {
    return names.indexOf(column.name());
  }

  /**
   * Whether a row has as many fields as the header; one more is accepted where it is empty, and
   * code and message may be gone.
   */
  boolean fits(List<String> fields) {
    return fields.size() == width
        || fields.size() == names.size()
        || (fields.size() == width + 1 && fields.get(width).isBlank());
  }
}
