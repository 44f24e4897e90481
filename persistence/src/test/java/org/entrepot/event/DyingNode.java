package org.entrepot.event;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.entrepot.TestDatabase;

/** A process that is killed while it tells its second event. */
final class DyingNode {

  static final String TELLING = "telling";

  public static void main(String[] args) {
    TestDatabase database = TestDatabase.at(args[0]);
    EventHandler handler =
        EventParts.handler(
            "writer",
            told -> {
              write(database, told);
              if (told.event().subject().code().equals("ciie-2")) {
                System.out.println(TELLING);
                sleep();
              }
            });
    new EventParts(database, Clock.systemUTC(), handler).courier().round(() -> false);
  }

  /** In the transaction of the delivery. */
  static void write(TestDatabase database, ToldEvent told) {
    try (var connection = database.app().getConnection();
        var insert =
            connection.prepareStatement(
                "insert into audit (who, what, subject) values ('node', 'event.told', ?)")) {
      insert.setString(1, told.event().subject().code());
      insert.executeUpdate();
    } catch (java.sql.SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static Process start(TestDatabase database) throws java.io.IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            DyingNode.class.getName(),
            database.url())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void sleep() {
    try {
      TimeUnit.MINUTES.sleep(5);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private DyingNode() {}
}
