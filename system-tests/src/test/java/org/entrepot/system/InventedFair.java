package org.entrepot.system;

import java.util.Map;

/**
 * Another expo beside the sample, in Santiago de Chile: other sections, a time zone west of
 * Greenwich, figures in euros, and in Chilean pesos at first. Some companies are the sample's. The
 * rates are the European Central Bank's; it has none of the peso.
 */
final class InventedFair {

  static final String EXPO = "feria";
  static final String FIRST = EXPO + "-1";
  static final String SECOND = EXPO + "-2";
  static final String THIRD = EXPO + "-3";

  /** A company of the sample, from Australia, which exhibits there from the first edition on. */
  private static final String FROM_AUSTRALIA = "AU-000003";

  /** A company of the sample, from the United States. */
  private static final String FROM_THE_STATES = "US-000001";

  private static final String EDITIONS =
"""
expo,ordinal,name_en,name_zh,starts_on,ends_on,venue,host_city,time_zone,reporting_currency,sample
feria,1,First Santiago Fair,第一届圣地亚哥博览会,2021-06-07,2021-06-09,,Santiago,America/Santiago,CLP,yes
feria,2,Second Santiago Fair,第二届圣地亚哥博览会,2022-06-06,2022-06-08,,Santiago,America/Santiago,EUR,yes
feria,3,Third Santiago Fair,第三届圣地亚哥博览会,2023-06-05,2023-06-10,,Santiago,America/Santiago,EUR,yes
""";

  private static final String SECTIONS =
      """
      edition,section,name_en,name_zh
      feria-1,wine,Wine,葡萄酒
      feria-2,wine,Wine,葡萄酒
      feria-2,mining,Mining technology,采矿技术
      feria-3,wine,Wine,葡萄酒
      feria-3,mining,Mining technology,采矿技术
      feria-3,astronomy,Astronomy,天文
      """;

  private static final String COMPANIES =
      """
      company,legal_name,economy,size_class
      FERIA-BUYER,Compradora Andina SpA,CL,LARGE
      FERIA-CL,Bodegas Quilmar SpA,CL,LARGE
      FERIA-DE,Tolzbacher Bohrtechnik GmbH,DE,SME
      FERIA-PE,Minera Qasallay SAC,PE,SME
      FERIA-KE,Kirinta Optics Ltd,KE,SME
      FERIA-BR,Vinhos Tabarana Ltda,BR,SME
      """;

  private static final String PAVILIONS =
      """
      edition,pavilion,name_en,name_zh,kind,economy,section
      feria-2,valle,Valley Pavilion,山谷馆,REGIONAL,CL,wine
      feria-3,patagonia,Patagonia Pavilion,巴塔哥尼亚馆,REGIONAL,CL,wine
      """;

  private static final String HOSTS =
      """
      edition,pavilion,host,name_en,kind,economy
      feria-2,valle,V-CL,Ministry of Agriculture,GOVERNMENT,CL
      feria-3,patagonia,P-CL,Ministry of Agriculture,GOVERNMENT,CL
      feria-3,patagonia,P-US,Department of Agriculture,GOVERNMENT,US
      feria-3,patagonia,P-CH,Chamber of Magallanes,CHAMBER,CL
      """;

  private static final String EXHIBITORS =
"""
edition,exhibitor,company,role,main_exhibitor,channel,section,pavilion,net_m2,fortune_500_rank,industry_leader
feria-1,X1,FERIA-CL,MAIN,,OWN,wine,,80,,
feria-2,Y1,FERIA-CL,MAIN,,OWN,wine,,90,,yes
feria-2,Y2,FERIA-DE,MAIN,,OVERSEAS_ORGANISED,mining,,40,,
feria-3,Z1,FERIA-CL,MAIN,,PAVILION,wine,patagonia,100,,yes
feria-3,Z2,FERIA-DE,MAIN,,OVERSEAS_ORGANISED,mining,,50.50,,
feria-3,Z3,FERIA-PE,MAIN,,OVERSEAS_ORGANISED,mining,,20,,
feria-3,Z4,%s,CO,Z1,OWN,wine,,,,
feria-3,Z5,FERIA-KE,MAIN,,OWN,astronomy,,30,77,
feria-3,Z6,FERIA-BR,REPRESENTED,Z1,OWN,wine,,,,
"""
          .formatted(FROM_AUSTRALIA);

