package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the members that a text names a phrase speaks of: the one of its clause.
 *
 * @param text the whole
 * @param phrases all of it, in its order
 * @param mentions of editions: what stands between a member and a number parts them
 */
record ClauseMember(String text, List<Phrase> phrases, List<EditionMention> mentions) {

  /** As far behind a number as the member that it comes from. */
  private static final int BEHIND = 60;

  private static final Pattern FROM =
      Pattern.compile(
          "(?:^|\\s)(?:from|by|with|for|in|at|of|to)(?:\\s+the)?\\s*$|来自$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RESPECTIVELY =
      Pattern.compile("\\brespectively\\b|分别|依次", Pattern.CASE_INSENSITIVE);

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[、和及与]|以及|,?\\s*and\\b|,)\\s*(?:the\\s+)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:in\\s+all|in\\s+total|altogether|overall|the\\s+(?:expo|fair|whole))\\b|总共|总计|共有|全部|整体",
          Pattern.CASE_INSENSITIVE);

  /**
   * What was found.
   *
   * @param code of the member; null where none is named
   * @param several whether more than one is, which no claim can be about
   */
  record NamedMember(@Nullable String code, boolean several) {
    static final NamedMember NONE = new NamedMember(null, false);
    static final NamedMember SEVERAL = new NamedMember(null, true);
  }

  /**
   * @param named the members of one kind, in the order of the text
   */
  NamedMember of(Phrase phrase, PhraseSurroundings around, List<NamedMembers.Named> named) {
    int previous = phrase.previousEnd(phrases);
    if (RESPECTIVELY.matcher(around.sentence()).find()) {
      return oneByOne(phrase, around, named);
    }
    return one(named, phrase.start(), phrase.end())
        .or(() -> behind(phrase, around, named))
        .or(() -> one(named, Math.max(around.clauseStart(), previous), phrase.start()))
        .or(
            () ->
                one(
                    named,
                    phrase.end(),
                    Math.min(phrase.nextStart(phrases, text.length()), around.clauseEnd())))
        .or(() -> one(named, around.clauseStart(), phrase.start()))
        .or(() -> carried(phrase, around, named))
        .orElse(NamedMember.NONE);
  }

  /** From Japan, Korea and Peru came 30, 20 and 10 respectively: the second of the second. */
  private NamedMember oneByOne(
      Phrase phrase, PhraseSurroundings around, List<NamedMembers.Named> named) {
    List<Phrase> numbers =
        phrases.stream()
            .filter(each -> each.start() >= around.start() && each.end() <= around.end())
            .filter(each -> each.sense() == phrase.sense())
            .filter(each -> Objects.equals(each.unit(), phrase.unit()))
            .toList();
    List<NamedMembers.Named> names = list(around, numbers, named);
    if (names.isEmpty()) {
      return NamedMember.NONE;
    }
    return names.size() == numbers.size()
        ? new NamedMember(names.get(numbers.indexOf(phrase)).code(), false)
        : NamedMember.SEVERAL;
  }

  /** The members that stand in one list before the numbers. */
  private List<NamedMembers.Named> list(
      PhraseSurroundings around, List<Phrase> numbers, List<NamedMembers.Named> named) {
    List<NamedMembers.Named> list = new ArrayList<>();
    for (NamedMembers.Named each : named) {
      if (each.isIn(around.start(), numbers.get(0).start())) {
        boolean goesOn =
            list.isEmpty()
                || SEPARATOR
                    .matcher(text.substring(list.get(list.size() - 1).end(), each.start()))
                    .matches();
        if (!goesOn) {
          list.clear();
        }
        list.add(each);
      }
    }
    return list;
  }

  private static Optional<NamedMember> one(List<NamedMembers.Named> named, int from, int to) {
    List<String> codes =
        named.stream()
            .filter(each -> each.isIn(from, to))
            .map(NamedMembers.Named::code)
            .distinct()
            .toList();
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            codes.size() == 1 ? new NamedMember(codes.get(0), false) : NamedMember.SEVERAL);
  }

  /** 12 from Belgium: it belongs to the number that it follows. */
  private Optional<NamedMember> behind(
      Phrase phrase, PhraseSurroundings around, List<NamedMembers.Named> named) {
    int limit =
        Math.min(
            Math.min(phrase.nextStart(phrases, text.length()), around.clauseEnd()),
            phrase.end() + BEHIND);
    return named.stream()
        .filter(each -> each.isIn(phrase.end(), limit))
        .findFirst()
        .filter(first -> FROM.matcher(text.substring(phrase.end(), first.start())).find())
        .flatMap(first -> one(named, phrase.end(), limit));
  }

  /** From an earlier clause, unless that of the number speaks of the whole or of an edition. */
  private Optional<NamedMember> carried(
      Phrase phrase, PhraseSurroundings around, List<NamedMembers.Named> named) {
    if (WHOLE.matcher(around.clause()).find()) {
      return Optional.empty();
    }
    return named.stream()
        .filter(each -> each.isIn(around.start(), phrase.start()))
        .reduce((one, later) -> later)
        .filter(
            last ->
                mentions.stream()
                    .noneMatch(
                        m -> m.isSubject() && m.isNamed() && m.isIn(last.end(), phrase.start())))
        .flatMap(last -> one(named, around.start(), phrase.start()));
  }
}
