package org.entrepot.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;

/** What came back for a request. */
record Answer(int status, HttpHeaders headers, String body) {

  JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  /** A header's first value, or the empty string. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
