package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.ListPart;
import org.entrepot.NotAllowed;
import org.entrepot.NotFound;
import org.entrepot.TestDatabase;
import org.entrepot.access.AccessScope;
import org.entrepot.access.Accesses;
import org.entrepot.access.Act;
import org.entrepot.access.Role;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.edition.EditionParts;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sees a part of the records finds that part in lists, counts, files and forms. */
class VisibleRecordsIT {

  private static final String EDITION = "ciie-6";

  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en\nciie,CIIE\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
    ciie,5,Fifth CIIE,2022-11-05,2022-11-10,Asia/Shanghai,yes
    ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai,no
    """,
    "companies.csv",
    """
    company,legal_name,economy
    C1,One Ltd,JP
    C2,Two GmbH,DE
    C3,Three Co.,CN
    """,
    "sections.csv",
    """
    edition,section,name_en
    ciie-5,food,Food
    ciie-6,food,Food
    """,
    "pavilions.csv",
    """
    edition,pavilion,name_en,kind,economy
    ciie-5,japan,Japan,NATIONAL,JP
    ciie-6,japan,Japan,NATIONAL,JP
    ciie-6,germany,Germany,NATIONAL,DE
    """,
    "exhibitors.csv",
    """
    edition,exhibitor,company,role,channel,section,pavilion
    ciie-5,E1,C1,MAIN,PAVILION,food,japan
    ciie-6,E1,C1,MAIN,PAVILION,food,japan
    ciie-6,E2,C2,MAIN,PAVILION,food,germany
    ciie-6,E3,C3,MAIN,OWN,food,
    """
  };

  private static final Act ACT = new Act("somebody", "192.0.2.1");

  private static final List<Visibility> ALL_KINDS =
      Stream.concat(
              Stream.of(
                  Visibilities.ALL, Visibilities.EVERYONES, Visibilities.ofEditions(EDITION, "x")),
              Stream.of(RowLimit.values()).map(limit -> Visibilities.within(limit, "a", "b")))
          .toList();

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final Registers registers = new Registers();
  private final RecordDesk desk = new RecordDesk();

  @BeforeEach
  void records() {
    SqlRegisterRecords records = RegisterParts.records(database);
    registers.records = records;
    desk.records = records;
    desk.edits = importing.edits();
    desk.reasons = EditionParts.reasons(database);
    desk.access = Accesses.ALL;
    desk.trail = (act, what, subject) -> {};
    registers.concepts(Importing.FILES);
    importing.commit(Importing.zip(RECORDS));
  }

  @Test
  void ofAPavilionOnlyItsOwn() {
    Visibility japan = Visibilities.within(RowLimit.PAVILION, "japan");

    assertThat(codes("exhibitors", EDITION, japan)).containsExactly("E1");
    assertThat(codes("pavilions", EDITION, japan)).containsExactly("japan");
    assertThat(codes("companies", null, japan)).as("no company says whose pavilion").isEmpty();
    assertThat(codes("exhibitors", EDITION, Visibilities.within(RowLimit.PAVILION, "none")))
        .isEmpty();
    assertThat(codes("exhibitors", EDITION, Visibilities.ALL)).containsExactly("E1", "E2", "E3");
  }

  @Test
  void ofCompaniesOnlyTheirOwn() {
    Visibility two = Visibilities.within(RowLimit.COMPANY, "C2", "C3");

    assertThat(codes("exhibitors", EDITION, two)).containsExactly("E2", "E3");
    assertThat(codes("companies", null, two)).containsExactly("C2", "C3");
    assertThat(codes("pavilions", EDITION, two)).isEmpty();
  }

  @Test
  void ofADelegationNothingThatNamesNone() {
    assertThat(codes("exhibitors", EDITION, Visibilities.within(RowLimit.DELEGATION, "hubei")))
        .isEmpty();
  }

  @Test
  void ofEditionsOnlyThoseAndOfEveryonesTheSamples() {
    assertThat(codes("exhibitors", EDITION, Visibilities.ofEditions("ciie-5"))).isEmpty();
    assertThat(codes("exhibitors", "ciie-5", Visibilities.ofEditions("ciie-5")))
        .containsExactly("E1");
    assertThat(codes("exhibitors", EDITION, Visibilities.EVERYONES)).isEmpty();
    assertThat(codes("exhibitors", "ciie-5", Visibilities.EVERYONES)).containsExactly("E1");
  }

  @Test
  void aRecordThatIsNotSeenIsUnknownAndCannotBeCorrected() {
    Visibility japan = Visibilities.within(RowLimit.PAVILION, "japan");
    VisibleRegister in = new VisibleRegister(register("exhibitors"), EDITION, japan);

    assertThat(registers.record(in, "E1").code()).isEqualTo("E1");
    assertThatThrownBy(() -> registers.record(in, "E2"))
        .isInstanceOf(NotFound.class)
        .hasFieldOrPropertyWithValue("code", "record.unknown");
    assertThatThrownBy(() -> edit("E2", japan))
        .hasFieldOrPropertyWithValue("code", "record.unknown");
    assertThat(edit("E1", japan).edit().changed()).isTrue();
  }

  @Test
  void whoeverSeesAnEditionWritesItsRecordsAndNotWhatAllShare() {
    Visibility sixth = Visibilities.ofEditions(EDITION);
    desk.access = Accesses.of(AccessScope.ofEditions(Set.of(EDITION)), Role.STATISTICS);

    assertThat(edit("E2", sixth).edit().changed()).isTrue();
    assertThatThrownBy(() -> edit("E2", Visibilities.ofEditions("ciie-5")))
        .hasFieldOrPropertyWithValue("code", "record.unknown");
    RecordPlace company = new RecordPlace(register("companies"), null, "C1", sixth);
    assertThatThrownBy(() -> importing.tx(() -> desk.edit(company, any -> true, renamed(), ACT)))
        .isInstanceOf(NotAllowed.class)
        .hasFieldOrPropertyWithValue("code", "scope.missing");
    assertThatThrownBy(() -> importing.tx(() -> desk.create(company.in(), renamed(), ACT)))
        .hasFieldOrPropertyWithValue("code", "scope.missing");
    assertThat(registers.record(company.in(), "C1").fields())
        .doesNotContainEntry("legal_name", "Another");
  }

  @Test
  void aClaimIsWrittenByWhoeverSeesTheEditionThatItIsAbout() {
    Visibility sixth = Visibilities.ofEditions(EDITION);
    VisibleRegister claims = new VisibleRegister(register("claims"), null, sixth);
    desk.access = Accesses.of(AccessScope.ofEditions(Set.of(EDITION)), Role.PRESS);

    importing.tx(() -> desk.add(claims, claim("C-1", EDITION), ACT));

    assertThat(codes("claims", null, sixth)).containsExactly("C-1");
    assertThat(codes("claims", null, Visibilities.ofEditions("ciie-5"))).isEmpty();
    for (String elsewhere : List.of("ciie-5", "ciie-9", "")) {
      assertThatThrownBy(() -> importing.tx(() -> desk.add(claims, claim("C-2", elsewhere), ACT)))
          .as(elsewhere)
          .hasFieldOrPropertyWithValue("code", "role.missing");
    }
  }

  private static Map<String, @Nullable String> claim(String id, String edition) {
    Map<String, @Nullable String> claim = new LinkedHashMap<>();
    claim.put("id", id);
    claim.put("edition", edition.isEmpty() ? null : edition);
    claim.put("about", "metric:deals");
    claim.put("value", "1");
    claim.put("unit", "count");
    claim.put("qualifier", "EXACT");
    claim.put("sentence", "There was one.");
    claim.put("source", "press");
    return claim;
  }

  private static RecordCorrection renamed() {
    return new RecordCorrection(Map.of("company", "C1", "legal_name", "Another"), null);
  }

  @Test
  void whoWithdrewARecordAndWhyIsReadForThoseAloneToWhomPeopleAreNamed() throws Exception {
    database.run(
        "update exhibitor set withdrawn_at = now(), withdrawn_by = 'anna',"
            + " withdrawn_because = 'reported twice' where edition = 'ciie-5'");

    for (Visibility visibility :
        List.of(
            Visibilities.EVERYONES,
            within(Visibilities.EVERYONES),
            within(Visibilities.ALL),
            Visibilities.ALL)) {
      VisibleRegister in = new VisibleRegister(register("exhibitors"), "ciie-5", visibility);
      List<RegisterRecord> read =
          new ArrayList<>(registers.page(in, RecordFilter.ALL, ListPart.first(9)).items());
      registers.each(in, RecordListing.ALL, read::add);
      read.add(registers.record(in, "E1"));
      read.addAll(registers.records(in, List.of("E1")));

      assertThat(read)
          .hasSize(4)
          .allSatisfy(
              record -> {
                SeenWithdrawal withdrawal = Objects.requireNonNull(record.withdrawal());
                assertThat(withdrawal.at()).isNotNull();
                assertThat(withdrawal.said())
                    .as("%s", visibility)
                    .isEqualTo(
                        visibility.equals(Visibilities.ALL)
                            ? new SeenWithdrawal.WhoAndWhy("anna", "reported twice")
                            : null);
              });
    }
  }

  private static Visibility within(Visibility visibility) {
    return Visibilities.within(visibility, RowLimit.PAVILION, "japan");
  }

  @Test
  void everyRegisterIsReadByEveryVisibility() {
    for (Register register : registers.all()) {
      for (Visibility visibility : ALL_KINDS) {
        String edition = register.inEdition() ? EDITION : null;
        VisibleRegister in = new VisibleRegister(register, edition, visibility);
        List<RegisterRecord> each = new ArrayList<>();
        registers.each(in, RecordListing.ALL, each::add);

        assertThat(registers.count(in, RecordFilter.ALL))
            .as("%s, %s", register.name(), visibility)
            .isEqualTo(each.size());
      }
    }
  }

  private EditedRecord edit(String code, Visibility visibility) {
    RecordPlace place = new RecordPlace(register("exhibitors"), EDITION, code, visibility);
    return importing.tx(
        () ->
            desk.edit(
                place,
                record -> true,
                new RecordCorrection(Map.of("industry_leader", "yes"), null),
                ACT));
  }

  private List<String> codes(String name, @Nullable String edition, Visibility visibility) {
    VisibleRegister in = new VisibleRegister(register(name), edition, visibility);
    List<String> codes =
        registers.page(in, RecordFilter.ALL, ListPart.first(9)).items().stream()
            .map(RegisterRecord::code)
            .toList();
    assertThat(registers.count(in, RecordFilter.ALL)).isEqualTo(codes.size());
    return codes;
  }

  private Register register(String name) {
    return registers.all().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }
}
