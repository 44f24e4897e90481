package org.entrepot.withdrawal;

import org.entrepot.intake.Importing;
import org.entrepot.intake.Upload;

/** A small fair with two records of each kind that is counted, and a deal that waits for a rate. */
final class Fair {

  static final String EXHIBITORS =
      """
      edition,exhibitor,company,role,main_exhibitor,channel,section,net_m2
      ciie-6,E1,C1,MAIN,,OWN,food,36
      ciie-6,E2,C2,CO,E1,OWN,food,
      ciie-6,E3,C3,MAIN,,OWN,food,9
      """;

  static final String DEALS =
      """
      edition,deal,buyer,seller,subject,value,currency,signed_on,term_months
      ciie-6,D1,B1,C1,GOODS,1000,EUR,2023-11-06,12
      ciie-6,D2,B1,C2,SERVICES,240,USD,2023-11-05,24
      ciie-6,D3,B1,C2,GOODS,1605,JPY,2023-11-05,1
      """;

  static final String RATES = "Date,USD,CNY\n2023-11-03,1.07,7.8\n2023-11-06,1.0727,7.8\n";

  private Fair() {}

  static Upload bundle() {
    return Importing.zip(
        "expos.csv",
        "expo,name_en\nciie,CIIE\n",
        "editions.csv",
        """
        expo,ordinal,name_en,starts_on,ends_on,time_zone
        ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
        """,
        "sections.csv",
        "edition,section,name_en\nciie-6,food,Food\n",
        "companies.csv",
        """
        company,legal_name,economy,size_class
        C1,One Ltd,AU,SME
        C2,Two GmbH,DE,LARGE
        C3,Three SA,FR,
        B1,Buyer Co,CN,
        """,
        "pavilions.csv",
        "edition,pavilion,name_en,kind,economy\nciie-6,au-food,Food,NATIONAL,AU\n",
        "exchange-rates.csv",
        RATES,
        "exhibitors.csv",
        EXHIBITORS,
        "deals.csv",
        DEALS,
        "bodies.csv",
        """
        edition,body,kind,economy,name_en,country_exhibition
        ciie-6,AU,COUNTRY,AU,Australia,yes
        ciie-6,HK,REGION,HK,Hong Kong,
        """,
        "pavilion-hosts.csv",
        """
        edition,pavilion,host,name_en,kind,economy
        ciie-6,au-food,H1,Australian Chamber,CHAMBER,AU
        ciie-6,au-food,H2,Department,GOVERNMENT,AU
        """,
        "participations.csv",
        "edition,economy\nciie-6,DM\nciie-6,FJ\n",
        "showcase.csv",
        """
        edition,item,exhibitor,kind,debut,name_en,section
        ciie-6,I1,E1,PRODUCT,WORLD,Beef,food
        ciie-6,I2,E2,SERVICE,ASIA,Charging,food
        """,
        "sign-ups.csv",
        "edition,sign_up,company,signed_up_on,net_m2\nciie-6,S1,C2,2023-11-08,54\nciie-6,S2,C1,2023-11-08,9\n",
        "agreements.csv",
        """
        edition,agreement,kind,parties,signed_on
        ciie-6,A1,MEMORANDUM,C1;B1,2023-11-07
        ciie-6,A2,MEMORANDUM,C1;C2,2023-11-08
        """);
  }
}
