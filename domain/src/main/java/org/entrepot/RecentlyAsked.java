package org.entrepot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a node keeps in memory of what it was asked for: in two generations, so that what was not
 * asked for lately is forgotten first. Where the younger is full it becomes the older, and the
 * older is forgotten.
 *
 * @param <K> what was asked
 * @param <V> what is kept of it
 */
public final class RecentlyAsked<K, V> {

  private final long most;
  private final ToLongFunction<V> weight;
  private final AtomicLong weighed = new AtomicLong();
  private volatile Map<K, V> younger = new ConcurrentHashMap<>();
  private volatile Map<K, V> older = Map.of();

  /**
   * @param most what one generation weighs
   * @param weight of one that comes in
   */
  public RecentlyAsked(long most, ToLongFunction<V> weight) {
    this.most = most;
    this.weight = weight;
  }

  /** What is kept; it has been asked for by that. */
  public @Nullable V find(K key) {
    V known = younger.get(key);
    if (known == null && older.containsKey(key)) {
      return compute(key, kept -> kept);
    }
    return known;
  }

  /**
   * Keeps what is made of what was kept, in one step.
   *
   * @param next of null where nothing was; null keeps nothing
   */
  public @Nullable V compute(K key, UnaryOperator<@Nullable V> next) {
    V made =
        younger.compute(
            key,
            (same, known) -> {
              V fresh = next.apply(known == null ? older.get(same) : known);
              if (known == null && fresh != null) {
                weighed.addAndGet(weight.applyAsLong(fresh));
              }
              return fresh;
            });
    grow(0);
    return made;
  }

  /** What is kept weighs so much more. */
  public void grow(long by) {
    if (weighed.addAndGet(by) > most) {
      turn();
    }
  }

  /** Forgets what is kept under the key, if it is this. */
  public void forget(K key, V value) {
    younger.remove(key, value);
  }

  public int size() {
    return younger.size() + older.size();
  }

  private synchronized void turn() {
    if (weighed.get() > most) {
      older = younger;
      younger = new ConcurrentHashMap<>();
      weighed.set(0);
    }
  }
}
