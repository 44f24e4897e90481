package org.entrepot.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.RuleBroken;
import org.entrepot.Sql;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.DeclaredFiles;
import org.entrepot.intake.ChangedRecords;
import org.entrepot.intake.CompanyTurn;
import org.entrepot.intake.LockTimeout;
import org.entrepot.intake.RecordRestating;
import org.entrepot.job.JobMustWait;
import org.entrepot.merger.CompanyMerger.NamedCompany;
import org.entrepot.merger.CompanyMerger.UndoneMerger;
import org.entrepot.merger.MergerOutcome.MergedExhibitor;

@ApplicationScoped
class SqlCompanyMergers implements CompanyMergers {

  private static final String MERGERS =
      """
      select m.id, m.kept, k.legal_name, m.gone, g.legal_name, m.merged_at, m.merged_by, m.because,
        m.undone_at, m.undone_by, m.undone_because, c.records, c.moved, c.withdrawn
      from company_merger m join company k on k.code = m.kept join company g on g.code = m.gone
      cross join lateral (
        select array_agg(record order by record) as records,
          array_agg(moved order by record) as moved,
          array_agg(withdrawn order by record) as withdrawn
        from (select record, count(*) filter (where not withdrawn) as moved,
            count(*) filter (where withdrawn) as withdrawn
          from (select record, bool_or(field = 'withdrawn_at') as withdrawn
            from company_merger_change where merger = m.id
            group by record, edition, code) of_each
          group by record) of_record) c
      """;

  private static final String DOUBLES =
      """
      select c.identifier_scheme, c.identifier, array_agg(c.code order by c.code),
        array_agg(c.legal_name order by c.code)
      from company c where c.identifier is not null and c.merged_into is null
        and c.identifier_scheme || '~' || c.identifier %s ?
      group by 1, 2 having count(*) > 1
      order by c.identifier_scheme || '~' || c.identifier %s limit ?
      """;

  private static final String NAMING_ANY = "with named as (select cast(? as text[]) as codes) ";

  @Inject Sql sql;
  @Inject RecordRestating restating;
  @Inject DeclaredFiles files;

  private MergerStatements statements() {
    return new MergerStatements(files.all());
  }

  @Override
  public Page<SameIdentifier> doubles(ListPart part) {
    List<SameIdentifier> read =
        sql.list(
            DOUBLES.formatted(ListOrder.UP.past(part), ListOrder.UP.way(part)),
            SqlCompanyMergers::sameIdentifier,
            part.key(""),
            part.oneMore());
    return Page.of(read, part, last -> last.scheme() + "~" + last.identifier());
  }

  private static SameIdentifier sameIdentifier(ResultSet row) throws SQLException {
    String[] codes = (String[]) row.getArray(3).getArray();
    String[] names = (String[]) row.getArray(4).getArray();
    return new SameIdentifier(
        row.getString(1),
        row.getString(2),
        IntStream.range(0, codes.length)
            .mapToObj(i -> new NamedCompany(codes[i], names[i]))
            .toList());
  }

  @Override
  public Page<CompanyMerger> page(ListPart part) {
    List<CompanyMerger> read =
        sql.list(
            MERGERS
                + "where m.id %s ? order by m.id %s limit ?"
                    .formatted(ListOrder.DOWN.past(part), ListOrder.DOWN.way(part)),
            SqlCompanyMergers::merger,
            part.number(Long.MAX_VALUE),
            part.oneMore());
    return Page.of(read, part, last -> Long.toString(last.id()));
  }

  @Override
  public List<CompanyMerger> of(String company) {
    return sql.list(
        MERGERS + "where ? in (m.kept, m.gone) order by m.id desc",
        SqlCompanyMergers::merger,
        company);
  }

  @Override
  public Optional<CompanyMerger> holding(String gone) {
    return sql.optional(
        MERGERS + "where m.gone = ? and m.undone_at is null", SqlCompanyMergers::merger, gone);
  }

