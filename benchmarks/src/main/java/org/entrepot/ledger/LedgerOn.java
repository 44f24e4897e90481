package org.entrepot.ledger;

import javax.sql.DataSource;

/** The ledger as the application has it, without a container around it. */
public final class LedgerOn {

  private LedgerOn() {}

  public static Ledger ledger(DataSource dataSource) {
    SqlLedger ledger = new SqlLedger();
    ledger.dataSource = dataSource;
    return ledger;
  }

  public static Postings postings(DataSource dataSource) {
    SqlPostings postings = new SqlPostings();
    postings.dataSource = dataSource;
    return postings;
  }
}
