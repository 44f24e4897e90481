package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.Sql;

@ApplicationScoped
class SqlSavedViews implements SavedViews {

  @Inject Sql sql;

  @Override
  public List<SavedView> of(String person) {
    return sql.list(
        "select register, name, query from saved_view where person = ? order by register, name",
        row -> new SavedView(row.getString(1), row.getString(2), row.getString(3)),
        person);
  }

  @Override
  public void put(String person, SavedView view) {
    sql.run(
        "insert into saved_view (person, register, name, query) values (?, ?, ?, ?)"
            + " on conflict (person, register, name) do update set query = excluded.query",
        person,
        view.register(),
        view.name(),
        view.query());
  }

  @Override
  public void remove(String person, String register, String name) {
    sql.run(
        "delete from saved_view where person = ? and register = ? and name = ?",
        person,
        register,
        name);
  }
}
