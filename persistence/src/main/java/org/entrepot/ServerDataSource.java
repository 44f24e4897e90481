package org.entrepot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The server's own default data source: each server's deployment says which database that is. */
@ApplicationScoped
class ServerDataSource {

  @Produces
  @Resource(lookup = "java:comp/DefaultDataSource")
  DataSource dataSource;

  private @Nullable Sql sql;

  /** One for all, which knows when the database answered last. */
  @Produces
  synchronized Sql sql() {
    Sql known = sql;
    if (known == null) {
      known = new Sql(dataSource);
      sql = known;
    }
    return known;
  }
}
