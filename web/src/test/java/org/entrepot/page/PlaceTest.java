package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

  @Test
  void addressesLeadToTheirPages() {
    assertThat(Place.at("/")).contains(Place.START);
    assertThat(Place.at("/editions/ciie-6")).contains(Place.OVERVIEW);
    assertThat(Place.at("/editions/ciie-6/figures/deals")).contains(Place.FIGURE);
    assertThat(Place.at("/outlook")).contains(Place.OUTLOOK);
    assertThat(Place.at("/economies")).contains(Place.ECONOMIES);
    assertThat(Place.at("/economies.xlsx")).contains(Place.ECONOMIES_FILE);
  }

  @Test
  void theDeskIsForStaffAndItsFormsForThoseWhoBringRecordsIn() {
    assertThat(Place.at("/desk")).contains(Place.IMPORTS);
    assertThat(Place.at("/desk/imports/17")).contains(Place.IMPORT);
    assertThat(Place.at("/desk/imports/17/refused.csv")).contains(Place.REFUSED);
    assertThat(Place.at("/desk/deals/waiting")).contains(Place.WAITING);
    assertThat(Place.at("/desk/registers")).contains(Place.REGISTER);
    assertThat(Place.at("/desk/registers/sign-ups")).contains(Place.REGISTER);
    assertThat(Place.at("/desk/registers/deals.csv")).contains(Place.REGISTER_FILE);
    assertThat(Place.at("/desk/registers/deals/records/D.1")).contains(Place.RECORD);
    assertThat(Place.values())
        .filteredOn(
            place ->
                place.view().matches(".*/(import|imports|refused|waiting|register|record)\\.xhtml"))
        .allMatch(place -> place.who() == Who.STAFF && place.sender() == Who.IMPORTERS);
  }

  @Test
  void anAuditorLooksAndSendsNothing() {
    assertThat(Place.IMPORTS.who().roles()).contains(Role.AUDITOR);
    assertThat(Place.IMPORTS.sender().roles()).doesNotContain(Role.AUDITOR);
  }

  @Test
  void thereIsNoPageElsewhere() {
    assertThat(Place.at("/editions")).isEqualTo(Optional.empty());
    assertThat(Place.at("/editions/ciie-6/nothing")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void everyPageHasItsView(Place place) {
    assertThat(Files.exists(Path.of("src/main/webapp" + place.view()))).isTrue();
  }
}
