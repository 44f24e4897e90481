package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.Column;
import org.entrepot.deal.AgreementFiles;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.entrepot.page.SelectOption;
import org.entrepot.party.CompanyFiles;
import org.junit.jupiter.api.Test;

/** The parties of an agreement, each read from a control of its own. */
class FieldPickersTest {

  private static final String WITH_MARK = "Badbanan FZE; Westberwyn Ltd";

  private static final Map<String, String> KNOWN =
      Map.of(
          "NZ-25", WITH_MARK,
          "AE-3", "Badbanan FZE",
          "SELLER", "Selling GmbH",
          "TWIN-1", "Twin",
          "TWIN-2", "Twin");

  private static final VisibleRegister AGREEMENTS =
      new VisibleRegister(new Register(AgreementFiles.agreements()), "ciie-6", Visibilities.ALL);

  private static final Column PARTIES = AGREEMENTS.register().column("parties").orElseThrow();

  /** Too many to be listed. */
  private static final class Companies extends NamedRecords {
    @Override
    Optional<List<SelectOption>> all(VisibleRegister in, String chosen) {
      return Optional.of(List.of());
    }

    @Override
    List<SelectOption> meant(VisibleRegister in, String text) {
      String code = text.substring(text.lastIndexOf(' ') + 1);
      return KNOWN.containsKey(code)
          ? List.of(option(code))
          : called(text).map(Companies::option).toList();
    }

    private static Stream<String> called(String text) {
      return KNOWN.keySet().stream().filter(code -> text.equals(KNOWN.get(code)));
    }

    private static SelectOption option(String code) {
      return new SelectOption(code, KNOWN.get(code) + BETWEEN + code, false);
    }

    @Override
    boolean isCoded(VisibleRegister in, String text) {
      return KNOWN.containsKey(text.replaceFirst(".* · ", ""));
    }

    @Override
    boolean isCalled(VisibleRegister in, String text) {
      return called(text).findAny().isPresent();
    }

    @Override
    String full(VisibleRegister in, String code) {
      return KNOWN.containsKey(code) ? KNOWN.get(code) + BETWEEN + code : code;
    }

    @Override
    String search(VisibleRegister in) {
      return "names.json?q=";
    }
  }

  private static final class OfCompanies extends ReferredRegister {
    @Override
    Optional<VisibleRegister> of(VisibleRegister in, Column column) {
      return Optional.of(
          new VisibleRegister(new Register(CompanyFiles.companies()), null, Visibilities.ALL));
    }
  }

  private static FieldPickers pickers(String... sent) {
    FieldPickers pickers = new FieldPickers();
    pickers.records = new Companies();
    pickers.names = new TypedNames();
    pickers.names.records = pickers.records;
    pickers.referred = new OfCompanies();
    pickers.words = new FieldWords();
    pickers.reader = CompaniesReadOnce.reader(Language.EN);
    pickers.route = Requests.route("parties", sent);
    return pickers;
  }

  private static String read(String... sent) {
    return pickers(sent).sent(AGREEMENTS, PARTIES, "parties").orElse("");
  }

  @Test
  void aNameMayHaveWhatStandsBetweenTwo() {
    assertThat(read(WITH_MARK + " · NZ-25", "Selling GmbH · SELLER")).isEqualTo("NZ-25;SELLER");
    assertThat(read(WITH_MARK, "SELLER")).isEqualTo("NZ-25;SELLER");
    assertThat(read("Selling GmbH · SELLER; " + WITH_MARK + " · NZ-25")).isEqualTo("SELLER;NZ-25");
    assertThat(read("SELLER; " + WITH_MARK)).isEqualTo("SELLER;NZ-25");
    assertThat(read("Badbanan FZE; Nobody;SELLER")).isEqualTo("AE-3;Nobody;SELLER");
  }

  @Test
  void whatIsTypedIsLookedForBesideWhatIsChosen() {
    FieldPickers pickers = pickers("Twin", "SELLER");
    String value = pickers.sent(AGREEMENTS, PARTIES, "parties").orElseThrow();
    RecordField field = pickers.field(AGREEMENTS, PARTIES, "Parties", value, "");

    assertThat(field.controls().get(0).choices()).hasSize(2);
    assertThat(field.controls().get(1).value()).isEqualTo("Selling GmbH · SELLER");
    assertThat(field.find()).isEqualTo("names.json?q=");
  }
}
