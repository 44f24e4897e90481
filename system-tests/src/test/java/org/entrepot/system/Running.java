package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one server of a run, with its database: {@code -Dentrepot.server=micro}, {@code payara} or
 * {@code wildfly}. It is installed and started when the first test asks for it and ended with the
 * run. Tests take it, or one of its parts, as a parameter. With {@code -Dentrepot.url} it is a
 * server that somebody else started; what asks for the database is skipped then, and named.
 */
final class Running implements ParameterResolver, ExecutionCondition {

  private static final Namespace NAMESPACE = Namespace.create(Running.class);

  /** Server and database together; no database where the server is not ours. */
  record Pair(Server server, @Nullable Database database) implements AutoCloseable {

    @Override
    public void close() {
      if (database != null) {
        server.stop();
        database.close();
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Stream<? extends Executable> asked =
        context
            .getTestMethod()
            .<Stream<? extends Executable>>map(Stream::of)
            .orElseGet(
                () -> Arrays.stream(context.getRequiredTestClass().getDeclaredConstructors()));
    boolean database =
        asked.anyMatch(each -> Arrays.asList(each.getParameterTypes()).contains(Database.class));
    return database && Elsewhere.named()
        ? ConditionEvaluationResult.disabled(
            context.getDisplayName() + " needs the database of a server of its own")
        : ConditionEvaluationResult.enabled("it has what it needs");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Server.class
        || type == Database.class
        || type == Client.class
        || type == Tokens.class;
  }

  @Override
  public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Pair pair =
        context
            // the root ends with each class where classes are dealt out to several JVMs
            .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
            .getOrComputeIfAbsent(Pair.class, type -> start(), Pair.class);
    Class<?> type = parameter.getParameter().getType();
    if (type == Server.class) {
      return pair.server();
    }
    if (type == Database.class) {
      return pair.database();
    }
    Client anyone = new Client(pair.server().url());
    return type == Tokens.class ? new Tokens(pair.database(), anyone) : anyone;
  }

  /** What went wrong first is what is told. */
  private static void close(Pair pair, Throwable failed) {
    try {
      pair.close();
    } catch (RuntimeException | Error after) {
      failed.addSuppressed(after);
    }
  }

  private static Pair start() {
    if (Elsewhere.named()) {
      return new Pair(new Elsewhere(), null);
    }
    Database database = Database.start();
    Server server =
        switch (System.getProperty("entrepot.server", "micro")) {
          case "payara" -> new PayaraServer(database.environment());
          case "wildfly" -> new WildFly(database.environment());
          default -> new Micro(database.environment());
        };
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
      close(pair, failed);
      throw failed;
    }
  }
}
