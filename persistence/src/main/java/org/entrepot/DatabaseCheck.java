package org.entrepot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready: the database answers and has the schema that the program was built for. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(DatabaseCheck.class.getName());

  @Inject Sql sql;
  @Inject DatabasePulse pulse;

  private final AtomicReference<String> last = new AtomicReference<>("");

  @Override
  public HealthCheckResponse call() {
    String advice = advice();
    if (!advice.equals(last.getAndSet(advice)) && !advice.isEmpty()) {
      LOG.severe(advice);
    }
    return advice.isEmpty()
        ? HealthCheckResponse.up("database")
        : HealthCheckResponse.named("database").down().withData("advice", advice).build();
  }

  private String advice() {
    if (pulse.isSilent()) {
      return "The database does not answer.";
    }
    try {
      return SchemaVersions.read(sql).advice();
    } catch (PersistenceException failed) {
      LOG.log(Level.FINE, "The database cannot be asked", failed);
      boolean noTable =
          failed.getCause() instanceof SQLException cause && "42P01".equals(cause.getSQLState());
      return noTable
          ? "The database has no schema: run entrepot migrate."
          : "The database does not answer.";
    }
  }
}
