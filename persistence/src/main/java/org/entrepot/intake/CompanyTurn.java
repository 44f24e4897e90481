package org.entrepot.intake;

import java.util.Collection;
import java.util.Set;
import org.entrepot.Sql;
import org.entrepot.job.JobMustWait;

/**
 * The turn to change companies and all that names them: the locks of an import of companies, in the
 * same order.
 */
public final class CompanyTurn {

  /** What whoever has to wait for it waits for. */
  public static final String FILE = "companies.csv";

  private CompanyTurn() {}

  /**
   * Waits for it, ten seconds for each lock, and keeps it for the caller's transaction.
   *
   * @param companies their codes
   * @param editions selects the codes of the editions with records that name them; its one question
   *     mark is the array of the companies
   * @throws JobMustWait if somebody who has an edition just now has named one of them there
   */
  public static void take(Sql sql, Collection<String> companies, String editions) {
    Object codes = companies.toArray(String[]::new);
    RecordLocks.before(sql, FILE, null);
    Set<String> held = RecordLocks.lock(sql, editions, codes);
    RecordLocks.shelves(sql, FILE, companies);
    RecordLocks.lookAgain(sql, held, editions, codes);
  }
}
