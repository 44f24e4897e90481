package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.Stale;
import org.entrepot.TestDatabase;
import org.entrepot.access.Accesses;
import org.entrepot.access.Act;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.Column;
import org.entrepot.edition.EditionParts;
import org.entrepot.intake.EditOutcome;
import org.entrepot.intake.EditOutcome.PostingSpan;
import org.entrepot.intake.Importing;
import org.entrepot.intake.Refusal;
import org.entrepot.intake.RowRefused;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers over a real database: found, narrowed, corrected. */
class RegistersIT {

  private static final String EDITION = "ciie-6";
  private static final Act ACT = new Act("somebody", "127.0.0.1");

  private static final String[] RECORDS = {
    "expos.csv",
    "expo,name_en\nciie,CIIE\n",
    "editions.csv",
    """
    expo,ordinal,name_en,starts_on,ends_on,time_zone
    ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
    """,
    "sections.csv",
    "edition,section,name_en\nciie-6,food,Food\nciie-6,cars,Automobiles\n",
    "companies.csv",
    """
    company,legal_name,local_name,economy,size_class
    C1,100%_One Ltd,,AU,SME
    C2,Two GmbH,,DE,LARGE
    C3,Three Co.,三有限公司,CN,
    """,
    "exhibitors.csv",
    """
    edition,exhibitor,company,role,channel,section,net_m2,industry_leader
    ciie-6,E1,C1,MAIN,OWN,food,36.50,yes
    ciie-6,E2,C2,MAIN,OVERSEAS_ORGANISED,cars,,no
    ciie-6,E3,C3,REPRESENTED,OWN,cars,,
    """
  };

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final Registers registers = new Registers();
  private final RecordDesk desk = new RecordDesk();
  private final List<String> trail = new ArrayList<>();

  @BeforeEach
  void records() {
    SqlRegisterRecords records = RegisterParts.records(database);
    registers.records = records;
    desk.records = records;
    desk.edits = importing.edits();
    desk.reasons = EditionParts.reasons(database);
    desk.access = Accesses.ALL;
    desk.trail = (act, what, subject) -> trail.add(act.who() + " " + what + " " + subject);
    registers.concepts(Importing.FILES);
    importing.commit(Importing.zip(RECORDS));
  }

  private static VisibleRegister seen(Register register, @Nullable String edition) {
    return new VisibleRegister(register, edition, Visibilities.ALL);
  }

