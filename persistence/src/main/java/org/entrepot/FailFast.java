package org.entrepot;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * With the database gone a query fails at once: EclipseLink would try three times in ten seconds.
 */
@SuppressWarnings("removal") // its successor is not in 4.0.1, which Payara Server has
public class FailFast implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
  }
}
