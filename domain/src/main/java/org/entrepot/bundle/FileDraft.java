package org.entrepot.bundle;

import java.util.List;
import org.entrepot.bundle.BundleFile.Check;
import org.entrepot.bundle.BundleFile.Counting;
import org.jspecify.annotations.Nullable;

/** A {@link BundleFile} while something of it is still to be said. */
final class FileDraft {

  private final String name;
  private final String record;
  private final int key;
  private final List<Column> columns;

  List<Check> checks = List.of();
  boolean spread;
  @Nullable String vintage;
  boolean deletable;
  Counting counting = Counting.NEVER;
  @Nullable StateColumns state;
  List<String> aliases = List.of();

  FileDraft(String name, String record, int key, List<Column> columns) {
    this.name = name;
    this.record = record;
    this.key = key;
    this.columns = columns;
  }

  FileDraft(BundleFile said) {
    this(said.name(), said.record(), said.key(), said.columns());
    this.checks = said.checks();
    this.spread = said.spread();
    this.vintage = said.vintage();
    this.deletable = said.deletable();
    this.counting = said.counting();
    this.state = said.state();
    this.aliases = said.aliases();
  }

  BundleFile file() {
    return new BundleFile(
        name, record, key, columns, checks, spread, vintage, deletable, counting, state, aliases);
  }
}
