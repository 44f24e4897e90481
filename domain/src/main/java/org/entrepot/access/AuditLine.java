package org.entrepot.access;

import org.jspecify.annotations.Nullable;

/**
 * One deed of the audit trail as the server's log has it: codes and names of accounts. Where it
 * came from is personal, so that stays in the trail.
 *
 * @param what code of the deed
 * @param subject code or number of what it was done to, of several the first; or null
 * @param who name of an account or token, or null where nobody has signed in
 * @param count how many it was done to at once
 */
record AuditLine(String what, @Nullable String subject, @Nullable String who, int count) {

  AuditLine(String what, @Nullable String subject, @Nullable String who) {
    this(what, subject, who, 1);
  }

  @Override
  public String toString() {
    String line = what + " " + shown(subject) + " who=" + shown(who);
    return count == 1 ? line : line + " count=" + count;
  }

  private static String shown(@Nullable String text) {
    return text == null ? "-" : text.replaceAll("\\p{Cntrl}", "?");
  }
}
