package org.entrepot.sample;

/**
 * The only companies of the sample that exist: the parties of the one agreement that the article
 * names. Nothing is invented about them but the day on which they sign.
 */
enum RealCompany {
  BEFAR("CN", "Befar Group", "滨化集团"),
  EMERSON("US", "Emerson", "艾默生");

  private final String economy;
  private final String english;
  private final String chinese;

  RealCompany(String economy, String english, String chinese) {
    this.economy = economy;
    this.english = english;
    this.chinese = chinese;
  }

  String code() {
    return economy + "-" + name();
  }

  CompanyNames.Name named() {
    return new CompanyNames.Name(english, "", chinese);
  }
}
