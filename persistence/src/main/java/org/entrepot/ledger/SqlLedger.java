package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.SqlArray;

/** Hands facts to the database's {@code settle}: by COPY, or a single record in one call. */
@ApplicationScoped
class SqlLedger implements Ledger {

  private static final String SETTLE_RECORD =
      "select settle_record(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject Sql sql;
  @Inject OwnWrites ownWrites;

  @Override
  public Map<String, Long> settle(Stream<RecordStatement> statements, String reason, long batch) {
    Map<String, Long> positions = write(statements, reason, batch);
    ownWrites.announce(positions);
    return positions;
  }

  private Map<String, Long> write(Stream<RecordStatement> statements, String reason, long batch) {
    Iterator<RecordStatement> rest = statements.iterator();
    if (!rest.hasNext()) {
      return Map.of();
    }
    RecordStatement first = rest.next();
    return rest.hasNext()
        ? sql.with(one -> settleCopied(one, first, rest, reason, batch))
        : settleRecord(first, reason, batch);
  }

  private static Map<String, Long> settleCopied(
      Sql sql, RecordStatement first, Iterator<RecordStatement> rest, String reason, long batch) {
    SettlingCopy copy = new SettlingCopy(sql);
    copy.add(first);
    rest.forEachRemaining(copy::add);
    copy.flush();
    Map<String, Long> positions = new LinkedHashMap<>();
    sql.list(
            "select ledger, head_position from settle(?, ?)",
            row -> Map.entry(row.getString(1), row.getLong(2)),
            reason,
            batch)
        .forEach(head -> positions.put(head.getKey(), head.getValue()));
    return positions;
  }

  private Map<String, Long> settleRecord(RecordStatement statement, String reason, long batch) {
    List<Object> values = new ArrayList<>();
    values.add(statement.source().edition());
    values.add(statement.source().type());
    values.add(statement.source().code());
    values.add(statement.revision());
    values.add(reason);
    values.add(batch);
    for (FactColumn column : FactColumn.values()) {
      List<String> facts = statement.facts().stream().map(column::of).toList();
      values.add(new SqlArray(column.sqlType(), facts));
    }
    long position = sql.one(SETTLE_RECORD, row -> row.getLong(1), values.toArray());
    return Map.of(statement.source().edition(), position);
  }

  @Override
  public List<LedgerHead> heads() {
    return sql.list(
        "select edition, position, recorded_at from head order by edition collate \"C\"",
        row ->
            new LedgerHead(
                row.getString(1),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant()));
  }
}
