package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.TestDatabase;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.Column;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the order of a column, in parts of every size. */
class SortedListsIT {

  private static final String EDITION = "ciie-6";

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final Registers registers = RegisterParts.registers(database);

  @BeforeEach
  void records() {
    importing.commit(
        Importing.zip(
            "expos.csv",
            "expo,name_en\nciie,CIIE\n",
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone
            ciie,5,Fifth CIIE,2022-11-05,2022-11-10,Asia/Shanghai
            ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
            """,
            "sections.csv",
            "edition,section,name_en\nciie-6,food,Food\nciie-6,cars,Cars\n",
            "companies.csv",
            """
            company,legal_name,economy
            C1,One Ltd,AU
            C2,two GmbH,DE
            C3,Three SA,FR
            C4,Four KK,JP
            C5,"Five, Inc.",AU
            """,
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,channel,section,net_m2,contracted_on
            ciie-6,E1,C1,MAIN,OWN,food,36.50,2023-03-01
            ciie-6,E2,C2,MAIN,OWN,cars,,2023-02-01
            ciie-6,E3,C3,MAIN,OWN,cars,9,
            ciie-6,E4,C4,MAIN,OWN,food,100,2023-02-01
            ciie-6,E5,C5,MAIN,OWN,food,,
            """));
  }

