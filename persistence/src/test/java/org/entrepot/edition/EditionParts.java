package org.entrepot.edition;

import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.bundle.BundleFile;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.StagedRules;

/** What an import takes from this package, as the container would wire it. */
public final class EditionParts {

  private EditionParts() {}

  public static Reasons reasons(TestDatabase database) {
    SqlReasons reasons = new SqlReasons();
    reasons.sql = new Sql(database.app());
    return reasons;
  }

  /** Of these files and kinds of records. */
  public static StagedRules finalRules(Iterable<BundleFile> files, Iterable<Restatement> records) {
    FinalRules rules = new FinalRules();
    rules.use(files, records);
    return rules;
  }

  public static StagedRules rules() {
    return new EditionRules();
  }
}
