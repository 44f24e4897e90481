package org.entrepot.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingInForceTest {

  private final Map<String, String> set = new HashMap<>();

  private SettingInForce of(Setting setting) {
    ServerSettings settings = new ServerSettings();
    settings.config = config();
    settings.read();
    return settings.inForce().stream()
        .filter(each -> each.setting() == setting)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatNobodyHasSetIsTheStandardOne() {
    assertThat(of(Setting.NEARLY_FROM))
        .isEqualTo(new SettingInForce(Setting.NEARLY_FROM, "0.95", false, null));
    assertThat(of(Setting.PUBLIC_URL).value()).isNull();
  }

  @Test
  void whatIsSetNamesItsSource() {
    set.put("entrepot.nearly.from", "0.9");

    assertThat(of(Setting.NEARLY_FROM))
        .isEqualTo(new SettingInForce(Setting.NEARLY_FROM, "0.9", true, "somewhere"));
  }

  @Test
  void everyPasswordAndTokenIsSecret() {
    assertThat(Setting.values())
        .filteredOn(Setting::isSecret)
        .contains(Setting.DB_PASSWORD, Setting.DB_OWNER_PASSWORD, Setting.TOKEN)
        .doesNotContain(Setting.DB_USER, Setting.PUBLIC_URL);
  }

  private Config config() {
    return stub(
        Config.class,
        (self, method, arguments) ->
            method.getName().equals("getConfigValue")
                ? value(set.get((String) arguments[0]))
                : Optional.ofNullable(set.get((String) arguments[0])));
  }

  private static ConfigValue value(@Nullable String text) {
    return stub(
        ConfigValue.class,
        (self, method, arguments) -> method.getName().equals("getValue") ? text : "somewhere");
  }

  private static <T> T stub(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
