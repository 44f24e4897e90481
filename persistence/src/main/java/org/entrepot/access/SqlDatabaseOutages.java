package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.DatabasePulse;
import org.entrepot.disk.FullDisk;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlDatabaseOutages implements DatabaseOutages {

  private static final int DEPTH = 20;

  /** SQL's class of states for connections: none could be made, or it broke. */
  private static final String CONNECTION = "08";

  /**
   * PostgreSQL's own: it is stopping, it crashed, it is starting, it has no place left, it was too
   * slow and the statement was cancelled.
   */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "57014");

  @Inject DatabasePulse pulse;

  @Override
  public boolean isOngoing() {
    return pulse.isSilent();
  }

  @Override
  public boolean tell(Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .limit(DEPTH)
        .anyMatch(SqlDatabaseOutages::isOne);
  }

  @Override
  public boolean full(Throwable thrown) {
    return FullDisk.isBehind(thrown);
  }

  /** A pool says it in the servers' own words. */
  private static boolean isOne(Throwable thrown) {
    return thrown instanceof ResourceException
        || (thrown instanceof SQLException failed && isOfConnection(failed.getSQLState()));
  }

  private static boolean isOfConnection(@Nullable String state) {
    return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
  }
}
