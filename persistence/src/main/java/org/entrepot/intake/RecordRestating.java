package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerHead;

/** Settles anew what records of one file say, where something else than an import changed them. */
@ApplicationScoped
public class RecordRestating {

  @Inject Ledger ledger;
  @Inject ConceptDeclarations declarations;

  /**
   * Settles records in the transaction of this connection, which has the turn.
   *
   * @param codes of records that nothing counted depends on
   */
  public EditOutcome settle(
      Sql sql, BundleFile file, String edition, List<String> codes, String reason) {
    return settle(sql, List.of(ChangedRecords.of(file, edition, codes)), reason);
  }

  /** Settles records of several files and editions at once, with what depends on them. */
  public EditOutcome settle(Sql sql, List<ChangedRecords> changed, String reason) {
    TouchedRecords touched = TouchedRecords.records(sql, changed);
    List<Restatement> records =
        declarations.restatements().stream().filter(each -> each.isTouched(touched)).toList();
    Map<String, Long> before = LedgerHead.positions(ledger.heads());
    Map<String, Long> heads = ledger.settle(RestatedStatements.stream(touched, records), reason, 0);
    new ImportResults(sql).changed();
    return EditOutcome.changed(before, heads);
  }
}
