package org.entrepot;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The entities over a test's database, in the same transactions as its connections. */
public final class TestEntities {

  private static final Set<String> ENDS = Set.of("setAutoCommit", "commit", "rollback", "close");

  private final TestDatabase database;
  private final EntityManagerFactory factory;

  @SuppressWarnings("ThreadLocalUsage") // a transaction belongs to one database
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

  public TestEntities(TestDatabase database) {
    this.database = database;
    this.factory =
        Persistence.createEntityManagerFactory(
            "entrepot",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", joining(database.app()),
                "eclipselink.weaving", "false"));
  }

  /** The manager of the transaction that the calling thread is in, as the container injects it. */
  public EntityManager em() {
    return proxy(
        EntityManager.class,
        (method, args) ->
            call(
                Optional.ofNullable(current.get())
                    .orElseThrow(() -> new IllegalStateException("no transaction")),
                method,
                args));
  }

  /** Runs the work in one transaction of entities and connections. */
  public <T> T tx(Callable<T> work) {
    try {
      return database.tx(() -> managed(work));
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private <T> T managed(Callable<T> work) throws Exception {
    EntityManager em = factory.createEntityManager();
    em.getTransaction().begin();
    current.set(em);
    try {
      T result = work.call();
      em.getTransaction().commit();
      return result;
    } catch (Throwable failed) {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      throw failed;
    } finally {
      current.remove();
      em.close();
    }
  }

  /** The database's transaction ends the work; the manager's own end only writes what is left. */
  private static DataSource joining(DataSource source) {
    return proxy(
        DataSource.class,
        (method, args) -> {
          Object result = call(source, method, args);
          return result instanceof Connection connection ? joining(connection) : result;
        });
  }

  private static Connection joining(Connection connection) {
    return proxy(
        Connection.class,
        (method, args) -> ENDS.contains(method.getName()) ? null : call(connection, method, args));
  }

  private interface Answer {
    @Nullable Object to(Method method, Object[] args) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            TestEntities.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> answer.to(method, args)));
  }

  private static @Nullable Object call(Object target, Method method, Object[] args)
      throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
