package org.entrepot.phrase;

import java.util.regex.Pattern;

/**
 * What is known, in one language, of the words beside a number.
 *
 * @param counted what may follow a number without a unit
 * @param things the part of it that is counted
 * @param afterMoney what may follow $5 without a step
 * @param names what a number behind it is a part of: Nikkei 225
 * @param otherMoney the name of a money behind an amount, as group money, joined or listed
 */
record NeighbourWords(
    Pattern counted, Pattern things, Pattern afterMoney, Pattern names, Pattern otherMoney) {

  /** What closes a clause or encloses. */
  static final String CLOSES =
      "[)）\\]](?![A-Za-z\\p{Nd}百千万亿])|[.,;:!?}”\"’'—–…*†‡\\[(¹²³⁴⁵⁶⁷⁸⁹⁰，。；：！？、（】》」』-]";

  private static final String END = "\\s*(?:$|" + CLOSES + ")";

  /** 20元，港币 and $20 (Canadian): what money it is, is said after it. */
  private static final String OTHER_MONEY =
      "\\s?[,，、(（]\\s?(?:(?:all|both)\\s)?(?:in\\s)?(?:均为|单位(?:是|为|[:：])?)?"
          + "(?<money>%1$s)\\s?(?:$|[),，。）.;；])"
          + "|(?<=元)(?:(?:左右|上下)?的)?(?<joined>%1$s)"
          // 1.1 and 1.9 billion in dollars and euros
          + "|(?:,|\\s(?:and|or)|[/、和及与或])\\s?(?<listed>%1$s)(?!\\s?\\p{Nd})";

  /** Of a language without such a rule. */
  private static final Pattern ANYTHING = Pattern.compile("");

  static NeighbourWords english(Lexicon words) {
    String then = "(?i:" + words.any("then") + ")";
    String goesOn =
        END + "|\\s+" + then + "|\\s+(?!" + words.any("no verb") + ")[a-z]{2,}(?:ed|ing|ly)\\b";
    String noun =
        "(?!" + then + "|(?i:" + words.any("no noun") + "|" + MoneyNames.lastWords() + "))";
    String plural = "[A-Za-z-]*[a-z]{2}(?<![sui])s|[A-Z][A-Za-z]*[A-Z]s";
    String things =
        "(?:[\\s-]+"
            + noun
            + "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.'’&/-]*+(?:,|\\s+(?:and|or))?){0,5}?[\\s-]+"
            + noun
            + "(?:"
            + plural
            + "|(?i:"
            + words.any("noun")
            + "))\\b";
    return new NeighbourWords(
        // 5K家 is written in Chinese with a letter of ours
        Pattern.compile(goesOn + "|" + things + "|[家名个项件种款]"),
        Pattern.compile(things),
        Pattern.compile(goesOn + "|[\\s-]+" + noun + "[a-z]+(?<![sui])s\\b"),
        Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?!" + words.anyPattern("begins") + "\\s)[A-Z][\\w&.'’-]*\\s$"),
        otherMoney(
            words.any("currency")
                + "|"
                + MoneyNames.codes()
                + "|"
                + MoneyNames.names()
                + "|[A-Z][a-z]+(?:an|ese|ish|i)(?=\\))|[A-Z]{2}(?=\\))"));
  }

  static NeighbourWords chinese(Lexicon words) {
    String counters =
        words.any("counter") + "|" + words.any("measure word") + "|" + words.any("classifier");
    return new NeighbourWords(
        Pattern.compile(
            END
                + "|\\s*(?:[~～]|"
                + words.any("range")
                + "\\s?(?:"
                + words.any("before")
                + ")?(?=[\\p{Nd}\\p{Sc}零一二两三四五六七八九十百千万亿])|(?:"
                + counters
                + ")(?![\\p{Nd}一二两三四五六七八九])|"
                + words.any("then")
                + ")"),
        ANYTHING,
        ANYTHING,
        Pattern.compile("(?:码|编号|代号|型号|货号|证号|税号|文号|案号|房号|卡号|账号|标准|HS|ISO|GB)[:：为是]?\\s?$"),
        otherMoney(words.any("currency") + "|" + MoneyNames.chinese() + "|" + MoneyNames.codes()));
  }

  private static Pattern otherMoney(String names) {
    return Pattern.compile(OTHER_MONEY.formatted(names));
  }
}
