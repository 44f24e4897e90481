package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The installation as its operator sees it. */
@NeedsBrowser
@ExtendWith(Running.class)
class SystemIT {

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Client anyone;

  SystemIT(Server server, Browser browser, Database database, Client anyone) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.anyone = anyone;
  }

  @Test
  void saysWhatHoldsAndWhereItComesFrom() {
    JsonObject system = anyone.bearing(database.token("ADMINISTRATOR")).get("system").json();

    JsonObject limit =
        system.getJsonArray("settings").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("name").equals("ENTREPOT_SIGNING_WINDOW_DAYS"))
            .findFirst()
            .orElseThrow();
    assertThat(limit.getString("value")).isEqualTo("0");
    assertThat(limit.getBoolean("set")).isFalse();
    assertThat(system.getJsonObject("database").getJsonArray("tables")).hasSize(20);
    assertThat(anyone.bearing(database.token("AUDITOR")).get("system").status()).isEqualTo(403);
  }

  @Test
  void isShownInChinese() {
    database.person("system-boss", "ADMINISTRATOR");
    Page page = browser.page(server.url(), "zh-CN", DARK);
    page.navigate("desk/system");
    Browser.signIn(page, "system-boss");

    assertThat(page.locator("h1")).hasText("系统");
    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("ENTREPOT_NEARLY_FROM")))
        .containsText("0.95");
    assertThat(page.locator("#h-database")).isVisible();
  }
}
