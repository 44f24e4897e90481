package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** What every concept calls the values of its columns. */
@RequestScoped
class KnownValues {

  private List<ValuesInWords> all = List.of();

  @Inject
  void concepts(@Any Instance<ValuesInWords> names) {
    all = names.stream().toList();
  }

  /** See {@link ValuesInWords#of}. */
  Optional<String> of(VisibleRegister in, Column column, Map<String, @Nullable String> fields) {
    return fields.get(column.name()) == null
        ? Optional.empty()
        : all.stream().flatMap(each -> each.of(in, column, fields).stream()).findFirst();
  }

  /** Of a value that stands by itself. */
  Optional<String> of(VisibleRegister in, Column column, String value) {
    return value.isEmpty() ? Optional.empty() : of(in, column, Map.of(column.name(), value));
  }
}
