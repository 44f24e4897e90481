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

  private volatile Map<String, Answer> recent = new ConcurrentHashMap<>();
  private volatile Map<String, Answer> older = new ConcurrentHashMap<>();
  private final AtomicLong recentBytes = new AtomicLong();

  /** What was answered at this address last, or null. */
  @Nullable Answer find(String address) {
    Answer answer = recent.get(address);
    return answer == null ? older.get(address) : answer;
  }

  /**
   * The answer that stands under a stamp.
   *
   * @param work works it out; called once however many ask at the same time
   */
  Rendered get(Question question, String stamp, Supplier<? extends Record> work) {
    Answer answer =
        recent.compute(
            question.address(),
            (address, last) ->
                last != null && last.stamp.equals(stamp) ? last : new Answer(question, stamp));
    try {
      return answer.work(work);
    } catch (RuntimeException failed) {
      recent.remove(question.address(), answer);
      throw failed;
    }
  }

  private synchronized void grow(long bytes) {
    if (recentBytes.addAndGet(bytes) > HALF) {
      older = recent;
      recent = new ConcurrentHashMap<>();
      recentBytes.set(0);
    }
  }

  /**
   * What was asked.
   *
   * @param address path and query
   * @param edition whose figures; decides who may have the answer
   */
  record Question(String address, String edition) {}

  /** An answer, once it has been worked out. */
  final class Answer {

    private final Question question;
    private final String stamp;
    private volatile @Nullable Rendered rendered;

    private Answer(Question question, String stamp) {
      this.question = question;
      this.stamp = stamp;
    }

    String edition() {
      return question.edition();
    }

    String stamp() {
      return stamp;
    }

    @Nullable Rendered rendered() {
      return rendered;
    }

    private synchronized Rendered work(Supplier<? extends Record> work) {
      Rendered known = rendered;
      if (known == null) {
        known = Rendered.json(work.get());
        rendered = known;
        grow(known.bytes().length);
      }
      return known;
    }
  }
}
