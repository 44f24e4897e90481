package org.entrepot.deal;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Money;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibility;
import org.entrepot.access.VisibleRows;

@ApplicationScoped
class SqlDeals implements Deals {

  private static final String WAITING =
      """
      select d.code, d.value, d.currency, d.signed_on from deal d
      where d.edition = ? and d.code %s ? and d.withdrawn_at is null and not exists (select from standing s
        where s.edition = d.edition and s.source_type = 'deal' and s.source_code = d.code)
      %s order by d.code %s limit ?
      """;

  private static final Map<RowLimit, List<String>> LIMITED =
      Map.of(
          RowLimit.DELEGATION, List.of("d.delegation"),
          RowLimit.PAVILION, List.of("d.pavilion"),
          RowLimit.COMPANY, List.of("d.buyer", "d.seller"));

  @Inject Sql sql;

  @Override
  public Page<WaitingDeal> waiting(String edition, Visibility visibility, ListPart part) {
    VisibleRows visible = VisibleRows.of(visibility, List.of("d.edition"), LIMITED);
    String seen = visible.conditions().stream().map("and "::concat).collect(joining(" "));
    List<Object> values = new ArrayList<>();
    values.add(edition);
    values.add(part.key(""));
    values.addAll(visible.values());
    values.add(part.oneMore());
    List<WaitingDeal> read =
        sql.list(
            WAITING.formatted(ListOrder.UP.past(part), seen, ListOrder.UP.way(part)),
            row ->
                new WaitingDeal(
                    edition,
                    row.getString(1),
                    new Money(row.getBigDecimal(2), row.getString(3)),
                    row.getObject(4, LocalDate.class)),
            values.toArray());
    return Page.of(read, part, WaitingDeal::code);
  }
}
