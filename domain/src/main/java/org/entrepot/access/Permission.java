package org.entrepot.access;

/** What somebody may do. Which roles may do it says {@link Role}. */
public enum Permission {
  /** Looks at what is open to all, and signs in: the one thing that takes no sign-in. */
  PUBLIC(Breadth.PART),
  /** Looks after one's own account: it takes a sign-in, and no role. */
  OWN_ACCOUNT(Breadth.PART),
  /** Sees live figures, records and postings of editions that are not open to all. */
  EDITIONS_READ(Breadth.PART),
  /** Declares that no more records of an edition are expected. */
  EDITIONS_CLOSE(Breadth.EDITION),
  /** Declares the figures of an edition final, and takes that back. */
  EDITIONS_FINALISE(Breadth.EDITION),
  /** Looks into the registers of the deployment and at the desk's lists of records. */
  RECORDS_READ(Breadth.PART),
  /** Adds, corrects and withdraws records of editions one by one. */
  RECORDS_WRITE(Breadth.EDITION),
  /** Changes what all editions share: companies, rates, the outlook, names of economies. */
  SHARED_WRITE(Breadth.EVERYTHING),
  /** Brings files of records in, and decides on what their preview says. */
  RECORDS_IMPORT(Breadth.EVERYTHING),
  /** Sees the imports that there were, how they ended and what they refused. */
  JOBS_READ(Breadth.EVERYTHING),
  /** Has the ledger's own checks done. */
  LEDGER_CHECK(Breadth.EDITION),
  /** Has a text of one's own compared with what is known. */
  TEXTS_CHECK(Breadth.EDITION),
  /** Puts claims into their register. */
  CLAIMS_WRITE(Breadth.EDITION),
  /** Sees at the desk what others published, and what people have said of it. */
  PUBLISHED_READ(Breadth.EDITION),
  /** Says which metric a published figure is a value of, and whether it is comparable. */
  PUBLISHED_TIE(Breadth.EDITION),
  /** Reads what was done, by whom and from where. */
  AUDIT_READ(Breadth.EVERYTHING),
  /** Looks at how the server is set and what its database holds. */
  SYSTEM_READ(Breadth.EVERYTHING),
  /** Invites people, says what they may do, and takes that back. */
  ACCOUNTS_MANAGE(Breadth.EVERYTHING),
  /** Issues tokens to machines and takes them back. */
  TOKENS_MANAGE(Breadth.EVERYTHING);

  /** How much of what there is takes part in it, so how much whoever does it has to have. */
  private enum Breadth {
    /** A part of an edition can be done by itself. */
    PART,
    /** It is about whole editions. */
    EDITION,
    /** It is about all of them at once, or about none. */
    EVERYTHING
  }

  private final Breadth breadth;

  Permission(Breadth breadth) {
    this.breadth = breadth;
  }

  /** Whether it can be done in a scope: what is about more than is in it cannot. */
  public boolean fits(AccessScope scope) {
    return switch (breadth) {
      case PART -> true;
      case EDITION -> scope.isWhole();
      case EVERYTHING -> scope.isEverything();
    };
  }

  /** Whether it takes no sign-in. */
  public boolean isEveryones() {
    return this == PUBLIC;
  }

  /** Whether it takes a sign-in and no role. */
  public boolean isEverySignedIns() {
    return this == OWN_ACCOUNT;
  }
}
