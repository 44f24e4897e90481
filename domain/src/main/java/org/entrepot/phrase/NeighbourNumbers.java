package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What numbers that stand together take from each other: both ends of a range, the members of a
 * list, and the one that another is compared with.
 */
final class NeighbourNumbers {

  private static final Pattern COMPARED =
      Pattern.compile(
          ",?\\s+(?:(?:up|down)\\s+)?(?:compared\\s+(?:with|to)|against|versus|from)\\s+(?:the\\s+|just\\s+)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:grow\\w*|grew|rise\\w*|rose|increas\\w*|gain\\w*|climb\\w*|fall\\w*|fell|drop\\w*"
              + "|declin\\w*|decreas\\w*|up|down)\\s+(?:of\\s+|by\\s+)?between\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LIST =
      Pattern.compile(
          "\\s*(?:[,，、和及与或]|以及|和|,?\\s*(?:and|or)\\b(?:\\s+(?:even|maybe|perhaps|possibly)\\b)?)\\s*");
  private static final Pattern LIST_END =
      Pattern.compile(
          "\\s*(?:[、和及与或]|以及|,?\\s*(?:and|or)\\b(?:\\s+(?:even|maybe|perhaps|possibly)\\b)?)\\s*");
  private static final Pattern AMONG_NUMBERS = Pattern.compile("\\s*(?:of|的)\\b?");
  private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[—–,.;()])");

  /** 31,000 and $2.6 billion: what stands before the second is not said of the first. */
  private static final Pattern SIGN_FIRST =
      Pattern.compile("[A-Z]{0,3}\\p{Sc}|[A-Z]{3}\\s?\\p{Nd}");

  private static final int MILLION = 6;

  private final String text;
  private final Pattern range;
  private final Lexicon ways;
  private final List<Phrase> all = new ArrayList<>();

  /** Where those begin that could be of a step or not. */
  private final Set<Integer> unsure = new HashSet<>();

  /**
   * @param range what stands between the numbers of a range
   * @param ways the words that say whether something rises or falls
   * @param found in the order of the text
   * @param left where the numbers begin that are no phrases, in the order of the text
   */
  NeighbourNumbers(
      String text, Pattern range, Lexicon ways, List<Phrase> found, NavigableSet<Integer> left) {
    this.text = text;
    this.range = range;
    this.ways = ways;
    for (int i = found.size() - 1; i >= 0; i--) {
      if (leadsToNone(found.get(i), left)) {
        left.add(found.get(i).start());
      } else {
        all.add(found.get(i));
      }
    }
    Collections.reverse(all);
  }

  /**
   * 12, 15 and 20 million kroner: where the last is left, so are those that share its step and
   * money.
   */
  private boolean leadsToNone(Phrase phrase, NavigableSet<Integer> left) {
    boolean money = PhraseTopic.isMoney(phrase.unit()) && phrase.power() == 0;
    Integer next = phrase.unit() == null || money ? left.ceiling(phrase.end()) : null;
    if (next == null || next - phrase.end() > 12) {
      return false;
    }
    String between = text.substring(phrase.end(), next);
    return range.matcher(between).matches() || (!money && LIST.matcher(between).matches());
  }

  List<Phrase> all() {
    for (int i = 0; i + 1 < all.size(); i++) {
      takeRange(i);
    }
    for (int i = 0; i + 1 < all.size(); i++) {
      takeComparison(i);
    }
    for (int first = 0; first < all.size(); first++) {
      takeList(first, lastOfList(first));
    }
    all.removeIf(phrase -> phrase.isSmall() && unsure.contains(phrase.start()));
    return all;
  }

  private String between(int first) {
    return text.substring(all.get(first).end(), all.get(first + 1).start());
  }

  private void takeRange(int i) {
    Phrase first = grown(all.get(i), all.get(i + 1));
    Phrase second = all.get(i + 1);
    if (!range.matcher(between(i)).matches()) {
      return;
    }
    if (first.isUnsureBefore(second) || first.isThousandth(second)) {
      unsure.add(first.start());
    } else if (second.isUnsureAfter(first)) {
      unsure.add(second.start());
    } else if (isOneAmount(first, second)) {
      all.set(i, first.rangingTo(second));
      all.set(i + 1, second.rangingFrom(first));
    } else if (isAmountOf(first, second) || isDashed(first, second, i)) {
      Phrase last = second.of(first.unit());
      all.set(i, first.rangingTo(last));
      all.set(i + 1, last);
    } else if (isOneCount(first, second)) {
      all.set(i + 1, second.of(first.unit()));
    }
  }

  /** From 3,617 companies to 2,981. */
  private boolean isOneCount(Phrase first, Phrase second) {
    return first.unit() != null
        && second.unit() == null
        && first.power() == 0
        && second.power() == 0
        && !PhraseTopic.isMoney(first.unit())
        && text.startsWith("from ", first.start() - "from ".length())
        && ENDS.matcher(text).region(second.end(), text.length()).lookingAt();
  }

