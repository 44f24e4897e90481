package org.entrepot.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.Sql;

@ApplicationScoped
class SqlDatabaseStates implements DatabaseStates {

  @Inject Sql sql;

  @Override
  public DatabaseState read(int tables) {
    String version = sql.one("select current_setting('server_version')", row -> row.getString(1));
    long bytes = sql.one("select pg_database_size(current_database())", row -> row.getLong(1));
    return new DatabaseState(version, bytes, migrations(), sizes(tables));
  }

  /** Sessions are in UTC, those that migrate too. */
  private List<AppliedMigration> migrations() {
    return sql.list(
        """
        select version, description, installed_on at time zone 'UTC' from flyway_schema_history
        where success and type = 'SQL' order by installed_rank desc
        """,
        row ->
            new AppliedMigration(
                row.getString(1), row.getString(2), row.getTimestamp(3).toInstant()));
  }

  private List<TableSize> sizes(int tables) {
    return sql.list(
        """
        select relname, pg_total_relation_size(oid) as bytes, greatest(reltuples, 0)::bigint
        from pg_class where relnamespace = 'entrepot'::regnamespace and relkind = 'r'
        order by bytes desc, relname limit ?
        """,
        row -> new TableSize(row.getString(1), row.getLong(2), row.getLong(3)),
        tables);
  }
}
