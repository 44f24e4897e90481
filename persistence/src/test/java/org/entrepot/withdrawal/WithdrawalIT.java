package org.entrepot.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.Stale;
import org.entrepot.TestDatabase;
import org.entrepot.access.Visibilities;
import org.entrepot.deal.DealParts;
import org.entrepot.deal.WaitingDeal;
import org.entrepot.intake.Importing;
import org.entrepot.intake.Refusal;
import org.entrepot.intake.RowRefused;
import org.entrepot.register.RecordFilter;
import org.entrepot.register.RecordState;
import org.entrepot.register.RegisterRecord;
import org.entrepot.register.SeenWithdrawal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records taken out of the figures and back, over a real database. */
class WithdrawalIT {

  private final WithdrawalParts parts = new WithdrawalParts(TestDatabase.create());

  @BeforeEach
  void records() {
    parts.importing.commit(Fair.bundle());
  }

  @ParameterizedTest
  @CsvSource({
    "deals, deal, D1",
    "exhibitors, exhibitor, E3",
    "pavilion-hosts, host, H1",
    "bodies, body, AU",
    "showcase, item, I1",
    "sign-ups, sign_up, S1",
    "agreements, agreement, A1",
    "participations, participation, DM"
  })
  void eachKindCountsForNothingUntilItIsReinstated(String register, String type, String code) {
    List<String> before = parts.standing();
    Map<String, String> sums = parts.sums();

    parts.withdraw(register, code);

    String own = type + " " + code + " ";
    assertThat(parts.standing())
        .containsExactlyElementsOf(before.stream().filter(row -> !row.startsWith(own)).toList());
    assertThat(parts.standing()).isNotEqualTo(before);
    assertThat(parts.database.query("select distinct reason from posting where reverses > 0"))
        .containsExactly("withdrawal");
    RegisterRecord record = parts.record(register, code);
    assertThat(record.state()).isEqualTo(RecordState.WITHDRAWN);
    assertThat(record.revision()).isEqualTo(2);
    assertThat(Objects.requireNonNull(record.withdrawal()).said())
        .isEqualTo(new SeenWithdrawal.WhoAndWhy("anna", "a mistake"));
    assertThat(parts.faults()).isEmpty();

    parts.reinstate(register, code);

    assertThat(parts.standing()).containsExactlyInAnyOrderElementsOf(before);
    assertThat(parts.sums()).isEqualTo(sums);
    assertThat(parts.record(register, code).state()).isEqualTo(RecordState.COUNTED);
    assertThat(parts.record(register, code).withdrawal()).isNull();
    assertThat(parts.record(register, code).revision()).isEqualTo(3);
    assertThat(parts.faults()).isEmpty();
    String subject = " ciie-6/" + register + "/" + code;
    assertThat(parts.trail)
        .containsExactly("anna record.withdrawn" + subject, "anna record.reinstated" + subject);
  }

  @Test
  void everyCountedFileHasAnEntityAndPostsWhatItSays() {
    assertThat(
            Importing.FILES.all().stream()
                .filter(file -> file.isCounted())
                .map(file -> file.record())
                .sorted())
        .containsExactly(
            "agreement", "body", "deal", "exhibitor", "host", "item", "participation", "sign_up");
    assertThat(parts.database.query("select distinct source_type from posting order by 1"))
        .containsExactly(
            "agreement", "body", "deal", "exhibitor", "host", "item", "participation", "sign_up");
  }

  @Test
  void whatOthersStandOnStaysAndTheyAreNamed() {
    assertHindered(
        () -> parts.withdraw("exhibitors", "E1"),
        tuple("E1", "record.stood-on", "exhibitors", "E2"),
        tuple("E1", "record.stood-on", "showcase", "I1"));
    assertThat(parts.record("exhibitors", "E1").state()).isEqualTo(RecordState.COUNTED);
    assertThat(parts.trail).isEmpty();

    parts.withdraw("showcase", List.of("I1", "I2"));
    parts.withdraw("exhibitors", "E2");
    parts.withdraw("exhibitors", "E1");

    assertHindered(
        () -> parts.reinstate("showcase", "I1"),
        tuple("I1", "record.on-withdrawn-other", "exhibitors", "E1"));
    assertHindered(
        () -> parts.reinstate("exhibitors", "E2"),
        tuple("E2", "record.on-withdrawn-other", "exhibitors", "E1"));
    parts.reinstate("exhibitors", List.of("E1", "E2"));
    parts.reinstate("showcase", List.of("I2", "I1"));
    assertThat(parts.faults()).isEmpty();
  }