  private Register register(String name) {
    return registers.all().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private List<String> codes(String name, RecordFilter filter) {
    String edition = register(name).inEdition() ? EDITION : null;
    return registers
        .page(seen(register(name), edition), filter, ListPart.first(50))
        .items()
        .stream()
        .map(RegisterRecord::code)
        .toList();
  }

  private EditOutcome edit(String code, int revision, Map<String, @Nullable String> fields) {
    RecordPlace place = new RecordPlace(register("exhibitors"), EDITION, code, Visibilities.ALL);
    return edited(place, revision, fields).edit();
  }

  private EditedRecord edited(
      RecordPlace place, int revision, Map<String, @Nullable String> fields) {
    return importing.tx(
        () ->
            desk.edit(
                place, e -> e.revision() == revision, new RecordCorrection(fields, null), ACT));
  }

  private static Map<String, @Nullable String> change(String column, @Nullable String value) {
    Map<String, @Nullable String> change = new HashMap<>();
    change.put(column, value);
    return change;
  }

  @Test
  void everyFileHasARegister() {
    assertThat(registers.all())
        .extracting(Register::name)
        .containsExactly(
            "agreements",
            "bodies",
            "claims",
            "companies",
            "deals",
            "delegations",
            "editions",
            "exchange-rates",
            "exhibitors",
            "expos",
            "outlook",
            "participations",
            "pavilion-hosts",
            "pavilions",
            "published-figures",
            "sections",
            "showcase",
            "sign-ups");
    for (Register register : registers.all()) {
      String edition = register.inEdition() ? EDITION : null;
      RecordFilter any = new RecordFilter("x", Map.of());
      assertThat(registers.page(seen(register, edition), any, ListPart.first(1)).items())
          .hasSize((int) Math.min(1, registers.count(seen(register, edition), any)));
    }
  }

  @Test
  void anEntryHasTheColumnsOfItsFile() {
    RegisterRecord record = registers.record(seen(register("exhibitors"), EDITION), "E1");
    assertThat(record.revision()).isEqualTo(1);
    assertThat(record.fields())
        .containsEntry("company", "C1")
        .containsEntry("net_m2", "36.5")
        .containsEntry("industry_leader", "yes")
        .containsEntry("pavilion", null)
        .doesNotContainKey("edition");
    assertThat(record.names()).containsExactly(Map.entry("company", "100%_One Ltd"));
    assertThatThrownBy(() -> registers.record(seen(register("exhibitors"), EDITION), "E9"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void findsByWordsAndByValues() {
    assertThat(codes("exhibitors", RecordFilter.ALL)).containsExactly("E1", "E2", "E3");
    assertThat(codes("exhibitors", new RecordFilter("two", Map.of()))).containsExactly("E2");
    assertThat(codes("exhibitors", new RecordFilter("三有限", Map.of()))).containsExactly("E3");
    assertThat(codes("exhibitors", new RecordFilter("100%_o", Map.of()))).containsExactly("E1");
    assertThat(codes("exhibitors", new RecordFilter("%", Map.of()))).isEmpty();
    assertThat(codes("exhibitors", new RecordFilter("\\", Map.of()))).isEmpty();
    assertThat(codes("exhibitors", new RecordFilter("", Map.of("section", "cars", "role", "MAIN"))))
        .containsExactly("E2");
    assertThat(codes("companies", new RecordFilter("", Map.of("economy", "AU"))))
        .containsExactly("C1");
    assertThatThrownBy(() -> codes("exhibitors", new RecordFilter("", Map.of("buyer", "C1"))))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("company, role, channel, section, pavilion");
  }

  @Test
  void whatNamesACompanyIsNarrowedByItsEconomyAndSize() {
    assertThat(codes("exhibitors", where("economy", "AU"))).containsExactly("E1");
    assertThat(codes("exhibitors", where("size_class", "LARGE"))).containsExactly("E2");
    assertThat(
            codes(
                "exhibitors", new RecordFilter("", Map.of("economy", "AU", "size_class", "LARGE"))))
        .isEmpty();
    assertThat(registers.count(seen(register("exhibitors"), EDITION), where("economy", "CN")))
        .isEqualTo(1);
    assertThat(codes("sign-ups", where("economy", "AU"))).isEmpty();
    assertThatThrownBy(() -> codes("showcase", where("economy", "AU")))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void namesAreTakenAsWellAsCodes() {
    assertThat(codes("exhibitors", where("section", "Automobiles"))).containsExactly("E2", "E3");
    assertThat(codes("exhibitors", where("section", "automobiles"))).containsExactly("E2", "E3");
    assertThat(codes("exhibitors", where("company", "two gmbh"))).containsExactly("E2");
    assertThat(codes("exhibitors", where("company", "三有限公司"))).containsExactly("E3");
    assertThat(codes("exhibitors", where("economy", "Germany"))).containsExactly("E2");
    assertThat(codes("exhibitors", where("economy", "澳大利亚"))).containsExactly("E1");
    assertThat(codes("companies", where("economy", "australia"))).containsExactly("C1");
    assertThat(codes("exhibitors", where("company", "two"))).isEmpty();
  }

  @Test
  void numbersAndDaysAreNarrowedToRanges() {
    importing.commit(
        Importing.zip(
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,channel,section,net_m2,contracted_on,fortune_500_rank
            ciie-6,E1,C1,MAIN,OWN,food,36.50,2023-03-01,7
            ciie-6,E2,C2,MAIN,OWN,cars,9,2023-02-01,
            """));
    assertThat(codes("exhibitors", where("net_m2.from", "9"))).containsExactly("E1", "E2");
    assertThat(codes("exhibitors", where("net_m2.from", "9.01"))).containsExactly("E1");
    assertThat(codes("exhibitors", where("net_m2.to", "36.5"))).containsExactly("E1", "E2");
    assertThat(codes("exhibitors", where("contracted_on.to", "2023-02-28"))).containsExactly("E2");
    assertThat(codes("exhibitors", where("fortune_500_rank.from", "6.5"))).containsExactly("E1");
    RecordFilter both =
        new RecordFilter("", Map.of("net_m2.from", "10", "contracted_on.from", "2023-03-01"));
    assertThat(codes("exhibitors", both)).containsExactly("E1");
    for (Map.Entry<String, String> wrong :
        Map.of("net_m2.from", "much", "contracted_on.to", "1 March", "role.from", "MAIN")
            .entrySet()) {
      assertThatThrownBy(() -> codes("exhibitors", where(wrong.getKey(), wrong.getValue())))
          .isInstanceOfSatisfying(
              InvalidValue.class, it -> assertThat(it.field()).isEqualTo(wrong.getKey()));
    }
  }

  @Test
  void whatStandsInAColumnIsOfferedByName() {
    assertThat(registers.offers(seen(register("exhibitors"), EDITION), column("section")))
        .extracting(OfferedValue::value, offer -> offer.name().en())
        .containsExactly(tuple("cars", "Automobiles"), tuple("food", "Food"));
    assertThat(
            registers.offers(
                seen(register("exhibitors"), EDITION),
                register("exhibitors").ofNamed("economy").orElseThrow().column()))
        .extracting(OfferedValue::value)
        .containsExactly("AU", "CN", "DE");
    assertThat(registers.offers(seen(register("exhibitors"), "ciie-7"), column("section")))
        .isEmpty();
  }

  private Column column(String name) {
    return register("exhibitors").column(name).orElseThrow();
  }

  @Test
  void wordsAreTakenInEitherCaseAndNoOthers() {
    assertThat(codes("exhibitors", where("role", "main"))).containsExactly("E1", "E2");
    assertThat(codes("exhibitors", where("size_class", "sme"))).containsExactly("E1");
    assertThat(codes("exhibitors", where("industry_leader", "Yes"))).containsExactly("E1");
    assertThat(codes("exhibitors", where("industry_leader", "no"))).containsExactly("E2");
    assertThat(registers.checked(register("claims"), where("qualifier", "More Than")))
        .isEqualTo(where("qualifier", "more than"));
    for (String column : List.of("role", "size_class", "industry_leader", "least_developed")) {
      assertThatThrownBy(() -> codes("exhibitors", where(column, "guest")))
          .isInstanceOfSatisfying(
              InvalidValue.class,
              invalid -> {
                assertThat(invalid.code()).isEqualTo("word.unknown");
                assertThat(invalid.field()).isEqualTo(column);
              });
    }
    assertThatThrownBy(() -> codes("exhibitors", where("role", "guest")))
        .hasMessageContaining("MAIN, CO, REPRESENTED");
  }

  private static RecordFilter where(String column, String value) {
    return new RecordFilter("", Map.of(column, value));
  }

  @Test
  void aListIsReadInPartsAndWhole() {
    Register exhibitors = register("exhibitors");
    Page<RegisterRecord> first =
        registers.page(seen(exhibitors, EDITION), RecordFilter.ALL, ListPart.first(2));
    assertThat(
            registers
                .page(seen(exhibitors, EDITION), RecordFilter.ALL, ListPart.after(first.next(), 2))
                .items())
        .extracting(RegisterRecord::code)
        .containsExactly("E3");
    List<String> all = new ArrayList<>();
    registers.each(seen(exhibitors, EDITION), RecordListing.ALL, record -> all.add(record.code()));
    assertThat(all).containsExactly("E1", "E2", "E3");
  }

  @Test
  void aCorrectionSettlesAndSaysWhatItMoved() {
    long version = registers.version();
    EditOutcome edit = edit("E1", 1, change("net_m2", "40"));
    assertThat(edit.moved()).containsExactly(Map.entry(EDITION, new PostingSpan(3, 5)));
    assertThat(
            importing.query(
                "select account, quantity, reason from posting where seq > 3 order by seq"))
        .containsExactly("space.net -36.50 edit", "space.net 40.00 edit");
    RegisterRecord record = registers.record(seen(register("exhibitors"), EDITION), "E1");
    assertThat(record.revision()).isEqualTo(2);
    assertThat(record.fields()).containsEntry("net_m2", "40").containsEntry("company", "C1");
    assertThat(trail).containsExactly("somebody record.edited ciie-6/exhibitors/E1");
    assertThat(registers.version()).isGreaterThan(version);
  }

  @Test
  void theSameAgainMovesNothing() {
    assertThat(edit("E1", 1, change("net_m2", "36.50")).moved()).isEmpty();
    assertThat(registers.record(seen(register("exhibitors"), EDITION), "E1").revision())
        .isEqualTo(1);
  }

  @Test
  void whatIsNotKnownAnyMoreIsForgotten() {
    edit("E1", 1, change("net_m2", null));
    assertThat(registers.record(seen(register("exhibitors"), EDITION), "E1").fields())
        .containsEntry("net_m2", null);
    assertThat(importing.query("select sum(quantity) from posting where account = 'space.net'"))
        .containsExactly("0.00");
  }

  @Test
  void aCorrectionOfWhatHasChangedIsRefused() {
    edit("E1", 1, change("net_m2", "40"));
    assertThatThrownBy(() -> edit("E1", 1, change("net_m2", "41")))
        .isInstanceOf(Stale.class)
        .hasMessageContaining("E1 has been changed since");
  }

  @Test
  void aCorrectionKeepsTheRulesOfAnImport() {
    Map<String, @Nullable String> wrong = change("section", "none");
    wrong.put("net_m2", "-1");
    wrong.put("role", "GUEST");
    assertThatThrownBy(() -> edit("E1", 1, wrong))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused ->
                assertThat(refused.refusals())
                    .extracting(Refusal::column, Refusal::code)
                    .containsExactly(
                        tuple("role", "word.unknown"),
                        tuple("section", "section.unknown"),
                        tuple("net_m2", "decimal.positive")));
    assertThatThrownBy(() -> edit("E1", 1, change("company", "C2")))
        .hasMessageContaining("already has an exhibitor record");
    assertThatThrownBy(() -> edit("E1", 1, change("exhibitor", "E9")))
        .hasMessageContaining("code cannot change");
    assertThatThrownBy(() -> edit("E1", 1, change("colour", "red"))).hasMessageContaining("colour");
    assertThat(importing.query("select max(seq) from posting")).containsExactly("3");
    assertThat(trail).isEmpty();
  }

  @Test
  void twoCorrectionsAtOnceAreNotBothTaken() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<EditOutcome>> edits = new ArrayList<>();
    for (String metres : List.of("41", "42")) {
      edits.add(
          both.submit(
              () -> {
                start.await();
                return edit("E1", 1, change("net_m2", metres));
              }));
    }
    start.countDown();
    int taken = 0;
    for (Future<EditOutcome> each : edits) {
      try {
        each.get();
        taken++;
      } catch (ExecutionException refused) {
        assertThat(refused).cause().isInstanceOf(Stale.class);
      }
    }
    both.shutdown();
    assertThat(taken).isEqualTo(1);
    assertThat(registers.record(seen(register("exhibitors"), EDITION), "E1").revision())
        .isEqualTo(2);
  }

  @Test
  void exhibitorsAreNarrowedByWhetherTheirEconomyWasLeastDevelopedWhenTheEditionOpened() {
    // Bhutan left the list on 13 December 2023, after the sixth edition and before the seventh
    importing.commit(
        Importing.zip(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            ciie,7,Seventh CIIE,2024-11-05,2024-11-10,Asia/Shanghai
            """,
            "sections.csv",
            "edition,section,name_en\nciie-7,food,Food\n",
            "companies.csv",
            "company,legal_name,economy\nC4,Four,BT\nC5,Five,DM\n",
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,channel,section
            ciie-6,E4,C4,MAIN,OWN,food
            ciie-6,E5,C5,MAIN,OWN,food
            ciie-7,E4,C4,MAIN,OWN,food
            """));

    assertThat(codes("exhibitors", EDITION, "yes")).containsExactly("E4");
    assertThat(codes("exhibitors", EDITION, "no")).contains("E1", "E5").doesNotContain("E4");
    assertThat(codes("exhibitors", "ciie-7", "yes")).isEmpty();
    assertThat(codes("exhibitors", "ciie-7", "no")).containsExactly("E4");
    assertThat(codes("companies", null, "no")).contains("C4", "C5");
    assertThatThrownBy(() -> codes("exhibitors", EDITION, "maybe"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("maybe");
    assertThatThrownBy(() -> codes("deals", EDITION, "yes")).isInstanceOf(InvalidValue.class);
  }

  private List<String> codes(String name, @Nullable String edition, String leastDeveloped) {
    RecordFilter filter = new RecordFilter("", Map.of("least_developed", leastDeveloped));
    return registers
        .page(seen(register(name), edition), filter, ListPart.first(50))
        .items()
        .stream()
        .map(RegisterRecord::code)
        .toList();
  }
}
