package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.TreeSet;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.intake.LockTimeout;

/**
 * A trial is a setting of the transaction, as a reason is: what keeps histories and counts changes
 * sees it.
 */
@ApplicationScoped
class SqlTrials implements Trials {

  private static final String BEGIN =
      "select set_config('entrepot.trial', 'on', true), set_config('lock_timeout', '10s', true)";

  private static final String WAIT =
      "select pg_advisory_xact_lock(hashtext('trial'), hashtext(e))::text"
          + " from unnest(cast(? as text[])) e";

  @Inject Sql sql;

  @Override
  public void begin(Collection<String> editions) {
    // in one order, so that no two wait for each other
    String[] all = new TreeSet<>(editions).toArray(String[]::new);
    try {
      // the lock's own limit ends the wait, not that of a statement, which is shorter
      sql.with(
          one -> {
            one.list(BEGIN, row -> row.getString(1));
            return one.list(WAIT, row -> row.getString(1), (Object) all);
          });
    } catch (PersistenceException failed) {
      throw LockTimeout.isBehind(failed)
          ? new RuleBroken("preview.busy", String.join(", ", all))
          : failed;
    }
  }
}
