package org.entrepot.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.entrepot.Sql;

/**
 * Copies facts into the table {@code settling}. Each chunk is a COPY of its own, so that between
 * two chunks the connection is free for whoever feeds the stream.
 */
class SettlingCopy {

  private static final int CHUNK = 1 << 20;
  private static final FactColumn[] COLUMNS = FactColumn.values();
  private static final String COPY =
      Arrays.stream(COLUMNS)
          .map(FactColumn::column)
          .collect(
              Collectors.joining(
                  ", ",
                  "copy settling (ord, edition, source_type, source_code, revision, ",
                  ") from stdin with (encoding 'UTF8')"));

  private final Sql sql;
  private final StringBuilder rows = new StringBuilder(CHUNK + (1 << 16));
  private long ord;

  SettlingCopy(Sql sql) {
    this.sql = sql;
  }

  void add(RecordStatement statement) {
    ord++;
    if (statement.facts().isEmpty()) {
      addSource(statement);
      rows.append("\t\\N".repeat(COLUMNS.length)).append('\n');
    }
    for (Fact fact : statement.facts()) {
      addSource(statement);
      for (FactColumn column : COLUMNS) {
        rows.append('\t');
        addText(column.of(fact));
      }
      rows.append('\n');
    }
    if (rows.length() >= CHUNK) {
      flush();
    }
  }

  void flush() {
    byte[] chunk = rows.toString().getBytes(UTF_8);
    rows.setLength(0);
    sql.copy(COPY, chunk);
  }

  private void addSource(RecordStatement statement) {
    rows.append(ord).append('\t');
    addText(statement.source().edition());
    rows.append('\t');
    addText(statement.source().type());
    rows.append('\t');
    addText(statement.source().code());
    rows.append('\t').append(statement.revision());
  }

  private void addText(String text) {
    CopyEscape.append(rows, text);
  }
}
