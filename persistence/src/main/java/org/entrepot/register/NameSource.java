package org.entrepot.register;

import java.util.Optional;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.FileTables;

/**
 * Where the names of what a column holds stand.
 *
 * @param table of the records that it names
 * @param code their column with what the column holds
 * @param en the English name, of a row with the alias {@code t}
 * @param zh the Chinese one
 * @param inEdition whether each edition has its own
 */
record NameSource(String table, String code, String en, String zh, boolean inEdition) {

  /** Which no file brings. */
  private static final NameSource ECONOMIES =
      new NameSource("economy", "alpha2", "t.name_en", "t.name_zh", false);

  /** Of a column of a register; empty where what it holds has no name. */
  static Optional<NameSource> of(DeclaredFiles files, Register in, Column column) {
    if (column.type().kind() == FieldKind.ECONOMY) {
      return Optional.of(ECONOMIES);
    }
    return column.own() ? named(in.file()) : referred(files, column).flatMap(NameSource::named);
  }

  private static Optional<BundleFile> referred(DeclaredFiles files, Column column) {
    return files.all().stream().filter(file -> file.name().equals(column.refersTo())).findFirst();
  }

  private static Optional<NameSource> named(BundleFile file) {
    FileTables tables = new FileTables(file);
    return Optional.ofNullable(file.names())
        .map(
            names ->
                new NameSource(
                    tables.table(),
                    "code",
                    "t." + names.en(),
                    "t." + names.zh(),
                    tables.inEdition()));
  }
}
