package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample at a larger scale, into an empty product: nothing is refused, and all figures and
 * claims answer. At scale 100 it takes a quarter of an hour (docs/sample.md), so the build has a
 * smaller one; {@code -Dentrepot.sample.scale=100} asks for another.
 */
class LargerSampleIT {

  private static final int SCALE = Integer.getInteger("entrepot.sample.scale", 2);
  private static final String PORT = FreePorts.any();

  @TempDir static Path temporary;

  @AfterAll
  static void stop() throws Exception {
    commands().run("stop");
  }

  @Test
  void allOfItGoesInAndIsAnswered() throws Exception {
    String folder = temporary.resolve("sample").toString();
    assertThat(run("sample", folder, "--scale", "" + SCALE).lines()).hasSize(24);
    run("start", "--no-sample");
    assertThat(run("import", folder).lines())
        .hasSize(24)
        .allMatch(bundle -> bundle.endsWith("accepted, 0 unchanged, 0 rejected"));

    Map<String, JsonObject> figures = figures();
    JsonObject value = Objects.requireNonNull(figures.get("tentative_deal_value"));
    assertThat(value.getJsonObject("rounded").getString("value")).isEqualTo("78.41");
    assertThat(count(figures, "deals")).isEqualTo(5_312 * SCALE);
    assertThat(count(figures, "exhibitors")).isEqualTo(3_486 * SCALE);
    assertThat(count(figures, "economies_with_exhibitors")).isEqualTo(128);
    assertThat(count(figures, "bodies_attending")).isEqualTo(154);
    assertThat(count(figures, "new_products")).isEqualTo(442);
    assertThat(count(figures, "agreements")).isEqualTo(36);
    assertThat(count(figures, "first_time_economies")).isEqualTo(11);
    assertThat(figures.values()).hasSizeGreaterThan(15);
    // four say how many companies there were, which are now more
    assertThat(commands().run("claims").out()).contains("22 claims, 18 confirmed or consistent");
  }

  private static int count(Map<String, JsonObject> figures, String metric) {
    return Objects.requireNonNull(figures.get(metric)).getInt("value");
  }

  private static Map<String, JsonObject> figures() {
    return ApiClient.local(URI.create("http://localhost:" + PORT), Optional.empty())
        .get("/editions/ciie-6/figures")
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .collect(Collectors.toMap(each -> each.getString("metric"), each -> each));
  }

  private static String run(String... arguments) throws Exception {
    Commands.Seen seen = commands().run(arguments);
    assertThat(seen.code()).as(seen.out() + seen.err()).isZero();
    return seen.out();
  }

  private static Commands commands() {
    return new Commands(temporary.resolve("data")).with("ENTREPOT_HTTP_PORT", PORT);
  }
}