  /** 200 to 300 companies, 3 to 3.5 thousand: what the second counts, or its step, is of both. */
  private static boolean isOneAmount(Phrase first, Phrase second) {
    if (first.unit() != null) {
      return first.unit().equals(second.unit());
    }
    return second.unit() == null
        ? first.power() == 0 && second.power() > 0
        : !SIGN_FIRST.matcher(second.text()).lookingAt();
  }

  /** Growth of between 2 and 4 percent. */
  private Phrase grown(Phrase first, Phrase second) {
    String before = text.substring(Math.max(0, first.start() - 40), first.start());
    boolean grows = "percent".equals(second.unit()) && BETWEEN.matcher(before).find();
    return grows ? first.growing(ways.lastWay(text, first.start())) : first;
  }

  /** $70-80 billion: the second has a step and lacks the money of the first. */
  private static boolean isAmountOf(Phrase first, Phrase second) {
    return PhraseTopic.isMoney(first.unit()) && second.unit() == null && second.power() >= MILLION;
  }

  /** €8–12: a dash alone, after the sign of a money. */
  private boolean isDashed(Phrase first, Phrase second, int i) {
    return PhraseTopic.isMoney(first.unit())
        && second.unit() == null
        && Character.isDigit(first.text().charAt(first.text().length() - 1))
        && between(i).length() == 1;
  }

  private void takeComparison(int i) {
    if (isAmountOf(all.get(i), all.get(i + 1)) && COMPARED.matcher(between(i)).matches()) {
      all.set(i + 1, all.get(i + 1).of(all.get(i).unit()));
    }
  }

  /** Where nothing but "," and "and" stands between, and "and" or 、 before the last. */
  private int lastOfList(int first) {
    int last = first;
    boolean ends = false;
    while (last + 1 < all.size() && LIST.matcher(between(last)).matches()) {
      ends |= LIST_END.matcher(between(last)).matches();
      last++;
    }
    return ends ? last : first;
  }

  /**
   * Up 7.7, 2.9 and 2 percent: each has risen. 3.38, 3.23 and 2.82 trillion yuan: each is of
   * trillions.
   */
  private void takeList(int first, int last) {
    for (int i = first; i < last; i++) {
      Phrase leads = all.get(i);
      Phrase next = all.get(i + 1);
      boolean grows = leads.sense() == Phrase.Sense.GROWTH && isPlainShare(next);
      if (grows && Objects.equals(leads.unit(), next.unit()) && !isOfSome(next)) {
        all.set(i + 1, next.rangingFrom(leads));
      }
    }
    for (int i = first; i < last; i++) {
      if (all.get(i + 1).isUnsureAfter(all.get(i)) || isUnsureAmount(all.get(i + 1), all.get(i))) {
        unsure.add(all.get(i + 1).start());
      }
    }
    for (int i = last - 1; i >= first; i--) {
      if (isUnsure(all.get(i), all.get(i + 1)) || isUnsureAmount(all.get(i), all.get(i + 1))) {
        unsure.add(all.get(i).start());
      } else if (all.get(i).unit() == null
          && all.get(i + 1).unit() != null
          && !SIGN_FIRST.matcher(all.get(i + 1).text()).lookingAt()
          && all.get(i).power() == 0) {
        all.set(i, all.get(i).rangingTo(all.get(i + 1)));
      } else if (isOfSameMoney(all.get(i), all.get(i + 1))) {
        all.set(i, all.get(i).of(all.get(i + 1).unit()));
      }
    }
  }

  /** 21, 18 and 9 million dollars: whether all are millions is not said. */
  private boolean isUnsure(Phrase phrase, Phrase next) {
    return (next.unit() != null && phrase.isUnsureBefore(next))
        || (unsure.contains(next.start()) && phrase.unit() == null && phrase.power() == 0);
  }

  /** €4.1, €3.8 and €2.2 billion: whether all are billions is not said. */
  private boolean isUnsureAmount(Phrase phrase, Phrase next) {
    return phrase.isSmall()
        && (next.hasStep() || unsure.contains(next.start()))
        && PhraseTopic.isMoney(phrase.unit())
        && PhraseTopic.isMoney(next.unit());
  }

  /** 119.9亿、126.8亿和57.6亿美元: the last alone names the money of all. */
  private static boolean isOfSameMoney(Phrase phrase, Phrase next) {
    return phrase.unit() == null && phrase.power() >= 4 && PhraseTopic.isMoney(next.unit());
  }

  private static boolean isPlainShare(Phrase phrase) {
    return phrase.sense() == Phrase.Sense.LEVEL
        && phrase.value() != null
        && phrase.value().signum() > 0;
  }

  /** 40 percent of the companies have not risen by it. */
  private boolean isOfSome(Phrase phrase) {
    return AMONG_NUMBERS.matcher(text).region(phrase.end(), text.length()).lookingAt();
  }
}
