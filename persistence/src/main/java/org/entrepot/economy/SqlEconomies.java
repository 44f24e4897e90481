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
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
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
        and alpha2 collate "C" > ?
      order by alpha2 collate "C" limit ?
      """;

  @Inject Sql sql;

  @Override
  public Page<Economy> page(EconomyQuery query, @Nullable Cursor after, int limit) {
    String last = after == null ? "" : checked(after);
    return Page.of(asked(query, last, limit + 1), limit, Economy::alpha2);
  }

  /** The database takes no NUL, which a cursor of another list may have. */
  private static String checked(Cursor after) {
    if (!after.key().matches("[A-Z]{2}")) {
      throw new InvalidValue("cursor.unknown", "after", after.toString());
    }
    return after.key();
  }

  @Override
  public List<Economy> all(EconomyQuery query) {
    return asked(query, "", null);
  }

  @Override
  public Optional<Economy> find(String alpha2, StatusDay on) {
    EconomyQuery all = new EconomyQuery(on, null, "");
    return asked(all, "", null).stream().filter(each -> each.alpha2().equals(alpha2)).findFirst();
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

  private List<Economy> asked(EconomyQuery query, String after, @Nullable Integer limit) {
    String text = query.text().strip();
    return sql.list(
        ASKED,
        SqlEconomies::economy,
        query.on().day(),
        query.leastDeveloped(),
        text,
        text,
        text,
        after,
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
