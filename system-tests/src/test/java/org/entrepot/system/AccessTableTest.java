package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entrepot.access.Role;
import org.junit.jupiter.api.Test;

/** The table of operations is whole; whether it is true is asked of a running server. */
class AccessTableTest {

  private final AccessTable table = AccessTable.read();

  @Test
  void hasALineForEachOperation() {
    assertThat(table.asked())
        .extracting(AccessTable.Asked::operation)
        .containsExactlyInAnyOrderElementsOf(
            Contract.committed().operations().stream()
                .map(each -> each.toString().replace("/api/v1", ""))
                .toList());
  }

  @Test
  void hasAColumnForNobodyEachRoleAndEachNeighbour() {
    List<String> callers = new ArrayList<>(List.of("nobody"));
    Arrays.stream(Role.values()).map(Role::name).forEach(callers::add);
    callers.addAll(WalledFair.NEIGHBOURS.keySet());
    assertThat(table.callers()).containsExactlyInAnyOrderElementsOf(callers);
  }

  /** Of what a neighbour has there is nothing; that they may not would say that it is there. */
  @Test
  void aRecordOfANeighbourIsNotThere() {
    assertThat(table.asked())
        .filteredOn(each -> each.method().equals("GET") && each.address().contains("{deal}"))
        .hasSizeGreaterThan(1)
        .allSatisfy(
            each ->
                WalledFair.NEIGHBOURS
                    .keySet()
                    .forEach(
                        neighbour -> assertThat(each.statuses()).containsEntry(neighbour, 404)));
  }
}
