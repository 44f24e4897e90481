package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.claim.About;
import org.entrepot.claim.Claim;
import org.entrepot.edition.Edition;
import org.entrepot.figure.Members;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Metrics;
import org.entrepot.figure.Take;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which claims the phrases of one text could be: by unit, by the words around them, by the edition
 * that the text names, and by the economies and pavilions that the sentence names. The likeliest
 * comes first.
 */
final class Candidates {

  /** So many of a phrase. */
  static final int MOST = 3;

  private static final List<Dimension> NAMED = List.of(Dimension.PAVILION, Dimension.ECONOMY);
  private static final int IN_CLAUSE = 3;
  private static final int CARRIED = 4;

  private final String text;
  private final Edition current;
  private final Metrics metrics;
  private final List<Topic> topics;
  private final Mentions mentions;
  private final NamedMembers named;

  /** The topic of the last number, and the sentence that it stood in: growth speaks of it. */
  private String last = "";

  private int lastSentence = -1;

  /**
   * @param editions those that a claim may be about
   * @param current the one that is meant where the text names none
   */
  Candidates(
      String text, List<Edition> editions, Edition current, Metrics metrics, Members members) {
    this.text = text;
    this.current = current;
    this.metrics = metrics;
    this.topics = Topic.all(metrics);
    this.named = new NamedMembers(members);
    this.mentions = new Mentions(text, editions, current);
  }

  /** Those of the next phrase of the text. */
  List<Claim> of(Phrase phrase) {
    Surroundings around = Surroundings.of(text, phrase);
    Edition edition = mentions.near(phrase, around).orElse(current);
    List<About> abouts = abouts(phrase, around);
    if (phrase.sense() == Phrase.Sense.LEVEL && !abouts.isEmpty()) {
      last = abouts.get(0).name();
      lastSentence = around.start();
    }
    return abouts.stream()
        .flatMap(about -> claims(phrase, about, edition, around))
        .limit(MOST)
        .toList();
  }

  private record Ranked(About about, long score) {}

  private List<About> abouts(Phrase phrase, Surroundings around) {
    List<Ranked> ranked = new ArrayList<>();
    for (Topic topic : topics) {
      About about = topic.of(phrase);
      if (about != null) {
        ranked.add(new Ranked(about, score(topic, around)));
      }
    }
    return ranked.stream()
        .filter(each -> each.score() > 0 || isPlain(phrase))
        .sorted(Comparator.comparingLong(Ranked::score).reversed())
        .map(Ranked::about)
        .toList();
  }

  /** Whether its unit alone says enough; a record or a bare number needs words that say of what. */
  private static boolean isPlain(Phrase phrase) {
    return phrase.sense() == Phrase.Sense.LEVEL && phrase.unit() != null;
  }

  private long score(Topic topic, Surroundings around) {
    boolean carried = around.start() == lastSentence && topic.about().name().equals(last);
    return topic.mentions(around.words())
        + IN_CLAUSE * topic.mentions(around.nearWords())
        + (carried ? CARRIED : 0);
  }

  private Stream<Claim> claims(Phrase phrase, About about, Edition edition, Surroundings around) {
    if (about.kind() == About.Kind.INDICATOR) {
      return Stream.of(claim(phrase, about, null, null, around));
    }
    Optional<String> dimension = dimension(about, edition, around);
    if (dimension.isEmpty() && needsPavilion(about)) {
      return Stream.empty();
    }
    Claim whole = claim(phrase, about, edition, null, around);
    return dimension.isEmpty()
        ? Stream.of(whole)
        : Stream.of(claim(phrase, about, edition, dimension.get(), around), whole);
  }

  /** Those in all pavilions together are spoken of by nobody. */
  private static boolean needsPavilion(About about) {
    return about.name().startsWith("pavilion_");
  }

  /** {@code economy=AU} where the sentence names Australia and the metric can be narrowed so. */
  private Optional<String> dimension(About about, Edition edition, Surroundings around) {
    Metric metric = metrics.get(about.name());
    return NAMED.stream()
        .filter(metric.dimensions()::contains)
        .filter(dimension -> !isCounted(metric, dimension))
        .flatMap(
            dimension ->
                named
                    .in(around.words(), edition, dimension)
                    .map(code -> dimension.key() + "=" + code))
        .findFirst();
  }

  private static boolean isCounted(Metric metric, Dimension dimension) {
    return dimension == Dimension.ECONOMY && !(metric.take() instanceof Take.Sum);
  }

  private Claim claim(
      Phrase phrase,
      About about,
      @Nullable Edition edition,
      @Nullable String dimension,
      Surroundings around) {
    ClaimedNumber said = ClaimedNumber.of(phrase);
    return new Claim(
        "",
        edition == null ? null : edition.code(),
        about,
        dimension,
        said.value(),
        said.unit(),
        phrase.qualifier(),
        null,
        around.quotable(),
        null,
        null);
  }
}
