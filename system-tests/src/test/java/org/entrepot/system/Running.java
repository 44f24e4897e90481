package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one server of a run, with its database: {@code -Dentrepot.server=micro}, {@code payara} or
 * {@code wildfly}. It is installed and started when the first test asks for it and ended with the
 * run. Tests take it, or one of its parts, as a parameter.
 */
final class Running implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(Running.class);

  /** Server and database together. */
  record Pair(Server server, Database database) implements AutoCloseable {

    @Override
    public void close() {
      server.stop();
      database.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Server.class || type == Database.class || type == Client.class;
  }

  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Pair pair =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(Pair.class, type -> start(), Pair.class);
    Class<?> type = parameter.getParameter().getType();
    return type == Server.class
        ? pair.server()
        : type == Database.class ? pair.database() : new Client(pair.server().url());
  }

  private static Pair start() {
    Database database = Database.start();
    Server server =
        switch (System.getProperty("entrepot.server", "micro")) {
          case "payara" -> new PayaraServer(database.environment());
          case "wildfly" -> new WildFly(database.environment());
          default -> new Micro(database.environment());
        };
    Results.forget(server.name());
    Pair pair = new Pair(server, database);
    try {
      server.install();
      server.start();
      Check.DEPLOY.on(
          server,
          () -> {
            server.deploy();
            assertThat(new Client(server.url()).get("editions").status()).isEqualTo(200);
            return "held";
          });
      return pair;
    } catch (RuntimeException | Error failed) {
      pair.close();
      throw failed;
    }
  }
}
