package org.entrepot.outlook;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bundle file with these values, which another deployment can import. */
final class OutlookCsv {

  private OutlookCsv() {}

  static String of(List<OutlookValue> values) {
    StringWriter text = new StringWriter();
    // written through: there is nothing to close
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(OutlookFiles.COLUMNS);
    values.forEach(value -> csv.writeRecord(fields(value)));
    return text.toString();
  }

  private static List<String> fields(OutlookValue value) {
    OutlookSubject subject = value.subject();
    return List.of(
        subject.indicator(),
        subject.period().text(),
        text(subject.currency()),
        value.value().toPlainString(),
        value.unit().word(),
        text(subject.qualifier()),
        value.vintage().publishedOn().toString(),
        value.vintage().source());
  }

  private static String text(@Nullable String known) {
    return known == null ? "" : known;
  }
}
