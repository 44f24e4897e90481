package org.entrepot.edition;

import java.util.Collection;
import java.util.List;
import org.entrepot.ListPart;
import org.entrepot.Page;

/** What was changed of editions after they were final. */
public interface EditionRevisions {

  void add(EditionRevision revision);

  /** An edition's, the latest first. */
  Page<EditionRevision> page(String edition, ListPart part);

  /** Up to which position of its ledger an edition's status and revisions account for it. */
  long accounted(String edition);

  /** Those of these editions that are final or revised; none of them all is moved meanwhile. */
  List<String> settledAmong(Collection<String> editions);
}
