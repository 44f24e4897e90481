package org.entrepot.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrepot.Sql;
import org.entrepot.bundle.FileTables;
import org.entrepot.job.JobMustWait;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for whom while records go in, until the transaction ends. All take locks in one order:
 * the registers of the deployment that files came for; the editions of the rows, and those with
 * records that depend on what changes in the deployment; then the shelves of what is changed,
 * alone, and of what is named, with others. So who names a company that is being changed waits for
 * the change, and who changes it finds all that name it.
 */
final class RecordLocks {

  /**
   * How long a correction waits for who came before it, in turn: many editors at once each have
   * theirs, and who meets a large import is told so.
   */
  static final String PATIENT = "set_config('lock_timeout', '10s', true)";

  /** So few that a large upload cannot use up the locks that the database has. */
  private static final int SHELVES = 128;

  private static final Pattern TOUCHED = Pattern.compile("\\btouched_[a-z_]+");

  private final Sql sql;
  private final ConceptDeclarations declarations;
  private final List<FileTables> came;

  RecordLocks(Sql sql, ConceptDeclarations declarations, List<FileTables> came) {
    this.sql = sql;
    this.declarations = declarations;
    this.came = came;
  }

  /**
   * For a correction, before the record is looked at.
   *
   * @param file whose record it is
   * @param edition null where records of the file are the deployment's
   */
  static void before(Sql sql, String file, @Nullable String edition) {
    sql.list(
        "select " + PATIENT + ", pg_advisory_xact_lock(hashtext(?), hashtext(?))::text",
        row -> row.getString(1),
        edition == null ? "register" : "edition",
        edition == null ? file : edition);
  }

  /** Takes the shelves of these keys alone. */
  static void shelves(Sql sql, String file, Collection<String> keys) {
    sql.list(
        "select pg_advisory_xact_lock(hashtext('shelf'), shelf)::text from (select distinct"
            + " hashtext(? || ' ' || key) & ? as shelf from unnest(cast(? as text[])) key"
            + " order by 1) b",
        row -> row.getString(1),
        file,
        SHELVES - 1,
        keys.toArray(String[]::new));
  }

  /** The first step. */
  void registers() {
    String[] files =
        came.stream()
            .filter(target -> !target.inEdition())
            .map(target -> target.file().name())
            .toArray(String[]::new);
    if (files.length > 0) {
      sql.list(
          "select pg_advisory_xact_lock(hashtext('register'), hashtext(f))::text from unnest(?) f",
          row -> row.getString(1),
          (Object) files);
    }
  }

  /**
   * The others.
   *
   * @throws JobMustWait if somebody who has an edition just now has named there what changes here
   */
  void editionsAndShelves() {
    String editions = String.join(" union all ", editions());
    if (editions.isEmpty()) {
      return;
    }
    Set<String> held = lock(sql, editions);
    if (shelves()) {
      lookAgain(sql, held, editions);
    }
  }

  /**
   * Waits for editions, one after the other.
   *
   * @param editions selects their codes
   * @param values of its question marks
   */
  static Set<String> lock(Sql sql, String editions, Object... values) {
    return new HashSet<>(
        sql.list(
            "select e, pg_advisory_xact_lock(hashtext('edition'), hashtext(e))::text from (%s) b"
                .formatted(inOrder(editions)),
            row -> row.getString(1),
            values));
  }

  private static String inOrder(String editions) {
    return "select e from (%s) a (e) where e is not null group by e order by e".formatted(editions);
  }

  /**
   * Who has named meanwhile what changes here has ended, and nobody else can: but that was in other
   * editions than those held.
   *
   * @throws JobMustWait if somebody has one of them just now
   */
  static void lookAgain(Sql sql, Set<String> held, String editions, Object... values) {
    for (String edition : sql.list(inOrder(editions), row -> row.getString(1), values)) {
      if (!held.contains(edition)
          && !sql.yes(
              "select pg_try_advisory_xact_lock(hashtext('edition'), hashtext(?))", edition)) {
        throw new JobMustWait();
      }
    }
  }

  private List<String> editions() {
    List<String> editions = new ArrayList<>();
    for (FileTables target : came) {
      if (target.inEdition()) {
        editions.add("select distinct s.edition from " + target.staged() + " s");
      } else if (target.table().equals("edition")) {
        editions.add("select distinct " + target.code("s") + " from " + target.staged() + " s");
      }
    }
    for (Restatement records : declarations.restatements()) {
      for (FileDependence dependence : records.dependences()) {
        if (dependence.shelf() != null && isHere(dependence.file())) {
          editions.add(
              "select distinct r.edition from %s r where %s"
                  .formatted(records.target().table(), changing(dependence.condition())));
        }
      }
    }
    return editions;
  }

  private boolean isHere(String file) {
    return came.stream().anyMatch(target -> target.file().name().equals(file));
  }

  /** What will be touched: nothing has been judged yet. */
  private String changing(String sqlOfTouched) {
    return TOUCHED
        .matcher(sqlOfTouched)
        .replaceAll(
            name ->
                came.stream()
                    .filter(target -> target.touched().equals(name.group()))
                    .map(target -> "(" + TouchedRecords.select(target) + ")")
                    .findFirst()
                    .orElseThrow()
                    .replace("$", "\\$"));
  }

  /** Whether any is taken alone. */
  private boolean shelves() {
    Set<String> keys = new LinkedHashSet<>();
    for (Restatement records : declarations.restatements()) {
      for (FileDependence dependence : records.dependences()) {
        keys.addAll(keys(records, dependence).toList());
      }
    }
    return !keys.isEmpty()
        && sql.list(
                """
                select changes, case when changes then pg_advisory_xact_lock(hashtext('shelf'), shelf)::text
                  else pg_advisory_xact_lock_shared(hashtext('shelf'), shelf)::text end
                from (select hashtext(file || ' ' || key) & %s as shelf, bool_or(changes) as changes
                  from (%s) k (file, key, changes) where key is not null group by 1 order by 1) b
                """
                    .formatted(SHELVES - 1, String.join(" union all ", keys)),
                row -> row.getBoolean(1))
            .contains(true);
  }

  private Stream<String> keys(Restatement records, FileDependence dependence) {
    SharedKeys shelf = dependence.shelf();
    if (shelf == null) {
      return Stream.of();
    }
    List<String> keys = new ArrayList<>();
    if (isHere(dependence.file())) {
      keys.add(
          "select '%s', c.key, true from (%s) c (key)"
              .formatted(dependence.file(), changing(shelf.changed())));
    }
    if (isHere(records.file())) {
      keys.add(
          "select '%s', key, false from (select distinct %s from %s s) s cross join lateral unnest(%s) key"
              .formatted(
                  dependence.file(), shelf.columns(), records.target().staged(), shelf.named()));
    }
    return keys.stream();
  }
}
