package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.entrepot.access.Visibility;
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

  /** What was answered at this address last to somebody who sees the same, or null. */
  @Nullable Answer find(Visibility visibility, String address) {
    String key = key(visibility, address);
    Answer answer = recent.get(key);
    return answer == null ? older.get(key) : answer;
  }

  /**
   * The answer that stands under a stamp.
   *
   * @param work works it out; called once however many ask at the same time
   */
  Rendered get(Question question, String stamp, Supplier<? extends Record> work) {
    Answer answer =
        recent.compute(
            question.key(),
            (key, last) ->
                last != null && last.stamp.equals(stamp) ? last : new Answer(question, stamp));
    try {
      return answer.work(work);
    } catch (RuntimeException failed) {
      recent.remove(question.key(), answer);
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
   * @param visibility who may have the answer: those who see the same
   * @param address path and query
   * @param edition whose figures
   */
  record Question(Visibility visibility, String address, String edition) {

    String key() {
      return Answers.key(visibility, address);
    }
  }

  /** No address has a space. */
  private static String key(Visibility visibility, String address) {
    return address + ' ' + visibility.key();
  }

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
