package org.entrepot.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entrepot.intake.StagedRule;
import org.entrepot.intake.StagedRules;

@ApplicationScoped
class ExhibitorRules implements StagedRules {

  private static final String FILE = "exhibitors.csv";

  @Override
  public List<StagedRule> rules() {
    return List.of(
        new StagedRule(
            1,
            FILE,
            "main_exhibitor",
            "exhibitor.main_missing",
            "not s.broken and s.role = 'CO' and s.main_exhibitor is null"),
        // of the row and, where a file has one area only, of the record
        new StagedRule(
            1,
            FILE,
            "net_m2",
            "exhibitor.net_above_gross",
            "s.gross_m2::text",
            "s.net_m2 > s.gross_m2"),
        new StagedRule(3, FILE, "company", "exhibitor.second", SECOND_HERE),
        new StagedRule(3, FILE, "role", "exhibitor.main_of_others", MAIN_OF_OTHERS),
        new StagedRule(3, FILE, "main_exhibitor", "exhibitor.main_unknown", MAIN_UNKNOWN),
        new StagedRule(3, FILE, "main_exhibitor", "exhibitor.main_is_none", MAIN_IS_NONE),
        new StagedRule(4, FILE, "company", "exhibitor.second", SECOND_IN_FILE));
  }

  // One exists each: the database joins on it; two with "or" it would look up row by row.

  /** The first that could go in does; what is withdrawn takes nobody's place. */
  private static final String SECOND_IN_FILE =
      """
      exists (select from (
          select f.edition, f.company, f.code,
            first_value(f.code) over (partition by f.edition, f.company order by f.part, f.line) as first
          from staged_exhibitor f where not f.refused and not f.again and not exists (select from exhibitor r
            where r.edition = f.edition and r.code = f.code and r.withdrawn_at is not null)) w
        where w.code <> w.first
          and w.edition = s.edition and w.company = s.company and w.code = s.code)
      """;

  /** Unless the one that has the company now gives it up. */
  private static final String SECOND_HERE =
      """
      exists (select from exhibitor o
        join coming_exhibitor r on r.edition = o.edition and r.code = o.code
        where o.edition = s.edition and o.company = s.company and o.code <> s.code
          and r.company = o.company and o.withdrawn_at is null)
      and not exists (select from exhibitor o
        where o.edition = s.edition and o.code = s.code and o.withdrawn_at is not null)
      """;

  private static final String MAIN_OF_OTHERS =
      """
      s.role <> 'MAIN' and exists (select from coming_exhibitor r where not r.came
        and r.edition = s.edition and r.main_exhibitor = s.code and r.role = 'CO')
      """;

  private static final String MAIN_UNKNOWN =
      """
      s.main_exhibitor is not null and not exists (select from coming_exhibitor r
        where r.edition = s.edition and r.code = s.main_exhibitor)
      """;

  private static final String MAIN_IS_NONE =
      """
      s.role = 'CO' and exists (select from coming_exhibitor r
        where r.edition = s.edition and r.code = s.main_exhibitor and r.role <> 'MAIN')
      """;
}
