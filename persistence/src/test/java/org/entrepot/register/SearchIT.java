package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.ListPart;
import org.entrepot.TestDatabase;
import org.entrepot.access.Visibilities;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * ValueNames as people type them: without accents, in another case, width or script, or misspelt.
 */
class SearchIT {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Registers REGISTERS = RegisterParts.registers(DATABASE);

  @BeforeAll
  static void records() {
    new Importing(DATABASE, LedgerParts.ledger(DATABASE))
        .commit(
            Importing.zip(
                "expos.csv",
                "expo,name_en\nciie,CIIE\n",
                "editions.csv",
                """
                expo,ordinal,name_en,starts_on,ends_on,time_zone
                ciie,6,Sixth CIIE,2023-11-05,2023-11-10,Asia/Shanghai
                """,
                "sections.csv",
                "edition,section,name_en,name_zh\nciie-6,food,Food,食品\n",
                "companies.csv",
                """
                company,legal_name,trading_name,local_name,economy,size_class
                N-01,Nestelé Océan SA,,,CH,LARGE
                N-02,"İstanbul Çelik A.Ş.",,,TR,SME
                N-03,Müller Straße GmbH,,,DE,SME
                N-04,ＡＢＣ Ｌｔｄ,,,JP,SME
                N-05,Taipei Tea Co,,臺灣茶業有限公司,TW,SME
                N-09,"O'Brien & Sons ""Best"" Ltd",,,IE,SME
                N-10,Smørrebrød ApS,,,DK,SME
                N-12,Ελλάς Έλαιον ΑΕ,,,GR,SME
                N-18,Nguyễn Cà Phê,,,VN,SME
                N-19,Щёлково Чай,,,RU,SME
                N-20,Shanghai Coffee,,上海咖啡,CN,SME
                """,
                "exhibitors.csv",
                """
                edition,exhibitor,company,role,channel,section,contract
                ciie-6,E-1,N-01,MAIN,OWN,food,K/2023/17
                ciie-6,E-5,N-05,MAIN,OWN,food,
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "nestele, N-01",
    "NESTELÉ, N-01",
    "celik, N-02",
    "istanbul, N-02",
    "İSTANBUL, N-02",
    "muller, N-03",
    "strasse, N-03",
    "STRAẞE, N-03",
    "abc, N-04",
    "ＡＢＣ, N-04",
    "台湾, N-05",
    "臺灣, N-05",
    "茶, N-05",
    "smorrebrod, N-10",
    "ελλας, N-12",
    "ΕΛΛΆΣ, N-12",
    "ellas, N-12",
    "nguyen, N-18",
    "O’Brien, N-09",
    "o'brien, N-09",
    "щелково, N-19",
    "n-19, N-19",
  })
  void namesAreFoundAsTheyAreTyped(String typed, String code) {
    assertThat(codes("companies", null, typed)).containsExactly(code);
    assertThat(isNearly(typed)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "nestle, N-01",
    "nestelle, N-01",
    "muler, N-03",
    "smorebrod, N-10",
    "istambul, N-02",
    "台灣茶叶, N-05"
  })
  void whereNothingHasThemWhatIsNearlySpeltSoIsFound(String typed, String code) {
    assertThat(codes("companies", null, typed)).containsExactly(code);
    assertThat(isNearly(typed)).isTrue();
  }

  @Test
  void everyWordIsWantedInAnyOrder() {
    assertThat(codes("companies", null, "tea taipei")).containsExactly("N-05");
    assertThat(codes("companies", null, "tea　TAIPEI")).containsExactly("N-05");
    assertThat(codes("companies", null, "taipei coffee")).isEmpty();
    assertThat(codes("companies", null, "上海 咖啡")).containsExactly("N-20");
    assertThat(isNearly("上咖")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "…", "。", "%%%"})
  void signsFindNothing(String typed) {
    assertThat(codes("companies", null, typed)).isEmpty();
  }

  @Test
  void recordsAreFoundByTheCompaniesThatTheyName() {
    assertThat(codes("exhibitors", "ciie-6", "ocean")).containsExactly("E-1");
    assertThat(codes("exhibitors", "ciie-6", "台湾茶")).containsExactly("E-5");
    assertThat(codes("exhibitors", "ciie-6", "k/2023/17")).containsExactly("E-1");
    assertThat(codes("exhibitors", "ciie-6", "nestel oceam")).containsExactly("E-1");
    assertThat(codes("exhibitors", "ciie-6", "celik")).isEmpty();
    assertThat(codes("sections", "ciie-6", "食品")).containsExactly("food");
  }

  /** What is declared as searched stands in the column that searches read, and nothing else. */
  @Test
  void theColumnOfASearchIsMadeOfWhatIsDeclared() {
    for (Register register : REGISTERS.all()) {
      List<String> made =
          DATABASE.query(
              """
              select a.attname from pg_attrdef d
              join pg_depend p on p.classid = 'pg_attrdef'::regclass and p.objid = d.oid
                and p.refclassid = 'pg_class'::regclass and p.refobjid = d.adrelid
              join pg_attribute g on g.attrelid = d.adrelid and g.attnum = d.adnum
              join pg_attribute a on a.attrelid = d.adrelid and a.attnum = p.refobjsubid
              where d.adrelid = '%s'::regclass and g.attname = 'searched' and a.attname <> 'searched'
              """
                  .formatted(register.file().record()));

      assertThat(made)
          .as(register.name())
          .containsExactlyInAnyOrderElementsOf(RecordQuery.searched(register));
    }
  }

  private static List<String> codes(String name, @Nullable String edition, String text) {
    RecordFilter filter = new RecordFilter(text, Map.of());
    return REGISTERS.page(in(name, edition), filter, ListPart.first(50)).items().stream()
        .map(RegisterRecord::code)
        .toList();
  }

  private static boolean isNearly(String text) {
    RecordFilter filter = new RecordFilter(text, Map.of());
    return REGISTERS.found(in("companies", null), filter).isNearly();
  }

  private static VisibleRegister in(String name, @Nullable String edition) {
    Register register =
        REGISTERS.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return new VisibleRegister(register, edition, Visibilities.ALL);
  }
}
