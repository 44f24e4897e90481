package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.bundle.FileTables;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/**
 * A withdrawn record is not changed, and nothing new stands on it. The same content again changes
 * nothing and is no refusal.
 */
@ApplicationScoped
class WithdrawalRules implements StagedRules {

  /** When, by whom and why. */
  private static final String HINT =
      """
      (select to_char(r.withdrawn_at at time zone 'UTC', 'YYYY-MM-DD') || ' · ' || r.withdrawn_by || ' · ' || r.withdrawn_because
        from %s r where r.edition = s.edition and r.%s = s.%s)
      """;

  private static final String CHANGED =
      "not s.broken and exists (select from %s r where %s and r.withdrawn_at is not null and %s)";

  private static final String STANDS_ON =
      "exists (select from %s r where r.edition = s.edition and r.code = s.%s and r.withdrawn_at is not null)"
          + " and not exists (select from %s r where %s and not (%s))";

  @Inject DeclaredFiles files;

  @Override
  public List<StagedRule> rules() {
    List<StagedRule> rules = new ArrayList<>();
    for (BundleFile counted : files.all().stream().filter(BundleFile::isCounted).toList()) {
      rules.add(changed(new FileTables(counted)));
      for (BundleFile file : files.all()) {
        for (Column column : file.referringTo(counted)) {
          rules.add(standsOn(new FileTables(file), column, new FileTables(counted)));
        }
      }
    }
    return rules;
  }

  private static StagedRule changed(FileTables target) {
    Column own = target.file().keyColumns().get(target.file().key() - 1);
    String code = target.column(own);
    return new StagedRule(
        1,
        target.file().name(),
        own.name(),
        "record.withdrawn",
        HINT.formatted(target.table(), code, code),
        CHANGED.formatted(target.table(), target.sameKey("r", "s"), target.differs("r", "s")));
  }

  /** A record that is as it was may name what is withdrawn: it is withdrawn itself. */
  private static StagedRule standsOn(FileTables target, Column column, FileTables other) {
    return new StagedRule(
        1,
        target.file().name(),
        column.name(),
        "record.on-withdrawn",
        HINT.formatted(other.table(), "code", target.column(column)),
        STANDS_ON.formatted(
            other.table(),
            target.column(column),
            target.table(),
            target.sameKey("r", "s"),
            target.differs("r", "s")));
  }
}
