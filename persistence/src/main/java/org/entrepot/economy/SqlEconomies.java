package org.entrepot.economy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entrepot.ListOrder;
import org.entrepot.ListPart;
import org.entrepot.LocalText;
import org.entrepot.Page;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEconomies implements Economies {

  private static final String ASKED =
      """
      select * from (
        select e.alpha2, e.alpha3, e.numeric_code, e.name_en, e.name_zh, e.currencies,
          r.code as region, r.name_en as region_en, r.name_zh as region_zh,
          s.code as sub_region, s.name_en as sub_region_en, s.name_zh as sub_region_zh,
          least_developed(e.ldc_until, ?) as least_developed,
          nullif(e.ldc_until, 'still')::date as left_on,
          concat_ws(' ', e.searched, r.searched, s.searched) as searched
        from economy e
        left join m49_area r on r.code = e.m49_region
        left join m49_area s on s.code = e.m49_sub_region) e
      where least_developed = coalesce(?, least_developed)
        and (? = '' or searched like search_pattern(?) or upper(?) = any (currencies))
        and alpha2 collate "C" %s ?
      order by alpha2 collate "C" %s limit ?
      """;

  /** From the beginning, with no limit. */
  private static final ListPart ALL = ListPart.first(0);

  @Inject Sql sql;

  @Override
  public Page<Economy> page(EconomyQuery query, ListPart part) {
    if (!part.key("AA").matches("[A-Z]{2}")) {
      throw part.ofAnotherList(); // also a NUL, which the database does not take
    }
    return Page.of(asked(query, part, part.oneMore()), part, Economy::alpha2);
  }

  @Override
  public List<Economy> all(EconomyQuery query) {
    return asked(query, ALL, null);
  }

  @Override
  public Optional<Economy> find(String alpha2, StatusDay on) {
    EconomyQuery all = new EconomyQuery(on, null, "");
    return asked(all, ALL, null).stream().filter(each -> each.alpha2().equals(alpha2)).findFirst();
  }

  @Override
  public void rename(Map<String, LocalText> names) {
    new TreeMap<>(names)
        .forEach(
            (alpha2, name) ->
                sql.run(
                    "update economy set name_en = ?, name_zh = ? where alpha2 = ?",
                    name.en(),
                    name.zh(),
                    alpha2));
  }

  @Override
  public void add(List<Economy> economies) {
    for (Economy each : economies) {
      sql.run(
          "insert into economy (alpha2, alpha3, numeric_code, name_en, name_zh, currencies)"
              + " values (?, ?, ?, ?, ?, ?) on conflict (alpha2) do nothing",
          each.alpha2(),
          each.alpha3(),
          each.numeric(),
          each.name().en(),
          each.name().zh(),
          each.currencies().toArray(String[]::new));
    }
  }

  @Override
  public Set<String> leastDeveloped(StatusDay on) {
    return new HashSet<>(
        sql.list(
            "select alpha2 from economy where least_developed(ldc_until, ?)",
            row -> row.getString(1),
            on.day()));
  }

  private List<Economy> asked(EconomyQuery query, ListPart part, @Nullable Integer limit) {
    String text = query.text().strip();
    return sql.list(
        ASKED.formatted(ListOrder.UP.past(part), ListOrder.UP.way(part)),
        SqlEconomies::economy,
        query.on().day(),
        query.leastDeveloped(),
        text,
        text,
        text,
        part.key(""),
        limit);
  }

  private static Economy economy(ResultSet row) throws SQLException {
    return new Economy(
        row.getString("alpha2"),
        row.getString("alpha3"),
        row.getString("numeric_code"),
        new LocalText(row.getString("name_en"), row.getString("name_zh")),
        area(row, "region"),
        area(row, "sub_region"),
        List.of((String[]) row.getArray("currencies").getArray()),
        row.getBoolean("least_developed"),
        row.getObject("left_on", LocalDate.class));
  }

  private static @Nullable WorldRegion area(ResultSet row, String column) throws SQLException {
    String code = row.getString(column);
    return code == null
        ? null
        : new WorldRegion(
            code, new LocalText(row.getString(column + "_en"), row.getString(column + "_zh")));
  }
}
