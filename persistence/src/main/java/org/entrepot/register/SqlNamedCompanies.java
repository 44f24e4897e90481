package org.entrepot.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrepot.Sql;

@ApplicationScoped
class SqlNamedCompanies implements NamedCompanies {

  @Inject Sql sql;

  @Override
  public Map<String, CompanyName> of(Collection<String> codes) {
    if (codes.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            "select code, legal_name, trading_name, local_name, economy from company where code ="
                + " any (?)",
            row ->
                new CompanyName(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5)),
            (Object) codes.toArray(String[]::new))
        .stream()
        .collect(Collectors.toMap(CompanyName::code, Function.identity()));
  }
}
