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
          "Japan|Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Fukuoka|Sapporo|Hiroshima|Okinawa|yen\\b|JPY",
          "日本|东京|大阪|京都|名古屋|横滨|神户|福冈|札幌|广岛|冲绳|北海道|日元|日圆|日企|日商|日方|日资|日系|丰田|本田|日产|索尼|松下|任天堂|软银|三菱");
  private static final Pattern YUAN_NAMED = either("(?:yuan|RMB|renminbi|CNY)\\b", "人民币");
  private static final Pattern CHINA =
      either(
          "China|Chinese|Shanghai|Beijing|Guangzhou|Guangdong|Shenzhen|CIIE|(?:yuan|RMB|renminbi|CNY)\\b",
          "[\\u4e00-\\u9fff]");
  private static final Pattern RUPEES =
      either(
          "Pakistan|Karachi|Lahore|Islamabad|Sri"
              + " Lanka|Colombo|Ceylon|Nepal|Kathmandu|Mauriti|Seychell"
              + "|Indonesia|Maldiv|(?:PKR|LKR|NPR|MUR|SCR)\\b",
          "巴基斯坦|卡拉奇|拉合尔|斯里兰卡|科伦坡|尼泊尔|毛里求斯|塞舌尔|印尼|印度尼西亚|马尔代夫");
  private static final Pattern INDIA =
      either(
          "India|Bharat|Delhi|Mumbai|Bombay|Bengaluru|Bangalore|Chennai|Madras|Kolkata|Calcutta|Hyderabad"
              + "|Ahmedabad|Gujarat|Maharashtra|Kerala|Tamil|Pragati|Nashik|Pune|Goa|Jaipur|Rajasthan"
              + "|Lucknow|Uttar|Noida|Gurugram|Surat|Bihar|Modi|INR|lakhs?|crores?",
          "印度|\\p{Nd},\\p{Nd}{2},\\p{Nd}{3}");
  private static final Pattern FRANCS =
      either(
          "Congo|Senegal|Cameroon|Ivor|C[oô]te d|Mali\\b|Malian|Benin|Togo|Gabon|Chad|Niger\\b"
              + "|Burkin|CFA|Rwand|Burundi|Guinea|Djibouti|Comor",
          "刚果|塞内加尔|喀麦隆|科特迪瓦|马里|贝宁|多哥|加蓬|乍得|尼日尔|卢旺达|布隆迪|几内亚|吉布提|科摩罗");
  private static final Pattern SWISS =
      either("Swiss|Switzerland|Basel|Geneva|Zurich|Zürich|Bern|Lausanne|Davos|Lucerne|CHF", "瑞士");
  private static final Pattern POUNDS =
      either(
          "Egypt|Cypr|Malt(?:a|ese)|Irish|Dublin|Gibralt|Falkland|Leban|Sudan|Syria|Cairo|Alexandria|Beirut|Khartoum|Damascus",
          "埃及|开罗|黎巴嫩|苏丹|叙利亚");
  private static final Pattern YUAN = either("Taiwan|Taipei", "台湾|台北|高雄|台中|新竹|台币|台商");
  private static final Pattern ROUBLES = either("Belarus|Minsk", "白俄罗斯|明斯克");
  private static final Pattern DIRHAMS = either("Morocc|Casablanca|Rabat|Marrake", "摩洛哥|卡萨布兰卡");
  private static final Pattern WON = either("North Korea|DPRK|Pyongyang", "朝鲜|平壤");
  private static final Pattern DOLLARS =
      either(
          "Canad|Toronto|Montreal|Vancouver|Ottawa|Calgary|Austral|Sydney|Melbourne|Brisbane|Perth\\b|Zealand|Auckland|Singapore|Hong"
              + " Kong|HKTDC|Taiwan|Taipei|Jamaic|Fiji|Namib|Brunei|Barbad|Baham|Guyan"
              + "|Trinidad|Beliz|Liberia|Suriname|Bermud",
          "加拿大|多伦多|澳大利亚|澳洲|悉尼|墨尔本|新西兰|新加坡|香港|台湾|台北");

  /** Dollars are Canadian, all figures in Australian dollars. */
  private static final Pattern DOLLARS_SAID =
      Pattern.compile(
          "(?i:(?:dollars|dollar (?:figures|amounts|sums)) are (?:all"
              + " )?|(?:figures|amounts|sums|prices|values) (?:are )?(?:[a-z]+ )?in"
              + " )(?:Canadian|Australian|Singapore|Hong Kong|New"
              + " Zealand|Taiwan|Jamaican|Fijian|Namibian)");

  private static final Pattern AMERICA =
      either("US\\b|U\\.S|USD|America|United States|Washington|greenback", "美国|美元|美金");

  private static final Pattern BRITAIN =
      either("Brit|UK\\b|London|England|Scot|Wales|Welsh|Birmingham|sterling|GBP", "英国|伦敦|英镑");

  private static final SharedMoneyName SIGN_OF_YUAN =
      new SharedMoneyName(JAPAN, CHINA, true, YUAN_NAMED);
  private static final SharedMoneyName OF_INDIA = new SharedMoneyName(RUPEES, INDIA, true, null);
  private static final SharedMoneyName OF_SWISS = new SharedMoneyName(FRANCS, SWISS, true, null);
  private static final SharedMoneyName OF_BRITAIN =
      new SharedMoneyName(POUNDS, BRITAIN, false, null);
  private static final SharedMoneyName OF_RUSSIA = SharedMoneyName.in(ROUBLES);
  private static final SharedMoneyName OF_EMIRATES = SharedMoneyName.in(DIRHAMS);
  private static final SharedMoneyName OF_AMERICA =
      new SharedMoneyName(DOLLARS, null, false, AMERICA);

  private static final Map<String, SharedMoneyName> NAMES =
      Map.ofEntries(
          Map.entry("¥", SIGN_OF_YUAN),
          Map.entry("￥", SIGN_OF_YUAN),
          Map.entry("rupees", OF_INDIA),
          Map.entry("rs", OF_INDIA),
          Map.entry("rs.", OF_INDIA),
          Map.entry("卢比", OF_INDIA),
          Map.entry("francs", OF_SWISS),
          Map.entry("pounds", OF_BRITAIN),
          Map.entry("pound", OF_BRITAIN),
          Map.entry("£", SharedMoneyName.in(POUNDS)),
          Map.entry("won", SharedMoneyName.in(WON)),
          Map.entry("元", SharedMoneyName.in(YUAN)),
          Map.entry("rubles", OF_RUSSIA),
          Map.entry("roubles", OF_RUSSIA),
          Map.entry("卢布", OF_RUSSIA),
          Map.entry("dh", OF_EMIRATES),
          Map.entry("dhs", OF_EMIRATES),
          Map.entry("迪拉姆", OF_EMIRATES),
          Map.entry(
              "b$", SharedMoneyName.in(either("Baham|Barbad|Bermud|Bolivi", "巴哈马|巴巴多斯|百慕大|玻利维亚"))),
          Map.entry("c$", SharedMoneyName.in(either("Nicaragu|Managua", "尼加拉瓜"))),
          Map.entry("a$", SharedMoneyName.in(either("Argentin|Buenos", "阿根廷"))),
          Map.entry("sr", SharedMoneyName.in(either("Seychell", "塞舌尔"))),
          Map.entry("$", OF_AMERICA),
          Map.entry("dollars", OF_AMERICA),
          Map.entry("dollar", OF_AMERICA));

  /** As far from an amount it is said of which country all are, in letters. */
  private static final int FAR = 600;

  private SharedMoney() {}

  private static Pattern either(String english, String chinese) {
    return Pattern.compile("(?i:\\b(?:" + english + "))|" + chinese);
  }

  /** Whether a phrase is of 元 in a sentence that does not say of which country's. */
  static boolean isYuanAlone(Phrase phrase, String text) {
    return "CNY".equals(phrase.unit())
        && !YUAN_NAMED.matcher(Sentences.around(text, phrase.start())).find();
  }

  /**
   * @param said the words of money beside a number, in small letters
   * @param at a place in its sentence
   */
  static boolean isUnsure(List<String> said, String text, int at) {
    SharedMoneyName name = said.size() == 1 ? NAMES.get(said.get(0)) : null;
    return name != null
        && (name.isUnsure(text, at)
            || (name.equals(OF_AMERICA) && SharedMoneyName.isNear(DOLLARS_SAID, text, at, FAR)));
  }
}