  private static CompanyMerger merger(ResultSet row) throws SQLException {
    OffsetDateTime undone = row.getObject(9, OffsetDateTime.class);
    return new CompanyMerger(
        row.getLong(1),
        new NamedCompany(row.getString(2), row.getString(3)),
        new NamedCompany(row.getString(4), row.getString(5)),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7),
        row.getString(8),
        records(row),
        undone == null
            ? null
            : new UndoneMerger(undone.toInstant(), row.getString(10), row.getString(11)));
  }

  /** None where nothing named the company. */
  private static List<MergedRecords> records(ResultSet row) throws SQLException {
    Array kinds = row.getArray(12);
    if (kinds == null) {
      return List.of();
    }
    String[] records = (String[]) kinds.getArray();
    Long[] moved = (Long[]) row.getArray(13).getArray();
    Long[] withdrawn = (Long[]) row.getArray(14).getArray();
    return IntStream.range(0, records.length)
        .mapToObj(i -> new MergedRecords(records[i], moved[i], withdrawn[i]))
        .toList();
  }

  @Override
  public boolean exists(String company) {
    return sql.yes("select exists (select from company where code = ?)", company);
  }

  @Override
  public void turn(List<String> companies) {
    try {
      sql.with(
          one -> {
            CompanyTurn.take(one, companies, NAMING_ANY + statements().editions());
            return true;
          });
    } catch (JobMustWait busy) {
      throw isBusy();
    } catch (PersistenceException failed) {
      throw LockTimeout.isBehind(failed) ? isBusy() : failed;
    }
  }

  private static RuleBroken isBusy() {
    return new RuleBroken("import.busy", CompanyTurn.FILE);
  }

  @Override
  public List<String> editions(String company) {
    return sql.list(
        "select distinct edition from (" + NAMING_ANY + statements().editions() + ") n order by 1",
        row -> row.getString(1),
        (Object) new String[] {company});
  }

  @Override
  public List<String> editions(long merger) {
    return sql.list(
        "select distinct edition from company_merger_change where merger = ? order by 1",
        row -> row.getString(1),
        merger);
  }

  @Override
  public List<String> between(String kept, String gone) {
    return sql.list(
        MergerStatements.NAMED + statements().between(), row -> row.getString(1), kept, gone);
  }

  @Override
  public MergerOutcome merge(MergerWish wish) {
    return sql.with(one -> merge(one, wish));
  }

  private MergerOutcome merge(Sql sql, MergerWish wish) {
    long merger =
        sql.one(
            "insert into company_merger (kept, gone, merged_at, merged_by, because)"
                + " values (?, ?, ?, ?, ?) returning id",
            row -> row.getLong(1),
            wish.kept(),
            wish.gone(),
            at(wish.at()),
            wish.by(),
            wish.because());
    for (String standing : statements().standing()) {
      sql.run(standing, wish.kept(), wish.gone(), merger);
    }
    sql.run(
        MergerStatements.LEAVING,
        wish.kept(),
        wish.gone(),
        at(wish.at()),
        wish.by(),
        wish.because(),
        merger);
    for (MergerStatements.CompanyColumn naming : statements().namings()) {
      sql.run(statements().repointing(naming), wish.kept(), wish.gone(), merger);
    }
    sql.run(
        "update company set merged_into = ?, revision = revision + 1 where code = ?",
        wish.kept(),
        wish.gone());
    return new MergerOutcome(
        restating.settle(sql, changed(sql, merger), "merger"),
        sql.list(MergerStatements.LEFT, SqlCompanyMergers::exhibitor, merger));
  }

  @Override
  public MergerOutcome undo(CompanyMerger merger, UndoneMerger undone) {
    return sql.with(one -> undo(one, merger, undone));
  }

  /** A field that a merger changed. */
  private record MergedField(String record, String name) {}

  private MergerOutcome undo(Sql sql, CompanyMerger merger, UndoneMerger undone) {
    sql.run(
        "update company set merged_into = null, revision = revision + 1 where code = ?",
        merger.gone().code());
    sql.list(
            "select distinct record, field from company_merger_change"
                + " where merger = ? and field <> 'withdrawn_at' order by 1, 2",
            row -> new MergedField(row.getString(1), row.getString(2)),
            merger.id())
        .forEach(
            field -> sql.run(MergerStatements.putBack(field.record(), field.name()), merger.id()));
    List<MergedExhibitor> returned =
        sql.list(MergerStatements.RETURNING, SqlCompanyMergers::exhibitor, merger.id());
    sql.run(
        "update company_merger set undone_at = ?, undone_by = ?, undone_because = ? where id = ?",
        at(undone.at()),
        undone.by(),
        undone.because(),
        merger.id());
    return new MergerOutcome(
        restating.settle(sql, changed(sql, merger.id()), "merger-undone"), returned);
  }

  private static MergedExhibitor exhibitor(ResultSet row) throws SQLException {
    return new MergedExhibitor(row.getString(1), row.getString(2));
  }

  private List<ChangedRecords> changed(Sql sql, long merger) {
    Map<String, List<String[]>> records = new LinkedHashMap<>();
    sql.list(
            statements().changed(),
            row -> new String[] {row.getString(1), row.getString(2), row.getString(3)},
            merger)
        .forEach(row -> records.computeIfAbsent(row[0], unseen -> new ArrayList<>()).add(row));
    return records.entrySet().stream()
        .map(
            each ->
                new ChangedRecords(
                    file(each.getKey()),
                    each.getValue().stream().map(row -> row[1]).toList(),
                    each.getValue().stream().map(row -> row[2]).toList()))
        .toList();
  }

  private BundleFile file(String record) {
    return files.all().stream()
        .filter(each -> each.record().equals(record))
        .findFirst()
        .orElseThrow();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
