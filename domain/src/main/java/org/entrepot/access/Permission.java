package org.entrepot.access;

/** What somebody may do. Which roles may do it says {@link Role}. */
public enum Permission {
  /** Looks at what is open to all, and signs in: the one thing that takes no sign-in. */
  PUBLIC,
  /** Looks after one's own account: it takes a sign-in, and no role. */
  OWN_ACCOUNT,
  /** Sees live figures, records and postings of editions that are not open to all. */
  EDITIONS_READ,
  /** Declares that no more records of an edition are expected. */
  EDITIONS_CLOSE,
  /** Declares the figures of an edition final, and takes that back. */
  EDITIONS_FINALISE,
  /** Looks into the registers of the deployment and at the desk's lists of records. */
  RECORDS_READ,
  /** Adds, corrects and withdraws records one by one. */
  RECORDS_WRITE,
  /** Brings files of records in, and decides on what their preview says. */
  RECORDS_IMPORT,
  /** Sees the imports that there were, how they ended and what they refused. */
  JOBS_READ,
  /** Has the ledger's own checks done. */
  LEDGER_CHECK,
  /** Has a text of one's own compared with what is known. */
  TEXTS_CHECK,
  /** Puts claims into their register. */
  CLAIMS_WRITE,
  /** Sees at the desk what others published, and what people have said of it. */
  PUBLISHED_READ,
  /** Says which metric a published figure is a value of, and whether it is comparable. */
  PUBLISHED_TIE,
  /** Reads what was done, by whom and from where. */
  AUDIT_READ,
  /** Looks at how the server is set and what its database holds. */
  SYSTEM_READ,
  /** Invites people, says what they may do, and takes that back. */
  ACCOUNTS_MANAGE,
  /** Issues tokens to machines and takes them back. */
  TOKENS_MANAGE;

  /** Whether it takes no sign-in. */
  public boolean isEveryones() {
    return this == PUBLIC;
  }

  /** Whether it takes a sign-in and no role. */
  public boolean isEverySignedIns() {
    return this == OWN_ACCOUNT;
  }
}
