package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlClaims implements Claims {

  private static final String SELECT =
      "select id, edition, about, dimension, value, unit, qualifier, through, sentence, source, note"
          + " from claim where id = coalesce(?, id)";

  @Inject Sql sql;

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
    return sql.one("select 'said-' || nextval('claim_number')", row -> row.getString(1));
  }

  private List<Claim> read(@Nullable String id) {
    List<Claim> claims = sql.list(SELECT, SqlClaims::claim, id);
    claims.sort(Comparator.comparing(Claim::id, ORDER));
    return claims;
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        row.getString(1),
        row.getString(2),
        ClaimTopic.of(row.getString(3)).orElseThrow(),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        ClaimQualifier.of(row.getString(7)).orElseThrow(),
        row.getObject(8, LocalDate.class),
        row.getString(9),
        row.getString(10),
        row.getString(11));
  }
}
