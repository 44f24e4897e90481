package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.access.Access;
import org.entrepot.edition.Edition;
import org.entrepot.figure.LedgerDesk;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.PostingSource;
import org.entrepot.page.AmountScale;
import org.entrepot.page.Amounts;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** What a record has posted, with what of it was reversed. */
@RequestScoped
class RecordPostings {

  @Inject LedgerDesk ledgers;
  @Inject Access access;
  @Inject Display reader;
  @Inject Route route;

  /**
   * A posting.
   *
   * @param state {@code Reversed by 18,205}, or {@code Reverses 17}; empty where it stands
   */
  public record PostedLine(
      String seq,
      String href,
      String account,
      String quantity,
      String day,
      String recorded,
      String state,
      boolean standing) {}

  List<PostedLine> of(Edition edition, Register register, RegisterRecord record) {
    PostingSource source =
        new PostingSource(edition.code(), register.file().record(), record.code());
    List<Posting> all = ledgers.of(edition, source, access.visibility());
    Map<Long, Posting> reversals = new HashMap<>();
    for (Posting posting : all) {
      Long reverses = posting.reverses();
      if (reverses != null) {
        reversals.put(reverses, posting);
      }
    }
    return all.stream()
        .map(posting -> line(edition, posting, reversals.get(posting.seq())))
        .toList();
  }

  private PostedLine line(Edition edition, Posting posting, @Nullable Posting reversal) {
    return new PostedLine(
        reader.numbers().count(posting.seq()),
        route.to("editions", edition.code(), "postings", Long.toString(posting.seq())),
        reader.texts().textOr("account." + posting.fact().account(), posting.fact().account()),
        new Amounts(reader.texts(), posting.fact().unit(), AmountScale.ONE)
            .exact(posting.fact().quantity()),
        reader.numbers().shortDate(posting.fact().effectiveOn()),
        reader.numbers().time(posting.recordedAt(), edition.timeZone()),
        state(posting, reversal),
        posting.reverses() == null && reversal == null);
  }

  private String state(Posting posting, @Nullable Posting reversal) {
    Long reverses = posting.reverses();
    if (reverses != null) {
      return reader.texts().text("records.reversal", reader.numbers().count(reverses));
    }
    return reversal == null
        ? ""
        : reader.texts().text("records.reversed", reader.numbers().count(reversal.seq()));
  }
}
