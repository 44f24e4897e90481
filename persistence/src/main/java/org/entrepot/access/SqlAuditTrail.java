package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAuditTrail implements AuditTrail {

  @Inject Sql sql;
  @Inject AuditLog log;

  @Override
  public void add(Act act, String what, @Nullable String subject) {
    sql.run(
        "insert into audit (who, what, subject, origin) values (?, ?, ?, ?)",
        act.who(),
        what,
        subject,
        act.origin());
    log.add(act, what, subject);
  }

  @Override
  public void addAll(Act act, String what, List<String> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    sql.run(
        "insert into audit (who, what, subject, origin) select ?, ?, unnest(cast(? as text[])), ?",
        act.who(),
        what,
        subjects.toArray(String[]::new),
        act.origin());
    log.addAll(act, what, subjects);
  }
}
