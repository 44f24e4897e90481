package org.entrepot.claim;

import java.util.Locale;
import java.util.Objects;
import org.entrepot.edition.Editions;
import org.entrepot.figure.Figure;
import org.entrepot.page.Reader;

/** What a claim says, in words of the reader's language. */
public final class ClaimWords {

  private final Reader reader;
  private final Editions editions;

  public ClaimWords(Reader reader, Editions editions) {
    this.reader = reader;
    this.editions = editions;
  }

  /** {@code Exhibitors (economy=AU), sixth edition}. */
  public String about(Checked each) {
    Claim claim = each.claim();
    Figure figure = each.figure();
    String name =
        figure == null
            ? reader.texts().textOr("claim.about." + claim.about().name(), claim.about().name())
            : figure.metric().name().in(reader.getLocale());
    String kind = claim.about().kind().name().toLowerCase(Locale.ROOT);
    String said = reader.texts().text("claim.kind." + kind, name);
    String narrowed = claim.dimension() == null ? said : said + " (" + claim.dimension() + ")";
    return claim.edition() == null
        ? narrowed
        : reader
            .texts()
            .text(
                "claim.of", narrowed, editions.get(claim.edition()).name().in(reader.getLocale()));
  }

  /** {@code more than 3400 enterprises}. */
  public String said(Checked checked) {
    Claim claim = checked.claim();
    String word = claim.qualifier().word().replace(' ', '-');
    String value = Objects.toString(claim.value(), "").replace(";", ", ");
    String unit = Objects.toString(claim.unit(), "");
    String through =
        claim.through() == null
            ? ""
            : reader.texts().text("claim.through", reader.numbers().date(claim.through()));
    String amount = (value + " " + unit).strip();
    return (reader.texts().text("claim.said." + word, amount) + " " + through).strip();
  }
}