  private static final String DEALS =
      """
      edition,deal,buyer,seller,subject,section,value,currency,signed_on,term_months,pavilion
      feria-1,A1,FERIA-BUYER,FERIA-CL,GOODS,wine,500000000,CLP,2021-06-08,12,
      feria-2,B1,FERIA-BUYER,FERIA-CL,GOODS,wine,6000000,EUR,2022-06-06,12,
      feria-2,B2,FERIA-BUYER,FERIA-DE,GOODS,mining,1072600,USD,2022-06-06,12,
      feria-3,C1,FERIA-BUYER,FERIA-CL,GOODS,wine,5000000,EUR,2023-06-05,12,patagonia
      feria-3,C2,FERIA-BUYER,%s,SERVICES,mining,1069000,USD,2023-06-05,12,
      feria-3,C3,FERIA-BUYER,FERIA-KE,GOODS,mining,300480000,JPY,2023-06-10,24,
      feria-3,C4,FERIA-BUYER,%s,GOODS,wine,857950,GBP,2023-06-09,36,
      feria-3,C5,FERIA-BUYER,FERIA-CL,GOODS,wine,1000000,CLP,2023-06-07,12,
      feria-3,C6,FERIA-BUYER,FERIA-DE,GOODS,,123456.70,EUR,2023-06-07,6,
      """
          .formatted(FROM_THE_STATES, FROM_AUSTRALIA);

  private static final String RATES =
      """
      Date,USD,JPY,GBP
      2022-06-06,1.0726,140.16,0.85415
      2023-06-05,1.069,149.96,0.86323
      2023-06-09,1.078,150.24,0.85795
      """;

  private static final String AGREEMENTS =
      """
      edition,agreement,kind,parties,signed_on,section
      feria-3,G1,STRATEGIC_COOPERATION,FERIA-CL;FERIA-KE;%s,2023-06-06,wine
      """
          .formatted(FROM_AUSTRALIA);

  private static final String CLAIMS =
"""
id,edition,about,dimension,value,unit,qualifier,through
F1,feria-3,metric:tentative_deal_value,,7.46,EUR m,exact,
F2,feria-3,growth:tentative_deal_value,,6.5,percent,exact,
F3,feria-3,record:tentative_deal_value,,,,record,
F4,feria-3,metric:first_time_economies,,AU;KE,,includes,
F5,feria-3,metric:agreements,kind=STRATEGIC_COOPERATION,Bodegas Quilmar SpA;Kirinta Optics Ltd,,exists,
F6,feria-3,attribute:days,,2023-06-05/2023-06-10,,exact,
F7,feria-3,metric:tentative_deal_value,,7.46,USD m,exact,
F8,feria-3,metric:first_time_economies,,DE,,includes,
""";

  private InventedFair() {}

  static Map<String, String> bundle() {
    return Map.ofEntries(
        Map.entry("expos.csv", "expo,name_en,name_zh\nferia,Santiago Fair,圣地亚哥博览会\n"),
        Map.entry("editions.csv", EDITIONS),
        Map.entry("sections.csv", SECTIONS),
        Map.entry("companies.csv", COMPANIES),
        Map.entry("pavilions.csv", PAVILIONS),
        Map.entry("pavilion-hosts.csv", HOSTS),
        Map.entry("exhibitors.csv", EXHIBITORS),
        Map.entry("participations.csv", "edition,economy\nferia-1,PE\n"),
        Map.entry(
            "bodies.csv",
            """
            edition,body,kind,economy,name_en,country_exhibition
            feria-3,CL,COUNTRY,CL,Chile,yes
            feria-3,OIV,INTERNATIONAL_ORGANISATION,,Organisation of Vine and Wine,no
            """),
        Map.entry(
            "showcase.csv",
            """
            edition,item,exhibitor,kind,debut,name_en,section
            feria-3,I1,Z2,TECHNOLOGY,NATIONAL,Dry drilling,mining
            feria-3,I2,Z5,PRODUCT,WORLD,Folding telescope,astronomy
            """),
        Map.entry(
            "sign-ups.csv",
            "edition,sign_up,company,signed_up_on,net_m2\nferia-3,S1,FERIA-DE,2022-10-01,40\n"),
        Map.entry("exchange-rates.csv", RATES),
        Map.entry("deals.csv", DEALS),
        Map.entry("agreements.csv", AGREEMENTS),
        Map.entry(
            "published-figures.csv",
            """
            edition,metric,value,unit,published_on,source
            feria-2,new_products,3,items,2022-06-09,the fair's own leaflet
            """),
        Map.entry("claims.csv", CLAIMS));
  }
}