  @Test
  void whatStandsOnEachOtherIsWithdrawnTogether() {
    parts.withdraw("showcase", List.of("I1", "I2"));
    parts.withdraw("exhibitors", List.of("E2", "E1"));

    assertThat(parts.standing()).filteredOn(row -> row.startsWith("exhibitor ")).hasSize(2);
  }

  @Test
  void nothingNewStandsOnWhatIsWithdrawn() {
    parts.withdraw("exhibitors", "E3");

    assertThat(
            refusals(
                "showcase.csv",
                """
                edition,item,exhibitor,kind,debut,name_en,section
                ciie-6,I9,E3,PRODUCT,WORLD,Tea,food
                """))
        .extracting(Refusal::column, Refusal::code)
        .containsExactly(tuple("exhibitor", "record.on-withdrawn"));
    assertThat(
            refusals(
                "exhibitors.csv",
                """
                edition,exhibitor,company,role,main_exhibitor,channel,section
                ciie-6,E9,B1,CO,E3,OWN,food
                """))
        .extracting(Refusal::column, Refusal::code)
        .containsExactly(tuple("main_exhibitor", "record.on-withdrawn"));
    assertThatThrownBy(() -> parts.correct("showcase", "I1", "exhibitor", "E3"))
        .isInstanceOf(RowRefused.class)
        .hasMessageContaining("anna · a mistake");
  }

  private List<Refusal> refusals(String name, String text) {
    return parts.importing.refusalsOf(name, text);
  }

