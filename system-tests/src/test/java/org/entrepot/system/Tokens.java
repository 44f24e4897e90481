package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/**
 * Tokens of machines: from our own database, or asked for at a server that somebody else started.
 */
record Tokens(@Nullable Database database, Client anyone) {

  /** A token that may do what this role may. */
  String of(String role) {
    return database == null ? issued(role) : database.token(role);
  }

  private String issued(String role) {
    Answer answer =
        anyone
            .bearing(Elsewhere.token())
            .post(
                "tokens",
                "application/json",
                "{\"name\": \"system test\", \"role\": \"" + role + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().getString("token");
  }
}
