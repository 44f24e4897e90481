package org.entrepot.phrase;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entrepot.edition.Edition;

/**
 * Which edition each phrase of a text speaks of: the one that its clause names, else its sentence,
 * else the text before it. What it is compared with is never what it speaks of, but where it is the
 * number of that.
 */
final class PhraseEditions {

  /** Of a number in such a clause several editions are the subject. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "历届|往届|前\\S{1,2}届|[一二三四五六七八九十\\d]+届(?:进博会|博览会|展会)?(?:累计|共|总)"
              + "|\\b(?:over|in|across|of)\\s+(?:its|the|all|past|last|first|previous|\\s)*"
              + "(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s+(?:editions|years|sessions|expos)\\b"
              + "|\\b(?:all|past|previous)\\s+(?:\\w+\\s+)?editions\\b|\\bcumulative",
          Pattern.CASE_INSENSITIVE);

  /** Between what is compared with and its number. */
  private static final Pattern ITS_NUMBER =
      Pattern.compile(
          "(?:['’]s)?\\s*(?:的|时的|为|同期的?)?\\s*(?:(?:total|figures?|level|sum|number|record|mark"
              + "|value|turnover|deals|of|the|some|about)\\s*){0,4}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THAN =
      Pattern.compile(
          "(?:\\b(?:than|against|versus|vs\\.?)(?:\\s+(?:the|a|its|some|about)){0,2}\\s+|[比较])$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPARED_WITH =
      Pattern.compile(
          "(?:\\b(?:compared\\s+(?:with|to)|up\\s+from|down\\s+from)(?:\\s+(?:the|a|its|some|about)){0,2}\\s+)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM =
      Pattern.compile(
          "(?:\\bfrom(?:\\s+(?:the|a|its|some|about)){0,2}\\s+|[从由])$", Pattern.CASE_INSENSITIVE);

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:rise|rises|rose|risen|grew|grow\\w*|increas\\w*|climb\\w*|fell|fall\\w*|drop\\w*|declin\\w*"
              + "|decreas\\w*|jump\\w*|expan\\w*|surg\\w*|widen\\w*|narrow\\w*|improv\\w*|went)\\b"
              + "|[增升高大降减涨跌扩缩][至到为]",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Phrase> phrases;
  private final EditionMentions mentions;
  private final KnownEditions editions;

  /**
   * @param phrases all of the text, in its order
   */
  PhraseEditions(String text, List<Phrase> phrases, KnownEditions editions) {
    this.text = text;
    this.phrases = phrases;
    this.editions = editions;
    this.mentions = new EditionMentions(text, editions);
  }

  List<EditionMention> mentions() {
    return mentions.all();
  }

  /** That of one of the phrases. */
  SpokenOf of(Phrase phrase) {
    PhraseSurroundings around = PhraseSurroundings.of(text, phrase);
    SpokenOf found =
        phrase.sense() == Phrase.Sense.LEVEL
            ? comparedNumber(phrase, around).orElseGet(() -> spokenOf(phrase, around))
            : spokenOf(phrase, around);
    return phrase.sense() == Phrase.Sense.GROWTH ? compared(found, phrase, around) : found;
  }

  private SpokenOf spokenOf(Phrase phrase, PhraseSurroundings around) {
    boolean record = phrase.sense() == Phrase.Sense.RECORD;
    if (!record && SEVERAL.matcher(around.clause()).find()) {
      return SpokenOf.NONE;
    }
    Predicate<EditionMention> said = each -> each.isSubject() || (!record && isSince(each));
    EditionMention mention =
        after(phrase, around, EditionMention::isSubject)
            .or(() -> last(around.clauseStart(), phrase.start(), said))
            .or(() -> first(phrase.end(), around.clauseEnd(), said))
            .or(() -> last(around.start(), phrase.start(), said))
            .or(
                () ->
                    first(
                        phrase.end(),
                        around.end(),
                        each -> each.isSubject() && each.by() != EditionMention.MentionedBy.YEAR))
            .or(() -> last(0, around.start(), each -> each.isSubject() && !isForeignYear(each)))
            .orElse(null);
    if (mention == null) {
      return SpokenOf.of(unnamed(), false);
    }
    boolean several =
        isSince(mention)
            || (!record
                && mention.by() == EditionMention.MentionedBy.NAME
                && isAfterSince(mention, around));
    return mention.edition() == null || several
        ? SpokenOf.NONE
        : SpokenOf.of(mention.edition(), true);
  }

  private Edition unnamed() {
    return mentions.spokenOf();
  }

  /** Since 2018 the expo has had so many: at all of its editions together. */
  private boolean isAfterSince(EditionMention mention, PhraseSurroundings around) {
    return last(around.start(), mention.start(), PhraseEditions::isSince).isPresent();
  }

  private static boolean isSince(EditionMention mention) {
    return mention.role() == EditionMention.MentionRole.SINCE;
  }

  /** A year in which nothing known was held says nothing of the sentences after it. */
  private static boolean isForeignYear(EditionMention mention) {
    return mention.by() == EditionMention.MentionedBy.YEAR && mention.edition() == null;
  }

  /** 200 companies in 2018 and 300 in 2019: what follows a number at once, before the next one. */
  private Optional<EditionMention> after(
      Phrase phrase, PhraseSurroundings around, Predicate<EditionMention> which) {
    boolean second =
        phrases.stream().anyMatch(p -> p.start() < phrase.start() && p.start() >= around.start());
    int limit =
        Math.min(
            Math.min(phrase.nextStart(phrases, text.length()), around.clauseEnd()),
            phrase.end() + 24);
    return second ? first(phrase.end(), limit, which) : Optional.empty();
  }

  private Optional<EditionMention> last(int from, int to, Predicate<EditionMention> which) {
    return mentions.all().stream()
        .filter(each -> each.isIn(from, to) && which.test(each))
        .reduce((one, later) -> later);
  }

  private Optional<EditionMention> first(int from, int to, Predicate<EditionMention> which) {
    return mentions.all().stream()
        .filter(each -> each.isIn(from, to) && which.test(each))
        .findFirst();
  }

  /** The number that another one is compared with: it is of that edition. */
  private Optional<SpokenOf> comparedNumber(Phrase phrase, PhraseSurroundings around) {
    int from = Math.max(around.clauseStart(), phrase.previousEnd(phrases));
    Optional<EditionMention> its =
        last(from, phrase.start(), each -> each.role() == EditionMention.MentionRole.COMPARED)
            .filter(
                each ->
                    each.end() <= phrase.start()
                        && ITS_NUMBER.matcher(text).region(each.end(), phrase.start()).matches());
    if (its.isPresent()) {
      return its.map(EditionMention::edition)
          .map(edition -> SpokenOf.of(edition, true))
          .or(() -> Optional.of(SpokenOf.NONE));
    }
    String before = text.substring(from, phrase.start());
    boolean than = THAN.matcher(before).find();
    boolean whenceSaid = COMPARED_WITH.matcher(before).find();
    if (!than && !whenceSaid && !(FROM.matcher(before).find() && isChanging(phrase, around))) {
      return Optional.empty();
    }
    int limit = Math.min(phrase.nextStart(phrases, text.length()), around.clauseEnd());
    Optional<EditionMention> after = first(phrase.end(), limit, each -> true);
    if (after.isPresent()) {
      return Optional.of(
          after
              .map(EditionMention::edition)
              .map(edition -> SpokenOf.of(edition, true))
              .orElse(SpokenOf.NONE));
    }
    return Optional.of(than ? SpokenOf.NONE : before(spokenOf(phrase, around)));
  }

  private SpokenOf before(SpokenOf subject) {
    return subject
        .known()
        .flatMap(edition -> editions.away(edition, -1))
        .map(edition -> SpokenOf.of(edition, true))
        .orElse(SpokenOf.NONE);
  }

  /** Whether it rises from this number to another of the same unit, or has risen to it. */
  private boolean isChanging(Phrase phrase, PhraseSurroundings around) {
    if (!CHANGE.matcher(around.sentence()).find()) {
      return false;
    }
    int at = phrases.indexOf(phrase);
    return isBeside(phrase, at - 1, around) || isBeside(phrase, at + 1, around);
  }

  private boolean isBeside(Phrase phrase, int other, PhraseSurroundings around) {
    if (other < 0 || other >= phrases.size()) {
      return false;
    }
    Phrase beside = phrases.get(other);
    boolean same =
        phrase.unit() == null ? beside.unit() == null : phrase.unit().equals(beside.unit());
    return same && beside.start() >= around.start() && beside.end() <= around.end();
  }

  /** With what a growth compares, where its sentence says so. */
  private SpokenOf compared(SpokenOf subject, Phrase phrase, PhraseSurroundings around) {
    Predicate<EditionMention> compared = each -> each.role() == EditionMention.MentionRole.COMPARED;
    return last(around.clauseStart(), phrase.start(), compared)
        .or(
            () ->
                first(
                    phrase.end(),
                    Math.min(phrase.nextStart(phrases, text.length()), around.end()),
                    compared))
        .map(each -> subject.comparedWith(each.edition()))
        .orElse(subject);
  }
}
