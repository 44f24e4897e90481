package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

/**
 * Goods go by the edition of the Harmonized System that is in force on the expo's first day: most
 * codes are in all of them, some in one only.
 */
@ApplicationScoped
class HsOfEdition implements StagedRules {

  private static final String COLUMN = "hs_code";

  /** The editions that do have it. */
  private static final String HINT =
      "(select 'HS ' || array_to_string(h.editions, ', HS ') from hs_code h where h.code = s.hs_code)";

  private static final String ANOTHER =
      """
      s.hs_code is not null and exists (select from coming_edition d
        join hs_code h on harmonized_system_of(d.starts_on) <> all (h.editions)
        where d.code = s.edition and h.code = s.hs_code)
      """;

  @Inject DeclaredFiles files;

  @Override
  public List<StagedRule> rules() {
    return files.all().stream()
        .filter(file -> file.column(COLUMN).isPresent())
        .map(file -> new StagedRule(1, file.name(), COLUMN, "hs.other_edition", HINT, ANOTHER))
        .toList();
  }
}
