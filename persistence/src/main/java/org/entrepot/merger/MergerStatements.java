package org.entrepot.merger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.FileTables;

/**
 * The statements of a merger, made of the declarations of files: which columns name a company. A
 * statement that changes records notes each under the merger's number.
 */
final class MergerStatements {

  private static final String COMPANIES = "companies.csv";
  private static final String EXHIBITORS = "exhibitors.csv";

  /** Of an edition in which both exhibit: who stays one and who leaves. A main exhibitor stays. */
  static final String PAIRS =
      """
      pairs as (
        select k.edition,
          case when g.role = 'MAIN' and k.role <> 'MAIN' then g.code else k.code end as stays,
          case when g.role = 'MAIN' and k.role <> 'MAIN' then k.code else g.code end as leaves
        from exhibitor k join exhibitor g on g.edition = k.edition
        where k.company = ? and g.company = ? and k.withdrawn_at is null and g.withdrawn_at is null)
      """;

  private static final String NOTED =
      " insert into company_merger_change (merger, record, edition, code, field, was, became)"
          + " select ?, '%s', edition, code, '%s', was, became from changed";

  /** When, by whom and why. */
  static final String LEAVING =
      "with "
          + PAIRS
          + """
          , changed as (
            update exhibitor t set withdrawn_at = ?, withdrawn_by = ?, withdrawn_because = ?,
              revision = revision + 1
            from pairs p where t.edition = p.edition and t.code = p.leaves
            returning t.edition, t.code, null as was, null as became)
          """
          + NOTED.formatted("exhibitor", "withdrawn_at");

  /** Reinstates, of whom a merger withdrew, those that nothing else was said of since. */
  static final String RETURNING =
      """
      update exhibitor t set withdrawn_at = null, withdrawn_by = null, withdrawn_because = null,
        revision = revision + 1
      from company_merger_change c join company_merger m on m.id = c.merger
      where c.merger = ? and c.record = 'exhibitor' and c.field = 'withdrawn_at'
        and t.edition = c.edition and t.code = c.code and t.withdrawn_at = m.merged_at
        and not exists (select from exhibitor o where o.edition = t.edition and o.company = t.company
          and o.code <> t.code and o.withdrawn_at is null)
      returning t.edition, t.code
      """;

  /** Whom a merger withdrew. */
  static final String LEFT =
      """
      select edition, code from company_merger_change
      where merger = ? and record = 'exhibitor' and field = 'withdrawn_at' order by 1, 2
      """;

  private final List<BundleFile> files;

  MergerStatements(List<BundleFile> files) {
    this.files = files;
  }

  /** Whatever stood on the exhibitor that leaves stands on the one that stays. */
  List<String> standing() {
    List<String> updates = new ArrayList<>();
    for (BundleFile file : files) {
      FileTables target = new FileTables(file);
      for (Column column : file.referringTo(exhibitors())) {
        String unless = column.own() ? "and t.code <> p.stays" : "";
        updates.add(standing(target.table(), target.column(column), unless));
      }
    }
    return updates;
  }

  /**
   * What a merger changed: record, edition and code. With the counted records that stand on
   * exhibitors among it, which are their company's.
   */
  String changed() {
    List<String> selects = new ArrayList<>();
    selects.add(
        "with noted as (select record, edition, code from company_merger_change where merger = ?)"
            + " select record, edition, code from noted");
    for (BundleFile file : files.stream().filter(BundleFile::isCounted).toList()) {
      FileTables target = new FileTables(file);
      for (Column column : file.referringTo(exhibitors())) {
        if (!column.own()) {
          selects.add(THEIRS.formatted(target.table(), target.column(column)));
        }
      }
    }
    return String.join(" union ", selects) + " order by 1, 2, 3";
  }

  private static final String THEIRS =
      "select '%1$s', t.edition, t.code from %1$s t join noted n"
          + " on n.record = 'exhibitor' and n.edition = t.edition and n.code = t.%2$s";

  private BundleFile exhibitors() {
    return files.stream().filter(file -> file.isCalled(EXHIBITORS)).findFirst().orElseThrow();
  }

  private static String standing(String table, String field, String unless) {
    return "with "
        + PAIRS
        + """
        , changed as (
          update %1$s t set %2$s = p.stays, revision = revision + 1
          from pairs p where t.edition = p.edition and t.%2$s = p.leaves %3$s
          returning t.edition, t.code, p.leaves as was, p.stays as became)
        """
            .formatted(table, field, unless)
        + NOTED.formatted(table, field);
  }

