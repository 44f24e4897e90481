package org.entrepot.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.access.Visibility;
import org.entrepot.claim.ClaimDesk;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStage;
import org.entrepot.edition.Editions;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Metrics;

/** Reads texts for people who then say what is claimed in them. Keeps nothing. */
@ApplicationScoped
@Transactional
public class TextDesk {

  /** The longest text, in UTF-16 code units. */
  public static final int LONGEST = 10_000;

  /** So many phrases may be in one text, as each is checked against the records. */
  public static final int MOST = 100;

  @Inject TextReader reader;
  @Inject ClaimDesk claims;
  @Inject Editions editions;
  @Inject Metrics metrics;
  @Inject DimensionValues members;
  @Inject Clock clock;

  /**
   * The phrases of a text, each with the claims that it could be beside what is known.
   *
   * @param chosen the editions that somebody says it is about
   * @param visibility what they are checked by
   * @throws InvalidValue with code {@code reading.empty}, {@code reading.long}, {@code
   *     reading.full} or {@code edition.unknown}
   */
  public List<OfferedClaims> read(String text, ChosenEditions chosen, Visibility visibility) {
    return possible(text, chosen, visibility).stream()
        .map(each -> checked(each, visibility))
        .toList();
  }

  private OfferedClaims checked(PossibleClaims possible, Visibility visibility) {
    return new OfferedClaims(
        possible.phrase(),
        possible.claims().stream().map(claim -> claims.check(claim, visibility)).toList());
  }

  /** What a text may claim, as {@link #read} finds it, with nothing checked. */
  public List<PossibleClaims> possible(String text, ChosenEditions chosen, Visibility visibility) {
    List<Phrase> phrases = phrases(text);
    List<Edition> open = editions(visibility);
    if (open.isEmpty()) {
      return phrases.stream().map(phrase -> new PossibleClaims(phrase, List.of())).toList();
    }
    ClaimCandidates candidates =
        new ClaimCandidates(
            text,
            phrases,
            known(open, chosen),
            byPhrase(open, chosen),
            metrics,
            members.seenBy(visibility));
    return phrases.stream()
        .map(phrase -> new PossibleClaims(phrase, candidates.of(phrase)))
        .toList();
  }

  private List<Phrase> phrases(String text) {
    if (text.isBlank()) {
      throw new InvalidValue("reading.empty", "text", null);
    }
    if (text.length() > LONGEST) {
      throw new InvalidValue("reading.long", "text", null, text.length(), LONGEST);
    }
    List<Phrase> phrases = reader.read(text);
    if (phrases.size() > MOST) {
      throw new InvalidValue("reading.full", "text", null, phrases.size(), MOST);
    }
    return phrases;
  }

  /** Those that a text can be said to be about, by expo and ordinal. */
  public List<Edition> editions(Visibility visibility) {
    return editions.all().stream().filter(visibility::sees).toList();
  }

  private static Map<Integer, Edition> byPhrase(List<Edition> open, ChosenEditions chosen) {
    return chosen.byPhrase().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> edition(open, each.getValue())));
  }

  private static Edition edition(List<Edition> open, String code) {
    return open.stream()
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("edition.unknown", "edition", code));
  }

  private KnownEditions known(List<Edition> open, ChosenEditions chosen) {
    String whole = chosen.whole();
    List<String> begun =
        open.stream()
            .filter(edition -> edition.stage(clock) != EditionStage.PLANNED)
            .map(Edition::code)
            .toList();
    return whole == null
        ? new KnownEditions(open, current(open), false, begun)
        : new KnownEditions(open, edition(open, whole), true, begun);
  }

  /** The edition that is spoken of where none is named: the last that has begun, else the next. */
  private Edition current(List<Edition> open) {
    return open.stream()
        .filter(edition -> edition.stage(clock) != EditionStage.PLANNED)
        .max(Comparator.comparing(Edition::startsOn))
        .orElseGet(() -> open.stream().min(Comparator.comparing(Edition::startsOn)).orElseThrow());
  }
}
