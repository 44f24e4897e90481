package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrepot.ListPart;
import org.entrepot.TestDatabase;
import org.entrepot.access.Visibilities;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that a search finds, which is more than is read at once. */
class WholeSearchIT {

  private static final int COMPANIES = 2_500;

  private final TestDatabase database = TestDatabase.create();
  private final Registers registers = RegisterParts.registers(database);

  @ParameterizedTest
  @ValueSource(strings = {"teahouse", "teahose"})
  void whatIsLookedForIsFoundOutOnce(String typed) {
    String rows =
        IntStream.range(0, COMPANIES)
            .mapToObj(each -> "T-%s,Teahouse %s,CN,SME\n".formatted(10_000 + each, each))
            .collect(Collectors.joining());
    new Importing(database, LedgerParts.ledger(database))
        .commit(Importing.zip("companies.csv", "company,legal_name,economy,size_class\n" + rows));
    List<String> codes = new ArrayList<>();

    List<String> asked = database.asked(() -> read(typed, codes));

    assertThat(codes).hasSize(COMPANIES).isSorted().doesNotHaveDuplicates();
    assertThat(asked.stream().filter(each -> each.startsWith("select exists"))).hasSize(1);

    VisibleRegister in = registers.see("companies", null, Visibilities.ALL);
    List<String> ofAPage = database.asked(() -> readPage(in, typed));

    assertThat(ofAPage.stream().filter(each -> each.startsWith("select exists"))).hasSize(1);
  }

  private void readPage(VisibleRegister in, String typed) {
    within(
        () -> {
          RecordFilter found = registers.found(in, new RecordFilter(typed, Map.of()));
          assertThat(found.isNearly()).isEqualTo(!typed.equals("teahouse"));
          assertThat(registers.count(in, found)).isEqualTo(COMPANIES);
          assertThat(registers.page(in, found, ListPart.first(20)).items()).hasSize(20);
        });
  }

  private void read(String typed, List<String> codes) {
    VisibleRegister in = registers.see("companies", null, Visibilities.ALL);
    RecordListing wanted = RecordListing.of(new RecordFilter(typed, Map.of()));
    within(() -> registers.each(in, wanted, record -> codes.add(record.code())));
  }

  private void within(Runnable work) {
    try {
      database.tx(
          () -> {
            work.run();
            return "read";
          });
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
