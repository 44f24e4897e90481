package org.entrepot.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAgreements implements Agreements {

  private static final String EXISTS =
      """
      select exists (select from agreement a where a.edition = ? and a.kind = coalesce(?, a.kind)
        and a.signed_on <= coalesce(?, a.signed_on)
        and not exists (select from unnest(?::text[]) name where not exists (
          select from agreement_party p join company c on c.code = p.company
          where p.edition = a.edition and p.agreement = a.code
            and name in (c.legal_name, c.trading_name, c.local_name))))
      """;

  @Inject DataSource dataSource;

  @Override
  public boolean exists(
      String edition, @Nullable String kind, @Nullable LocalDate through, List<String> names) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(EXISTS)) {
      select.setString(1, edition);
      select.setString(2, kind);
      select.setObject(3, through);
      select.setArray(4, connection.createArrayOf("text", names.toArray()));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
