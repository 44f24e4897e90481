package org.entrepot.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.entrepot.InvalidValue;
import org.entrepot.access.Visibility;
import org.entrepot.claim.ClaimDesk;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.edition.Stage;
import org.entrepot.figure.Members;
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
  @Inject Members members;
  @Inject Clock clock;

  /**
   * The phrases of a text, each with the claims that it could be beside what is known.
   *
   * @param visibility what they are checked by
   * @throws InvalidValue with code {@code reading.empty}, {@code reading.long} or {@code
   *     reading.full}
   */
  public List<Offer> read(String text, Visibility visibility) {
    return possible(text, visibility).stream().map(each -> checked(each, visibility)).toList();
  }

  private Offer checked(Possible possible, Visibility visibility) {
    return new Offer(
        possible.phrase(),
        possible.claims().stream().map(claim -> claims.check(claim, visibility)).toList());
  }

  /** What a text may claim, as {@link #read} finds it, with nothing checked. */
  public List<Possible> possible(String text, Visibility visibility) {
    List<Phrase> phrases = phrases(text);
    List<Edition> open = editions.all().stream().filter(visibility::sees).toList();
    if (open.isEmpty()) {
      return phrases.stream().map(phrase -> new Possible(phrase, List.of())).toList();
    }
    Candidates candidates = new Candidates(text, open, current(open), metrics, members);
    return phrases.stream().map(phrase -> new Possible(phrase, candidates.of(phrase))).toList();
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

  /** The edition that is spoken of where none is named: the last that has begun, else the next. */
  private Edition current(List<Edition> open) {
    return open.stream()
        .filter(edition -> edition.stage(clock) != Stage.PLANNED)
        .max(Comparator.comparing(Edition::startsOn))
        .orElseGet(() -> open.stream().min(Comparator.comparing(Edition::startsOn)).orElseThrow());
  }
}
