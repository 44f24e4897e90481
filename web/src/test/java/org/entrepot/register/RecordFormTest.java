package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.BundleFile;
import org.entrepot.deal.DealFiles;
import org.entrepot.edition.EditionFiles;
import org.entrepot.page.Requests;
import org.entrepot.party.CompanyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was sent for a column that verbs alone move goes to those who refuse it by its name. */
class RecordFormTest {

  private static Map<String, @Nullable String> read(BundleFile file, Map<String, String> sent) {
    RecordForm form = new RecordForm();
    form.route = Requests.route(sent);
    form.pickers = new FieldPickers();
    VisibleRegister in = new VisibleRegister(new Register(file), null, Visibilities.ALL);
    return form.read(in, List.of());
  }

  private static void refuses(BundleFile file, String column, String value, String code) {
    Map<String, @Nullable String> read = read(file, Map.of(column, value));
    RegisterRecord record = new RegisterRecord("1", 1, Map.of(), Map.of(), null, null);

    assertThat(read).containsEntry(column, value);
    assertThatThrownBy(() -> RecordDesk.changed(new Register(file), record, read))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            invalid -> {
              assertThat(invalid.code()).isEqualTo(code);
              assertThat(invalid.field()).isEqualTo(column);
            });
  }

  @Test
  void aFormThatSendsAStateIsRefusedByName() {
    refuses(DealFiles.deals(), "state", "WITHDRAWN", "column.state");
    refuses(DealFiles.deals(), "withdrawn_because", "a mistake", "column.state");
    refuses(EditionFiles.editions(), "status", "FINAL", "column.status");
    refuses(CompanyFiles.companies(), "merged_into", "ACME", "column.merger");
  }

  @Test
  void aFormThatSendsNoneHasNone() {
    assertThat(read(DealFiles.deals(), Map.of("other", "7"))).isEmpty();
  }
}
