package org.entrepot.economy;

import javax.sql.DataSource;
import org.entrepot.Sql;

/** What others take from this package, as the container would wire it. */
public final class EconomyParts {

  private EconomyParts() {}

  public static Economies economies(DataSource dataSource) {
    SqlEconomies economies = new SqlEconomies();
    economies.sql = new Sql(dataSource);
    return economies;
  }
}
