package org.entrepot.claim;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Claims in the columns of the bundle's file, with what is known beside them. */
final class ClaimCsv {

  private ClaimCsv() {}

  static String of(List<Checked> claims, Locale language) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "id",
          "edition",
          "about",
          "dimension",
          "value",
          "unit",
          "qualifier",
          "through",
          "sentence",
          "source",
          "note",
          "verdict",
          "known",
          "reason");
      claims.forEach(each -> csv.writeRecord(row(each, language)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return text.toString();
  }

  private static String[] row(Checked checked, Locale language) {
    Claim claim = checked.claim();
    return new String[] {
      claim.id(),
      text(claim.edition()),
      claim.about().toString(),
      text(claim.dimension()),
      text(claim.value()),
      text(claim.unit()),
      claim.qualifier().word(),
      text(claim.through()),
      text(claim.sentence()),
      text(claim.source()),
      text(claim.note()),
      checked.verdict().name(),
      checked.value().in(language),
      checked.reason().in(language)
    };
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
