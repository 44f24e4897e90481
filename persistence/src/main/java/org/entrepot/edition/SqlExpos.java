package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.Sql;

@ApplicationScoped
class SqlExpos implements Expos {

  @Inject Sql sql;

  @Override
  public Map<String, LocalText> names() {
    Map<String, LocalText> names = new HashMap<>();
    sql.list(
            "select code, name_en, name_zh from expo",
            row -> Map.entry(row.getString(1), new LocalText(row.getString(2), row.getString(3))))
        .forEach(name -> names.put(name.getKey(), name.getValue()));
    return names;
  }
}
