package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutagesTest {

  private final DatabaseOutages outages = new SqlDatabaseOutages();

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "57014"})
  void aConnectionThatCannotBeMadeOrBrokeIsOne(String state) {
    assertThat(outages.tell(new PersistenceException(new SQLException("x", state)))).isTrue();
  }

  @Test
  void aPoolWithoutAConnectionToGiveIsOne() {
    assertThat(outages.tell(new SQLException("x", new ResourceException("none")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"42P01", "23505", "22021"})
  void whatTheDatabaseAnswersIsNone(String state) {
    assertThat(outages.tell(new PersistenceException(new SQLException("x", state)))).isFalse();
  }

  @Test
  void aDiskWithoutRoomIsToldApart() {
    Throwable full = new PersistenceException(new SQLException("x", "53100"));
    assertThat(outages.full(full)).isTrue();
    assertThat(outages.tell(full)).isFalse();
    assertThat(outages.full(new SQLException("x", "08006"))).isFalse();
  }

  @Test
  void aFaultOfTheProgramIsNone() {
    assertThat(outages.tell(new IllegalStateException(new SQLException("no state")))).isFalse();
  }
}
