package org.entrepot.access;

import java.util.List;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** The audit trail as it is read. */
public interface AuditEntries {

  /** The newest first. */
  Page<AuditEntry> page(AuditQuery query, @Nullable Cursor after, int limit);

  /** Codes of the deeds that there are, in order. */
  List<String> deeds();
}
