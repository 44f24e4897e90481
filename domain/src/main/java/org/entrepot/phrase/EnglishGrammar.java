package org.entrepot.phrase;

import static org.entrepot.phrase.PatternGroups.SIGN;
import static org.entrepot.phrase.PatternGroups.group;
import static org.entrepot.phrase.PatternGroups.never;
import static org.entrepot.phrase.PatternGroups.optional;
import static org.entrepot.phrase.PatternGroups.withLookAround;

/** What stands around a number in English. */
final class EnglishGrammar {

  /** 71 pavilions were set up by 82 countries, and food made up 32 percent: nothing has risen. */
  private static final String NOT_UP =
      "(?<!\\b(?:set|sets|made|make|makes|making|take|takes|took|taken|put|opened|signed|built"
          + "|backed|drawn|drew|bought|written|laid|handed|broken)\\s)";

  /**
   * Added 5 percent is growth; what added R574 million, or made a loss of it, has not grown by it.
   */
  private static final String NOT_GIVEN =
      "(?!(?:added|loss\\s+of)\\s(?!\\s*+(?:[a-z]+\\s+){0,2}\\p{Nd}[\\p{Nd}.]*+\\s?(?:%|per|pct)))";

  /** 109 product launches are no products, and 8,500 business meetings no businesses. */
  private static final String NO_LAUNCHES =
      "(?!(?:(?<=[a-rt-z])|(?<=business))\\s+(?:[a-z]+s|people|staff)\\b)";

  /** Chinese and African companies, domestic or foreign firms: what joins two adjectives. */
  private static final String OF_ORIGIN =
      "(?:(?-i:[A-Z])[a-z]+(?:an|ese|ish|ch|i)|domestic|foreign|local|overseas|international"
          + "|regional|public|private|state-owned)";

  private EnglishGrammar() {}

  static NumberGrammar of(Lexicon words) {
    String article = "(?:(?:an?|the)\\s+)?";
    String currency = words.any("currency") + "|" + MoneyNames.codes() + "|" + MoneyNames.names();
    String by =
        "(?<![A-Za-z])by(?=\\s+(?:about\\s+|nearly\\s+|over\\s+)?\\p{Nd}[\\p{Nd}.]*[\\s-]?"
            + words.any("measured")
            + ")";
    return new NumberGrammar(
        words,
        NeighbourWords.english(words),
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
        after(words, currency, ""),
        after(words, currency, "\\s?"));
  }

  private static String after(Lexicon words, String currency, String beforeGlued) {
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
        // Visitors: 410,000 Deals: $78 billion
        + "(?!\\s?:)"
        + "|(?<=more|fewer|higher|lower|less)(?=\\s+than\\b)))?(?:\\s?"
        + group("after2", words.any("after"))
        + ")?";
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
}
