package org.entrepot.access;

import java.util.List;
import org.entrepot.ListPart;
import org.entrepot.Page;

/** The audit trail as it is read. */
public interface AuditEntries {

  /** The newest first. */
  Page<AuditEntry> page(AuditQuery query, ListPart part);

  /** The newest of those deeds whose codes begin with one of these words and a point. */
  List<AuditEntry> newest(List<String> beginnings, int limit);

  /** Codes of the deeds that there are, in order. */
  List<String> deeds();
}
