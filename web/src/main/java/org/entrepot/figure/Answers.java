package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.entrepot.api.Rendered;
import org.jspecify.annotations.Nullable;

/**
 * Rendered answers of this node. One is given again as long as its stamp, which names the positions
 * of the ledgers, is the same. What was not asked for lately is forgotten first.
 */
@ApplicationScoped
class Answers {

  private static final long HALF = 16L * 1024 * 1024;

  private volatile Map<String, Entry> recent = new ConcurrentHashMap<>();
  private volatile Map<String, Entry> older = new ConcurrentHashMap<>();
  private final AtomicLong recentBytes = new AtomicLong();

  /**
   * The answer to a question.
   *
   * @param question the address with its query
   * @param stamp what the answer depends on
   * @param answer works it out; called once however many ask at the same time
   */
  Rendered get(String question, String stamp, Supplier<? extends Record> answer) {
    Entry entry = recent.get(question);
    if (entry == null || !entry.stamp.equals(stamp)) {
      entry = remember(question, stamp);
    }
    try {
      return entry.get(answer);
    } catch (RuntimeException failed) {
      recent.remove(question, entry);
      throw failed;
    }
  }

  private Entry remember(String question, String stamp) {
    Entry before = older.get(question);
    Entry entry =
        recent.compute(
            question,
            (key, now) -> {
              if (now != null && now.stamp.equals(stamp)) {
                return now;
              }
              return before != null && before.stamp.equals(stamp) ? before : new Entry(stamp);
            });
    return entry;
  }

  private void grow(long bytes) {
    if (recentBytes.addAndGet(bytes) > HALF) {
      synchronized (this) {
        if (recentBytes.get() > HALF) {
          older = recent;
          recent = new ConcurrentHashMap<>();
          recentBytes.set(0);
        }
      }
    }
  }

  private final class Entry {
    private final String stamp;
    private volatile @Nullable Rendered rendered;

    Entry(String stamp) {
      this.stamp = stamp;
    }

    Rendered get(Supplier<? extends Record> answer) {
      Rendered known = rendered;
      return known == null ? render(answer) : known;
    }

    private synchronized Rendered render(Supplier<? extends Record> answer) {
      Rendered known = rendered;
      if (known == null) {
        known = Rendered.json(answer.get());
        rendered = known;
        grow(known.bytes().length);
      }
      return known;
    }
  }
}
