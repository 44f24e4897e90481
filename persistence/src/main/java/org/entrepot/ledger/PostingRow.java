package org.entrepot.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code posting}. */
final class PostingRow {

  static final String SELECT =
      """
      select edition, source_type, source_code, seq, recorded_at, line, account, effective_on,
        quantity, unit, economy, section, pavilion, delegation, kind, origin, party, traits,
        revision, batch, reverses, reason, encode(commitment, 'hex') as commitment
      from posting\
      """;

  private PostingRow() {}

  static Posting of(ResultSet row) throws SQLException {
    return new Posting(
        new PostingSource(
            row.getString("edition"), row.getString("source_type"), row.getString("source_code")),
        row.getLong("seq"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        fact(row),
        row.getInt("revision"),
        row.getLong("batch"),
        reverses(row),
        absent(row.getString("reason")),
        row.getString("commitment"));
  }

  private static Fact fact(ResultSet row) throws SQLException {
    Fact fact =
        Fact.of(
                row.getInt("line"),
                row.getString("account"),
                row.getObject("effective_on", LocalDate.class),
                row.getBigDecimal("quantity"),
                row.getString("unit"))
            .origin(row.getString("origin"))
            .party(row.getString("party"))
            .traits(traits(row.getString("traits")));
    for (Dimension dimension : Dimension.values()) {
      fact = fact.with(dimension, row.getString(dimension.key()));
    }
    return fact;
  }

  private static SortedSet<String> traits(String joined) {
    return new TreeSet<>(joined.isEmpty() ? Set.of() : Set.of(joined.split(" ", -1)));
  }

  private static @Nullable Long reverses(ResultSet row) throws SQLException {
    long seq = row.getLong("reverses");
    return row.wasNull() ? null : seq;
  }

  private static @Nullable String absent(String text) {
    return text.isEmpty() ? null : text;
  }
}
