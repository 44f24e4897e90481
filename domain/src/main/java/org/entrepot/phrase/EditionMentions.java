package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Where a text names editions, and what the words before each make of it: what is spoken of, what
 * it is compared with, or since when.
 */
final class EditionMentions {

  /** As far before a mention as the words that make something of it. */
  private static final int BEFORE = 48;

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？;；]|[.!?]\\s");

  /** What may stand between two pieces of one name. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "[\\s(（]*+(?:(?:of|in|at|the|edition|session|held|annual|于|的|年)[\\s(（]*+){0,4}",
          Pattern.CASE_INSENSITIVE);

  private static final String FILLING =
      "\\s+(?:(?:in|at|for|of|the|that|those|its|their|one|figures?|levels?|numbers?|totals?|sum"
          + "|value|recorded|seen|reached|set|figure|of)\\s+){0,6}$";

  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:than|versus|vs\\.?|against|compared\\s+(?:with|to)|relative\\s+to|above|below"
              + "|exceed\\w*|beat\\w*|surpass\\w*|outdid|unlike)"
              + FILLING
              + "|(?:(?<!占)比|较|相较于|超过|超出|高于|低于|多于|少于|不及|不如|超越)$",
          Pattern.CASE_INSENSITIVE);

  /** Where something has changed, these say since when; else where from and of what. */
  private static final Pattern CHANGED_FROM =
      Pattern.compile(
          "(?:\\b(?:up|down|higher|lower|rise|rises|rose|risen|grew|grow\\w*|increas\\w*|climb\\w*"
              + "|gain\\w*|fell|fall\\w*|drop\\w*|declin\\w*|decreas\\w*|jump\\w*|expan\\w*|surg\\w*"
              + "|widen\\w*|narrow\\w*|improv\\w*|percent|per\\s+cent|points?)\\b|%).{0,60}?"
              + "\\b(?:from|over|on)"
              + FILLING,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BESIDE = Pattern.compile("(?:与|和|跟|同)$");
  private static final Pattern IN_COMPARISON = Pattern.compile("[^，。；]{0,6}?相比");
  private static final Pattern FROM = Pattern.compile("(?:从|由)$");
  private static final Pattern TO = Pattern.compile("[^，。；]{0,24}?[增升高大降减涨跌扩缩][至到为]");
  private static final Pattern AFTER = Pattern.compile("\\bafter\\s+$", Pattern.CASE_INSENSITIVE);
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

  private static final Pattern SINCE =
      Pattern.compile(
          "\\bsince(?:\\s+(?:the|its|it|began|started|in|was|founded|launch\\w*|inception|of)){0,6}"
              + "\\s+$|(?<!来)自$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SINCE_AFTER = Pattern.compile("\\s*(?:以来|至今|起|开始)");

  private final String text;
  private final KnownEditions editions;
  private final List<EditionMention> all = new ArrayList<>();
  private Optional<Edition> topic;

  /**
   * @param editions with the current one, of whose expo a text speaks where two have an edition of
   *     that number
   */
  EditionMentions(String text, KnownEditions editions) {
    this.text = text;
    this.editions = editions;
    this.topic = editions.chosen() ? Optional.of(editions.current()) : Optional.empty();
    List<EditionNaming> pieces = EditionNamings.in(text, new ExpoNames(editions.all()));
    int first = 0;
    for (int next = 1; next <= pieces.size(); next++) {
      if (next == pieces.size() || !isOneName(pieces, first, next)) {
        add(pieces.subList(first, next));
        first = next;
      }
    }
  }

  List<EditionMention> all() {
    return List.copyOf(all);
  }

  private boolean isOneName(List<EditionNaming> pieces, int first, int next) {
    EditionNaming last = pieces.get(next - 1);
    EditionNaming piece = pieces.get(next);
    boolean another = pieces.subList(first, next).stream().noneMatch(p -> p.kind() == piece.kind());
    return another
        && isTelling(last)
        && isTelling(piece)
        && piece.start() >= last.end()
        && WITHIN.matcher(text).region(last.end(), piece.start()).matches();
  }

  private static boolean isTelling(EditionNaming piece) {
    return piece.kind() != EditionNaming.NameKind.PREVIOUS;
  }

  private void add(List<EditionNaming> name) {
    int start = name.get(0).start();
    int end = name.get(name.size() - 1).end();
    EditionMention.MentionRole role = role(start, end);
    @Nullable Edition edition = edition(name).orElse(null);
    EditionMention mention = new EditionMention(start, end, edition, role, by(name));
    all.add(mention);
    if (mention.isSubject() && edition != null && mention.isNamed()) {
      topic = Optional.of(edition);
    }
  }

  private static EditionMention.MentionedBy by(List<EditionNaming> name) {
    if (piece(name, EditionNaming.NameKind.ORDINAL).isPresent()) {
      return EditionMention.MentionedBy.ORDINAL;
    }
    boolean expo = piece(name, EditionNaming.NameKind.EXPO).isPresent();
    if (piece(name, EditionNaming.NameKind.YEAR).isPresent()) {
      return expo ? EditionMention.MentionedBy.YEAR_OF_EXPO : EditionMention.MentionedBy.YEAR;
    }
    return expo ? EditionMention.MentionedBy.NAME : EditionMention.MentionedBy.RELATIVE;
  }

  private Optional<Edition> edition(List<EditionNaming> name) {
    Optional<EditionNaming> expo = piece(name, EditionNaming.NameKind.EXPO);
    if (expo.isPresent() && expo.get().expo() == null) {
      return Optional.empty();
    }
    String code = expo.map(EditionNaming::expo).orElse(topic.orElse(editions.current()).expo());
    Optional<EditionNaming> ordinal = piece(name, EditionNaming.NameKind.ORDINAL);
    if (ordinal.isPresent()) {
      return editions.ofOrdinal(code, ordinal.get().number());
    }
    Optional<EditionNaming> year = piece(name, EditionNaming.NameKind.YEAR);
    if (year.isPresent()) {
      return editions.ofYear(code, year.get().number());
    }
    if (piece(name, EditionNaming.NameKind.PREVIOUS).isPresent()) {
      return editions.away(spokenOf(), -1);
    }
    if (piece(name, EditionNaming.NameKind.THIS).isPresent()) {
      return thisOne(name.get(0));
    }
    return expo.isPresent()
        ? topic.filter(each -> each.expo().equals(code)).or(() -> editions.ofName(code))
        : Optional.of(spokenOf());
  }

  private Optional<Edition> thisOne(EditionNaming said) {
    if (editions.chosen()) {
      return Optional.of(editions.current());
    }
    return isOfAnotherYear(said) ? Optional.empty() : Optional.of(spokenOf());
  }

  /** In 2023 so many, this year so many: it is not 2023, and nothing says which year it is. */
  private boolean isOfAnotherYear(EditionNaming thisYear) {
    return all.stream()
        .filter(each -> each.isSubject() && each.isByYear())
        .anyMatch(each -> !SENTENCE_END.matcher(text).region(each.end(), thisYear.start()).find());
  }

  private static Optional<EditionNaming> piece(
      List<EditionNaming> name, EditionNaming.NameKind kind) {
    return name.stream().filter(each -> each.kind() == kind).findFirst();
  }

  /** What a text speaks of where it has named only what that is compared with: the one after it. */
  Edition spokenOf() {
    return topic
        .or(() -> compared().flatMap(edition -> editions.away(edition, 1)))
        .orElse(editions.current());
  }

  private Optional<Edition> compared() {
    return all.stream()
        .filter(each -> each.role() == EditionMention.MentionRole.COMPARED)
        .map(EditionMention::edition)
        .filter(Objects::nonNull)
        .reduce((one, later) -> later);
  }

  private EditionMention.MentionRole role(int start, int end) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    if (SINCE.matcher(before).find() || follows(SINCE_AFTER, end)) {
      return EditionMention.MentionRole.SINCE;
    }
    return isCompared(before, start, end)
        ? EditionMention.MentionRole.COMPARED
        : EditionMention.MentionRole.SUBJECT;
  }

  private boolean isCompared(String before, int start, int end) {
    String longer = text.substring(Math.max(0, start - 2 * BEFORE), start);
    return COMPARED.matcher(before).find()
        || CHANGED_FROM.matcher(longer).find()
        || (BESIDE.matcher(before).find() && follows(IN_COMPARISON, end))
        || (FROM.matcher(before).find() && follows(TO, end))
        || (AFTER.matcher(before).find() && follows(POSSESSIVE, end));
  }

  private boolean follows(Pattern pattern, int end) {
    Matcher after = pattern.matcher(text).region(end, Math.min(text.length(), end + BEFORE));
    return after.useTransparentBounds(true).lookingAt();
  }
}
