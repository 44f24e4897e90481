package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.Sql;

@ApplicationScoped
class SqlLedgerFaults implements LedgerFaults {

  @Inject Sql sql;

  @Override
  public List<String> in(String edition) {
    return sql.with(
        one -> one.list("select fault from ledger_check(?)", row -> row.getString(1), edition));
  }
}
