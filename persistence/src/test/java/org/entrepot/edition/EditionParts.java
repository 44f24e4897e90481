package org.entrepot.edition;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.event.EventParts;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class EditionParts {

  private EditionParts() {}

  public static GivenReasons reasons(TestDatabase database) {
    SqlGivenReasons reasons = new SqlGivenReasons();
    reasons.sql = new Sql(database.app());
    return reasons;
  }

  /** Within the transactions of these entities. */
  public static Editions editions(TestEntities entities) {
    JpaEditions editions = new JpaEditions();
    editions.em = entities.em();
    return editions;
  }

  /** Within the transactions of these entities. */
  public static StatusChanges changes(TestEntities entities) {
    JpaStatusChanges changes = new JpaStatusChanges();
    changes.em = entities.em();
    changes.editions = editions(entities);
    return changes;
  }

  /**
   * Hears what is settled, as the container has it: nothing that is final moves without a reason.
   */
  public static Consumer<Map<String, Long>> keeper(TestDatabase database, TestEntities entities) {
    JpaEditionRevisions revisions = new JpaEditionRevisions();
    revisions.em = entities.em();
    RevisionKeeper keeper = new RevisionKeeper();
    keeper.changes = changes(entities);
    keeper.revisions = revisions;
    keeper.reasons = reasons(database);
    keeper.events = EventParts.events(database);
    keeper.clock = Clock.systemUTC();
    return keeper::moved;
  }

  /** Of these files and kinds of records. */
  public static StagedRules finalRules(DeclaredFiles files, Iterable<Restatement> records) {
    FinalRules rules = new FinalRules();
    rules.use(files, records);
    return rules;
  }

  /** Of these files. */
  public static StagedRules hsOfEdition(DeclaredFiles files) {
    HsOfEdition rules = new HsOfEdition();
    rules.files = files;
    return rules;
  }

  public static StagedRules rules() {
    return new EditionRules();
  }
}
