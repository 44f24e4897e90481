package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.SqlArray;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAgreements implements Agreements {

  private static final String BETWEEN =
      """
      select a.code from agreement a where a.edition = ?
        and a.withdrawn_at is null and a.kind = coalesce(?, a.kind)
        and a.signed_on <= coalesce(?, a.signed_on)
        and not exists (select from unnest(?::text[]) name where not exists (
          select from agreement_party p join company c on c.code = p.company
          where p.edition = a.edition and p.agreement = a.code
            and name in (c.legal_name, c.trading_name, c.local_name)))
      order by a.code limit 10
      """;

  @Inject Sql sql;

  @Override
  public List<String> between(
      String edition, @Nullable String kind, @Nullable LocalDate through, List<String> names) {
    return sql.list(
        BETWEEN, row -> row.getString(1), edition, kind, through, SqlArray.texts(names));
  }
}
