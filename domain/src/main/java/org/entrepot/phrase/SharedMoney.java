package org.entrepot.phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs and names that the money of several countries has. Each is read as the one that news means
 * by it; in a sentence that names another of its countries it says neither.
 */
final class SharedMoney {

  private static final Pattern JAPAN =
      either(
          "Japan|Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Fukuoka|Sapporo|Hiroshima|Okinawa|yen\\b",
          "日本|东京|大阪|京都|名古屋|横滨|神户|福冈|札幌|广岛|冲绳|北海道|日元|日圆|日企|日商");
  private static final Pattern CHINA = either("(?:yuan|RMB|renminbi|CNY)\\b", "人民币");
  private static final Pattern RUPEES =
      either(
          "Pakistan|Sri Lanka|Nepal|Mauriti|Seychell|Indonesia|Maldiv",
          "巴基斯坦|斯里兰卡|尼泊尔|毛里求斯|塞舌尔|印尼|印度尼西亚");
  private static final Pattern FRANCS =
      either(
          "Congo|Senegal|Cameroon|Ivor|C[oô]te d|Mali\\b|Malian|Benin|Togo|Gabon|Chad|Niger\\b"
              + "|Burkin|CFA|Rwand|Burundi|Guinea|Djibouti|Comor",
          "刚果|塞内加尔|喀麦隆|科特迪瓦|马里|贝宁|多哥|加蓬|乍得|尼日尔|卢旺达|布隆迪|几内亚|吉布提|科摩罗");
  private static final Pattern POUNDS =
      either("Egypt|Leban|Sudan|Syria|Cairo|Beirut", "埃及|黎巴嫩|苏丹|叙利亚");
  private static final Pattern YUAN = either("Taiwan|Taipei", "台湾|台北|台币|台商");
  private static final Pattern ROUBLES = either("Belarus|Minsk", "白俄罗斯|明斯克");
  private static final Pattern DIRHAMS = either("Morocc|Casablanca|Rabat|Marrake", "摩洛哥|卡萨布兰卡");
  private static final Pattern WON = either("North Korea|DPRK|Pyongyang", "朝鲜|平壤");

  private static final Map<String, Pattern> ELSEWHERE =
      Map.ofEntries(
          Map.entry("¥", JAPAN),
          Map.entry("￥", JAPAN),
          Map.entry("rupees", RUPEES),
          Map.entry("rs", RUPEES),
          Map.entry("rs.", RUPEES),
          Map.entry("卢比", RUPEES),
          Map.entry("francs", FRANCS),
          Map.entry("pounds", POUNDS),
          Map.entry("pound", POUNDS),
          Map.entry("£", POUNDS),
          Map.entry("won", WON),
          Map.entry("元", YUAN),
          Map.entry("rubles", ROUBLES),
          Map.entry("roubles", ROUBLES),
          Map.entry("卢布", ROUBLES),
          Map.entry("dh", DIRHAMS),
          Map.entry("dhs", DIRHAMS),
          Map.entry("迪拉姆", DIRHAMS));

  private SharedMoney() {}

  private static Pattern either(String english, String chinese) {
    return Pattern.compile("(?i:\\b(?:" + english + "))|" + chinese);
  }

  /**
   * @param said the words of money beside a number, in small letters
   * @param at a place in its sentence
   */
  static boolean isUnsure(List<String> said, String text, int at) {
    if (said.size() != 1 || !ELSEWHERE.containsKey(said.get(0))) {
      return false;
    }
    Pattern elsewhere = ELSEWHERE.get(said.get(0));
    String sentence = Sentences.around(text, at);
    return elsewhere.matcher(sentence).find()
        && !(elsewhere.equals(JAPAN) && CHINA.matcher(sentence).find());
  }
}
