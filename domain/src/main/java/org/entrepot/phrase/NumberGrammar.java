package org.entrepot.phrase;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands around a number in one language, as two patterns: the words before it and the words
 * after it. Both have bounds, so that the time for a text grows with its length only.
 */
final class NumberGrammar {

  /** As far before a number as its words can begin. */
  private static final int BEFORE = 48;

  private static final int AFTER = 160;

  /** A group that is in the patterns of the other language alone. */
  private static final String NEVER = "(?<%s>(?!))?";

  /** A sign that is no hyphen within a word, a date or a range. */
  private static final String SIGN =
      "(?<sign>(?<![^\\s(（:：增长降为是达由从至到比])[+\\-−]|(?<=[(（])[+\\-−–—]\\s?%s)?";

  /** 签约 and 附近 have nothing of 约 and 近. */
  private static final String NOT_WITHIN =
      "(?!约(?<=[签合预履节制公条违邀立]约))(?!近(?<=[附最邻临新靠远亲]近))(?!过(?<=[通经超路度不]过))(?!超(?<=高超))"
          + "(?!上(?<=[以线网晚早马会]上))";

  /** 71 pavilions were set up by 82 countries, and food made up 32 percent: nothing has risen. */
  private static final String NOT_UP =
      "(?<!\\b(?:set|sets|made|make|makes|making|take|takes|took|taken|put|opened|signed|built"
          + "|backed|drawn|drew|bought|written|laid|handed|broken)\\s)";

  /**
   * Added 5 percent is growth; what added R574 million, or made a loss of it, has not grown by it.
   */
  private static final String NOT_GIVEN =
      "(?!(?:added|loss\\s+of)\\s(?!\\s*+(?:[a-z]+\\s+){0,2}\\p{Nd}[\\p{Nd}.]*+\\s?(?:%|per|pct)))";

  /** 多12个 is more by 12 only where something is compared: 比上届多12个. */
  private static final String COMPARED = "(?<=[比较][^，。；,;]{1,12})";

  /** 新品发布, 交易团, 企业代表 and 企业家 are no products, no deals and no companies. */
  private static final String NOT_OF_IT =
      "(?![家团额量馆业级]|代表|负责人|高管|员工|人员|发布|推介|首秀|专区|展区|展台|金额|中心|标准|总部|平台)";

  /** 30家采购商 are companies, 30名采购商 people. */
  private static final String ONLY_AS_FIRMS = "(?!(?<!家)采购商)";

  /** 109 product launches are no products, and 8,500 business meetings no businesses. */
  private static final String NO_LAUNCHES =
      "(?!(?:(?<=[a-rt-z])|(?<=business))\\s+(?:[a-z]+s|people|staff)\\b)";

  /** Chinese and African companies, domestic or foreign firms: what joins two adjectives. */
  private static final String OF_ORIGIN =
      "(?:(?-i:[A-Z])[a-z]+(?:an|ese|ish|ch|i)|domestic|foreign|local|overseas|international"
          + "|regional|public|private|state-owned)";

  private final Lexicon lexicon;
  private final WholePhrase whole;
  private final BitSet firstLetters = new BitSet();
  private final Pattern before;
  private final Pattern after;
  private final Pattern afterMoney;

  /**
   * @param before with the groups rate, way, by, not, qualifier, percent, currency, stepBefore and
   *     sign
   * @param after with the groups step, glued, more, step2, after, measured, wayAfter, currency,
   *     stepAfter, than, classifier, higher, thing and after2
   * @param afterMoney the same of a number that stands after a currency
   */
  private NumberGrammar(Lexicon lexicon, String before, String after, String afterMoney) {
    this.lexicon = lexicon;
    "+-−–—百".chars().forEach(firstLetters::set);
    Stream.of("rate", "way", "way than", "not", "before", "before step", "currency")
        .flatMap(lexicon::firstLetters)
        .forEach(firstLetters::set);
    MoneyNames.chineseFirstLetters().forEach(firstLetters::set);
    this.whole = new WholePhrase(lexicon);
    this.before = Pattern.compile("(?:" + before + ")$", Pattern.CASE_INSENSITIVE);
    this.after = Pattern.compile(after, Pattern.CASE_INSENSITIVE);
    this.afterMoney = Pattern.compile(afterMoney, Pattern.CASE_INSENSITIVE);
  }

