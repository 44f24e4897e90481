package org.entrepot.phrase;

import static org.entrepot.phrase.PatternGroups.SIGN;
import static org.entrepot.phrase.PatternGroups.group;
import static org.entrepot.phrase.PatternGroups.never;
import static org.entrepot.phrase.PatternGroups.optional;
import static org.entrepot.phrase.PatternGroups.withLookAround;

/** What stands around a number in Chinese. */
final class ChineseGrammar {

  /** 签约 and 附近 have nothing of 约 and 近. */
  private static final String NOT_WITHIN =
      "(?!约(?<=[签合预履节制公条违邀立]约))(?!近(?<=[附最邻临新靠远亲]近))(?!过(?<=[通经超路度不]过))(?!超(?<=高超))"
          + "(?!上(?<=[以线网晚早马会]上))";

  /** 多12个 is more by 12 only where something is compared: 比上届多12个. */
  private static final String COMPARED = "(?<=[比较][^，。；,;]{1,12})";

  /** 新品发布, 交易团, 企业代表 and 企业家 are no products, no deals and no companies. */
  private static final String NOT_OF_IT =
      "(?![家团额量馆业级]|代表|负责人|高管|员工|人员|发布|推介|首秀|专区|展区|展台|金额|中心|标准|总部|平台)";

  /** 30家采购商 are companies, 30名采购商 people. */
  private static final String ONLY_AS_FIRMS = "(?!(?<!家)采购商)";

  private ChineseGrammar() {}

  static NumberGrammar of(Lexicon words) {
    String not = words.any("not");
    String after = after(words);
    return new NumberGrammar(
        words,
        NeighbourWords.chinese(words),
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
            + optional("currency", money(words), "\\s?")
            + SIGN.formatted("")
            + never("stepBefore"),
        after,
        after);
  }

  private static String after(Lexicon words) {
    String describing =
        "(?:"
            + words.anyPattern("name")
            + "|共[建享同]|(?!"
            + words.any("stop")
            + ")[\\p{IsHan}A-Za-z“”]){0,14}?";
    String thing = group("thing", ONLY_AS_FIRMS + words.any("thing")) + NOT_OF_IT;
    return "\\s?(?:个(?=多?[百千万亿](?!分)))?"
        + optional("step", step(words), "")
        + never("glued")
        + never("higher")
        + never("wayAfter")
        + never("than")
        + never("stepAfter")
        + optional("more", words.any("more"), "")
        + optional("step2", step(words), "")
        + "\\s?(?:"
        + group("measured", words.any("measured"))
        + "|"
        + group("currency", money(words))
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
  private static String step(Lexicon words) {
    return "(?!千[瓦米克卡焦伏赫帕]|兆[瓦赫字焦帕比]|百[帕货])" + words.any("step");
  }

  private static String money(Lexicon words) {
    return words.any("currency") + "|" + MoneyNames.chinese() + "|" + MoneyNames.codes();
  }
}
