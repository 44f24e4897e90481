package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.junit.jupiter.api.Test;

class RegisterDownloadsTest {

  private static final Register COMPANIES =
      new Register(
          BundleFile.of("companies.csv", "company", 1, Column.required("company", Fields.code())));

  private final List<EntityTag> tags = new ArrayList<>();
  private final RegisterDownloads downloads = new RegisterDownloads();

  RegisterDownloadsTest() {
    downloads.registers =
        new Registers() {
          @Override
          public long version() {
            return 7;
          }
        };
  }

  @Test
  void aFileIsNotTakenForThatOfSomebodyWhoSeesOtherRows() {
    List<Visibility> each =
        List.of(
            Visibilities.ALL,
            Visibilities.within(RowLimit.COMPANY, "C1"),
            Visibilities.within(RowLimit.COMPANY, "C2"),
            Visibilities.within(RowLimit.PAVILION, "C1"));

    each.forEach(this::ask);
    assertThat(tags).doesNotHaveDuplicates().hasSize(each.size());

    ask(Visibilities.ALL);
    assertThat(tags.get(each.size())).isEqualTo(tags.get(0));
  }

  private void ask(Visibility visibility) {
    downloads.csv(
        new VisibleRegister(COMPANIES, null, visibility), RecordListing.ALL, conditions());
  }

  /** Keeps the tag that is asked about, and knows none. */
  private Request conditions() {
    return (Request)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Request.class},
            (proxy, method, arguments) -> {
              tags.add((EntityTag) arguments[0]);
              return null;
            });
  }
}
