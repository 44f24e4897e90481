package org.entrepot.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction: a data source whose every connection is the same, as the container gives it. */
final class OneConnection implements AutoCloseable {

  private final Connection connection;

  OneConnection(DataSource source) throws SQLException {
    connection = source.getConnection();
    connection.setAutoCommit(false);
  }

  DataSource dataSource() {
    Connection kept =
        proxy(
            Connection.class,
            (proxy, method, args) ->
                method.getName().equals("close") ? null : call(connection, method, args));
    return proxy(DataSource.class, (proxy, method, args) -> kept);
  }

  void commit() throws SQLException {
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            OneConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
