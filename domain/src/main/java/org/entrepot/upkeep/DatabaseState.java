package org.entrepot.upkeep;

import java.util.List;

/**
 * What the database holds.
 *
 * @param version of PostgreSQL, as it names itself: {@code 18.6}
 * @param bytes all that it keeps on disk
 * @param migrations that have made its schema, newest first
 * @param tables the largest, largest first
 */
public record DatabaseState(
    String version, long bytes, List<AppliedMigration> migrations, List<TableSize> tables) {

  public DatabaseState {
    migrations = List.copyOf(migrations);
    tables = List.copyOf(tables);
  }
}
