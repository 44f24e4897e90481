package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Members members;
  private final Mentions mentions;
  private final Map<String, Map<String, String>> named = new LinkedHashMap<>();

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
    this.members = members;
    this.mentions = new Mentions(text, editions);
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
    for (Topic topic : Topic.ALL) {
      About about = topic.of(phrase);
      long score = score(topic, around);
      if (about != null && (score > 0 || isPlain(phrase))) {
        ranked.add(new Ranked(about, score));
      }
    }
    ranked.sort(Comparator.comparingLong(Ranked::score).reversed());
    return ranked.stream().map(Ranked::about).toList();
  }

  /** Whether its unit alone says enough; a record or a bare number needs words that say of what. */
  private static boolean isPlain(Phrase phrase) {
    return phrase.sense() == Phrase.Sense.LEVEL && phrase.unit() != null;
  }

  private long score(Topic topic, Surroundings around) {
    boolean carried = around.start() == lastSentence && topic.about().name().equals(last);
    return topic.mentions(around.sentence())
        + IN_CLAUSE * topic.mentions(around.clause())
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
                inText(edition, dimension, around.sentence())
                    .map(code -> dimension.key() + "=" + code))
        .findFirst();
  }

  private static boolean isCounted(Metric metric, Dimension dimension) {
    return dimension == Dimension.ECONOMY && !(metric.take() instanceof Take.Sum);
  }

  private Stream<String> inText(Edition edition, Dimension dimension, String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return named
        .computeIfAbsent(edition.code() + dimension, any -> names(edition, dimension))
        .entrySet()
        .stream()
        .filter(each -> Topic.has(lower, each.getKey()))
        .sorted(Comparator.comparingInt(each -> -each.getKey().length()))
        .map(Map.Entry::getValue);
  }

  /** An expo that has a country in its name names itself and not the country. */
  private Map<String, String> names(Edition edition, Dimension dimension) {
    Map<String, String> names = new LinkedHashMap<>();
    String own =
        (edition.name().in(Locale.ENGLISH) + " " + edition.name().in(Locale.CHINESE))
            .toLowerCase(Locale.ROOT);
    members
        .of(edition, dimension)
        .forEach(
            (code, name) -> {
              names.put(name.in(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
              names.put(name.in(Locale.CHINESE).toLowerCase(Locale.ROOT), code);
            });
    names.keySet().removeIf(own::contains);
    return names;
  }

  private Claim claim(
      Phrase phrase,
      About about,
      @Nullable Edition edition,
      @Nullable String dimension,
      Surroundings around) {
    Said said = Said.of(phrase);
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

  /** A phrase's number as claims say it: {@code 78.41} and {@code USD bn}. */
  private record Said(@Nullable String value, @Nullable String unit) {

    private static final BigDecimal MILLION = new BigDecimal("1E6");
    private static final BigDecimal BILLION = new BigDecimal("1E9");

    static Said of(Phrase phrase) {
      BigDecimal value = phrase.value();
      if (value == null) {
        return new Said(null, null);
      }
      if (!Topic.isMoney(phrase.unit())) {
        return new Said(value.toPlainString(), phrase.unit());
      }
      int power = power(value.abs());
      String step = power == 9 ? " bn" : power == 6 ? " m" : "";
      return new Said(value.movePointLeft(power).toPlainString(), phrase.unit() + step);
    }

    private static int power(BigDecimal value) {
      return value.compareTo(BILLION) >= 0 ? 9 : value.compareTo(MILLION) >= 0 ? 6 : 0;
    }
  }
}
