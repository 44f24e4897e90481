package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlClaims implements Claims {

  private static final String SELECT =
      "select id, edition, about, dimension, value, unit, qualifier, through, sentence, source, note"
          + " from claim where id = coalesce(?, id)";

  @Inject DataSource dataSource;

  @Override
  public List<Claim> all() {
    return read(null);
  }

  @Override
  public Optional<Claim> find(String id) {
    return read(id).stream().findFirst();
  }

  @Override
  public String nextId() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select 'said-' || nextval('claim_number')");
        ResultSet id = select.executeQuery()) {
      id.next();
      return id.getString(1);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private List<Claim> read(@Nullable String id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        List<Claim> claims = new ArrayList<>();
        while (rows.next()) {
          claims.add(claim(rows));
        }
        claims.sort(Comparator.comparing(Claim::id, ORDER));
        return claims;
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        row.getString(1),
        row.getString(2),
        About.of(row.getString(3)).orElseThrow(),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Qualifier.of(row.getString(7)).orElseThrow(),
        row.getObject(8, LocalDate.class),
        row.getString(9),
        row.getString(10),
        row.getString(11));
  }
}
