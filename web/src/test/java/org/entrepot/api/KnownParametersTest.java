package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entrepot.InvalidValue;
import org.junit.jupiter.api.Test;

class KnownParametersTest {

  interface Resource {
    void list(@QueryParam("colour") String colour, @BeanParam ListPaging paging);

    void none();
  }

  @Test
  void takesWhatTheMethodAndItsParameterObjectsDeclare() {
    assertThatCode(
            () ->
                KnownParameters.check(
                    Map.of("colour", List.of("green"), "limit", List.of("5")), method("list")))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAnotherAndNamesThoseThereAre() {
    assertThatThrownBy(
            () -> KnownParameters.check(Map.of("color", List.of("green")), method("list")))
        .isInstanceOf(InvalidValue.class)
        .hasMessage(
            "\"color\" is not a parameter of this address; it has: after, before, colour, limit.");
  }

  @Test
  void refusesAnyWhereThereIsNone() {
    assertThatThrownBy(() -> KnownParameters.check(Map.of("x", List.of("1")), method("none")))
        .hasMessage("\"x\" is not a parameter of this address; it has none.");
  }

  @Test
  void refusesAValueWithoutAName() {
    assertThatThrownBy(() -> KnownParameters.requireNames("colour=green&=1"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("\"=1\" in the query has no name. Use name=value.");
    assertThatCode(() -> KnownParameters.requireNames("colour==&x")).doesNotThrowAnyException();
  }

  @Test
  void refusesANul() {
    assertThatThrownBy(
            () -> KnownParameters.check(Map.of("colour", List.of("a\0b")), method("list")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("\"colour\" contains a control character");
  }

  @Test
  void refusesOneThatIsGivenTwice() {
    assertThatThrownBy(
            () -> KnownParameters.check(Map.of("colour", List.of("a", "b")), method("list")))
        .hasMessageContaining("more than once");
  }

  private static Method method(String name) {
    return Arrays.stream(Resource.class.getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
