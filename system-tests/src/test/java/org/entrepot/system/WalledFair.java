package org.entrepot.system;

import java.util.Map;
import java.util.Set;
import org.entrepot.access.AccessScope;
import org.entrepot.access.RowLimit;

/**
 * A fair with two editions that are open to nobody. In the first stand two of everything: what is
 * called zebra, and what is its neighbour's. Companies are known to all editions, so theirs is
 * another name. Whoever is limited to the other of two reads of none that is zebra.
 */
final class WalledFair {

  static final String FIRST = "walled-1";
  static final String SECOND = "walled-2";
  static final String DEAL = "ZEBRA-D1";

  /**
   * What nobody reads who does not see the first edition, or of it only what is the neighbour's.
   */
  static final Set<String> MARKS =
      Set.of("zebra", "7777777", "7,777,777", "7778888", "7,778,888", "7779999", "7,779,999");

  /** A company that only records which are zebra name. */
  static final String COMPANY_MARK = "quagga";

  static final Map<String, AccessScope> ROLES =
      Map.of(
          "PAVILION_HOST", within(RowLimit.PAVILION, "zebra-pavilion"),
          "DELEGATION", within(RowLimit.DELEGATION, "zebra-delegation"),
          "EXHIBITOR", within(RowLimit.COMPANY, "QUAGGA-BUYER"));

  /** Whoever is next door, by what is between. */
  static final Map<String, Neighbour> NEIGHBOURS =
      Map.of(
          "other-edition", new Neighbour("STATISTICS", AccessScope.ofEditions(Set.of(SECOND))),
          "other-pavilion",
              new Neighbour("PAVILION_HOST", within(RowLimit.PAVILION, "other-pavilion")),
          "other-delegation",
              new Neighbour("DELEGATION", within(RowLimit.DELEGATION, "other-delegation")),
          "other-company", new Neighbour("EXHIBITOR", within(RowLimit.COMPANY, "OTHER-BUYER")));

  /** Who is next door. */
  record Neighbour(String role, AccessScope scope) {}

  private WalledFair() {}

  private static AccessScope within(RowLimit limit, String code) {
    return new AccessScope(Set.of(FIRST), limit, Set.of(code));
  }

  /** What limits people with this role; everything where nothing does. */
  static AccessScope scope(String role) {
    return ROLES.getOrDefault(role, AccessScope.EVERYTHING);
  }

  static Map<String, String> bundle() {
    return Map.ofEntries(
        Map.entry("expos.csv", "expo,name_en\nwalled,Walled Fair\n"),
        Map.entry(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            walled,1,First Walled Fair,2019-05-05,2019-05-10,Asia/Shanghai
            walled,2,Second Walled Fair,2020-05-05,2020-05-10,Asia/Shanghai
            """),
        Map.entry(
            "sections.csv",
            """
            edition,section,name_en
            walled-1,zebra-section,Zebra section
            walled-1,food,Food
            walled-2,food,Food
            """),
        Map.entry(
            "companies.csv",
            """
            company,legal_name,economy,size_class
            QUAGGA-BUYER,Quagga Buying Co.,CN,LARGE
            QUAGGA-SELLER,Quagga Selling GmbH,DE,SME
            OTHER-BUYER,Other Buying Co.,CN,LARGE
            OTHER-SELLER,Other Selling GmbH,FR,SME
            """),
        Map.entry(
            "pavilions.csv",
            """
            edition,pavilion,name_en,kind
            walled-1,zebra-pavilion,Zebra pavilion,NATIONAL
            walled-1,other-pavilion,Other pavilion,NATIONAL
            """),
        Map.entry(
            "pavilion-hosts.csv",
            """
            edition,pavilion,host,name_en,kind,economy
            walled-1,zebra-pavilion,ZEBRA-H,Zebra host,GOVERNMENT,DE
            walled-1,other-pavilion,OTHER-H,Other host,GOVERNMENT,FR
            """),
        Map.entry(
            "delegations.csv",
            """
            edition,delegation,name_en,kind
            walled-1,zebra-delegation,Zebra delegation,LOCAL
            walled-1,other-delegation,Other delegation,LOCAL
            """),
        Map.entry(
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,channel,section,pavilion,net_m2
            walled-1,ZEBRA-E1,QUAGGA-SELLER,MAIN,PAVILION,zebra-section,zebra-pavilion,77
            walled-1,OTHER-E1,OTHER-SELLER,MAIN,PAVILION,food,other-pavilion,11
            walled-2,SECOND-E1,OTHER-SELLER,MAIN,OWN,food,,22
            """),
        Map.entry(
            "showcase.csv",
            """
            edition,item,exhibitor,kind,debut,name_en,section
            walled-1,ZEBRA-I1,ZEBRA-E1,PRODUCT,WORLD,Zebra telescope,zebra-section
            """),
        Map.entry(
            "agreements.csv",
            """
            edition,agreement,kind,parties,signed_on,section
            walled-1,ZEBRA-A1,STRATEGIC_COOPERATION,QUAGGA-BUYER;QUAGGA-SELLER,2019-05-06,zebra-section
            """),
        Map.entry(
            "deals.csv",
            """
            edition,deal,buyer,seller,subject,section,value,currency,signed_on,term_months,delegation,pavilion
            walled-1,ZEBRA-D1,QUAGGA-BUYER,QUAGGA-SELLER,GOODS,zebra-section,7777777,USD,2019-05-06,12,zebra-delegation,zebra-pavilion
            walled-1,ZEBRA-D2,QUAGGA-BUYER,QUAGGA-SELLER,GOODS,zebra-section,5,XAF,2019-05-06,12,zebra-delegation,zebra-pavilion
            walled-1,OTHER-D1,OTHER-BUYER,OTHER-SELLER,GOODS,food,1111,USD,2019-05-07,12,other-delegation,other-pavilion
            walled-2,SECOND-D1,OTHER-BUYER,OTHER-SELLER,GOODS,food,2222,USD,2020-05-07,12,,
            """),
        Map.entry(
            "published-figures.csv",
            """
            edition,metric,value,unit,published_on,source
            walled-1,zebra_products,3,items,2019-06-09,the zebra leaflet
            """),
        Map.entry(
            "claims.csv",
            """
            id,edition,about,dimension,value,unit,qualifier,through,sentence
            ZEBRA-C1,walled-1,metric:deals,,1,count,exact,,One zebra deal was signed.
            """));
  }
}
