package org.entrepot.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is read when a view first asks for it: a view asks for the same several times, as it is read
 * and as it is written. For one request, by one thread.
 */
public final class ReadOnce<T> {

  private final Supplier<T> reading;
  private @Nullable T known;

  public ReadOnce(Supplier<T> reading) {
    this.reading = reading;
  }

  public T get() {
    T before = known;
    T now = before == null ? reading.get() : before;
    known = now;
    return now;
  }

  /** Has it read again, once what it depends on has changed. */
  public void forget() {
    known = null;
  }
}
