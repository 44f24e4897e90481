package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.bundle.Column;
import org.entrepot.deal.AgreementFiles;
import org.entrepot.deal.DealFiles;
import org.entrepot.outlook.OutlookFiles;
import org.entrepot.party.CompanyFiles;
import org.junit.jupiter.api.Test;

class ColumnHeadsTest {

  private static final Register COMPANIES = new Register(CompanyFiles.companies());
  private static final Column NAME = COMPANIES.column("legal_name").orElseThrow();

  private static ColumnHeads heads(Register register, String sort) {
    return new ColumnHeads(register, Registers.sorting(register, sort), RecordSorting::text);
  }

  @Test
  void leadToTheOrderOfTheColumnAndBack() {
    assertThat(heads(COMPANIES, "").of(NAME, "Name"))
        .isEqualTo(new ColumnHead("Name", "legal_name", "none", "", ""));
    assertThat(heads(COMPANIES, "legal_name").of(NAME, "Name"))
        .isEqualTo(new ColumnHead("Name", "-legal_name", "ascending", "↑", ""));
    assertThat(heads(COMPANIES, "-legal_name").of(NAME, "Name"))
        .isEqualTo(new ColumnHead("Name", "legal_name", "descending", "↓", ""));
  }

  @Test
  void headsOfNumbersStandOverThem() {
    Register deals = new Register(DealFiles.deals());
    Column value = deals.column("value").orElseThrow();
    assertThat(heads(deals, "").of(value, "Value").style()).isEqualTo("n");
  }

  @Test
  void whatNamesSeveralLeadsNowhere() {
    Register agreements = new Register(AgreementFiles.agreements());
    Column parties = agreements.column("parties").orElseThrow();
    assertThat(heads(agreements, "").of(parties, "Parties").href()).isNull();
  }

  @Test
  void theCodeIsTheOrderUnlessAnotherIsAskedFor() {
    assertThat(heads(COMPANIES, "").ofKey("Company"))
        .isEqualTo(new ColumnHead("Company", "-company", "ascending", "↑", ""));
    assertThat(heads(COMPANIES, "-company").ofKey("Company"))
        .isEqualTo(new ColumnHead("Company", "", "descending", "↓", ""));
    assertThat(heads(COMPANIES, "legal_name").ofKey("Company"))
        .isEqualTo(new ColumnHead("Company", "", "none", "", ""));
  }

  @Test
  void aCodeOfSeveralColumnsIsNotTurnedRound() {
    Register outlook = new Register(OutlookFiles.outlook());
    assertThat(heads(outlook, "").ofKey("Value"))
        .isEqualTo(new ColumnHead("Value", null, "ascending", "↑", ""));
    assertThat(heads(outlook, "-value").ofKey("Value").href()).isEmpty();
  }
}