  @Test
  void numbersComeAsNumbersAndWhatIsUnknownLast() {
    assertThat(codes("exhibitors", "net_m2", 50)).containsExactly("E3", "E1", "E4", "E2", "E5");
    assertThat(codes("exhibitors", "-net_m2", 50)).containsExactly("E4", "E1", "E3", "E5", "E2");
    assertThat(codes("exhibitors", "contracted_on", 50))
        .containsExactly("E2", "E4", "E1", "E3", "E5");
    assertThat(codes("exhibitors", "-contracted_on", 50))
        .containsExactly("E1", "E4", "E2", "E5", "E3");
    assertThat(codes("exhibitors", "-exhibitor", 50)).containsExactly("E5", "E4", "E3", "E2", "E1");
    assertThat(codes("exhibitors", "exhibitor", 50)).isEqualTo(codes("exhibitors", "", 50));
    assertThat(codes("editions", "-starts_on", 50)).containsExactly("ciie-6", "ciie-5");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void partsMakeTheWholeInEveryOrder(int limit) {
    for (Register register : registers.all()) {
      for (Column column : register.sorts()) {
        for (String sort : List.of(column.name(), "-" + column.name())) {
          assertThat(codes(register.name(), sort, limit))
              .as(register.name() + " by " + sort)
              .doesNotHaveDuplicates()
              .isEqualTo(codes(register.name(), sort, 50));
          assertThat(exported(register.name(), sort)).isEqualTo(codes(register.name(), sort, 50));
        }
      }
    }
  }

  @Test
  void aPartGoesOnWhereItEndedThoughRecordsChange() {
    VisibleRegister exhibitors = in("exhibitors");
    RecordListing bySpace = new RecordListing(RecordFilter.ALL, sorting("exhibitors", "net_m2"));
    Page<RegisterRecord> first = registers.page(exhibitors, bySpace, ListPart.first(2));
    assertThat(first.items()).extracting(RegisterRecord::code).containsExactly("E3", "E1");
    importing.commit(
        Importing.zip(
            "exhibitors.csv",
            """
            edition,exhibitor,company,role,channel,section,net_m2
            ciie-6,E1,C1,MAIN,OWN,food,1
            ciie-6,E2,C2,MAIN,OWN,cars,40
            """));

    assertThat(registers.page(exhibitors, bySpace, ListPart.after(first.next(), 50)).items())
        .extracting(RegisterRecord::code)
        .containsExactly("E2", "E4", "E5");
  }

  @Test
  void namesComeInOneOrderWhateverThePart() {
    List<String> names = new ArrayList<>();
    registers.each(
        in("companies"),
        new RecordListing(RecordFilter.ALL, sorting("companies", "legal_name")),
        record -> names.add(Objects.requireNonNull(record.fields().get("legal_name"))));

    assertThat(names).hasSize(5);
    assertThat(database.query("select legal_name from company order by legal_name"))
        .isEqualTo(names);
    assertThat(codes("companies", "economy", 2)).containsExactly("C1", "C5", "C2", "C3", "C4");
  }

  @Test
  void otherColumnsAndOtherCursorsAreRefused() {
    assertThatThrownBy(() -> sorting("exhibitors", "colour"))
        .isInstanceOf(InvalidValue.class)
        .hasFieldOrPropertyWithValue("code", "register.sort")
        .hasMessageContaining("exhibitor, company, role");
    assertThatThrownBy(() -> sorting("agreements", "parties"))
        .hasFieldOrPropertyWithValue("code", "register.sort");
    for (String cursor :
        List.of("E1", "-net_m2\nE1\n36.5", "net_m2\nE1\nmuch", "net_m2\nE1\u0000\n5")) {
      assertThatThrownBy(
              () ->
                  registers.page(
                      in("exhibitors"),
                      new RecordListing(RecordFilter.ALL, sorting("exhibitors", "net_m2")),
                      ListPart.after(new Cursor(cursor), 9)))
          .as(cursor)
          .hasFieldOrPropertyWithValue("code", "cursor.unknown");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aListIsReadBackwardsAsItWasReadForwards(int limit) {
    for (String sort : List.of("", "-exhibitor", "net_m2", "-net_m2", "company", "section")) {
      RecordListing wanted = new RecordListing(RecordFilter.ALL, sorting("exhibitors", sort));
      List<String> whole = codes("exhibitors", sort, 50);
      Page<RegisterRecord> page = registers.page(in("exhibitors"), wanted, ListPart.first(4));
      assertThat(page.previous()).isNull();
      Page<RegisterRecord> last =
          registers.page(in("exhibitors"), wanted, ListPart.after(page.next(), 4));
      List<String> back = new ArrayList<>();
      for (Cursor at = last.previous(); at != null; at = page.previous()) {
        page = registers.page(in("exhibitors"), wanted, ListPart.before(at, limit));
        back.addAll(0, page.items().stream().map(RegisterRecord::code).toList());
        assertThat(page.next()).as(sort).isNotNull();
      }
      assertThat(back).as(sort).isEqualTo(whole.subList(0, 4));
    }
  }

  @Test
  void companiesComeByTheirNamesAndAnyColumnOfOneValueIsAnOrder() {
    assertThat(codes("exhibitors", "company", 2)).containsExactly("E5", "E4", "E1", "E3", "E2");
    assertThat(codes("exhibitors", "-company", 2)).containsExactly("E2", "E3", "E1", "E4", "E5");
    for (Register register : registers.all()) {
      assertThat(register.sorts()).as(register.name()).noneMatch(Column::several).isNotEmpty();
    }
  }

  private RecordSorting sorting(String name, String text) {
    return Registers.sorting(in(name).register(), text);
  }

  private VisibleRegister in(String name) {
    Register register =
        registers.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return new VisibleRegister(register, register.inEdition() ? EDITION : null, Visibilities.ALL);
  }

  /** Read in parts of so many. */
  private List<String> codes(String name, String sort, int limit) {
    RecordListing wanted = new RecordListing(RecordFilter.ALL, sorting(name, sort));
    List<String> codes = new ArrayList<>();
    @Nullable Cursor after = null;
    do {
      Page<RegisterRecord> page = registers.page(in(name), wanted, ListPart.after(after, limit));
      page.items().forEach(record -> codes.add(record.code()));
      after = page.next();
    } while (after != null);
    return codes;
  }

  private List<String> exported(String name, String sort) {
    List<String> codes = new ArrayList<>();
    registers.each(
        in(name),
        new RecordListing(RecordFilter.ALL, sorting(name, sort)),
        record -> codes.add(record.code()));
    return codes;
  }
}
