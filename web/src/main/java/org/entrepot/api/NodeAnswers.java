package org.entrepot.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Supplier;
import org.entrepot.RecentlyAsked;
import org.entrepot.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Rendered answers and pages of this node. One is given again as long as its stamp, which names the
 * positions of the ledgers, is the same. What was not asked for lately is forgotten first.
 */
@ApplicationScoped
public class NodeAnswers {

  private static final long HALF = 16L * 1024 * 1024;

  private final RecentlyAsked<String, NodeAnswer> kept =
      new RecentlyAsked<>(HALF, NodeAnswer::bytes);

  /** What was answered at this address last to somebody who sees the same, or null. */
  public @Nullable NodeAnswer find(Visibility visibility, String address) {
    return kept.find(key(visibility, address));
  }

  /**
   * The answer that stands under a stamp.
   *
   * @param work works it out; called once however many ask at the same time
   */
  public RenderedAnswer get(NodeQuestion question, String stamp, Supplier<RenderedAnswer> work) {
    NodeAnswer answer =
        Objects.requireNonNull(
            kept.compute(
                question.key(),
                last ->
                    last != null && last.stamp.equals(stamp)
                        ? last
                        : new NodeAnswer(question, stamp)));
    try {
      return answer.work(work);
    } catch (RuntimeException failed) {
      kept.forget(question.key(), answer);
      throw failed;
    }
  }

  /**
   * What was asked.
   *
   * @param visibility who may have the answer: those who see the same
   * @param address path and query
   * @param edition whose figures, or empty where it is of several
   */
  public record NodeQuestion(Visibility visibility, String address, String edition) {

    String key() {
      return NodeAnswers.key(visibility, address);
    }
  }

  /** No address has a space. */
  private static String key(Visibility visibility, String address) {
    return address + ' ' + visibility.key();
  }

  /** An answer, once it has been worked out. */
  public final class NodeAnswer {

    private final NodeQuestion question;
    private final String stamp;
    private volatile @Nullable RenderedAnswer rendered;

    private NodeAnswer(NodeQuestion question, String stamp) {
      this.question = question;
      this.stamp = stamp;
    }

    public String edition() {
      return question.edition();
    }

    public String stamp() {
      return stamp;
    }

    public @Nullable RenderedAnswer rendered() {
      return rendered;
    }

    private long bytes() {
      RenderedAnswer known = rendered;
      return known == null ? 0 : known.bytes().length;
    }

    private synchronized RenderedAnswer work(Supplier<RenderedAnswer> work) {
      RenderedAnswer known = rendered;
      if (known == null) {
        known = work.get();
        rendered = known;
        kept.grow(known.bytes().length);
      }
      return known;
    }
  }
}
