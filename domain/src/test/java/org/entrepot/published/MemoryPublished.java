package org.entrepot.published;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Act;
import org.jspecify.annotations.Nullable;

/** Published figures in memory: every state that each of them has had, in one log. */
public class MemoryPublished implements PublishedFigures {

  private record Entry(PublishedFigure figure, Instant at) {}

  private final List<Entry> log = new ArrayList<>();
  private final Supplier<Instant> clock;
  private long ids;

  public MemoryPublished(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /** Somebody publishes a figure of a whole edition. */
  public long publish(
      String edition, String metric, String value, String unit, @Nullable String words) {
    return publish(edition, metric, "", value, unit, words);
  }

  public long publish(
      String edition,
      String metric,
      String dimension,
      String value,
      String unit,
      @Nullable String words) {
    LocalDate day = LocalDate.parse("2019-11-10").plusDays(ids);
    add(
        new PublishedFigure(
            ++ids,
            edition,
            metric,
            dimension,
            day,
            "press",
            new BigDecimal(value),
            unit,
            words,
            0,
            null));
    return ids;
  }

  /** Somebody says that it is comparable with a metric, or that it is not. */
  public void tie(long id, String metric, boolean comparable) {
    tie(id, new PublishedTie.WantedTie(metric, comparable, null), new Act("ann", null));
  }

  private void add(PublishedFigure f) {
    log.add(
        new Entry(
            new PublishedFigure(
                f.id(),
                f.edition(),
                f.metric(),
                f.dimension(),
                f.publishedOn(),
                f.source(),
                f.value(),
                f.unit(),
                f.qualifier(),
                log.size() + 1L,
                f.tie()),
            clock.get()));
  }

  @Override
  public long position() {
    return log.size();
  }

  @Override
  public long positionBefore(Instant instant) {
    return log.stream().filter(entry -> entry.at().isBefore(instant)).count();
  }

  @Override
  public List<PublishedFigure> of(String expo, long position) {
    SortedMap<Long, PublishedFigure> last = new TreeMap<>();
    log.stream()
        .limit(position)
        .map(Entry::figure)
        .filter(figure -> figure.edition().startsWith(expo + "-"))
        .forEach(figure -> last.put(figure.id(), figure));
    return List.copyOf(last.values());
  }

  @Override
  public Page<PublishedFigure> page(String edition, ListPart part) {
    throw new UnsupportedOperationException("a database pages");
  }

  @Override
  public Optional<PublishedFigure> find(long id) {
    return log.stream()
        .map(Entry::figure)
        .filter(figure -> figure.id() == id)
        .reduce((first, second) -> second);
  }

  @Override
  public Optional<PublishedFigure> lock(long id) {
    return find(id);
  }

  @Override
  public void tie(long id, PublishedTie.WantedTie wish, Act act) {
    PublishedFigure f = find(id).orElseThrow();
    PublishedTie tie =
        new PublishedTie(
            wish.metric(),
            wish.comparable(),
            wish.note(),
            Objects.requireNonNull(act.who()),
            clock.get());
    add(
        new PublishedFigure(
            f.id(),
            f.edition(),
            f.metric(),
            f.dimension(),
            f.publishedOn(),
            f.source(),
            f.value(),
            f.unit(),
            f.qualifier(),
            0,
            tie));
  }
}
