package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
      Pattern.compile("\\s*(?:[,，、和及与或]|以及|和|,?\\s*(?:and|or)\\b)\\s*");
  private static final Pattern LIST_END =
      Pattern.compile("\\s*(?:[、和及与或]|以及|,?\\s*(?:and|or)\\b)\\s*");
  private static final Pattern AMONG_NUMBERS = Pattern.compile("\\s*(?:of|的)\\b?");
  private static final int MILLION = 6;

  private final String text;
  private final Pattern range;
  private final Lexicon ways;
  private final List<Phrase> all;

  /**
   * @param range what stands between the numbers of a range
   * @param ways the words that say whether something rises or falls
   * @param found in the order of the text
   */
  NeighbourNumbers(String text, Pattern range, Lexicon ways, List<Phrase> found) {
    this.text = text;
    this.range = range;
    this.ways = ways;
    this.all = new ArrayList<>(found);
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
    if (second.unit() != null && (first.unit() == null || first.unit().equals(second.unit()))) {
      all.set(i, first.rangingTo(second));
      all.set(i + 1, second.rangingFrom(first));
    } else if (isAmountOf(first, second)) {
      Phrase last = second.of(first.unit());
      all.set(i, first.rangingTo(last));
      all.set(i + 1, last);
    }
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
    for (int i = last - 1; i >= first; i--) {
      if (all.get(i).unit() == null && all.get(i + 1).unit() != null && all.get(i).power() == 0) {
        all.set(i, all.get(i).rangingTo(all.get(i + 1)));
      } else if (isOfSameMoney(all.get(i), all.get(i + 1))) {
        all.set(i, all.get(i).of(all.get(i + 1).unit()));
      }
    }
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
