package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.entrepot.Sql;

@ApplicationScoped
class SqlAuditSeals implements AuditSeals {

  private static final long AT_ONCE = 10_000;

  private static final String HEAD =
      "select seq, encode(hash, 'hex') from audit_seal order by seq desc limit 1";

  private static final AuditHead NONE = new AuditHead(0, null);

  @Inject Sql sql;

  @Override
  public boolean seal() {
    return sql.one("select seal_audit(?)", row -> row.getLong(1), AT_ONCE) == AT_ONCE;
  }

  @Override
  public AuditHead head() {
    return head(sql);
  }

  private static AuditHead head(Sql sql) {
    return sql.optional(HEAD, row -> new AuditHead(row.getLong(1), row.getString(2))).orElse(NONE);
  }

  @Override
  public AuditCheck check(int faults) {
    return sql.with(
        one -> {
          List<AuditFault> found =
              one.list(
                  "select seq, audit, fault from audit_check() limit ?",
                  SqlAuditSeals::fault,
                  faults);
          long entries = one.one("select count(*) from audit", row -> row.getLong(1));
          return new AuditCheck(entries, head(one), found);
        });
  }

  private static AuditFault fault(ResultSet row) throws SQLException {
    return new AuditFault(
        row.getObject("seq", Long.class),
        row.getLong("audit"),
        AuditFault.FaultKind.valueOf(row.getString("fault")));
  }
}
