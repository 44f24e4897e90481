package org.entrepot.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;

/**
 * A company that has signed up for an edition to come.
 *
 * @param signedUpOn in the edition's time zone
 * @param economy its company's, ISO 3166-1 alpha-2
 * @param party opaque code that stands for the company in postings
 * @param net net space in square metres
 */
public record SignUpRecord(
    PostingSource source,
    int revision,
    LocalDate signedUpOn,
    String economy,
    String party,
    BigDecimal net) {

  /** Type of the source of its postings. */
  public static final String TYPE = "sign_up";

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One sign-up, and its space. */
  public List<Fact> facts() {
    return List.of(
        dimensions(Fact.one(1, "signup", signedUpOn)),
        dimensions(Fact.of(2, "signup.area", signedUpOn, net, "m2")));
  }

  private Fact dimensions(Fact fact) {
    return fact.with(Dimension.ECONOMY, economy).party(party);
  }
}
