package org.entrepot.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Has texts read by a server.
 *
 * @param server where it is
 * @param token of somebody who may
 */
record TextReadings(URI server, String token) {

  /**
   * Of each number of the text that may be a claim the likeliest: what kind it is, of which
   * edition, and how it stands.
   */
  List<String> likeliest(String text) throws IOException, InterruptedException {
    return read(text).getJsonArray("phrases").getValuesAs(JsonObject.class).stream()
        .map(phrase -> phrase.getJsonArray("candidates"))
        .filter(candidates -> !candidates.isEmpty())
        .map(TextReadings::first)
        .toList();
  }

  private static String first(JsonArray candidates) {
    JsonObject claim = candidates.getJsonObject(0);
    return String.join(
        " ", claim.getString("about"), claim.getString("edition"), claim.getString("verdict"));
  }

  private JsonObject read(String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/v1/claims/readings"))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    Json.createObjectBuilder().add("text", text).build().toString()))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    try (JsonReader reader = Json.createReader(new StringReader(answer))) {
      return reader.readObject();
    }
  }
}
