package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of record that counts is taken out of the figures over HTTP, and put back. */
@ExtendWith(Running.class)
class WithdrawnKindsIT {

  /** Each after those that stand on it. */
  private static final List<String> REGISTERS =
      List.of(
          "kinds-3/registers/deals",
          "kinds-3/registers/agreements",
          "kinds-3/registers/showcase",
          "kinds-3/registers/sign-ups",
          "kinds-3/registers/exhibitors",
          "kinds-3/registers/pavilion-hosts",
          "kinds-3/registers/bodies",
          "kinds-1/registers/participations");

  private final Client anyone;
  private final Client statistics;

  WithdrawnKindsIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Map<String, String> fair = new TreeMap<>(InventedFair.bundle());
    fair.remove("claims.csv");
    fair.replaceAll(
        (file, rows) ->
            rows.replace("feria", "kinds")
                .replace("AU-000003", "KINDS-AU")
                .replace("US-000001", "KINDS-US"));
    fair.merge(
        "companies.csv",
        "KINDS-AU,Kinds Wines Pty,AU,SME\nKINDS-US,Kinds Drilling Inc.,US,LARGE\n",
        String::concat);
    JsonObject job = new Imports(client.bearing(tokens.of("STATISTICS"))).bundle(fair);
    assertThat(job.getJsonObject("result").getInt("refused")).isZero();
  }

  @Test
  void whatIsWithdrawnCountsForNothingUntilItIsReinstated() {
    Map<String, String> before = figures();
    assertThat(before).containsKeys("tentative_deal_value", "exhibitors", "new_products");

    REGISTERS.forEach(register -> move(register, "withdrawals", "WITHDRAWN"));
    assertThat(figures().values())
        .as("%s", figures())
        .allSatisfy(value -> assertThat(Double.parseDouble(value)).isZero());

    List<String> back = new ArrayList<>(REGISTERS);
    Collections.reverse(back);
    back.forEach(register -> move(register, "reinstatements", "COUNTED"));
    assertThat(figures()).isEqualTo(before);
  }

  private void move(String register, String verb, String state) {
    List<String> codes =
        items(register).stream().map(item -> item.getString("code")).collect(Collectors.toList());
    assertThat(codes).as(register).isNotEmpty();
    JsonArrayBuilder all = Json.createArrayBuilder();
    codes.forEach(all::add);
    Answer moved =
        statistics.post(
            "editions/" + register + "/" + verb,
            "application/json",
            Json.createObjectBuilder()
                .add("codes", all)
                .add("reason", "the hall was closed")
                .build()
                .toString());
    assertThat(moved.status()).as(register + ": " + moved.body()).isEqualTo(200);
    assertThat(moved.json().getInt("records")).isEqualTo(codes.size());
    if (!state.equals("COUNTED")) {
      assertThat(items(register))
          .as(register)
          .allSatisfy(item -> assertThat(item.getString("state")).isEqualTo(state));
    }
  }

  private List<JsonObject> items(String register) {
    return statistics
        .get("editions/" + register)
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  /** Values of the third edition by metric, of those that are known. */
  private Map<String, String> figures() {
    Map<String, String> values = new TreeMap<>();
    for (JsonObject figure :
        anyone
            .get("editions/kinds-3/figures")
            .json()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)) {
      values.put(figure.getString("metric"), String.valueOf(figure.get("value")).replace("\"", ""));
    }
    return values;
  }
}
