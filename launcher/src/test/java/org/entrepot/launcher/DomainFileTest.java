package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainFileTest {

  private static final String PRISTINE =
      """
      <domain>
        <resources><jdbc-resource pool-name="H2Pool" jndi-name="jdbc/__default"/></resources>
        <configs><config name="server-config">
          <microprofile-metrics-configuration></microprofile-metrics-configuration>
          <hazelcast-config-specific-configuration enabled="true"/>
          <protocol name="http-listener"><http default-virtual-server="server"/></protocol>
          <network-listener port="8080" name="http-listener"/>
        </config></configs>
      </domain>
      """;

  @TempDir Path temporary;

  @Test
  void theDefaultDataSourceIsOursAndItsPasswordStaysAReference() throws IOException {
    String written = configured();

    assertThat(written)
        .contains("value=\"${ENV=ENTREPOT_DB_PASSWORD}\"")
        .contains("value=\"${ENV=ENTREPOT_DB_URL}\"")
        .contains("pool-name=\"entrepot\"")
        .doesNotContain("H2Pool");
  }

  @Test
  void itListensWhereItIsToldAndJoinsNoCluster() throws IOException {
    assertThat(configured())
        .contains("address=\"127.0.0.1\"")
        .contains("<hazelcast-config-specific-configuration enabled=\"false\"");
  }

  @Test
  void aBodyIsTheApplicationsToAnswerWhateverTheMethod() throws IOException {
    assertThat(configured()).contains("allow-payload-for-undefined-http-methods=\"true\"");
  }

  @Test
  void theServerShowsNothingOfItsOwn() throws IOException {
    assertThat(configured())
        .contains("<microprofile-metrics-configuration enabled=\"false\"/>")
        .contains("<microprofile-openapi-configuration enabled=\"false\"/>");
  }

  private String configured() throws IOException {
    Path pristine = temporary.resolve("pristine.xml");
    Path file = temporary.resolve("domain.xml");
    Files.writeString(pristine, PRISTINE);
    DomainFile.read(pristine).configure("127.0.0.1").write(file);
    return Files.readString(file);
  }
}
