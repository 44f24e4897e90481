package org.entrepot.intake;

/** A small bundle in which all is well. */
final class Samples {

  static final String EXPOS = "expo,name_en,name_zh\nciie,CIIE,进博会\n";
  static final String EDITIONS =
      """
      expo,ordinal,name_en,starts_on,ends_on,time_zone
      ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
      """;
  static final String SECTIONS =
      "edition,section,name_en\nciie-6,food,Food\nciie-6,cars,Automobiles\n";
  static final String COMPANIES =
      """
      company,legal_name,economy,size_class
      C1,One Ltd,AU,SME
      C2,Two GmbH,DE,LARGE
      C3,Three SA,FR,
      B1,Buyer Co,CN,
      """;
  static final String PAVILIONS =
      "edition,pavilion,name_en,kind,economy\nciie-6,au-food,Australian Food,NATIONAL,AU\n";
  static final String EXHIBITORS =
      """
      edition,exhibitor,company,role,main_exhibitor,channel,section,pavilion,net_m2,gross_m2,contracted_on,fortune_500_rank,industry_leader
      ciie-6,E1,C1,MAIN,,PAVILION,food,au-food,36.00,54,2023-05-01,,yes
      ciie-6,E2,C2,CO,E1,OWN,food,,,,,17,no
      ciie-6,E3,C3,REPRESENTED,E1,OVERSEAS_ORGANISED,cars,,,,,,
      """;
  static final String RATES =
      "Date,USD,CNY,JPY,\n2023-11-03,1.07,7.8,N/A,\n2023-11-06,1.0727,7.8,160.5,\n";
  static final String DEALS =
      """
      edition,deal,buyer,seller,subject,hs_code,origin,section,value,currency,signed_on,term_months,pavilion,delegation,contract,description
      ciie-6,D1,B1,C1,GOODS,0201,AU,food,1000,EUR,2023-11-06,12,au-food,DEL-1,K-1,Beef
      ciie-6,D2,B1,C2,SERVICES,,,,240,USD,2023-11-05,24,,,,
      ciie-6,D3,B1,C2,GOODS,,,,78,CNY,2023-11-05,1,,,,
      ciie-6,D4,B1,C2,GOODS,,,,1605,JPY,2023-11-05,1,,,,
      """;

  static final String DELEGATIONS =
      "edition,delegation,name_en,kind\nciie-6,DEL-1,First delegation,LOCAL\n";

  static final String[] ALL = {
    "delegations.csv", DELEGATIONS,
    "deals.csv", DEALS,
    "exhibitors.csv", EXHIBITORS,
    "pavilions.csv", PAVILIONS,
    "companies.csv", COMPANIES,
    "sections.csv", SECTIONS,
    "editions.csv", EDITIONS,
    "expos.csv", EXPOS,
    "exchange-rates.csv", RATES
  };

  static final String[] EARLIER = {
    "expos.csv", EXPOS, "editions.csv", EDITIONS, "exchange-rates.csv", RATES
  };

  private Samples() {}
}
