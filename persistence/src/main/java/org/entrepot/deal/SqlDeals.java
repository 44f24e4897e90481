package org.entrepot.deal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.Cursor;
import org.entrepot.Money;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibility;
import org.entrepot.access.VisibleRows;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlDeals implements Deals {

  private static final String WAITING =
      """
      select d.code, d.value, d.currency, d.signed_on from deal d
      where d.edition = ? and d.code > ? and d.withdrawn_at is null and not exists (select from standing s
        where s.edition = d.edition and s.source_type = 'deal' and s.source_code = d.code)
      %s order by d.code limit ?
      """;

  private static final Map<RowLimit, List<String>> LIMITED =
      Map.of(
          RowLimit.DELEGATION, List.of("d.delegation"),
          RowLimit.PAVILION, List.of("d.pavilion"),
          RowLimit.COMPANY, List.of("d.buyer", "d.seller"));

  @Inject Sql sql;

  @Override
  public Page<WaitingDeal> waiting(
      String edition, Visibility visibility, @Nullable Cursor after, int limit) {
    VisibleRows visible = VisibleRows.of(visibility, List.of("d.edition"), LIMITED);
    String seen = visible.conditions().stream().map("and "::concat).collect(joining(" "));
    List<Object> values = new ArrayList<>();
    values.add(edition);
    values.add(after == null ? "" : after.key());
    values.addAll(visible.values());
    values.add(limit + 1);
    List<WaitingDeal> read =
        sql.list(
            WAITING.formatted(seen),
            row ->
                new WaitingDeal(
                    edition,
                    row.getString(1),
                    new Money(row.getBigDecimal(2), row.getString(3)),
                    row.getObject(4, LocalDate.class)),
            values.toArray());
    return Page.of(read, limit, WaitingDeal::code);
  }
}
