package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.BundleFile;
import org.entrepot.deal.DealFiles;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.register.Register;
import org.entrepot.register.VisibleRegister;
import org.junit.jupiter.api.Test;

class OutlookValueNamesTest {

  private static Optional<String> called(
      Language language, BundleFile file, String column, String value) {
    OutlookValueNames names = new OutlookValueNames();
    names.reader =
        new Display() {
          @Override
          public Language language() {
            return language;
          }
        };
    VisibleRegister in = new VisibleRegister(new Register(file), null, Visibilities.ALL);
    return names.of(in, in.register().column(column).orElseThrow(), Map.of(column, value));
  }

  @Test
  void theRegisterSaysWhatItsCodesMean() {
    assertThat(called(Language.EN, OutlookFiles.outlook(), "indicator", "imports_growth"))
        .hasValue("Import growth");
    assertThat(called(Language.ZH, OutlookFiles.outlook(), "indicator", "trade_target"))
        .hasValue("贸易目标");
    assertThat(called(Language.EN, OutlookFiles.outlook(), "period", "2023-10"))
        .hasValue("October 2023");
    assertThat(called(Language.EN, OutlookFiles.outlook(), "period", "soon")).isEmpty();
    assertThat(called(Language.ZH, OutlookFiles.outlook(), "unit", "trillion")).hasValue("万亿");
    assertThat(called(Language.EN, OutlookFiles.outlook(), "source", "customs")).isEmpty();
  }

  @Test
  void otherRegistersSayTheirOwn() {
    assertThat(called(Language.EN, DealFiles.deals(), "currency", "EUR")).isEmpty();
  }
}
