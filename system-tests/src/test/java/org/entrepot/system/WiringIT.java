package org.entrepot.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.entrepot.edition.Editions;
import org.entrepot.job.JobWorker;
import org.entrepot.ledger.Ledger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

/**
 * Inside the server, in the archive as it was built: the parts find each other, the driver is the
 * server's own, and a transaction takes all or nothing.
 */
@ExtendWith(ArquillianExtension.class)
class WiringIT {

  private static final String COUNT = "select count(*) from audit where what = 'test.wiring'";

  @Inject Editions editions;
  @Inject Ledger ledger;
  @Inject JobWorker worker;
  @Inject DataSource dataSource;

  @Resource(lookup = "java:comp/UserTransaction")
  UserTransaction transaction;

  /** The archive that the build made, with this class beside the application. */
  @Deployment
  static Archive<?> archive() {
    File built = new File(System.getProperty("entrepot.archive", ""));
    if (built.getName().endsWith(".war")) {
      return ShrinkWrap.createFromZipFile(WebArchive.class, built).addClass(WiringIT.class);
    }
    EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
    ear.getAsType(WebArchive.class, "/entrepot.war").addClass(WiringIT.class);
    return ear;
  }

  @Test
  void thePortsAreImplemented() throws Exception {
    transaction.begin();
    try {
      assertEquals(0, ledger.heads().size());
      assertTrue(editions.find("none-1").isEmpty());
      assertNotNull(worker);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void theDriverIsTheServersOwn() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      assertTrue(connection.unwrap(PGConnection.class).getBackendPID() > 0);
    }
  }

  @Test
  void whatIsRolledBackIsGone() throws Exception {
    transaction.begin();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into audit (what) values ('test.wiring')");
      assertEquals(1, count());
    } finally {
      transaction.rollback();
    }
    assertEquals(0, count());
  }

  private int count() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNT)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
