package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.bundle.FileTables;
import org.entrepot.intake.Restatement;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/** Without a reason no counted record of an edition that is final comes in or changes. */
@ApplicationScoped
class FinalRules implements StagedRules {

  static final String CODE = "edition.final";

  private static final int AFTER_THE_REST = 2;

  private static final String CONDITION =
      SqlGivenReasons.NONE
          + " and exists (select from edition e where e.code = s.edition and e.status in "
          + JpaEditionRevisions.FINAL_OR_REVISED
          + ") and not exists (select from %s t where %s and not (%s))";

  private List<StagedRule> rules = List.of();

  @Inject
  void counted(DeclaredFiles files, Instance<Restatement> records) {
    use(files, records);
  }

  void use(DeclaredFiles files, Iterable<Restatement> records) {
    Set<String> counted = new HashSet<>();
    records.forEach(record -> counted.add(record.file()));
    List<StagedRule> all = new ArrayList<>();
    for (BundleFile file : files.all()) {
      if (counted.contains(file.name())) {
        FileTables target = new FileTables(file);
        String condition =
            CONDITION.formatted(target.table(), target.sameKey("t", "s"), target.differs("t", "s"));
        all.add(new StagedRule(AFTER_THE_REST, file.name(), "edition", CODE, condition));
      }
    }
    rules = List.copyOf(all);
  }

  @Override
  public List<StagedRule> rules() {
    return rules;
  }
}
