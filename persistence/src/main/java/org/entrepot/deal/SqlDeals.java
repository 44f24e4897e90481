package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.Cursor;
import org.entrepot.Money;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlDeals implements Deals {

  private static final String WAITING =
      """
      select d.code, d.value, d.currency, d.signed_on from deal d
      where d.edition = ? and d.code > ? and d.withdrawn_at is null and not exists (select from standing s
        where s.edition = d.edition and s.source_type = 'deal' and s.source_code = d.code)
      order by d.code limit ?
      """;

  @Inject Sql sql;

  @Override
  public Page<WaitingDeal> waiting(String edition, @Nullable Cursor after, int limit) {
    List<WaitingDeal> read =
        sql.list(
            WAITING,
            row ->
                new WaitingDeal(
                    edition,
                    row.getString(1),
                    new Money(row.getBigDecimal(2), row.getString(3)),
                    row.getObject(4, LocalDate.class)),
            edition,
            after == null ? "" : after.key(),
            limit + 1);
    return Page.of(read, limit, WaitingDeal::code);
  }
}
