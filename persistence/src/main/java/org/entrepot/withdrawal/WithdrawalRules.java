package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Target;
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

  private List<BundleFile> files = List.of();

  @Inject
  void concepts(@Any Instance<BundleFile> declared) {
    use(declared);
  }

  void use(Iterable<BundleFile> declared) {
    files = StreamSupport.stream(declared.spliterator(), false).toList();
  }

  @Override
  public List<StagedRule> rules() {
    List<StagedRule> rules = new ArrayList<>();
    for (BundleFile counted : files.stream().filter(BundleFile::isCounted).toList()) {
      rules.add(changed(new Target(counted)));
      for (BundleFile file : files) {
        for (Column column : file.referringTo(counted)) {
          rules.add(standsOn(new Target(file), column, new Target(counted)));
        }
      }
    }
    return rules;
  }

  private static StagedRule changed(Target target) {
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
  private static StagedRule standsOn(Target target, Column column, Target other) {
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