  @Test
  void aRowOfAWithdrawnRecordIsRefusedUnlessItIsTheSame() {
    parts.withdraw("deals", "D1");
    List<String> standing = parts.standing();

    assertThat(refusals("deals.csv", Fair.DEALS)).isEmpty();
    assertThat(refusals("deals.csv", Fair.DEALS.replace("1000", "2000")))
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo("record.withdrawn");
              assertThat(refusal.column()).isEqualTo("deal");
              assertThat(refusal.message(java.util.Locale.ENGLISH))
                  .matches("D1 was withdrawn \\(20..-..-.. · anna · a mistake\\).*");
            });
    parts.importing.commit(Importing.zip("deals.csv", Fair.DEALS));
    assertThat(parts.standing()).isEqualTo(standing);
    assertThatThrownBy(() -> parts.correct("deals", "D1", "value", "2000"))
        .isInstanceOf(RowRefused.class)
        .hasMessageContaining("reinstate it first");
  }

  @Test
  void itsStateIsNoColumnToFill() {
    assertThatThrownBy(() -> parts.correct("deals", "D1", "withdrawn_at", "2023-11-06"))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("column.state"));
    assertThat(refusals("participations.csv", "edition,economy,state\nciie-6,DM,WITHDRAWN\n"))
        .extracting(Refusal::column, Refusal::code)
        .containsExactly(tuple("state", "column.state"));
  }

  @Test
  void correctionsOfWhatItDependsOnDoNotLetItCountAgain() {
    parts.withdraw("deals", List.of("D1", "D2", "D3"));
    parts.withdraw("sign-ups", List.of("S1"));
    parts.withdraw("showcase", List.of("I1", "I2"));
    parts.withdraw("exhibitors", List.of("E1", "E2"));

    parts.importing.commit(
        Importing.zip(
            "companies.csv",
            "company,legal_name,economy\nC1,One Ltd,NZ\nC2,Two AG,CH\n",
            "exchange-rates.csv",
            "Date,USD,CNY,JPY\n2023-11-03,1.09,7.9,160.5\n2023-11-06,1.1,7.9,160.5\n",
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            ciie,6,Sixth CIIE,2023-11-04,2023-11-10,Asia/Shanghai
            """));

    assertThat(parts.standing())
        .noneMatch(row -> row.matches("(deal D|sign_up S1|item|exhibitor E[12]).*"))
        .contains("exhibitor E3 exhibitor 1.00 FR", "sign_up S2 signup 1.00 NZ");
    assertThat(parts.faults()).isEmpty();
    parts.reinstate("deals", List.of("D1"));
    assertThat(parts.standing()).contains("deal D1 deal.tentative 1100.00 NZ");
  }

  @Test
  void aCompanyComesOnceAmongThoseThatAreNotWithdrawn() {
    parts.withdraw("exhibitors", "E3");
    parts.importing.commit(
        Importing.zip("exhibitors.csv", Fair.EXHIBITORS + "ciie-6,E4,C3,MAIN,,OWN,food,12\n"));

    assertThat(parts.record("exhibitors", "E4").state()).isEqualTo(RecordState.COUNTED);
    assertHindered(
        () -> parts.reinstate("exhibitors", "E3"),
        tuple("E3", "record.place-taken", "exhibitors", "E4"));
    parts.withdraw("exhibitors", "E4");
    assertHindered(
        () -> parts.reinstate("exhibitors", List.of("E3", "E4")),
        tuple("E3", "record.place-taken", "exhibitors", "E4"),
        tuple("E4", "record.place-taken", "exhibitors", "E3"));
    parts.reinstate("exhibitors", "E3");
    assertThat(parts.standing()).contains("exhibitor E3 space.net 9.00 FR");
  }

  @Test
  void aWithdrawnDealDoesNotWait() {
    assertThat(waiting()).containsExactly("D3");
    assertThat(codes("WAITING")).containsExactly("D3");
    assertThat(codes("COUNTED")).containsExactly("D1", "D2");

    parts.withdraw("deals", List.of("D2", "D3"));

    assertThat(waiting()).isEmpty();
    assertThat(codes("WAITING")).isEmpty();
    assertThat(codes("COUNTED")).containsExactly("D1");
    assertThat(codes("withdrawn")).containsExactly("D2", "D3");
    parts.reinstate("deals", "D3");
    assertThat(parts.record("deals", "D3").state()).isEqualTo(RecordState.WAITING);
  }

  private List<String> codes(String state) {
    RecordFilter filter = new RecordFilter("", Map.of("state", state));
    return parts.registers.page(parts.seen("deals"), filter, ListPart.first(50)).items().stream()
        .map(RegisterRecord::code)
        .toList();
  }

  private List<String> waiting() {
    return DealParts.deals(parts.database.app())
        .waiting(WithdrawalParts.EDITION, Visibilities.ALL, ListPart.first(50))
        .items()
        .stream()
        .map(WaitingDeal::code)
        .toList();
  }

  @Test
  void manyAreWithdrawnTogetherOrNotAtAll() {
    assertHindered(
        () -> parts.withdraw("deals", List.of("D1", "D8", "D9")),
        tuple("D8", "record.unknown", "", ""),
        tuple("D9", "record.unknown", "", ""));
    parts.withdraw("deals", "D2");
    assertHindered(
        () -> parts.withdraw("deals", List.of("D1", "D2")),
        tuple("D2", "record.withdrawn-already", "", ""));
    assertHindered(
        () -> parts.reinstate("deals", List.of("D1", "D2")),
        tuple("D1", "record.not-withdrawn", "", ""));
    assertThat(parts.record("deals", "D1").revision()).isEqualTo(1);
    assertThat(parts.record("deals", "D2").state()).isEqualTo(RecordState.WITHDRAWN);
  }

  @Test
  void aChangedAnUnknownAndAnUncountedRecordAreNotWithdrawn() {
    assertThatThrownBy(
            () ->
                parts.entities.tx(
                    () ->
                        parts.desk.withdraw(
                            parts.place("deals", "D1"),
                            record -> false,
                            "a mistake",
                            WithdrawalParts.ACT)))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> parts.withdraw("deals", "D9")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> parts.withdraw("pavilions", "au-food"))
        .hasMessageContaining("pavilions.csv");
    parts.withdraw("deals", "D1");
    assertThatThrownBy(() -> parts.withdraw("deals", "D1")).hasMessageContaining("already");
  }

  private static void assertHindered(
      ThrowingCallable act, org.assertj.core.groups.Tuple... reasons) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Hindered.class,
            hindered ->
                assertThat(hindered.hindrances())
                    .extracting(
                        Hindrance::code, Hindrance::problem, Hindrance::register, Hindrance::other)
                    .containsExactly(reasons));
  }
}
