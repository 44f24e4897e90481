package org.entrepot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** The server's own default data source: each server's deployment says which database that is. */
@ApplicationScoped
class ServerDataSource {

  @Produces
  @Resource(lookup = "java:comp/DefaultDataSource")
  DataSource dataSource;

  @Produces
  Sql sql() {
    return new Sql(dataSource);
  }
}
