package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
