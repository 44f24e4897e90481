package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Target;
import org.entrepot.ledger.Head;
import org.entrepot.ledger.Ledger;

/** Settles anew what records of one file say, where something else than an import changed them. */
@ApplicationScoped
public class Restating {

  @Inject Ledger ledger;
  @Inject Declarations declarations;

  /**
   * Settles records in the transaction of this connection, which has the turn.
   *
   * @param codes of records that nothing counted depends on
   */
  public Edit settle(Sql sql, BundleFile file, String edition, List<String> codes, String reason) {
    Restatement records =
        declarations.restatements().stream()
            .filter(each -> each.file().equals(file.name()))
            .findFirst()
            .orElseThrow();
    Touched touched = Touched.records(sql, new Target(file), edition, codes);
    long before = position(edition);
    Map<String, Long> heads = ledger.settle(records.statements(touched), reason, 0);
    new Results(sql).changed();
    SortedMap<String, Edit.Span> moved = new TreeMap<>();
    long after = heads.getOrDefault(edition, before);
    if (after > before) {
      moved.put(edition, new Edit.Span(before, after));
    }
    return new Edit(true, moved);
  }

  private long position(String edition) {
    return ledger.heads().stream()
        .filter(head -> head.edition().equals(edition))
        .mapToLong(Head::position)
        .findFirst()
        .orElse(0);
  }
}