  static NumberGrammar english(Lexicon words) {
    String article = "(?:(?:an?|the)\\s+)?";
    String currency = words.any("currency") + "|" + MoneyNames.codes() + "|" + MoneyNames.names();
    String by =
        "(?<![A-Za-z])by(?=\\s+(?:about\\s+|nearly\\s+|over\\s+)?\\p{Nd}[\\p{Nd}.]*[\\s-]?"
            + words.any("measured")
            + ")";
    return new NumberGrammar(
        words,
        never("rate")
            + "(?:"
            + group("way", withLookAround(words.any("way"), NOT_UP + NOT_GIVEN))
            + "\\s+(?:(?:by|of)\\s+)?"
            + article
            + "(?![+\\-−]|shy\\b|short\\b)|"
            + group("by", by)
            + "\\s+)?(?:"
            + optional("not", words.anyPattern("not"), "\\s+(?:(?:ever|yet|even)\\s+)?")
            + group("qualifier", words.any("before"))
            + "\\s+(?:an?\\s+)?)?"
            + SIGN.formatted("|(?<![A-Za-z])(?:minus|plus|negative)\\s+")
            + "(?:"
            // won 90 million is no money, unlike 90 million won
            + group("currency", "(?!won\\b)(?:" + currency + ")|" + prefix(words))
            + "(?:\\s?"
            + group("stepBefore", words.any("step"))
            + ")?\\s?)?"
            + never("percent"),
        englishAfter(words, currency, ""),
        englishAfter(words, currency, "\\s?"));
  }

  private static String englishAfter(Lexicon words, String currency, String beforeGlued) {
    String describing =
        "(?:\\s+"
            + OF_ORIGIN
            + "\\s+(?:and|or)(?=\\s+"
            + OF_ORIGIN
            + "\\s))?(?:(?:\\s|-(?!\\p{Nd}))\\s*+(?!"
            + words.any("stop")
            + ")[A-Za-z0-9][\\w.'’&]*+(?:-[\\w.'’&]++)*+){0,4}?[\\s-]\\s*+";
    String ofCode = "(?-i:[KM])(?=" + MoneyNames.codes() + ")";
    String higher = "(?:\\s+" + group("higher", "more|fewer|(?:higher|lower|less)(?=\\s+than\\b)");
    return "(?:[\\s-]*"
        + group("step", words.any("step"))
        + "|(?:"
        + beforeGlued
        + "(?="
        + words.any("glued step")
        + ")|\\s?(?="
        + ofCode
        + "))"
        + group("glued", words.any("glued step") + "|" + ofCode)
        + "(?![²2]))?(?:[\\s-]*"
        + group("step2", words.any("step"))
        + ")?"
        + never("classifier")
        + never("more")
        + "(?:\\s?"
        + group("after", words.any("after"))
        + ")?(?:[\\s-]*"
        + group("measured", words.any("measured"))
        + "(?:\\s+(?:"
        + words.any("rate adjective")
        + "\\s+){0,3}"
        + group("wayAfter", words.any("way after"))
        + ")?|(?:\\s+in\\b)?[\\s-]*"
        + group("currency", currency)
        // $1.2bn-$1.5bn: the second sign is of the number after it
        + "(?!(?<=\\p{Sc})\\s?\\p{Nd})(?:\\s?"
        + group("stepAfter", words.any("step"))
        + ")?(?:\\s+"
        + group("than", "lower|higher|less|more")
        + "(?=\\s+than\\b))?|"
        + higher
        + "(?=\\s))?(?:"
        + describing
        + group("thing", words.any("thing"))
        + NO_LAUNCHES
        + "|(?<=more|fewer|higher|lower|less)(?=\\s+than\\b)))?(?:\\s?"
        + group("after2", words.any("after"))
        + ")?";
  }

  static NumberGrammar chinese(Lexicon words) {
    String not = words.any("not");
    String after = chineseAfter(words);
    return new NumberGrammar(
        words,
        "(?:"
            + group("rate", words.any("rate"))
            + words.anyPattern("link")
            + "?(?!"
            + not
            + ")|"
            + group("way", words.any("way") + "|" + withLookAround(words.any("way than"), COMPARED))
            + "了?)?"
            + never("by")
            + "(?:"
            + optional("not", not, "")
            + group(
                "qualifier",
                NOT_WITHIN
                    + "(?:"
                    + words.any("before")
                    + "|"
                    + words.any("before step")
                    + "(?=[百千万亿]))")
            + ")?"
            + optional("percent", "百分之", "")
            + optional("currency", chineseMoney(words), "\\s?")
            + SIGN.formatted("")
            + never("stepBefore"),
        after,
        after);
  }

