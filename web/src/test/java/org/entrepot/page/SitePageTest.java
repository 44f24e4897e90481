package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entrepot.access.Cost;
import org.entrepot.access.Permission;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SitePageTest {

  @Test
  void addressesLeadToTheirPages() {
    assertThat(SitePage.at("/")).contains(SitePage.START);
    assertThat(SitePage.at("/editions/ciie-6")).contains(SitePage.OVERVIEW);
    assertThat(SitePage.at("/editions/ciie-6/figures/deals")).contains(SitePage.FIGURE);
    assertThat(SitePage.at("/editions/ciie-6/figures.csv")).contains(SitePage.FIGURES_FILE);
    assertThat(SitePage.at("/editions/ciie-6/figures/deals/records.csv"))
        .contains(SitePage.POSTINGS_FILE);
    assertThat(SitePage.at("/editions/ciie-6/postings/17")).contains(SitePage.POSTING);
    assertThat(SitePage.at("/editions/ciie-6/postings/seventeen")).isEmpty();
    assertThat(SitePage.at("/editions/ciie-6/registers/deals/D.1")).contains(SitePage.OPEN_RECORD);
    assertThat(SitePage.at("/outlook")).contains(SitePage.OUTLOOK);
    assertThat(SitePage.at("/press")).contains(SitePage.PRESS);
    assertThat(SitePage.at("/economies")).contains(SitePage.ECONOMIES);
    assertThat(SitePage.at("/economies.xlsx")).contains(SitePage.ECONOMIES_FILE);
  }

  @Test
  void theDeskIsForStaffAndItsFormsForThoseWhoBringRecordsIn() {
    assertThat(SitePage.at("/desk")).contains(SitePage.HOME);
    assertThat(SitePage.at("/desk/imports/17")).contains(SitePage.IMPORT);
    assertThat(SitePage.at("/desk/imports/17/refused.csv")).contains(SitePage.REFUSED);
    assertThat(SitePage.at("/desk/deals/waiting")).contains(SitePage.WAITING);
    assertThat(SitePage.at("/desk/editions")).contains(SitePage.EDITION);
    assertThat(SitePage.at("/desk/editions/ciie-6")).contains(SitePage.EDITION);
    assertThat(SitePage.at("/desk/registers")).contains(SitePage.REGISTER);
    assertThat(SitePage.at("/desk/registers/sign-ups")).contains(SitePage.REGISTER);
    assertThat(SitePage.at("/desk/registers/deals.csv")).contains(SitePage.REGISTER_FILE);
    assertThat(SitePage.at("/desk/registers/deals/records/D.1")).contains(SitePage.RECORD);
    assertThat(SitePage.values())
        .filteredOn(
            place ->
                place
                    .view()
                    .matches(".*/(import|imports|refused|waiting|register|record|edition)\\.xhtml"))
        .allMatch(place -> Role.AUDITOR.may(place.look()) && !Role.AUDITOR.may(place.send()))
        .allMatch(place -> Role.STATISTICS.may(place.send()));
  }

  @Test
  void anAuditorLooksAndSendsNothing() {
    assertThat(SitePage.values())
        .filteredOn(place -> place.isAt("/desk") && place.look() != place.send())
        .isNotEmpty()
        .noneMatch(place -> Role.AUDITOR.may(place.send()));
    assertThat(Role.AUDITOR.may(SitePage.IMPORTS.look())).isTrue();
  }

  @Test
  void aTextThatIsSentCostsMoreThanThePage() {
    assertThat(SitePage.PRESS.cost("GET")).isEqualTo(Cost.READ);
    assertThat(SitePage.PRESS.cost("POST")).isEqualTo(Cost.TEXT);
    assertThat(SitePage.OUTLOOK.cost("POST")).isEqualTo(Cost.READ);
  }

  @Test
  void aFileCostsAsMuchAsItDoesInTheApi() {
    assertThat(SitePage.values())
        .filteredOn(place -> place.look() == Permission.PUBLIC && place.name().endsWith("_FILE"))
        .hasSizeGreaterThan(3)
        .allMatch(place -> place.cost("GET") == Cost.FILE);
  }

  @Test
  void thereIsNoPageElsewhere() {
    assertThat(SitePage.at("/editions")).isEqualTo(Optional.empty());
    assertThat(SitePage.at("/editions/ciie-6/nothing")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(SitePage.class)
  void everyPageHasItsView(SitePage place) {
    assertThat(Files.exists(Path.of("src/main/webapp" + place.view()))).isTrue();
  }
}
