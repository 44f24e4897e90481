package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.claim.Claim;
import org.entrepot.claim.ClaimTopic;
import org.entrepot.edition.Edition;
import org.entrepot.figure.Aggregation;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Metric;
import org.entrepot.figure.Metrics;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which claims the phrases of one text could be: by unit, by the words around them, by the edition
 * that the text names, and by the economies and pavilions that the sentence names. The likeliest
 * comes first.
 */
final class ClaimCandidates {

  /** So many of a phrase. */
  static final int MOST = 3;

  private static final List<Dimension> NAMED = List.of(Dimension.PAVILION, Dimension.ECONOMY);
  private static final int IN_CLAUSE = 3;
  private static final int CARRIED = 4;

  private final String text;

  private final FoldedText folded;
  private final String plain;

  private final Map<Integer, Edition> chosen;
  private final Metrics metrics;
  private final List<PhraseTopic> topics;
  private final PhraseEditions subjects;
  private final NamedMembers named;
  private final ClauseMember clauseMember;

  /** The topic of the last number, and the sentence that it stood in: growth speaks of it. */
  private String last = "";

  private int lastSentence = -1;

  /**
   * @param phrases all of the text, in its order and where it has them
   * @param chosen editions by where a phrase begins, of those for which somebody says it
   */
  ClaimCandidates(
      String text,
      List<Phrase> phrases,
      KnownEditions editions,
      Map<Integer, Edition> chosen,
      Metrics metrics,
      DimensionValues members) {
    this.chosen = chosen;
    this.text = text;
    this.folded = FoldedText.of(text);
    this.plain = folded.plain();
    List<Phrase> inPlain = phrases.stream().map(folded::inPlain).toList();
    this.metrics = metrics;
    this.topics = PhraseTopic.all(metrics);
    this.named = new NamedMembers(plain, members);
    this.subjects = new PhraseEditions(plain, inPlain, editions);
    this.clauseMember = new ClauseMember(plain, inPlain, subjects.mentions());
  }

  /** Those of the next phrase of the text. */
  List<Claim> of(Phrase inText) {
    Phrase phrase = folded.inPlain(inText);
    PhraseSurroundings around = PhraseSurroundings.of(plain, phrase);
    Edition said = chosen.get(inText.start());
    SpokenOf subject = said == null ? subjects.of(phrase) : SpokenOf.of(said, true);
    List<ClaimTopic> abouts = abouts(phrase, around);
    if (phrase.sense() == Phrase.Sense.LEVEL && !abouts.isEmpty()) {
      last = abouts.get(0).name();
      lastSentence = around.start();
    }
    return abouts.stream()
        .flatMap(about -> claims(phrase, about, subject, around))
        .limit(MOST)
        .toList();
  }

  private record Ranked(ClaimTopic about, long score) {}

  private List<ClaimTopic> abouts(Phrase phrase, PhraseSurroundings around) {
    List<Ranked> ranked = new ArrayList<>();
    for (PhraseTopic topic : topics) {
      ClaimTopic about = topic.of(phrase);
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

  /**
   * Whether its unit alone says enough; a record, a share or a bare number needs words that say of
   * what.
   */
  private static boolean isPlain(Phrase phrase) {
    return phrase.sense() == Phrase.Sense.LEVEL
        && phrase.unit() != null
        && !phrase.unit().equals(Metric.PERCENT);
  }

  private long score(PhraseTopic topic, PhraseSurroundings around) {
    boolean carried = around.start() == lastSentence && topic.about().name().equals(last);
    return topic.mentions(around.words())
        + IN_CLAUSE * topic.mentions(around.nearWords())
        + (carried ? CARRIED : 0);
  }

  private Stream<Claim> claims(
      Phrase phrase, ClaimTopic about, SpokenOf subject, PhraseSurroundings around) {
    if (about.kind() == ClaimTopic.ClaimTopicKind.INDICATOR) {
      return Stream.of(claim(phrase, about, null, null));
    }
    Edition edition = subject.edition();
    boolean growth = about.kind() == ClaimTopic.ClaimTopicKind.GROWTH;
    if (edition == null || (growth && !subject.growsFromTheOneBefore())) {
      return Stream.empty();
    }
    List<Narrowed> narrowed = narrowed(phrase, about, edition, around);
    if (narrowed.contains(Narrowed.SEVERAL) || (narrowed.isEmpty() && needsPavilion(about))) {
      return Stream.empty();
    }
    Claim whole = claim(phrase, about, edition, null);
    return Stream.concat(
        narrowed.stream().limit(1).map(each -> claim(phrase, about, edition, each.dimension())),
        Stream.of(whole));
  }

  /** Those in all pavilions together are spoken of by nobody. */
  private static boolean needsPavilion(ClaimTopic about) {
    return about.name().startsWith("pavilion_");
  }

  /**
   * To whom a number is narrowed.
   *
   * @param dimension {@code economy=AU}
   */
  private record Narrowed(String dimension) {
    /** Several at once, which no claim can be about. */
    static final Narrowed SEVERAL = new Narrowed("");
  }

  /** The economy or pavilion that the clause names, where the metric can be narrowed so. */
  private List<Narrowed> narrowed(
      Phrase phrase, ClaimTopic about, Edition edition, PhraseSurroundings around) {
    Metric metric = metrics.get(about.name());
    return NAMED.stream()
        .filter(metric.dimensions()::contains)
        .filter(dimension -> !isCounted(metric, dimension))
        .flatMap(
            dimension -> {
              ClauseMember.NamedMember found =
                  clauseMember.of(phrase, around, named.of(edition, dimension));
              return found.several()
                  ? Stream.of(Narrowed.SEVERAL)
                  : Stream.ofNullable(found.code())
                      .map(code -> new Narrowed(dimension.key() + "=" + code));
            })
        .toList();
  }

  private static boolean isCounted(Metric metric, Dimension dimension) {
    return dimension == Dimension.ECONOMY && !(metric.take() instanceof Aggregation.Sum);
  }

  private Claim claim(
      Phrase phrase, ClaimTopic about, @Nullable Edition edition, @Nullable String dimension) {
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
        PhraseSurroundings.of(text, folded.inText(phrase)).quotable(),
        null,
        null);
  }
}
