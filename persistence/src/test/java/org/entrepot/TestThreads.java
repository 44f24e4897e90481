package org.entrepot;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.lang.reflect.Proxy;
import java.util.concurrent.Executors;

/** Threads as a server gives them out. */
public final class TestThreads {

  private TestThreads() {}

  public static ManagedThreadFactory managed() {
    return (ManagedThreadFactory)
        Proxy.newProxyInstance(
            TestThreads.class.getClassLoader(),
            new Class<?>[] {ManagedThreadFactory.class},
            (proxy, method, args) ->
                Executors.defaultThreadFactory().newThread((Runnable) args[0]));
  }
}
