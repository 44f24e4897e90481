package org.entrepot.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done, by whom and from where: only ever added to, and free of texts that people wrote.
 */
public interface AuditTrail {

  /**
   * Adds a deed.
   *
   * @param what code of the deed: {@code token.issued}
   * @param subject code or number of what it was done to, or null
   */
  void add(Act act, String what, @Nullable String subject);

  /** Adds the same deed for each of these; none where there are none. */
  default void addAll(Act act, String what, List<String> subjects) {
    subjects.forEach(subject -> add(act, what, subject));
  }
}
