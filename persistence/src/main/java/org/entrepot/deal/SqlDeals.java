package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.entrepot.Cursor;
import org.entrepot.Money;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlDeals implements Deals {

  private static final String WAITING =
      """
      select d.code, d.value, d.currency, d.signed_on from deal d
      where d.edition = ? and d.code > ? and not exists (select from standing s
        where s.edition = d.edition and s.source_type = 'deal' and s.source_code = d.code)
      order by d.code limit ?
      """;

  @Inject DataSource dataSource;

  @Override
  public Page<WaitingDeal> waiting(String edition, @Nullable Cursor after, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(WAITING)) {
      select.setString(1, edition);
      select.setString(2, after == null ? "" : after.key());
      select.setInt(3, limit + 1);
      try (ResultSet rows = select.executeQuery()) {
        List<WaitingDeal> read = new ArrayList<>();
        while (rows.next()) {
          Money value = new Money(rows.getBigDecimal(2), rows.getString(3));
          read.add(
              new WaitingDeal(
                  edition, rows.getString(1), value, rows.getObject(4, LocalDate.class)));
        }
        return Page.of(read, limit, WaitingDeal::code);
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