  /** Looks around only where there is such a word, for that takes longer. */
  private static String withLookAround(String words, String around) {
    return "(?=" + words + ")" + around + words;
  }

  private static String chineseAfter(Lexicon words) {
    String describing =
        "(?:"
            + words.anyPattern("name")
            + "|共[建享同]|(?!"
            + words.any("stop")
            + ")[\\p{IsHan}A-Za-z“”]){0,14}?";
    String thing = group("thing", ONLY_AS_FIRMS + words.any("thing")) + NOT_OF_IT;
    return "\\s?(?:个(?=多?[百千万亿](?!分)))?"
        + optional("step", chineseStep(words), "")
        + never("glued")
        + never("higher")
        + never("wayAfter")
        + never("than")
        + never("stepAfter")
        + optional("more", words.any("more"), "")
        + optional("step2", chineseStep(words), "")
        + "\\s?(?:"
        + group("measured", words.any("measured"))
        + "|"
        + group("currency", chineseMoney(words))
        + "|(?:"
        + group("classifier", words.any("classifier"))
        // 项 counts nothing where nothing that is counted follows
        + "|"
        + words.any("measure word")
        + "(?="
        + words.any("after")
        + "?"
        + describing
        + ONLY_AS_FIRMS
        + words.any("thing")
        + NOT_OF_IT
        + "))"
        + optional("after", words.any("after"), "")
        + "(?:"
        + describing
        + thing
        + ")?)?"
        + optional("after2", words.any("after"), "");
  }

  /** 1.2亿千瓦时 and 5兆瓦 have nothing of the steps 千 and 兆. */
  private static String chineseStep(Lexicon words) {
    return "(?!千[瓦米克卡焦伏赫帕]|兆[瓦赫字焦帕比]|百[帕货])" + words.any("step");
  }

  /** R574 million and KD 2.5 million: letters that are money only before a number of millions. */
  private static String prefix(Lexicon words) {
    return "(?<![A-Za-z])(?-i:"
        + words.anyPattern("prefix")
        + ")(?=\\s?\\p{Nd}[\\p{Nd}.,]*+(?:[-–]\\p{Nd}[\\p{Nd}.,]*+)?(?:[\\s-]*"
        + words.any("step")
        + "|"
        + words.any("glued step")
        + "))";
  }

  private static String chineseMoney(Lexicon words) {
    return words.any("currency") + "|" + MoneyNames.chinese() + "|" + MoneyNames.codes();
  }

  private static String group(String name, String words) {
    return "(?<" + name + ">" + words + ")";
  }

  private static String optional(String name, String words, String then) {
    return "(?:" + group(name, words) + then + ")?";
  }

  private static String never(String name) {
    return NEVER.formatted(name);
  }

  /**
   * The phrase that a number is with the words around it.
   *
   * @param from where the phrase before this one ends
   * @return empty where it is none: a year, a part of a name, a word that counts nothing, or a
   *     number that is not read as a whole
   */
  Optional<Phrase> phrase(String text, Numeral number, int from) {
    Matcher left = before.matcher(text).useTransparentBounds(true);
    left.region(Math.max(from, number.start() - BEFORE), number.start());
    if (!find(left, text, number.start())) {
      return Optional.empty();
    }
    Pattern behind = left.group("currency") == null ? after : afterMoney;
    Matcher right = behind.matcher(text).useTransparentBounds(true);
    right.region(number.end(), Math.min(text.length(), number.end() + AFTER));
    if (!right.lookingAt()) {
      return Optional.empty();
    }
    WordsAround words = new WordsAround(lexicon, left, right, number);
    return whole.isPhrase(text, number, words) ? Optional.of(words.phrase(text)) : Optional.empty();
  }

  /** Finds the words that end at a number; the words of no language begin within a word. */
  private boolean find(Matcher left, String text, int end) {
    for (int start = left.regionStart(); start <= end; start++) {
      if ((start == end || begins(text, start)) && left.region(start, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String text, int start) {
    char first = text.charAt(start);
    return isLatin(first)
        ? start == 0 || !isLatin(text.charAt(start - 1))
        : firstLetters.get(first);
  }

  static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetter(letter);
  }
}
