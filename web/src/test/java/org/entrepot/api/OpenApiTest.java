package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  @Test
  void theCommittedDescriptionIsThatOfTheResources() throws IOException {
    String committed = Files.readString(Path.of("src/main/openapi/openapi.json"));
    String made = Files.readString(Path.of("target/openapi/openapi.json"));

    assertThat(committed.strip())
        .as(
            "The resources have changed. Look the change through, then commit what this copies:%n"
                + "cp web/target/openapi/openapi.json web/src/main/openapi/openapi.json")
        .isEqualTo(made.strip());
  }
}
