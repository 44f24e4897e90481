package org.entrepot.system;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small expo as people send it, with one edition of six days, long ago, and records by the
 * thousand. Each test class has its own, so that none counts what another sent.
 *
 * @param code of the expo
 */
record SmallExpo(String code) {

  String edition() {
    return code + "-1";
  }

  /** Expo, edition, a section, a buyer, a seller and one deal of 1,000 dollars. */
  Map<String, String> bundle() {
    return Map.of(
        "expos.csv",
        "expo,name_en,name_zh\n" + code + ",Small Expo,小博览会\n",
        "editions.csv",
        """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
            %s,1,First Small Expo,2019-05-05,2019-05-10,Asia/Shanghai,yes
            """
            .formatted(code),
        "sections.csv",
        "edition,section,name_en\n" + edition() + ",food,Food\n",
        "companies.csv",
        """
            company,legal_name,economy,size_class
            BUYER,Buying Co.,CN,LARGE
            SELLER,Selling GmbH,DE,SME
            """,
        "deals.csv",
        deal("1000.00"));
  }

  /** Expo and edition without records, and nobody alive will see it end. */
  Map<String, String> endless() {
    return Map.of(
        "expos.csv",
        "expo,name_en,name_zh\n" + code + ",Small Expo,小博览会\n",
        "editions.csv",
        """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
            %s,1,First Small Expo,2019-05-05,2199-05-10,Asia/Shanghai,yes
            """
            .formatted(code));
  }

  /** The one deal with this value. */
  String deal(String value) {
    return deal("D-0", value);
  }

  /** A deal with this code and value. */
  String deal(String deal, String value) {
    return head() + row(deal, value);
  }

  /** As many deals of one dollar each, with codes that begin so. */
  String deals(String prefix, int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> row(prefix + i, "1.00"))
        .collect(Collectors.joining("", head(), ""));
  }

  /** As many companies, with codes that begin so. */
  static String companies(String prefix, int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> prefix + i + ",Company " + i + ",FR,SME\n")
        .collect(Collectors.joining("", "company,legal_name,economy,size_class\n", ""));
  }

  private static String head() {
    return "edition,deal,buyer,seller,subject,section,value,currency,signed_on,term_months\n";
  }

  private String row(String code, String value) {
    return edition() + "," + code + ",BUYER,SELLER,GOODS,food," + value + ",USD,2019-05-06,12\n";
  }
}
