package org.entrepot.ledger;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads from postings to the records that they come from. */
public interface SourceLinks {

  /** Address of the record in the API; null where no register has such records. */
  @Nullable String api(PostingSource source);

  /** Address of the page on which the record is read; null where no register has such records. */
  @Nullable String page(PostingSource source);

  /** What records are called by people; those that are not to be seen are left out. */
  Map<PostingSource, String> names(Collection<PostingSource> sources);
}