  /** A column with codes of companies. */
  record CompanyColumn(FileTables target, Column column) {

    String table() {
      return target.table();
    }

    String name() {
      return target.column(column);
    }

    boolean several() {
      return column.several();
    }

    /** Of a record {@code t} that counts; what is in no ledger is never withdrawn. */
    String counts() {
      return target.file().isCounted() ? "t.withdrawn_at is null and " : "";
    }

    /** Other columns of the file that name one company. */
    List<String> others() {
      return target.file().columns().stream()
          .filter(
              each -> !each.equals(column) && COMPANIES.equals(each.refersTo()) && !each.several())
          .map(target::column)
          .toList();
    }
  }

  List<CompanyColumn> namings() {
    List<CompanyColumn> namings = new ArrayList<>();
    for (BundleFile file : files) {
      for (Column column : file.columns()) {
        if (COMPANIES.equals(column.refersTo())) {
          namings.add(new CompanyColumn(new FileTables(file), column));
        }
      }
    }
    return namings;
  }

  /** Editions with records that name one of {@code named.codes}. */
  String editions() {
    return namings().stream()
        .map(
            naming ->
                "select t.edition from %s t, named where %s"
                    .formatted(
                        naming.table(),
                        naming.several()
                            ? "string_to_array(t.%s, '%s') && named.codes"
                                .formatted(naming.name(), Fields.BETWEEN)
                            : "t.%s = any (named.codes)".formatted(naming.name())))
        .collect(Collectors.joining(" union all "));
  }

  /**
   * Records that name both {@code named.kept} and {@code named.gone} and no third; of those that
   * can be withdrawn, those that are not.
   */
  String between() {
    List<String> selects = new ArrayList<>();
    for (CompanyColumn naming : namings()) {
      if (naming.several()) {
        selects.add(
            BOTH_AMONG.formatted(
                naming.table(),
                naming.counts(),
                "string_to_array(t." + naming.name() + ", '" + Fields.BETWEEN + "')"));
      }
      for (String other : naming.others()) {
        selects.add(BOTH.formatted(naming.table(), naming.counts(), naming.name(), other));
      }
    }
    return String.join(" union all ", selects) + " order by 1 limit 5";
  }

  private static final String BOTH =
      "select t.edition || '/' || t.code from %1$s t, named"
          + " where %2$st.%3$s = named.kept and t.%4$s = named.gone";

  private static final String BOTH_AMONG =
      "select t.edition || '/' || t.code from %1$s t, named where %2$s"
          + "%3$s @> array[named.kept, named.gone] and %3$s <@ array[named.kept, named.gone]";

  /** Has what names {@code named.gone} name {@code named.kept}, unless it names that elsewhere. */
  String repointing(CompanyColumn naming) {
    String update =
        naming.several()
            ? AMONG.formatted(naming.table(), naming.name(), Fields.BETWEEN)
            : """
              update %1$s t set %2$s = named.kept, revision = revision + 1 from named
              where t.%2$s = named.gone %3$s
              returning t.edition, t.code, named.gone as was, named.kept as became
              """
                .formatted(
                    naming.table(),
                    naming.name(),
                    naming.others().stream()
                        .map(other -> "and t." + other + " <> named.kept ")
                        .collect(Collectors.joining()));
    return NAMED + ", changed as (" + update + ")" + NOTED.formatted(naming.table(), naming.name());
  }

  /** The kept and the gone company. */
  static final String NAMED =
      "with named as (select cast(? as text) as kept, cast(? as text) as gone)";

  private static final String AMONG =
      """
      update %1$s t set %2$s = n.became, revision = revision + 1
      from (select r.id, r.%2$s as was, (
          select string_agg(q.party, '%3$s' order by q.place)
          from (select case when p.party = named.gone then named.kept else p.party end as party,
              min(p.place) as place
            from unnest(string_to_array(r.%2$s, '%3$s')) with ordinality p (party, place)
            group by 1) q) as became
        from %1$s r, named where named.gone = any (string_to_array(r.%2$s, '%3$s'))) n
      where n.id = t.id and n.became like '%%%3$s%%'
      returning t.edition, t.code, n.was, n.became
      """;

  /** Puts a field back where it is as a merger left it. */
  static String putBack(String table, String field) {
    return """
    update %1$s t set %2$s = c.was, revision = revision + 1
    from company_merger_change c
    where c.merger = ? and c.record = '%1$s' and c.field = '%2$s'
      and t.edition = c.edition and t.code = c.code and t.%2$s = c.became
    """
        .formatted(table, field);
  }
}
