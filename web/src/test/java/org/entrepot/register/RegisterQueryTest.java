package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class RegisterQueryTest {

  @Test
  void takesEveryColumnThatARegisterIsNarrowedBy() throws IllegalAccessException {
    RegisterQuery query = new RegisterQuery();
    List<String> names = new ArrayList<>();
    for (Field field : RegisterQuery.class.getDeclaredFields()) {
      QueryParam parameter = field.getAnnotation(QueryParam.class);
      if (parameter != null) {
        names.add(parameter.value());
        field.set(query, "of " + parameter.value());
      }
    }
    names.remove("q");
    assertThat(names).containsExactlyInAnyOrderElementsOf(Register.FILTERS);
    assertThat(query.filter().text()).isEqualTo("of q");
    assertThat(query.filter().where())
        .containsOnlyKeys(Register.FILTERS)
        .allSatisfy((column, value) -> assertThat(value).isEqualTo("of " + column));
  }

  @Test
  void refusesWhatNoRecordCanHave() {
    RegisterQuery query = new RegisterQuery();
    query.text = "a\0";
    assertThatThrownBy(query::filter).isInstanceOf(InvalidValue.class);
    query.text = "a".repeat(201);
    assertThatThrownBy(query::filter).isInstanceOf(InvalidValue.class);
    query.text = null;
    assertThat(query.filter()).isEqualTo(new Filter("", Map.of()));
  }
}
