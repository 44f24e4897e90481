package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.entrepot.access.Visibilities;
import org.entrepot.deal.DealFiles;
import org.entrepot.page.Language;
import org.entrepot.register.RecordChange.FieldChange;
import org.junit.jupiter.api.Test;

/** A change of many records names them in one question, not in one for each. */
class RecordTrailTest {

  private static final VisibleRegister DEALS =
      new VisibleRegister(new Register(DealFiles.deals()), "ciie-6", Visibilities.ALL);

  private final CompaniesReadOnce companies = new CompaniesReadOnce();

  private RecordTrail trail() {
    RecordTrail trail = new RecordTrail();
    trail.reader = CompaniesReadOnce.reader(Language.EN);
    trail.columns = new ColumnNames();
    trail.columns.reader = trail.reader;
    trail.fields = new RecordFields();
    trail.fields.names = companies.names(Language.EN);
    trail.fields.reader = trail.reader;
    return trail;
  }

  private static FieldChange changed(String name, String from, String to) {
    return new FieldChange(name, from, to);
  }

  @Test
  void companiesOfAllRecordsAreReadAtOnce() {
    List<FieldChange> fields =
        List.of(
            changed("seller", "SELLER", "NONE"),
            changed("seller", "NONE", "BUYER"),
            changed("contract", "K-1", "K-2"));
    RecordTrail trail = trail();
    trail.read(DEALS, fields);
    List<RecordTrail.TrailField> said =
        trail.fields(
            null, DEALS, new RecordChange(1, Instant.EPOCH, "ann", null, fields.subList(0, 2)));

    assertThat(said)
        .extracting(RecordTrail.TrailField::from)
        .containsExactly("Selling GmbH", "NONE");
    assertThat(said).extracting(RecordTrail.TrailField::to).containsExactly("NONE", "Buying Co.");
    assertThat(companies.asked).containsExactly(List.of("BUYER", "NONE", "SELLER"));
  }
}
