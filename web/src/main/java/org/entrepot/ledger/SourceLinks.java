package org.entrepot.ledger;

import org.jspecify.annotations.Nullable;

/** Leads from postings to the records that they come from. */
public interface SourceLinks {

  /** Address of the record in the API; null where no register has such records. */
  @Nullable String api(Source source);

  /** Address of the record for the reader: its page for staff, else what the API has. */
  @Nullable String page(Source source);
}
