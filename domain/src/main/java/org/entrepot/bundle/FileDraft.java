package org.entrepot.bundle;

import java.util.List;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.BundleFile.PairCheck;
import org.jspecify.annotations.Nullable;

/** A {@link BundleFile} while something of it is still to be said. */
final class FileDraft {

  private final String name;
  private final String record;
  private final int key;
  private final List<Column> columns;

  List<PairCheck> checks = List.of();
  boolean spread;
  @Nullable String vintage;
  boolean deletable;
  Counting counting = Counting.NEVER;
  @Nullable StateColumns state;
  List<String> aliases = List.of();
  @Nullable NameColumns names;
  @Nullable BetweenColumns between;
  RegisterHeading heading = RegisterHeading.SETUP;
  @Nullable String alone;

  FileDraft(String name, String record, int key, List<Column> columns) {
    this.name = name;
    this.record = record;
    this.key = key;
    this.columns = columns;
    this.names = hasUsualNames() ? NameColumns.USUAL : null;
  }

  private boolean hasUsualNames() {
    return columns.stream().anyMatch(column -> column.name().equals(NameColumns.USUAL.en()));
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
    this.names = said.names();
    this.between = said.between();
    this.heading = said.heading();
    this.alone = said.alone();
  }

  BundleFile file() {
    return new BundleFile(
        name, record, key, columns, checks, spread, vintage, deletable, counting, state, aliases,
        names, between, heading, alone);
  }
}
